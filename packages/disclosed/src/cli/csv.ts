import { DisclosedError } from '@disclosed/core/errors'
import Papa from 'papaparse'

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

/** The first that stands in the header parts the columns; spreadsheets of countries with a decimal comma write `;`. */
const SEPARATORS = [',', ';', '\t']

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
  const separator = separatorOf(/^\s*([^\r\n]*)/.exec(content)![1]!)
  const { data, errors, meta } = Papa.parse<string[]>(content, { delimiter: separator })
  const broken = new Set(errors.filter((error) => error.type === 'Quotes').map((error) => data[error.row ?? -1]))
  const [header, ...rows] = data.filter((cells) => cells.some((cell) => cell.trim() !== ''))
  if (header === undefined) {
    throw new DisclosedError(
      'bad-batch',
      'The table is empty.',
      'Write the names of the columns into its first row, and a row for each case below.',
    )
  }
  return {
    columns: header.map((name) => name.trim()),
    rows: rows.map((cells) => rowOf(cells, header.length, broken.has(cells))),
    dialect: { separator, lineEnd: meta.linebreak, byteOrderMark },
  }
}

function separatorOf(header: string): string {
  const outsideQuotes = header.replace(/"[^"]*"/g, '')
  const count = (separator: string) => outsideQuotes.split(separator).length
  return SEPARATORS.toSorted((one, other) => count(other) - count(one))[0]!
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
