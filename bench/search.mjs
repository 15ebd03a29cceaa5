// How fast a workspace is searched, how large its index is, and how far the bounded order is from the exact one.
//   npm run bench:generate -- FOLDER --pages 1000000 && node bench/search.mjs FOLDER [--queries 40]
import process from 'node:process'
import { parseArgs } from 'node:util'
import { searchWorkspace } from '../packages/disclosed/src/pipeline/search-workspace.ts'
import { openSqliteSearch } from '../packages/disclosed/src/search/sqlite/sqlite-search.ts'
import { readWorkspace } from '../packages/disclosed/src/workspace/open-workspace.ts'
import { seededRandom } from '../scripts/seeded-random.mjs'
import { VOCABULARY } from './generate-pages.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { queries: { type: 'string', default: '40' } },
})
const [folder] = positionals
const QUERIES = Number(values.queries)
const random = seededRandom(7)

/** Words by how common they are: the places in the vocabulary are those of Zipf's law. */
const between = (from, to) => () => VOCABULARY[from + random(to - from)]
const common = between(15, 120)
const middle = between(120, 2000)
const rare = between(5000, 60_000)
const either = (...choices) => choices[random(choices.length)]()
const names = ['Harrowgate', 'Rookhope', 'Saltmere', 'Fenwick', 'Tarnbrook', 'Cressing']
const fields = [
  () => `authority:${names[random(names.length)]}`,
  () => `outcome:${['answered', 'refused', 'blank'][random(3)]}`,
  () => `date:${2006 + random(18)}`,
  () => `date:${2006 + random(18)}-03..${2024}-02`,
  () => 'late:>100',
  () => 'ground:31',
  () => 'law:uk-foia-2000 from:authority',
]

/** What is wanted at a million pages, 95 of 100 within, in milliseconds; at 100,000 pages 10. */
const KINDS = [
  ['common word', 25, () => common()],
  ['word in the middle', 25, () => middle()],
  ['rare word', 25, () => rare()],
  ['AND of two', 25, () => `${either(common, middle)} ${either(common, middle)}`],
  ['OR of three', 25, () => `${common()} OR ${middle()} OR ${rare()}`],
  ['phrase', 25, () => `"${common()} ${either(common, middle)}"`],
  ['prefix', 60, () => `${either(common, middle).slice(0, 4)}*`],
  ['near', 60, () => `${common()} near/5 ${either(common, middle)}`],
  ['field filter', 60, () => `${common()} ${fields[random(fields.length)]()}`],
  ['with facets', 80, () => `${either(common, middle)}`],
  ['typing errors', null, () => `${middle()}~`],
  ['questions', 25, () => `kind:question ${either(common, middle)}`],
]

const workspace = readWorkspace(folder)
const index = openSqliteSearch(workspace.database)
const order = { order: 'best', exactOrder: false, limit: 20, cursor: null, facets: false, language: 'en', typos: false }

/** Of the clock, and of the processor, which other work on the machine does not lengthen. */
async function milliseconds(work) {
  const [started, before] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(before)
  return { clock: performance.now() - started, processor: (user + system) / 1000 }
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1)

async function measure([kind, wanted, make]) {
  const times = []
  const queries = Array.from({ length: QUERIES }, make)
  for (const query of queries) {
    const search = () => searchWorkspace(workspace, index, { ...order, query, facets: kind === 'with facets' })
    await search()
    times.push(await milliseconds(search))
  }
  const note = wanted === null ? '' : `wanted ${wanted}`
  const shown = ['clock', 'processor'].map((which) => {
    const sorted = times.map((time) => time[which]).sort((a, b) => a - b)
    return `${which} ${at(sorted, 0.5).padStart(6)} ${at(sorted, 0.95).padStart(6)}`
  })
  console.log(`${kind.padEnd(20)} ${shown.join('   ')}  ${note}`)
}

/** Of the first twenty of the exact order, how many are among the first twenty of the bounded one. */
async function compareOrders() {
  let [shared, same, compared] = [0, 0, 0]
  for (let turn = 0; turn < QUERIES; turn++) {
    const query = turn % 2 === 0 ? common() : `${common()} ${middle()}`
    const bounded = await searchWorkspace(workspace, index, { ...order, query })
    if (bounded.among === null) continue
    const exact = await searchWorkspace(workspace, index, { ...order, query, exactOrder: true })
    const places = (result) => result.hits.map(({ document, page }) => `${document} ${page}`)
    const [some, all] = [places(bounded), places(exact)]
    compared += all.length
    shared += all.filter((place) => some.includes(place)).length
    same += all.filter((place, rank) => some[rank] === place).length
  }
  const share = (count) => `${((100 * count) / Math.max(1, compared)).toFixed(0)} %`
  console.log(
    `bounded and exact    ${share(shared)} of the first 20 are the same hits, ${share(same)} at the same place`,
  )
}

/** Bytes of the tables that searching needs, by the bytes of what is searched. */
function indexSize() {
  const bytes = (names) =>
    workspace.database
      .prepare(
        `SELECT sum(pgsize) FROM dbstat WHERE aggregate = TRUE AND (${names.map(() => 'name GLOB ?').join(' OR ')})`,
      )
      .pluck()
      .get(...names)
  const text = workspace.database
    .prepare('SELECT (SELECT sum(octet_length(text)) FROM pages) + (SELECT sum(octet_length(text)) FROM case_records)')
    .pluck()
    .get()
  const words = bytes(['page_words_*', 'record_words_*'])
  const facts = bytes(['fact_sets', 'sqlite_autoindex_fact_sets_*', 'search_names', 'pages_facts'])
  console.log(
    `index                ${(words / text).toFixed(3)} of the text's bytes, with the tables of facts ${((words + facts) / text).toFixed(3)}; text ${(text / 1e6).toFixed(0)} MB`,
  )
}

if (folder === undefined) {
  console.error('node bench/search.mjs FOLDER [--queries 40]')
  process.exit(2)
}
console.log(
  `${workspace.contents.pageCount()} pages; ${QUERIES} queries a kind, each once before; 20 hits with lines and places; milliseconds, half and 95 of 100 within`,
)
for (const kind of KINDS) await measure(kind)
await compareOrders()
indexSize()
workspace.close()
