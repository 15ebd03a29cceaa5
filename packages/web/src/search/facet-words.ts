import { OUTCOMES } from '@disclosed/core/model'
import { OUTCOME_MARKS } from '@disclosed/core/views'
import type { FacetField } from './query-parts.ts'

export const FACET_WORDS: Readonly<Partial<Record<FacetField, string>>> = {
  authority: 'Authority',
  law: 'Law',
  outcome: 'Outcome',
  ground: 'Ground',
  year: 'Year',
  format: 'Format',
  kind: 'Message',
  collection: 'Folder',
}

const FORMATS: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  xlsx: 'Excel',
  xls: 'Excel 97',
  docx: 'Word',
  csv: 'CSV',
}

/** A value of a facet for people. */
export function facetValueWords(field: FacetField, value: string): string {
  switch (field) {
    case 'outcome': {
      const outcome = OUTCOMES.find((each) => each === value)
      return outcome === undefined ? value : `${OUTCOME_MARKS[outcome].symbol} ${OUTCOME_MARKS[outcome].word}`
    }
    case 'ground':
      return `§ ${value}`
    case 'format':
      return FORMATS[value] ?? value
    case 'kind':
      return value.replaceAll('-', ' ')
    default:
      return value
  }
}
