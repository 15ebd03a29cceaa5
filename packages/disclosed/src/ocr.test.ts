/** Scans as people read them: through the program, with the Tesseract that it carries, and with the installed one where there is one. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { LOW_CONFIDENCE, type Page } from '@disclosed/core/model'
import { compose } from './compose.ts'
import { hasNativeTesseract } from './pipeline/native-tesseract.ts'
import type { OcrSettings } from './pipeline/ocr-settings.ts'
import { leaning, pngOf, SCANNED_LINES, scannedPdf, scanOf, turnedRight } from './testing/scan.ts'
import { readWorkspace } from './workspace/open-workspace.ts'
import { pageOf as pageOfRecord, pageRecord } from './workspace/page-record.ts'

const MAIN = fileURLToPath(new URL('cli/main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'ocr-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const scan = await scanOf()
const FILES = {
  'scan.pdf': scannedPdf(scan),
  'letter.png': pngOf(scan),
  'left.png': pngOf(turnedRight(scan, 3)),
  'over.png': pngOf(turnedRight(scan, 2)),
  'leaning.png': pngOf(leaning(scan, 0.035)),
  'blank.png': pngOf({ width: 400, height: 300, pixels: new Uint8Array(120_000).fill(255) }),
}
for (const [name, bytes] of Object.entries(FILES)) writeFileSync(join(folder, name), bytes)

function disclosed(argv: string[], environment: Record<string, string> = {}) {
  const env = { ...process.env, DISCLOSED_OCR_ENGINE: 'own', ...environment }
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...argv], {
    cwd: folder,
    encoding: 'utf8',
    env,
  })
  return { status, stdout, stderr }
}

const program = compose({
  laws: pathToFileURL(join(folder, 'none')),
  reader: new URL('readers/reader-child.ts', import.meta.url),
  ocr: {
    program: new URL('readers/ocr/ocr-child.ts', import.meta.url),
    data: new URL('4.0.0_best_int/', import.meta.resolve('@tesseract.js-data/eng/package.json')),
  },
})

const withLaws = compose({
  laws: new URL('../laws.json', import.meta.url),
  reader: new URL('readers/reader-child.ts', import.meta.url),
})

async function pageOf(name: string, settings: Partial<OcrSettings> | null): Promise<Page> {
  const { pages } = await program.readDocument(join(folder, name), { settings, onPage: () => {} })
  return pages[0]!
}

const linesOf = ({ text }: Page) => text.split('\n').filter((line) => line !== '')

const ENGINES = ['own', ...(hasNativeTesseract('eng') ? (['native'] as const) : [])] as const

for (const engine of ENGINES) {
  for (const name of ['scan.pdf', 'letter.png', 'left.png', 'over.png', 'leaning.png']) {
    test(`recognition (${engine}): ${name}`, async () => {
      const page = await pageOf(name, { engine })
      assert.deepEqual(linesOf(page), SCANNED_LINES)
      const { source, confidence, offsets, boxes } = page.layout!
      assert.equal(source, 'ocr')
      assert.ok(confidence! > 0.8 && confidence! <= 1)
      const first = [...boxes.slice(0, 4)].map((part) => part / 65535)
      assert.equal(page.text.slice(offsets[0], offsets[1]), 'Northmere')
      const expected = PLACES[name] ?? PLACES.upright!
      for (const [side, value] of first.entries()) assert.ok(Math.abs(value - expected[side]!) < 0.03, `${first}`)
    })
  }
}

/** Where "Northmere" stands: the scan is 320 by 190 points, and its first word begins 30 points from the left, 40 from the top. */
const PLACES: Readonly<Record<string, readonly number[]>> = {
  upright: [0.094, 0.165, 0.265, 0.212],
  'left.png': [0.165, 0.735, 0.212, 0.906],
  'over.png': [0.735, 0.788, 0.906, 0.835],
  'leaning.png': [0.1, 0.125, 0.272, 0.19],
}

