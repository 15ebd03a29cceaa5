import type { Query, TextQuery } from './query.ts'

/** The query as a person could have typed it: `parseQuery` of it gives the same query again. */
export function printQuery(query: Query): string {
  switch (query.kind) {
    case 'word':
    case 'prefix':
    case 'phrase':
      return printText(query)
    case 'near':
      return query.terms.map(printText).join(` near/${query.distance} `)
    case 'field':
      return `${query.field}:${printValue(query.value)}`
    case 'and':
      return query.parts.map((part) => bracketed(part, part.kind === 'or')).join(' ')
    case 'or':
      return query.parts.map(printQuery).join(' OR ')
    case 'not':
      return `NOT ${bracketed(query.part, query.part.kind === 'or' || query.part.kind === 'and')}`
  }
}

function bracketed(query: Query, needed: boolean): string {
  return needed ? `(${printQuery(query)})` : printQuery(query)
}

function printText(query: TextQuery): string {
  if (query.kind === 'phrase') return `"${query.text}"${query.prefix ? '*' : ''}`
  // `=` keeps a colon from being taken for a field's.
  if (query.kind === 'prefix') return `${query.text.includes(':') ? '=' : ''}${query.text}*`
  return `${query.exact ? '=' : ''}${query.typos ? '~' : ''}${query.text}`
}

/** Digits and letters, with what stands inside of dates, ranges and provisions. */
const PLAIN_VALUE = /^[\p{L}\p{N}][\p{L}\p{N}.-]*$/u

function printValue(value: string): string {
  return PLAIN_VALUE.test(value) || /^\.\.\d[\d-]*$/.test(value) ? value : `"${value}"`
}
