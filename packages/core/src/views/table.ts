import type { CalendarDate } from '../model/calendar-date.ts'

/** A cell with its type; null is empty. */
export type TableCell = string | number | boolean | { readonly date: CalendarDate } | null

/** A table to be written as CSV or as a sheet of a workbook. */
export interface Table {
  /** At most 31 characters, without `[]:*?/\`, as workbooks want it. */
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly TableCell[])[]
  /** So many columns stay in sight while one scrolls. */
  readonly frozen: number
}
