/** What spreadsheets take for a formula, also behind blanks and in full width. A negative number is none. */
const FORMULA = /^(?!-\d+(?:[.,]\d+)?$)(?:[\t\r\0]|[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/
const NEEDS_QUOTES = /[",;|\t\r\n]|^\s|\s$/

/** A table as CSV for the clipboard. A cell that a spreadsheet would run as a formula gets an apostrophe in front. */
export function csvText(columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('')
}

function cellText(cell: string | number | null): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
