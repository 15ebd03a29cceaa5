import {
  parseQuery,
  printQuery,
  type Query,
  type QueryField,
  RECORD_KINDS,
  type RecordKind,
} from '@disclosed/core/views'

export type FacetField = QueryField | 'year'

/** A year is looked for as a date. */
const fieldOf = (field: FacetField): QueryField => (field === 'year' ? 'date' : field)

function partsOf(typed: string): readonly Query[] | null {
  if (typed.trim() === '') return []
  const { query } = parseQuery(typed)
  if (query === null) return null
  return query.kind === 'and' ? query.parts : [query]
}

function isField(part: Query, field: FacetField, value: string): boolean {
  return (
    part.kind === 'field' && part.field === fieldOf(field) && part.value.toLowerCase() === value.trim().toLowerCase()
  )
}

/** Whether the query asks for this value of a field, beside all else. */
export function hasField(typed: string, field: FacetField, value: string): boolean {
  return partsOf(typed)?.some((part) => isField(part, field, value)) ?? false
}

/** The query with a value of a field, or without it where it has it; one that can't be read stays as it is. */
export function toggleField(typed: string, field: FacetField, value: string): string {
  const parts = partsOf(typed)
  if (parts === null) return typed
  const others = parts.filter((part) => !isField(part, field, value))
  const added: Query = { kind: 'field', field: fieldOf(field), value }
  const kept = others.length < parts.length ? others : [...parts, added]
  if (kept.length === 0 || kept.every(({ kind }) => kind === 'not')) return ''
  return printQuery(kept.length === 1 ? kept[0]! : { kind: 'and', parts: kept })
}

/** What is looked through: pages, where the query names nothing else; null where it can't be read. */
export function kindOf(typed: string): RecordKind {
  return (
    partsOf(typed)
      ?.map(recordKind)
      .find((kind) => kind !== null) ?? 'page'
  )
}

/** The query, looking through something else. */
export function withKind(typed: string, kind: RecordKind): string {
  const parts = partsOf(typed)
  if (parts === null) return typed
  const others = parts.filter((part) => recordKind(part) === null)
  const kept: Query[] = kind === 'page' ? others : [...others, { kind: 'field', field: 'kind', value: kind }]
  return kept.length === 0 ? '' : printQuery(kept.length === 1 ? kept[0]! : { kind: 'and', parts: kept })
}

function recordKind(part: Query): RecordKind | null {
  if (part.kind !== 'field' || part.field !== 'kind') return null
  return RECORD_KINDS.find((each) => each === part.value) ?? null
}

/** The same with every word as it stands, without its other forms. */
export function asItStands(query: Query): Query {
  switch (query.kind) {
    case 'word':
      return query.typos ? query : { ...query, exact: true }
    case 'near':
      return { ...query, terms: query.terms.map((term) => asItStands(term) as (typeof query.terms)[number]) }
    case 'and':
    case 'or':
      return { ...query, parts: query.parts.map(asItStands) }
    case 'not':
      return { ...query, part: asItStands(query.part) }
    case 'prefix':
    case 'phrase':
    case 'field':
      return query
  }
}
