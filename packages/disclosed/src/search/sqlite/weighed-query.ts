import { type Query, type QueryField, textQueries } from '@disclosed/core/views'

/** Each is a list of many words of the index, none of which says how well a page fits. */
const RANGES: readonly QueryField[] = ['date', 'late']

/**
 * What of a query decides the order; it matches whatever the query matches, and more. To weigh a word is to count all pages that have it, so that
 * ranges and `broad` beginnings are left out, and words near each other are counted once instead of in each pair of their forms. Null where nothing weighs.
 */
export function weighedQuery(query: Query, broad: ReadonlySet<string>): Query | null {
  const weighed = withoutLists(query, broad)
  return weighed === null || textQueries(weighed).length === 0 ? null : weighed
}

function withoutLists(query: Query, broad: ReadonlySet<string>): Query | null {
  switch (query.kind) {
    case 'field':
      return RANGES.includes(query.field) ? null : query
    case 'prefix':
      return broad.has(query.text) ? null : query
    case 'near':
      return query.terms.some((term) => term.kind === 'word' && !term.exact)
        ? { kind: 'and', parts: query.terms }
        : query
    case 'and': {
      const parts = query.parts.flatMap((part) => (part.kind === 'not' ? [] : (withoutLists(part, broad) ?? [])))
      return parts.length > 1 ? { kind: 'and', parts } : (parts[0] ?? null)
    }
    case 'or': {
      const parts = query.parts.map((part) => withoutLists(part, broad))
      return parts.every((part) => part !== null) ? { kind: 'or', parts } : query
    }
    default:
      return query
  }
}
