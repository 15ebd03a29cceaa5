import { DisclosedError } from '@disclosed/core/errors'
import { findMarks, hitLine, nameOfWord, type Query, RECORD_KINDS } from '@disclosed/core/views'
import type { Database } from 'better-sqlite3'
import { readCursor, type SearchPlace, writeCursor } from '../search-cursor.ts'
import type { FoundRecord, SearchAnswer, SearchIndex, SearchRequest } from '../search-index.ts'
import { type CompiledMatch, compileMatch } from './compile-match.ts'
import { openFacets } from './count-facets.ts'
import { type LetterDates, latestDate, openLetterDates } from './letter-dates.ts'
import { searchByDate } from './search-by-date.ts'
import { openSearchNames, type SearchNames } from './search-names.ts'
import { openSearchTable, type RecordRow, type SearchTable } from './search-table.ts'
import { openVocabulary, type Vocabulary } from './vocabulary.ts'

/** So many of the matches that were added last are ranked and counted, unless all are asked for. */
const RANKED = 5000
/** Up to about this many, matches are counted one by one. */
const COUNTED = 50_000

/** The full-text index of a workspace's database. */
export function openSqliteSearch(database: Database): SearchIndex {
  const names = openSearchNames(database)
  const facetsOf = openFacets(database, names)
  const dates = openLetterDates(database)
  const open = (of: 'pages' | 'records', terms: 'page_words_terms' | 'record_words_terms') => ({
    table: openSearchTable(database, of),
    vocabulary: openVocabulary(database, terms),
    dates,
  })
  const pages = open('pages', 'page_words_terms')
  const records = open('records', 'record_words_terms')
  return {
    find: async (request) => {
      const searched = searchesRecords(request.query) ? records : pages
      const { table, vocabulary } = searched
      const { language, typos } = request
      const compiled = compileMatch(withoutPageKind(request.query), { names, vocabulary, language, typos })
      const place = readCursor(request)
      const found =
        request.order === 'best' ? byRank(table, compiled, request, place) : inOrder(searched, compiled, request, place)
      const facets = request.facets ? facetsOf(table.facts(compiled.match, found.upTo, found.among ?? null)) : []
      return {
        hits: found.ids.map((id) => foundRecord(table.row(id), request.query, compiled, names)),
        total: found.total,
        among: found.among,
        facets,
        unknown: compiled.unknown,
        next: found.next === null ? null : writeCursor(request, found.next),
      }
    },
  }
}

interface Found extends Pick<SearchAnswer, 'total' | 'among'> {
  readonly ids: readonly number[]
  readonly upTo: number
  readonly next: SearchPlace | null
}

/** The best of the newest matches, then the best of those before them, and so on. */
function byRank(
  table: SearchTable,
  { match, weighed }: CompiledMatch,
  request: SearchRequest,
  place: SearchPlace | null,
): Found {
  const { limit } = request
  const most = request.exactOrder ? null : RANKED
  const upTo = place?.upTo ?? table.greatestId()
  const { first, count, lowest } = table.ranked({ match, weighed, upTo, most, after: place?.after ?? null, limit })
  const ids = first.map(({ id }) => id)
  const isFull = most !== null && count === most
  const total = isFull ? totalOf(table, match, count, lowest!, upTo) : { count, about: false }
  const last = first.at(-1)
  if (ids.length === limit) return { ids, upTo, total, among: isFull ? most : null, next: { upTo, after: last! } }
  const before = isFull ? { upTo: lowest! - 1, after: null } : null
  return { ids, upTo, total, among: isFull ? most : null, next: before }
}

/** Many matches are estimated from how close they lie. */
function totalOf(table: SearchTable, match: string, count: number, lowest: number, upTo: number) {
  const about = Math.round((count * upTo) / Math.max(1, upTo - lowest))
  return about <= COUNTED ? { count: table.count(match), about: false } : { count: about, about: true }
}

interface Searched {
  readonly table: SearchTable
  readonly vocabulary: Vocabulary
  readonly dates: LetterDates
}

/** By when it was added, or by the date of the letter; all matches, however many. */
function inOrder(
  searched: Searched,
  { match }: CompiledMatch,
  request: SearchRequest,
  place: SearchPlace | null,
): Found {
  const { table } = searched
  const upTo = table.greatestId()
  const count = table.count(match)
  const { order, limit } = request
  const after = place?.after ?? null
  const places =
    order === 'latest' || order === 'earliest'
      ? searchByDate(searched, { match, count, order, after, limit }).map(({ id, date }) => ({ id, rank: date }))
      : table
          .inOrder(match, after?.id ?? null, order === 'newest' ? 'down' : 'up', limit)
          .map((id) => ({ id, rank: 0 }))
  return {
    ids: places.map(({ id }) => id),
    upTo,
    total: { count, about: false },
    among: count > RANKED && !request.exactOrder ? RANKED : null,
    next: places.length === limit ? { upTo, after: places.at(-1)! } : null,
  }
}

function foundRecord(row: RecordRow, query: Query, { others }: CompiledMatch, names: SearchNames): FoundRecord {
  const { kind, document, case_id, page, name, start } = row
  const isSlice = kind !== 'finding'
  const marks = findMarks(row.text, query, others)
  const shown = isSlice ? hitLine(row.text, marks) : { start: 0, end: row.text.length }
  const inside = marks.filter((mark) => mark.start >= shown.start && mark.end <= shown.end)
  const moved = (by: number) => inside.map((mark) => ({ start: mark.start + by, end: mark.end + by }))
  return {
    kind,
    document,
    case: case_id,
    page,
    authority: authorityOf(row.shared, names),
    date: latestDate(row.own ?? ''),
    name,
    start: isSlice ? start + shown.start : start,
    end: isSlice ? start + shown.end : row.end,
    line: row.text.slice(shown.start, shown.end).replaceAll(/\s/g, ' '),
    marks: moved(-shown.start),
    places: isSlice ? moved(start) : [],
  }
}

function authorityOf(facts: string | null, names: SearchNames): string | null {
  const known = (facts ?? '').split(' ').flatMap((word) => names.byId(nameOfWord(word) ?? 0) ?? [])
  return known.find(({ field }) => field === 'authority')?.name ?? null
}

/** Whether questions, answers or findings are looked for instead of pages. @throws DisclosedError `bad-query` */
function searchesRecords(query: Query): boolean {
  const named = new Set(recordKinds(query))
  if (!named.has('page') || named.size === 1) return named.size > 0 && !named.has('page')
  throw new DisclosedError(
    'bad-query',
    'Pages are not searched together with questions, answers and findings.',
    'Search twice: once with kind:page, once with kind:(question OR answer OR finding).',
  )
}

function recordKinds(query: Query): string[] {
  if (query.kind === 'field')
    return query.field === 'kind' && RECORD_KINDS.some((kind) => kind === query.value) ? [query.value] : []
  if (query.kind === 'and' || query.kind === 'or') return query.parts.flatMap(recordKinds)
  return query.kind === 'not' ? recordKinds(query.part) : []
}

/** Where pages are searched, all are pages. */
function withoutPageKind(query: Query): Query {
  if (query.kind !== 'and') return query
  const parts = query.parts.filter((part) => part.kind !== 'field' || part.field !== 'kind' || part.value !== 'page')
  if (parts.every(({ kind }) => kind === 'not')) return query
  return parts.length === 1 ? parts[0]! : { kind: 'and', parts }
}
