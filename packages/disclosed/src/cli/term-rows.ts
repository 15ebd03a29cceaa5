import { formatCsv } from '../csv/csv-table.ts'
import { TERM_COLUMNS } from '../exports/term-table.ts'
import type { TermHit } from '../pipeline/compare/find-terms.ts'
import { jsonText } from './json-text.ts'

const DIALECT = { separator: ',', lineEnd: '\n', byteOrderMark: false }

interface TermRows {
  readonly head: string
  readonly line: (hit: TermHit) => string
}

/** Places as they are found: rows of a table, or an object a line; nothing for people, who get the sums. */
export function termRows(format: 'text' | 'json' | 'csv'): TermRows {
  if (format === 'text') return { head: '', line: () => '' }
  if (format === 'json') return { head: '', line: (hit) => `${jsonText(hit).replace(/\n\s*/g, '')}\n` }
  return { head: formatCsv(TERM_COLUMNS, [], DIALECT), line: (hit) => formatCsv(cellsOf(hit), [], DIALECT) }
}

function cellsOf({ term, document, page, start, end, quote }: TermHit): string[] {
  return [term, document, String(page), String(start), String(end), quote]
}
