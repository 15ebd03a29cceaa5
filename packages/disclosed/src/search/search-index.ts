import type { CalendarDate, Span } from '@disclosed/core/model'
import type { FormLanguage, Query, QueryField, RecordKind } from '@disclosed/core/views'

/** `best`: by how well it fits (BM25); `newest`, `oldest`: by when it was added; `latest`, `earliest`: by the date of the letter, those without at the end. */
export const SEARCH_ORDERS = ['best', 'latest', 'earliest', 'newest', 'oldest'] as const
export type SearchOrder = (typeof SEARCH_ORDERS)[number]

export interface SearchRequest {
  readonly query: Query
  readonly order: SearchOrder
  /** Rank all matches, however many, instead of those that were added last. */
  readonly exactOrder: boolean
  readonly limit: number
  /** Where an earlier answer to the same request ended. */
  readonly cursor: string | null
  readonly facets: boolean
  readonly language: FormLanguage
  /** Every word with its typing errors, as if each was written `word~`. */
  readonly typos: boolean
}

/** A page, a question, an answer or a finding. */
export interface FoundRecord {
  readonly kind: RecordKind
  /** Document and case by their ids in the workspace. */
  readonly document: number
  readonly case: number | null
  readonly page: number
  /** Whose letters they are. */
  readonly authority: string | null
  /** Of the letter that stands there; where several do, of the latest. */
  readonly date: CalendarDate | null
  /** `part:label` of a question or answer, the code of a finding. */
  readonly name: string | null
  /** The passage to show, in UTF-16 code units of the page. */
  readonly start: number
  readonly end: number
  /** What is shown: the passage with blanks for line ends; of a finding its sentence. */
  readonly line: string
  /** What was looked for, within `line`. */
  readonly marks: readonly Span[]
  /** What was looked for on the page, as far as it lies in the passage; empty for a finding. */
  readonly places: readonly Span[]
}

export interface Facet {
  readonly field: QueryField | 'year'
  /** The most frequent first. */
  readonly values: readonly { readonly value: string; readonly count: number }[]
}

/** A name in a field that nothing bears. */
export interface UnknownName {
  readonly field: QueryField
  readonly value: string
  readonly near: string | null
}

export interface SearchAnswer {
  readonly hits: readonly FoundRecord[]
  /** How many match; where that is `about`, it was estimated. */
  readonly total: { readonly count: number; readonly about: boolean }
  /** Among how many of the matches added last was ranked and counted; null for all. */
  readonly among: number | null
  readonly facets: readonly Facet[]
  readonly unknown: readonly UnknownName[]
  /** Null where there is no more. */
  readonly next: string | null
}

/**
 * Finds. What is searched is kept by the workspace itself, in the transaction of each change. A second implementation has the same
 * suite to pass: `testing/search-suite.ts`.
 */
export interface SearchIndex {
  /** @throws DisclosedError `bad-query`, `bad-cursor` */
  readonly find: (request: SearchRequest) => Promise<SearchAnswer>
}
