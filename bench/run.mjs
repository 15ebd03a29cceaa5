#!/usr/bin/env node
// Measures the program; docs/benchmarks.md says what each figure means.
//   node bench/run.mjs [FOLDER]     FOLDER: documents for the throughput, instead of letters/ and samples/
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { compose } from '../packages/disclosed/src/compose.ts'
import { readableFiles } from '../scripts/readable-files.mjs'
import { letterText, mailboxOf, nestedQuotesOf, singleLineOf } from './generate-text.mjs'

const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const program = compose(new URL('../packages/disclosed/laws.json', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'disclosed-bench-'))
const AS_OF = '2026-01-01'
const MEGABYTE = 1_000_000

function saved(name, text) {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]
}

function print(name, figure, note) {
  console.log(`${name.padEnd(34)} ${figure.padStart(10)}  ${note}`)
}

async function milliseconds(work) {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** Analysis alone: documents are read before, and once analysed to compile what is compiled late. */
async function throughput(paths) {
  const documents = []
  for (const path of readableFiles(paths.filter((at) => existsSync(at))))
    documents.push(await program.readDocument(path))
  if (documents.length === 0) documents.push(await program.readDocument(saved('one.txt', letterText(1))))
  const characters = documents.reduce(
    (sum, { pages }) => sum + pages.reduce((length, page) => length + page.text.length, 0),
    0,
  )
  const all = async () => {
    for (const document of documents) await program.analyse(document, AS_OF)
  }
  await all()
  const rounds = Math.max(1, Math.ceil((4 * MEGABYTE) / characters))
  const time = await milliseconds(async () => {
    for (let round = 0; round < rounds; round++) await all()
  })
  const rate = (characters * rounds) / MEGABYTE / (time / 1000)
  print(
    'analyse, one core',
    `${rate.toFixed(2)} MB/s`,
    `${documents.length} documents, ${(characters / 1000).toFixed(0)} kB, ${rounds} rounds`,
  )
}

/** A process that reads one letter against a process that does nothing, in turns. */
function startUp() {
  const letter = saved('letter.txt', letterText(7))
  const bin = inProject('packages/disclosed/bin/disclosed.js')
  const time = (argv) => {
    const started = performance.now()
    const { status } = spawnSync(process.execPath, argv, { stdio: 'ignore' })
    if (status !== 0) throw new Error(`exit code ${status}: ${argv.join(' ')}`)
    return performance.now() - started
  }
  const read = [bin, 'read', letter]
  time(read)
  const pairs = Array.from({ length: 21 }, () => [time(['-e', '0']), time(read)])
  const built = existsSync(inProject('packages/disclosed/dist/main.js'))
    ? 'built program'
    : 'sources: run npm run build first'
  print(
    'read one letter / node -e 0',
    median(pairs.map(([empty, full]) => full / empty)).toFixed(2),
    `${median(pairs.map(([, full]) => full)).toFixed(0)} ms against ${median(pairs.map(([empty]) => empty)).toFixed(0)} ms, ${built}`,
  )
}

/** How the time of reading and analysing grows when the input doubles; 2 is linear. Runs in turns, so that both see the same machine. */
async function growth(name, extension, half, whole) {
  const paths = [saved(`half.${extension}`, half), saved(`whole.${extension}`, whole)]
  const time = (path) => milliseconds(async () => program.analyse(await program.readDocument(path), AS_OF))
  await time(paths[0])
  const pairs = []
  for (let turn = 0; turn < 3; turn++) pairs.push([await time(paths[0]), await time(paths[1])])
  const ratio = median(pairs.map(([short, long]) => long / short))
  print(
    `t(2n)/t(n), ${name}`,
    ratio.toFixed(2),
    `${median(pairs.map(([short]) => short)).toFixed(0)} ms → ${median(pairs.map(([, long]) => long)).toFixed(0)} ms`,
  )
}

/** The largest resident memory of a process that reads the file, and one that analyses it too, less that for a line of text. */
function peakMemory() {
  // Linux hands the largest size of the parent down in getrusage; VmHWM is the process's own.
  if (!existsSync('/proc/self/status')) return print('peak memory, 10 MB mailbox', 'not run', 'needs /proc')
  const mailbox = saved('ten.mbox', mailboxOf(10 * MEGABYTE))
  const line = saved('line.txt', 'Dear Sir\n')
  const size = statSync(mailbox).size
  for (const [what, work] of [
    ['reading', 'await program.lawName("none"); await program.readDocument(path)'],
    ['with analysis', `await program.analyse(await program.readDocument(path), ${JSON.stringify(AS_OF)})`],
  ]) {
    const [empty, full] = [peakOf(work, line), peakOf(work, mailbox)]
    const note = `10 MB mailbox: ${((full - empty) / MEGABYTE).toFixed(0)} MB above ${(empty / MEGABYTE).toFixed(0)} MB`
    print(`peak memory / input, ${what}`, ((full - empty) / size).toFixed(1), note)
  }
}

function peakOf(work, path) {
  const script = `
    import { readFileSync } from 'node:fs'
    import { compose } from ${JSON.stringify(new URL('../packages/disclosed/src/compose.ts', import.meta.url).href)}
    const program = compose(new URL(${JSON.stringify(new URL('../packages/disclosed/laws.json', import.meta.url).href)}))
    const path = process.argv[1]
    ${work}
    console.log(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1])`
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script, path], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return Number(stdout) * 1024
}

try {
  const given = process.argv.slice(2)
  await throughput(given.length > 0 ? given : [inProject('letters'), inProject('samples')])
  startUp()
  await growth('5 → 10 MB mailbox', 'mbox', mailboxOf(5 * MEGABYTE), mailboxOf(10 * MEGABYTE))
  await growth('2.5 → 5 MB line', 'txt', singleLineOf(2.5 * MEGABYTE), singleLineOf(5 * MEGABYTE))
  // The input grows with the square of the depth.
  await growth('7,071 → 10,000 quotes', 'eml', nestedQuotesOf(7_071), nestedQuotesOf(10_000))
  peakMemory()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
