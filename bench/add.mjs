#!/usr/bin/env node
// What adding a folder of PDFs costs as it grows, beside pdftotext and recollindex; docs/benchmarks.md says what each figure means.
//   npm run build && node bench/add.mjs [--pages 1000,10000] [--no-others]
// Linux. Needs Debian's poppler-utils and recoll for the others, each left out with a sentence where it is not there.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { pdfLines, writePdf } from '../packages/disclosed/src/testing/write-pdf.ts'
import { readWorkspace } from '../packages/disclosed/src/workspace/open-workspace.ts'
import { letterText } from './generate-text.mjs'
import { endedProcessor, watchProgram } from './watch-program.mjs'

const PROGRAM = fileURLToPath(new URL('../packages/disclosed/bin/disclosed.js', import.meta.url))
const FILES_OF_A_FOLDER = 500
const { values } = parseArgs({
  options: { pages: { type: 'string', default: '1000,10000' }, 'no-others': { type: 'boolean', default: false } },
})

if (process.platform !== 'linux') {
  console.error('add: not run, what processes take is read from /proc')
  process.exit(0)
}

const root = mkdtempSync(join(tmpdir(), 'disclosed-bench-add-'))
try {
  for (const pages of values.pages.split(',').map(Number)) await measure(pages)
} finally {
  rmSync(root, { recursive: true, force: true })
}

async function measure(wanted) {
  const folder = join(root, String(wanted))
  const { files, pages } = generate(folder, wanted)
  console.log(`${pages} pages in ${files.length} files`)
  const workspace = join(root, 'workspace')
  spawnSync(process.execPath, [PROGRAM, 'init', workspace], { stdio: 'ignore' })
  const add = () => watchProgram(process.execPath, [PROGRAM, 'add', '--workspace', workspace, folder])
  const first = await add()
  if (first.code !== 0) throw new Error(`disclosed add ended with ${first.code}`)
  tell('disclosed add', pages, first, `parent at most ${(first.peak / 1e6).toFixed(0)} MB`)
  const again = await add()
  const skipped = (files.length / again.seconds).toFixed(0)
  const bySkipping = (files.length / again.processor).toFixed(0)
  console.log(`  the same folder again   ${skipped} files per second, ${bySkipping} per second of processor`)
  console.log(`  boxes                   ${boxesOf(workspace).toFixed(0)} bytes a page`)
  rmSync(workspace, { recursive: true })
  if (!values['no-others']) {
    beside('pdftotext', '-v', 'poppler-utils', () => plainText(files, pages))
    await beside('recollindex', '-h', 'recoll', () => recoll(folder, pages))
  }
  rmSync(folder, { recursive: true })
}

function tell(name, pages, { seconds, processor }, more = '') {
  const each = ((processor / pages) * 1000).toFixed(2)
  const rate = (pages / seconds).toFixed(0)
  console.log(`  ${name.padEnd(23)} ${each} ms of processor a page, ${rate} pages per second${more && `, ${more}`}`)
}

function beside(command, argument, debian, work) {
  if (spawnSync(command, [argument], { stdio: 'ignore' }).error === undefined) return work()
  console.log(`  ${command.padEnd(23)} not run, it is not here (Debian: ${debian})`)
}

/** A process for each file, one after the other, as plain text. */
function plainText(files, pages) {
  const [started, before] = [performance.now(), endedProcessor()]
  for (const path of files) spawnSync('pdftotext', [path, '/dev/null'])
  tell('pdftotext', pages, { seconds: (performance.now() - started) / 1000, processor: endedProcessor() - before })
}

/** With a configuration of its own: nothing of the person's is read or changed. */
async function recoll(folder, pages) {
  const settings = join(root, 'recoll')
  mkdirSync(settings)
  writeFileSync(join(settings, 'recoll.conf'), `topdirs = ${folder}\n`)
  const env = { ...process.env, HOME: settings, RECOLL_CONFDIR: settings }
  tell('recollindex', pages, await watchProgram('recollindex', ['-c', settings], { env }))
  rmSync(settings, { recursive: true })
}

function boxesOf(folder) {
  const { database, close } = readWorkspace(folder)
  const bytes = database.prepare('SELECT avg(length(layout)) FROM pages').pluck().get()
  close()
  return bytes
}

/** Letters of one to three pages, no two alike. */
function generate(folder, wanted) {
  const files = []
  let pages = 0
  for (let at = 0; pages < wanted; at++) {
    const of = join(folder, String(Math.floor(at / FILES_OF_A_FOLDER)))
    if (at % FILES_OF_A_FOLDER === 0) mkdirSync(of, { recursive: true })
    const count = Math.min(1 + (at % 3), wanted - pages)
    const path = join(of, `letter-${at}.pdf`)
    writeFileSync(path, writePdf(Array.from({ length: count }, (_, page) => ({ content: contentOf(pages + page) }))))
    files.push(path)
    pages += count
  }
  return { files, pages }
}

function contentOf(page) {
  const lines = letterText(page)
    .split('\n')
    .flatMap((line) => line.match(/.{1,90}(?: |$)/g) ?? [''])
    .map((line) => line.replace(/[^\x20-\xff]/g, '-'))
  return pdfLines(lines.slice(0, 56), 72, 780, 10, 13)
}
