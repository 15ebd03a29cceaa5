/** Fields that hold a name or a text, and those that hold one of a few words or a range. */
export const QUERY_FIELDS = [
  'authority',
  'case',
  'collection',
  'date',
  'format',
  'from',
  'ground',
  'has',
  'kind',
  'late',
  'law',
  'outcome',
] as const
export type QueryField = (typeof QUERY_FIELDS)[number]

/** A word with its other forms (`refuse`, `refused`), or as it stands (`exact`), or with slips of the pen (`typos`). */
export interface WordQuery {
  readonly kind: 'word'
  readonly text: string
  readonly exact: boolean
  readonly typos: boolean
}

/** All words that begin so. */
export interface PrefixQuery {
  readonly kind: 'prefix'
  readonly text: string
}

/** Words as they stand, one behind the other; with `prefix` the last is the beginning of a word. */
export interface PhraseQuery {
  readonly kind: 'phrase'
  readonly text: string
  readonly prefix: boolean
}

export type TextQuery = WordQuery | PrefixQuery | PhraseQuery

/** With at most `distance` words between the first and the last. */
export interface NearQuery {
  readonly kind: 'near'
  readonly distance: number
  readonly terms: readonly TextQuery[]
}

/** `value` is in its normal form: `11..` for `late:>10`, `neither-confirmed-nor-denied` for `outcome:ncnd`. */
export interface FieldQuery {
  readonly kind: 'field'
  readonly field: QueryField
  readonly value: string
}

/** What people look for. An `and` has at least one part that is no `not`, and no `and` inside; an `or` has neither `not` nor `or`. */
export type Query =
  | TextQuery
  | NearQuery
  | FieldQuery
  | { readonly kind: 'and'; readonly parts: readonly Query[] }
  | { readonly kind: 'or'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query }

/** What is wrong with a query, for a person. */
export interface QueryProblem {
  /** Where, as an offset into what was typed; people count from 1. */
  readonly at: number
  readonly message: string
  /** The query as it was perhaps meant. */
  readonly suggestion: string | null
}

/** Thrown and caught inside the parser alone. */
export class QueryFault extends Error {
  readonly problem: QueryProblem

  constructor(at: number, message: string, suggestion: string | null = null) {
    super(message)
    this.problem = { at, message, suggestion }
  }
}
