#!/usr/bin/env node
// Measures the program; docs/benchmarks.md says what each figure means.
//   node bench/run.mjs [FOLDER]     FOLDER: documents for the throughput, instead of letters/ and samples/
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { dueDate, openLawBook } from '../packages/core/src/index.ts'
import { compose } from '../packages/disclosed/src/compose.ts'
import { readableFiles } from '../scripts/readable-files.mjs'
import { lettersOf, letterText, mailboxOf, nestedQuotesOf, singleLineOf } from './generate-text.mjs'

const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const program = compose({
  laws: new URL('../packages/disclosed/laws.json', import.meta.url),
  reader: new URL('../packages/disclosed/src/readers/reader-child.ts', import.meta.url),
})
const folder = mkdtempSync(join(tmpdir(), 'disclosed-bench-'))
const BIN = inProject('packages/disclosed/bin/disclosed.js')
const AS_OF = '2026-01-01'
const MEGABYTE = 1_000_000
const TURNS = 7

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
  const rates = []
  for (let turn = 0; turn < TURNS; turn++) {
    const time = await milliseconds(async () => {
      for (let round = 0; round < rounds; round++) await all()
    })
    rates.push((characters * rounds) / MEGABYTE / (time / 1000))
  }
  print(
    'analyse, one core',
    `${Math.max(...rates).toFixed(2)} MB/s`,
    `best of ${TURNS}, median ${median(rates).toFixed(2)}; ${documents.length} documents, ${(characters / 1000).toFixed(0)} kB, ${rounds} rounds each`,
  )
}

const COUNTED = [
  'uk-foia-2000',
  'scotland-foisa-2002',
  'us-foia-5-usc-552',
  'ireland-foi-2014',
  'canada-atia',
  'germany-ifg-bund',
]
const DAY = 86_400_000
const FIRST_DAY = Date.UTC(2005, 0, 1)

/** Due dates with their proofs, against a loop that steps a `Date` over as many days and looks each up in a set of holidays. */
function dueDates() {
  const book = openLawBook(JSON.parse(readFileSync(inProject('packages/disclosed/laws.json'), 'utf8')))
  const days = Array.from({ length: 8000 }, (_, i) => new Date(FIRST_DAY + i * DAY).toISOString().slice(0, 10))
  const laws = COUNTED.map((id) => book.law(id))
  const holidays = new Set(book.calendar('uk-union').holidays.flatMap((holiday) => holiday.dates))
  let proved = 0
  const count = () => {
    proved = 0
    for (const law of laws) for (const day of days) proved += dueDate(law, 'response', day, [], book).proof.length
  }
  const step = () => {
    let free = 0
    for (let seen = 0; seen < proved; ) {
      const date = new Date(FIRST_DAY + (seen % days.length) * DAY)
      for (let i = 0; i < 30; i++, seen++) {
        date.setUTCDate(date.getUTCDate() + 1)
        if (date.getUTCDay() % 6 === 0 || holidays.has(date.toISOString().slice(0, 10))) free++
      }
    }
    return free
  }
  const time = (work) => {
    const started = performance.now()
    work()
    return performance.now() - started
  }
  time(count)
  time(step)
  const pairs = Array.from({ length: TURNS }, () => [time(count), time(step)])
  const rate = (milliseconds) => ((laws.length * days.length) / milliseconds) * 1000
  print(
    'due dates with proof, one core',
    `${(rate(median(pairs.map(([counted]) => counted))) / 1000).toFixed(0)} k/s`,
    `median of ${TURNS}; ${laws.length} laws, ${(proved / (laws.length * days.length)).toFixed(0)} days each; ${median(pairs.map(([counted, stepped]) => stepped / counted)).toFixed(1)} times as fast as stepping a Date`,
  )
}

/** A process that reads one letter against a process that does nothing, in turns. */
function startUp() {
  const letter = saved('letter.txt', letterText(7))
  const time = (argv) => {
    const started = performance.now()
    const { status } = spawnSync(process.execPath, argv, { stdio: 'ignore' })
    if (status !== 0) throw new Error(`exit code ${status}: ${argv.join(' ')}`)
    return performance.now() - started
  }
  const read = [BIN, 'read', letter]
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
  // What is soon done is measured more often: a pause of the machine weighs more in it.
  const turns = (await time(paths[0])) < 500 ? TURNS : 3
  const pairs = []
  for (let turn = 0; turn < turns; turn++) pairs.push([await time(paths[0]), await time(paths[1])])
  const ratio = median(pairs.map(([short, long]) => long / short))
  print(
    `t(2n)/t(n), ${name}`,
    ratio.toFixed(2),
    `${median(pairs.map(([short]) => short)).toFixed(0)} ms → ${median(pairs.map(([, long]) => long)).toFixed(0)} ms`,
  )
}

const KIBIBYTE = 1024
const MEBIBYTE = 1024 * 1024

/** The largest resident memory of the whole program, `disclosed read --json`, against what it may take for an input. */
function peakMemory(name, path, limit) {
  if (!existsSync('/proc/self/status')) return print(`peak memory, ${name}`, 'not run', 'needs /proc')
  const { peak, seconds } = peakOf(path)
  const size = statSync(path).size
  print(
    `peak memory, ${name}`,
    `${(peak / MEBIBYTE).toFixed(0)} MiB`,
    `limit ${(limit(size) / MEBIBYTE).toFixed(0)} MiB, ${seconds.toFixed(1)} s`,
  )
}

/** Linux hands the largest size of the parent down in getrusage; VmHWM is the process's own, told at its end. */
function peakOf(path) {
  const tell = saved(
    'tell-peak.mjs',
    `import { readFileSync, writeFileSync } from 'node:fs'
    process.on('exit', () => writeFileSync(${JSON.stringify(join(folder, 'peak'))}, readFileSync('/proc/self/status')))`,
  )
  const argv = ['--import', tell, BIN, 'read', '--json', '--as-of', AS_OF, path]
  const started = performance.now()
  const { stderr, status } = spawnSync(process.execPath, argv, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  const seconds = (performance.now() - started) / 1000
  const told = readFileSync(join(folder, 'peak'), 'utf8')
  return { peak: Number(/VmHWM:\s+(\d+)/.exec(told)[1]) * KIBIBYTE, seconds }
}

try {
  const given = process.argv.slice(2)
  await throughput(given.length > 0 ? given : [inProject('letters'), inProject('samples')])
  dueDates()
  startUp()
  await growth('5 → 10 MB mailbox', 'mbox', mailboxOf(5 * MEGABYTE), mailboxOf(10 * MEGABYTE))
  await growth('8 → 16 MB text', 'txt', lettersOf(8 * MEGABYTE), lettersOf(16 * MEGABYTE))
  await growth('2.5 → 5 MB line', 'txt', singleLineOf(2.5 * MEGABYTE), singleLineOf(5 * MEGABYTE))
  // The input grows with the square of the depth.
  await growth('7,071 → 10,000 quotes', 'eml', nestedQuotesOf(7_071), nestedQuotesOf(10_000))
  peakMemory('10 MB mailbox', saved('ten.mbox', mailboxOf(10 * MEGABYTE)), (size) => 10 * size + 120 * MEBIBYTE)
  peakMemory('50 MB text', saved('fifty.txt', lettersOf(50 * MEGABYTE)), () => 620 * MEBIBYTE)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
