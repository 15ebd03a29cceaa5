import type { Table, TableCell } from '@disclosed/core/views'
import { formatCsv } from '../csv/csv-table.ts'

/** A table as CSV after RFC 4180, in UTF-8. */
export function tableCsv({ columns, rows }: Table): string {
  const dialect = { separator: ',', lineEnd: '\r\n', byteOrderMark: false }
  return formatCsv(
    columns,
    rows.map((row) => row.map(cellText)),
    dialect,
  )
}

function cellText(cell: TableCell): string {
  if (cell === null) return ''
  return typeof cell === 'object' ? cell.date : String(cell)
}
