import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { request, type SearchedDocument, type SearchHarness, searchSuite } from '../../testing/search-suite.ts'
import { type Workspace, writeWorkspace } from '../../workspace/open-workspace.ts'
import { isIndexWhole, rebuildIndex } from '../../workspace/word-index.ts'
import { openLetterDates } from './letter-dates.ts'
import { searchByDate } from './search-by-date.ts'
import { openSearchTable } from './search-table.ts'
import { openSqliteSearch } from './sqlite-search.ts'
import { openVocabulary } from './vocabulary.ts'

const folder = mkdtempSync(join(tmpdir(), 'search-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const AT = '2026-01-01T00:00:00.000Z'
let workspaces = 0

function open(): SearchHarness & { readonly workspace: Workspace } {
  const workspace = writeWorkspace(join(folder, String(++workspaces)), { command: 'test', now: new Date(0) })
  let count = 0
  const put = (id: number, pages: readonly string[]) => {
    const read = pages.map((text, at) => ({ number: at + 1, text, envelopes: [] }))
    const content = { format: 'text', pages: read, warnings: [], parts: [], hidden: [], mailIds: [] }
    workspace.contents.put(id, content, 'test', AT)
  }
  const add = ({ name, pages, reading }: SearchedDocument) => {
    const sha256 = String(++count).padStart(10, '0').padEnd(64, '0')
    const { id } = workspace.documents.add({ sha256, bytes: 1, name }, AT)
    put(id, pages)
    if (reading === null) return id
    const caseId = workspace.cases.make(name, [{ document: id, pages: null, reasons: [] }])
    workspace.cases.putReading(caseId, reading(`${sha256.slice(0, 10)}/${name}`), 'test', AT)
    return id
  }
  return {
    workspace,
    index: openSqliteSearch(workspace.database),
    add: (documents) => workspace.transaction(() => documents.map(add)),
    remove: (id, isRemoved) => {
      workspace.database.prepare('UPDATE documents SET removed_at = ? WHERE id = ?').run(isRemoved ? AT : null, id)
    },
    change: (id, pages) => workspace.transaction(() => put(id, pages)),
    close: () => {
      assert.ok(isIndexWhole(workspace.database))
      workspace.close()
    },
  }
}

searchSuite('the index in SQLite', open)

test('a case that changes leaves nothing behind in the index', async () => {
  const { workspace, index, add, close } = open()
  const reading = { kind: 'other', pages: 1, references: [], messages: [], questions: [], grounds: [] } as const
  const [id] = add([{ name: 'a.txt', pages: ['lamp'], reading: null }]) as [number]
  const of = (authority: string) => ({
    ...reading,
    file: '0000000001/a.txt',
    authority,
    law: null,
    clock: null,
    findings: [],
    messages: [],
    questions: [],
    grounds: [],
    references: [],
  })
  const member = { document: id, pages: null, reasons: [] }
  const caseId = workspace.transaction(() => workspace.cases.make('seed', [member]))
  const put = (authority: string) =>
    workspace.transaction(() => workspace.cases.putReading(caseId, of(authority), 'test', AT))
  const count = async (typed: string) => (await index.find(request(typed))).total.count
  put('Fenwick Council')
  assert.equal(await count('lamp authority:fenwick'), 1)
  put('Harrowgate Council')
  assert.deepEqual([await count('authority:fenwick'), await count('authority:harrowgate')], [0, 1])
  workspace.transaction(() => {
    const correction = { kind: 'authority', value: 'Rookhope Council' } as const
    const { key } = workspace.cases.byId(caseId)!
    const document = workspace.documents.byId(id)!.sha256
    workspace.corrections.add({ caseKey: key, document, correction, counted: null, note: null, by: 'R', at: AT })
    workspace.cases.indexAnew(caseId)
  })
  assert.deepEqual([await count('authority:harrowgate'), await count('authority:rookhope')], [0, 1])
  put('Harrowgate Council')
  assert.equal(await count('authority:rookhope'), 1)
  assert.equal(await count(`case:${workspace.cases.byId(caseId)!.key}`), 1)
  workspace.transaction(() => workspace.cases.delete(caseId))
  assert.deepEqual([await count('authority:rookhope'), await count('format:text')], [0, 1])
  rebuildIndex(workspace.database)
  assert.equal(await count('format:text'), 1)
  close()
})

test('many matches: the newest are ranked, all are reached, and the number is told', async () => {
  const { index, add, close } = open()
  add(
    Array.from({ length: 5 }, (_, at) => ({
      name: `${at}`,
      pages: Array.from({ length: 1010 }, () => `lamp ${at}`),
      reading: null,
    })),
  )
  const seen = new Set<string>()
  let cursor: string | null = null
  let first: number | null = null
  do {
    const answer = await index.find(request('lamp', { limit: 3000, cursor }))
    first ??= answer.among
    for (const { document, page } of answer.hits) seen.add(`${document}.${page}`)
    cursor = answer.next
  } while (cursor !== null)
  assert.deepEqual([first, seen.size], [5000, 5050])
  const exact = await index.find(request('lamp', { exactOrder: true }))
  assert.deepEqual([exact.among, exact.total], [null, { count: 5050, about: false }])
  close()
})

test('letters by date: month by month is as all at once, and each is reached once', () => {
  const { workspace, add, close } = open()
  const dates = ['2019-02-27', '2019-02-01', '2021-05-03', '2021-05-03', '2019-12-31', null, '2020-01-01', null]
  const message = (date: string, file: string) => {
    const cite = { page: 1, start: 0, end: 4, quote: 'lamp', file }
    return { kind: 'response', from: 'authority', date, cite } as const
  }
  const nothing = { law: null, clock: null, questions: [], grounds: [], references: [], findings: [] }
  add(
    dates.map((date, at) => ({
      name: `${at}`,
      pages: ['lamp'],
      reading: (file: string) => {
        const messages = date === null ? [] : [message(date, file)]
        return { file, kind: 'response' as const, pages: 1, authority: null, messages, ...nothing }
      },
    })),
  )
  const searched = {
    table: openSearchTable(workspace.database, 'pages'),
    vocabulary: openVocabulary(workspace.database, 'page_words_terms'),
    dates: openLetterDates(workspace.database),
  }
  for (const order of ['latest', 'earliest'] as const) {
    const of = (count: number, limit: number, after: { id: number; rank: number } | null) =>
      searchByDate(searched, { match: '"lamp"', count, order, after, limit })
    const all = of(dates.length, 100, null)
    assert.equal(all.length, dates.length)
    assert.deepEqual(of(1_000_000, 100, null), all)
    for (let at = 1; at < all.length; at++) {
      const { id, date } = all[at - 1]!
      assert.deepEqual(of(1_000_000, 2, { id, rank: date }), all.slice(at, at + 2))
    }
  }
  close()
})
