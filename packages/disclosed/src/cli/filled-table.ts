import { type CsvTable, formatCsv } from '../csv/csv-table.ts'
import { badCase } from './batch.ts'
import { asDisclosedError } from './report-error.ts'

export interface FilledTable {
  readonly csv: string
  readonly done: number
  readonly failed: number
}

/**
 * Somebody's table with our columns behind their own; in a table that has them already they are filled anew. A row that fails
 * gets its reason in the last column.
 */
export async function filledTable(
  table: CsvTable,
  added: readonly string[],
  cellsOf: (cells: readonly string[], at: number) => Promise<readonly string[]>,
): Promise<FilledTable> {
  const kept = table.columns.map((name, at) => ({ name, at })).filter(({ name }) => !added.includes(name))
  const rows: string[][] = []
  let failed = 0
  for (const [at, row] of table.rows.entries()) {
    const own = kept.map((column) => row.cells[column.at] ?? '')
    try {
      if (row.problem !== null) throw badCase(row.problem)
      rows.push([...own, ...(await cellsOf(row.cells, at))])
    } catch (error) {
      rows.push([...own, ...added.slice(1).map(() => ''), asDisclosedError(error).message])
      failed++
    }
  }
  const header = [...kept.map(({ name }) => name), ...added]
  return { csv: formatCsv(header, rows, table.dialect), done: rows.length - failed, failed }
}
