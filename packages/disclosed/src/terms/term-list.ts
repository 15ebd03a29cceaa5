import { DisclosedError } from '@disclosed/core/errors'
import { columnOf, parseCsv } from '../csv/csv-table.ts'
import { parseRows } from '../csv/parse-rows.ts'
import { refusePrivateList } from './private-list.ts'

/** A name that is looked for, with other names of the same thing. */
export interface Term {
  readonly term: string
  readonly aliases: readonly string[]
}

const MOST_TERMS = 100_000
const TERM_COLUMNS = ['term', 'terms', 'name', 'query', 'company', 'supplier', 'system', 'reference']
const ALIAS_COLUMNS = ['aliases', 'alias', 'other names', 'also known as', 'aka']
/** Between the aliases of a cell. */
const BETWEEN = /[;|\n]/

/**
 * The terms of a list: a table with a column `term` and perhaps `aliases` (parted by `;`), or a text with a term a line.
 * @throws DisclosedError `no-terms`, `too-many-terms`, `private-list`
 */
export function termList(text: string, file: string): Term[] {
  const terms = rowsOf(text).flatMap(([term, aliases]): Term[] => {
    const name = (term ?? '').trim()
    const others = (aliases ?? '').split(BETWEEN).map((alias) => alias.trim())
    return name === '' ? [] : [{ term: name, aliases: others.filter((alias) => alias !== '') }]
  })
  if (terms.length === 0)
    throw new DisclosedError(
      'no-terms',
      `${file} holds no terms.`,
      'Write a term a line, or a table with a column called term.',
    )
  if (terms.length > MOST_TERMS)
    throw new DisclosedError(
      'too-many-terms',
      `${file} holds ${terms.length} terms; ${MOST_TERMS} can be looked for at once.`,
      'Part the list and look for each part.',
    )
  refusePrivateList(
    columnNames(text),
    terms.map(({ term }) => term),
    file,
  )
  return terms
}

function rowsOf(text: string): (readonly [string | undefined, string | undefined])[] {
  const content = text.replace(/^\uFEFF/, '')
  if (columnNames(content).length === 0)
    return content.split(/\r\n|\r|\n/).map((line) => [unquoted(line), undefined] as const)
  const table = parseCsv(content)
  const [term, aliases] = [columnOf(table, TERM_COLUMNS), columnOf(table, ALIAS_COLUMNS)]
  return table.rows.map(({ cells }) => [cells[Math.max(0, term)], aliases < 0 ? undefined : cells[aliases]] as const)
}

/** The names of the columns, none where the first row is a term already. */
function columnNames(text: string): string[] {
  let names: string[] = []
  parseRows(
    text.replace(/^\uFEFF/, ''),
    (cells) => {
      names = cells.map((cell) => cell.trim().toLowerCase())
      return false
    },
    1,
  )
  return names.some((name) => TERM_COLUMNS.includes(name) || ALIAS_COLUMNS.includes(name)) || names.length > 1
    ? names
    : []
}

function unquoted(line: string): string {
  return line.replace(/^"(.*)"$/, '$1').replaceAll('""', '"')
}
