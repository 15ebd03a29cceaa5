import type { Table } from '@disclosed/core/views'
import type { Context } from 'hono'
import { tableCsv } from '../exports/table-csv.ts'
import { attachment } from './attachment.ts'

export const CSV = 'text/csv; charset=utf-8'
export const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A table as CSV, to be saved. */
export function csvFile(context: Context, name: string, table: Table): Response {
  return savedCsv(context, name, tableCsv(table))
}

export function savedCsv(context: Context, name: string, csv: string): Response {
  return context.body(csv, 200, { 'Content-Type': CSV, 'Content-Disposition': attachment(`${name}.csv`) })
}

/** Tables as a workbook, to be saved. */
export async function workbookFile(context: Context, name: string, tables: readonly Table[]): Promise<Response> {
  const { workbookBytes } = await import('../exports/workbook.ts')
  const bytes = new Uint8Array(await workbookBytes(tables))
  return context.body(bytes, 200, { 'Content-Type': WORKBOOK, 'Content-Disposition': attachment(`${name}.xlsx`) })
}
