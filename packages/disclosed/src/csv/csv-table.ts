import { DisclosedError } from '@disclosed/core/errors'
import Papa from 'papaparse'
import { parseRows } from './parse-rows.ts'

/** A table with a header, and how it was written, so that the answer can be written the same way. */
export interface CsvTable {
  readonly columns: readonly string[]
  readonly rows: readonly CsvRow[]
  readonly dialect: CsvDialect
}

/** As many cells as there are columns. `problem`: why the row cannot be trusted, as a sentence; null where it can. */
export interface CsvRow {
  readonly cells: readonly string[]
  readonly problem: string | null
}

export interface CsvDialect {
  readonly separator: string
  readonly lineEnd: string
  readonly byteOrderMark: boolean
}

/** Quoted, so that a spreadsheet that takes another separator does not part the cell before a formula. */
const ANY_SEPARATOR = /[,;|\t]/

/** What spreadsheets take for a formula, also behind blanks and in full width. A negative number is none. */
const FORMULA = /^(?!-\d+(?:[.,]\d+)?$)(?:[\t\r\0]|[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/

/**
 * Reads a table whose first row names its columns. Empty lines are left out.
 * @throws DisclosedError `bad-batch` where there is no header
 */
export function parseCsv(text: string): CsvTable {
  const byteOrderMark = text.startsWith('\uFEFF')
  const content = byteOrderMark ? text.slice(1) : text
  const filled: { cells: readonly string[]; isBroken: boolean }[] = []
  const take = (cells: readonly string[], _row: number, isBroken: boolean) => {
    if (cells.some((cell) => cell.trim() !== '')) filled.push({ cells, isBroken })
    return true
  }
  const { separator, lineEnd } = parseRows(content, take, 1)
  const [header, ...rows] = filled
  if (header === undefined) {
    throw new DisclosedError(
      'bad-batch',
      'The table is empty.',
      'Write the names of the columns into its first row, and a row for each case below.',
    )
  }
  return {
    columns: header.cells.map((name) => name.trim()),
    rows: rows.map(({ cells, isBroken }) => rowOf(cells, header.cells.length, isBroken)),
    dialect: { separator, lineEnd, byteOrderMark },
  }
}

function rowOf(cells: readonly string[], columns: number, broken: boolean): CsvRow {
  const kept = Array.from({ length: columns }, (_, at) => cells[at] ?? '')
  if (broken) return { cells: kept, problem: 'A quotation mark of this row is not closed, or stands inside a cell.' }
  if (cells.length <= columns) return { cells: kept, problem: null }
  return { cells: kept, problem: `This row has ${cells.length} cells, the header has ${columns}.` }
}

/** The column of one of these names, written in any case; -1 where there is none. Earlier names win. */
export function columnOf(table: CsvTable, names: readonly string[]): number {
  const columns = table.columns.map((column) => column.toLowerCase())
  return names.map((name) => columns.indexOf(name)).find((at) => at >= 0) ?? -1
}

/** A table as text. A cell that a spreadsheet would run as a formula gets an apostrophe in front. */
export function formatCsv(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  dialect: CsvDialect,
): string {
  const text = Papa.unparse([[...columns], ...rows.map((cells) => [...cells])], {
    delimiter: dialect.separator,
    newline: dialect.lineEnd,
    quotes: (cell: string) => ANY_SEPARATOR.test(cell),
    escapeFormulae: FORMULA,
  })
  return `${dialect.byteOrderMark ? '\uFEFF' : ''}${text}${dialect.lineEnd}`
}
