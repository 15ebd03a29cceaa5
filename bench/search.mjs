// How fast a workspace is built and searched, how large its index is, how fast it changes, and how far the bounded order is from the exact one.
//   node bench/search.mjs [--pages 100000,1000000] [--queries 40]   makes the workspaces, measures everything, removes them
//   node bench/search.mjs FOLDER [--queries 40]                     searches a workspace of `npm run bench:generate`
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { searchWorkspace } from '../packages/disclosed/src/pipeline/search-workspace.ts'
import { openSqliteSearch } from '../packages/disclosed/src/search/sqlite/sqlite-search.ts'
import { readWorkspace } from '../packages/disclosed/src/workspace/open-workspace.ts'
import { generateWorkspace } from './generate.mjs'
import { compareKinds, KINDS } from './search-queries.mjs'
import { measureChanges } from './workspace-changes.mjs'

const ORDER = { order: 'best', exactOrder: false, limit: 20, cursor: null, facets: false, language: 'en', typos: false }

/** Of the clock, and of the processor, which other work on the machine does not lengthen. */
async function milliseconds(work) {
  const [started, before] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(before)
  return { clock: performance.now() - started, processor: (user + system) / 1000 }
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1)

async function measureKind(search, { kind, wanted, make, ...more }, queries, pages) {
  const times = []
  for (const query of Array.from({ length: queries }, make)) {
    await search({ query, ...more })
    times.push(await milliseconds(() => search({ query, ...more })))
  }
  const shown = ['clock', 'processor'].map((which) => {
    const sorted = times.map((time) => time[which]).sort((a, b) => a - b)
    return `${which} ${at(sorted, 0.5).padStart(6)} ${at(sorted, 0.95).padStart(6)}`
  })
  const goal = wanted === undefined ? '' : `wanted ${pages <= 100_000 ? Math.min(10, wanted) : wanted}`
  console.log(`  ${kind.padEnd(22)} ${shown.join('   ')}   ${goal}`)
}

/** Of the first twenty of the exact order, how many are among the first twenty of the bounded one. */
async function compareOrders(search, queries) {
  for (const { kind, make } of compareKinds()) {
    let [shared, same, compared] = [0, 0, 0]
    for (let turn = 0; turn < queries; turn++) {
      const query = make()
      const bounded = await search({ query })
      if (bounded.among === null) continue
      const exact = await search({ query, exactOrder: true })
      const places = (result) => result.hits.map(({ document, page }) => `${document} ${page}`)
      const [some, all] = [places(bounded), places(exact)]
      compared += all.length
      shared += all.filter((place) => some.includes(place)).length
      same += all.filter((place, rank) => some[rank] === place).length
    }
    const share = (count) => `${((100 * count) / compared).toFixed(0)} %`
    const result =
      compared === 0
        ? 'none had more matches than are ranked'
        : `${share(shared)} of the exact first 20 are among the bounded first 20, ${share(same)} at their place`
    console.log(`  order, ${kind.padEnd(15)} ${result}`)
  }
}

/** Bytes of the tables that searching needs, by the bytes of what is searched. */
function indexSize({ database }) {
  const bytes = (...names) =>
    database
      .prepare(
        `SELECT sum(pgsize) FROM dbstat WHERE aggregate = TRUE AND (${names.map(() => 'name GLOB ?').join(' OR ')})`,
      )
      .pluck()
      .get(...names)
  const text = database
    .prepare('SELECT (SELECT sum(octet_length(text)) FROM pages) + (SELECT sum(octet_length(text)) FROM case_records)')
    .pluck()
    .get()
  const words = bytes('page_words_*', 'record_words_*')
  const facts = bytes('fact_sets', 'sqlite_autoindex_fact_sets_*', 'search_names', 'pages_facts')
  const share = (part) => (part / text).toFixed(3)
  console.log(
    `  index ${share(words)} of the text's bytes (wanted 0.5), with the tables of facts ${share(words + facts)}; text ${(text / 1e6).toFixed(0)} MB`,
  )
}

async function measureSearches(folder, queries) {
  const workspace = readWorkspace(folder)
  const index = openSqliteSearch(workspace.database)
  const search = (order) => searchWorkspace(workspace, index, { ...ORDER, ...order })
  const pages = workspace.contents.pageCount()
  const [load] = loadavg()
  console.log(
    `${pages} pages, load ${load.toFixed(1)}; ${queries} queries a kind, each once before; 20 hits with lines and places; milliseconds, half and 95 of 100 within`,
  )
  for (const kind of KINDS) await measureKind(search, kind, queries, pages)
  await compareOrders(search, queries)
  indexSize(workspace)
  workspace.close()
}

async function measureAll(pages, queries) {
  const root = mkdtempSync(join(tmpdir(), 'bench-search-'))
  const folder = join(root, 'workspace')
  try {
    const { seconds, busy } = generateWorkspace(folder, pages)
    const rate = (time) => Math.round(pages / time)
    console.log(
      `${pages} pages: ${rate(seconds)} a second stored and indexed, ${rate(busy)} of the processor (wanted 5000)`,
    )
    await measureSearches(folder, queries)
    for (const [what, rates] of measureChanges(folder))
      console.log(`  ${what.padEnd(22)} ${rates.clock} pages a second, ${rates.processor} of the processor`)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { queries: { type: 'string', default: '40' }, pages: { type: 'string', default: '100000,1000000' } },
})
const [folder] = positionals
const queries = Number(values.queries)
if (folder === undefined) for (const pages of values.pages.split(',').map(Number)) await measureAll(pages, queries)
else await measureSearches(folder, queries)
