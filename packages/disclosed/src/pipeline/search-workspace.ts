import { DisclosedError } from '@disclosed/core/errors'
import type { Box, CalendarDate, Span } from '@disclosed/core/model'
import {
  type FormLanguage,
  lineBoxes,
  parseQuery,
  printQuery,
  type Query,
  type RecordKind,
} from '@disclosed/core/views'
import type { FoundRecord, SearchAnswer, SearchIndex, SearchOrder } from '../search/search-index.ts'
import type { Workspace } from '../workspace/open-workspace.ts'

export { SEARCH_ORDERS } from '../search/search-index.ts'

/** What somebody looks for. */
export interface SearchOrderForm {
  /** As it was typed; `docs/search.md` has the grammar. */
  readonly query: string
  readonly order: SearchOrder
  /** Rank all matches, however many, instead of those that were added last. */
  readonly exactOrder: boolean
  readonly limit: number
  /** `next` of an earlier answer to the same search. */
  readonly cursor: string | null
  readonly facets: boolean
  readonly language: FormLanguage
  /** Every word with its typing errors. */
  readonly typos: boolean
}

/** Where something was found. */
export interface SearchHit {
  readonly kind: RecordKind
  /** The SHA-256 of the document. */
  readonly document: string
  readonly name: string
  readonly format: string | null
  /** The key of its case. */
  readonly case: string | null
  readonly authority: string | null
  /** Of the letter that stands there; where several do, of the latest. */
  readonly date: CalendarDate | null
  /** `part:label` of a question or answer, the code of a finding. */
  readonly label: string | null
  readonly page: number
  /** The passage that is shown, in UTF-16 code units of the page's text. */
  readonly start: number
  readonly end: number
  /** Where the page has a picture: a box for each line of each word that was looked for. */
  readonly boxes: readonly Box[]
  /** The passage; of a finding its sentence. */
  readonly line: string
  /** What was looked for, within `line`. */
  readonly marks: readonly Span[]
}

export interface SearchResult extends Pick<SearchAnswer, 'total' | 'among' | 'facets' | 'unknown' | 'next'> {
  /** As it was understood. */
  readonly query: string
  readonly hits: readonly SearchHit[]
}

/** @throws DisclosedError `bad-query`, `bad-cursor` */
export async function searchWorkspace(
  workspace: Workspace,
  index: SearchIndex,
  order: SearchOrderForm,
): Promise<SearchResult> {
  const query = readQuery(order.query)
  const { hits, total, among, facets, unknown, next } = await index.find({ ...order, query })
  return {
    query: printQuery(query),
    total,
    among,
    hits: hits.map((hit) => searchHit(workspace, hit)),
    facets,
    unknown,
    next,
  }
}

/** @throws DisclosedError `bad-query` */
export function readQuery(typed: string): Query {
  const { query, problem } = parseQuery(typed)
  if (query !== null) return query
  const next =
    problem.suggestion === null ? 'docs/search.md says how queries are written.' : `Perhaps: ${problem.suggestion}`
  throw new DisclosedError('bad-query', `Column ${problem.at + 1}: ${problem.message}`, next)
}

export function searchNotFound(name: string): DisclosedError {
  return new DisclosedError('search-not-found', `No search was kept by the name "${name}".`, 'disclosed search --saved')
}

function searchHit(workspace: Workspace, found: FoundRecord): SearchHit {
  const { kind, page, name: label, start, end, line, marks, authority, date } = found
  const { sha256, name, format } = workspace.documents.byId(found.document)!
  return {
    kind,
    document: sha256,
    name,
    format,
    case: found.case === null ? null : (workspace.cases.byId(found.case)?.key ?? null),
    authority,
    date,
    label,
    page,
    start,
    end,
    boxes: boxesOf(workspace, found),
    line,
    marks,
  }
}

/** Where no word was looked for, of the whole passage. */
function boxesOf(workspace: Workspace, { document, page, places, start, end }: FoundRecord): Box[] {
  const layout = workspace.contents.layout(document, page)
  if (layout === null) return []
  return (places.length > 0 ? places : [{ start, end }]).flatMap((place) => lineBoxes(layout, place))
}
