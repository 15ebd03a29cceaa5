import type { Table, TableCell } from '@disclosed/core/views'
import writeExcelFile, { type CellObject } from 'write-excel-file/node'
import { withFixedDates } from './zip-dates.ts'

/** What a cell of a workbook holds at most. */
const LONGEST = 32_767
const WIDEST = 60

/**
 * Tables as an Excel workbook, a sheet each: typed cells, the head in sight while one scrolls. Texts are never
 * formulas; the same tables give the same bytes.
 */
export async function workbookBytes(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.map(({ name, columns, rows, frozen }) => ({
    sheet: name,
    data: [
      columns.map((column): CellObject => ({ value: column, type: String, fontWeight: 'bold' })),
      ...rows.map((row) => row.map(cellOf)),
    ],
    columns: columns.map((column, at) => ({ width: widthOf(column, rows, at) })),
    stickyRowsCount: 1,
    stickyColumnsCount: frozen,
  }))
  return withFixedDates(await writeExcelFile(sheets).toBuffer())
}

function cellOf(cell: TableCell): CellObject | null {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (typeof cell === 'boolean') return { value: cell, type: Boolean }
  if (typeof cell === 'string') return { value: cell.toWellFormed().slice(0, LONGEST), type: String }
  return { value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
}

function widthOf(column: string, rows: Table['rows'], at: number): number {
  const longest = rows.reduce(
    (most, row) => Math.max(most, typeof row[at] === 'string' ? row[at].length : 10),
    column.length,
  )
  return Math.min(WIDEST, longest + 2)
}
