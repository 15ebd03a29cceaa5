import type { CellRange } from './sheet.ts'

/** Excel's largest sheet (its specifications and limits); other programs stay below it or reach as far. */
export const MAX_ROWS = 1_048_576
export const MAX_COLUMNS = 16_384

const columnNames: string[] = []

/** `A`, `Z`, `AA`, `XFD`: columns count from 0. */
export function columnName(column: number): string {
  const known = columnNames[column]
  if (known !== undefined) return known
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  columnNames[column] = name
  return name
}

/** `B7` */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`
}

/** The row and column of `B7` or `$B$7`; null for anything else and what lies outside of Excel's largest sheet. */
export function parseAddress(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address)
  if (match === null) return null
  let column = 0
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  const row = Number(match[2])
  return row < 1 || row > MAX_ROWS || column > MAX_COLUMNS ? null : { row: row - 1, column: column - 1 }
}

/** `B7:D9`, or one cell; null for anything else. */
export function parseRange(text: string): CellRange | null {
  const [first, last = first] = text.split(':')
  const [start, end] = [parseAddress(first!), parseAddress(last!)]
  if (start === null || end === null) return null
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  }
}