test('recognition: the command line says what it did', () => {
  const read = disclosed(['text', 'letter.png'])
  assert.deepEqual([read.status, read.stderr], [0, ''])
  assert.match(read.stdout, /^Northmere Borough Council\n/)
})

const FAILURES: readonly [
  why: string,
  argv: string[],
  environment: Record<string, string>,
  status: number,
  stderr: RegExp,
][] = [
  [
    'without recognition',
    ['text', '--no-ocr', 'scan.pdf'],
    {},
    1,
    /pictures of pages.*\nnext: Run it without --no-ocr\.\n$/,
  ],
  ['a blank page', ['text', 'blank.png'], {}, 1, /holds no text/],
  [
    'an unknown language',
    ['text', '--ocr-language', 'xyz', 'scan.pdf'],
    {},
    2,
    /no data to recognise the language "xyz"/,
  ],
  [
    'a language that is none',
    ['text', 'scan.pdf'],
    { DISCLOSED_OCR_LANGUAGE: '../eng' },
    2,
    /the language "\.\.\/eng"/,
  ],
  ['an unknown engine', ['text', 'scan.pdf'], { DISCLOSED_OCR_ENGINE: 'best' }, 2, /DISCLOSED_OCR_ENGINE is "best"/],
]

for (const [why, argv, environment, status, stderr] of FAILURES) {
  test(`recognition: ${why}`, () => {
    const result = disclosed(argv, environment)
    assert.match(result.stderr, stderr)
    assert.equal(result.status, status)
  })
}

test('recognition: a page of which little is sure is told in a warning', async () => {
  const document = await program.readDocument(join(folder, 'letter.png'), {
    settings: { engine: 'own', lowConfidence: 1 },
    onPage: () => {},
  })
  assert.deepEqual(
    document.warnings.map(({ code }) => code),
    ['unsure-recognition'],
  )
  assert.match(document.warnings[0]!.message, /^Page 1 is hard to read: its words are about \d\d % sure\./)
})

test('recognition: a workspace keeps the words of scans, how sure they are, and says so wherever they are cited', async () => {
  const environment = { DISCLOSED_WORKSPACE: join(folder, 'ws') }
  assert.equal(disclosed(['init', 'ws'], environment).status, 0)
  const left = disclosed(['add', 'scan.pdf', '--no-ocr', '--json'], environment)
  assert.deepEqual(JSON.parse(left.stdout).ocr, { pages: 0, unsure: 0, failed: 0, waiting: 1 })
  const waiting = disclosed(['doctor', '--json'], environment).stdout
  assert.match(waiting, /1 documents have scanned pages whose words nobody can find yet/)
  const { stdout, status } = disclosed(['add'], environment)
  assert.equal(status, 0)
  assert.match(stdout, /^1 scanned page: 1 recognised$/m)
  assert.match(disclosed(['show', 'scan.pdf', '--text'], environment).stdout, /fourteen grit bins/)
  const workspace = readWorkspace(join(folder, 'ws'))
  const pages = workspace.contents.pages(1)
  workspace.close()
  const unsure = pages.map((page) => ({ ...page, layout: { ...page.layout!, confidence: 0.3 } }))
  for (const [read, isSure] of [
    [pages, true],
    [unsure, false],
  ] as const) {
    const stored = read.map((page) => pageOfRecord(pageRecord(page)))
    const { messages } = await withLaws.analyse({ file: 'scan.pdf', pages: stored, format: 'pdf', warnings: [] }, null)
    assert.equal(messages[0]!.cite.confidence! > LOW_CONFIDENCE, isSure)
  }
})

test('recognition: a language that is not there is said before anything is added', () => {
  const environment = { XDG_DATA_HOME: join(folder, 'home') }
  const { status, stderr } = disclosed(['add', 'letter.png', '--ocr-language', 'xyz'], environment)
  assert.match(stderr, /no data to recognise the language "xyz"/)
  assert.equal(status, 2)
  assert.ok(!existsSync(join(folder, 'home')))
})
