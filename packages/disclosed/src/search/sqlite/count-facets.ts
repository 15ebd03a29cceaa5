import { nameOfWord, type QueryField, yearOfWord } from '@disclosed/core/views'
import type { Database } from 'better-sqlite3'
import type { Facet } from '../search-index.ts'
import type { SearchNames } from './search-names.ts'

/** In this order they are shown. */
const FACET_FIELDS: readonly (QueryField | 'year')[] = [
  'authority',
  'law',
  'outcome',
  'ground',
  'year',
  'format',
  'kind',
]

/** Counts what is known of matches, given the rows of facts of each. */
export type CountFacets = (rows: Iterable<readonly [shared: number | null, own: number | null]>) => Facet[]

export function openFacets(database: Database, names: SearchNames): CountFacets {
  const factsOf = database.prepare<[number], string>('SELECT facts FROM fact_sets WHERE id = ?').pluck()
  /** A row of facts never changes. */
  const known = new Map<number, readonly FacetValue[]>()
  const valuesOf = (set: number): readonly FacetValue[] => {
    const found = known.get(set) ?? facetValues((factsOf.get(set) ?? '').split(' '), names)
    known.set(set, found)
    return found
  }
  return (rows) => {
    const counts = new Map<string, Map<string, number>>()
    const add = (values: readonly FacetValue[], count: number) => {
      for (const { field, value } of values) {
        const ofField = counts.get(field) ?? new Map<string, number>()
        ofField.set(value, (ofField.get(value) ?? 0) + count)
        counts.set(field, ofField)
      }
    }
    for (const [set, count] of countedSets(rows)) add(valuesOf(set), count)
    return FACET_FIELDS.flatMap((field) => {
      const values = [...(counts.get(field) ?? [])].map(([value, count]) => ({ value, count }))
      return values.length === 0 ? [] : [{ field, values: values.sort(mostFirst) }]
    })
  }
}

interface FacetValue {
  readonly field: string
  readonly value: string
}

function countedSets(rows: Iterable<readonly [number | null, number | null]>): Map<number, number> {
  const counts = new Map<number, number>()
  const add = (set: number | null) => {
    if (set !== null) counts.set(set, (counts.get(set) ?? 0) + 1)
  }
  for (const [shared, own] of rows) {
    add(shared)
    add(own)
  }
  return counts
}

/** Each once: two letters of a year on one page are one page of that year. */
function facetValues(words: readonly string[], names: SearchNames): FacetValue[] {
  const values = words.flatMap((word) => {
    const year = yearOfWord(word)
    if (year !== null) return [{ field: 'year', value: year }]
    const id = nameOfWord(word)
    const name = id === null ? null : names.byId(id)
    return name === null ? [] : [{ field: name.field, value: name.name }]
  })
  return [...new Map(values.map((each) => [`${each.field}\n${each.value}`, each])).values()]
}

function mostFirst(a: { value: string; count: number }, b: { value: string; count: number }): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1)
}
