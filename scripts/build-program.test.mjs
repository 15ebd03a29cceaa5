import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { makeDoc } from '../packages/disclosed/src/testing/make-doc.ts'
import { makeDocx, wordParagraph } from '../packages/disclosed/src/testing/make-docx.ts'
import { makeOds, odsRow, odsTable } from '../packages/disclosed/src/testing/make-ods.ts'
import { makeOdt } from '../packages/disclosed/src/testing/make-odt.ts'
import { makePptx, shape } from '../packages/disclosed/src/testing/make-pptx.ts'
import { makeWorkbook } from '../packages/disclosed/src/testing/make-workbook.ts'
import { biffRecord, characters, makeXls, u16 } from '../packages/disclosed/src/testing/make-xls.ts'
import { pngOf, SCANNED_LINES, scanOf } from '../packages/disclosed/src/testing/scan.ts'
import { pdfLine, writePdf } from '../packages/disclosed/src/testing/write-pdf.ts'

const LABEL = biffRecord(0x204, Buffer.concat([u16(0, 0, 0, 4), characters('Held')]))

/** A letter or sheet in each office format. */
const OFFICE = {
  'letter.docx': makeDocx({ body: wordParagraph('Held') }),
  'letter.doc': makeDoc({ runs: [{ text: 'Held\r' }] }),
  'letter.odt': makeOdt({ body: '<text:p>Held</text:p>' }),
  'letter.rtf': '{\\rtf1 Held\\par}',
  'letter.pptx': makePptx([{ shapes: shape('Held', 'title') }]),
  'sheet.xlsx': makeWorkbook({ sheets: [{ name: 'Costs', rows: [['Held']] }] }),
  'sheet.xls': makeXls([{ name: 'Costs', records: [LABEL] }]),
  'sheet.ods': makeOds({ tables: odsTable('Costs', odsRow(['Held'])) }),
  'sheet.csv': 'Held\n',
}

const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'build-program-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** A picture of 16 by 8 pixels. */
const WEBP = Buffer.from('UklGRigAAABXRUJQVlA4TBsAAAAvD8ABAA8w//M///MfeBALJv62M+hMIaL/oQMA', 'base64')

const run = (...argv) => spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' })

test('build: the bundle stands alone, runs, and brings the licences of what is in it', async () => {
  const built = run(inProject('scripts/build-program.mjs'), join(folder, 'dist'))
  assert.equal(built.status, 0, built.stderr)
  copyFileSync(inProject('packages/disclosed/package.json'), join(folder, 'package.json'))
  writeFileSync(
    join(folder, 'mail.eml'),
    'From: a@b.example\nSubject: x\nContent-Type: text/html\n\n<p>1. How many?</p>\n',
  )
  const main = join(folder, 'dist/main.js')
  assert.equal(run(main, 'text', 'mail.eml').stdout, 'From: a@b.example\nSubject: x\n\n1. How many?\n')
  writeFileSync(join(folder, 'letter.pdf'), writePdf([{ content: pdfLine('1. How many?', 72, 700) }]))
  assert.equal(run(main, 'text', 'letter.pdf').stdout, '1. How many?')
  writeFileSync(join(folder, 'scan.png'), pngOf(await scanOf(SCANNED_LINES.slice(0, 1))))
  const scanned = spawnSync(process.execPath, [main, 'text', 'scan.png'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, DISCLOSED_OCR_ENGINE: 'own', TESSDATA_PREFIX: '' },
  })
  assert.equal(scanned.stdout, SCANNED_LINES[0], scanned.stderr)
  writeFileSync(join(folder, 'none.webp'), WEBP)
  assert.match(run(main, 'text', 'none.webp').stderr, /holds no text/)
  const read = run(main, 'read', '--json', 'mail.eml')
  assert.equal(read.status, 0, read.stderr)
  assert.equal(JSON.parse(read.stdout).file, 'mail.eml')
  assert.equal(run(main, 'read', 'mail.eml').status, 0)
  for (const [name, bytes] of Object.entries(OFFICE)) {
    writeFileSync(join(folder, name), bytes)
    assert.equal(run(main, 'text', name).stdout, 'Held\n', name)
  }
  const licences = readFileSync(join(folder, 'dist/THIRD-PARTY-LICENCES.txt'), 'utf8')
  for (const name of [
    '@embedpdf/pdfium',
    '@tesseract.js-data/eng',
    'tesseract.js-core',
    'commander',
    'htmlparser2',
    'numfmt',
    'postal-mime',
    'string-width',
  ])
    assert.match(licences, new RegExp(`^${name} \\d`, 'm'))
})
