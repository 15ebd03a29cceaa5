import { numberText, shownText } from './number-text.ts'
import type { OpenSheet } from './open-sheet.ts'

/** What the style of a cell does to its value. */
export interface CellLook {
  /** The number format. */
  readonly pattern: string
  /** Its letters have the colour of the cell. */
  readonly isUnseen: boolean
}

export const PLAIN_LOOK: CellLook = { pattern: 'General', isUnseen: false }

/** Adds a value as it looks; one that its style hides is kept as unseen. */
export function addValue(
  sheet: OpenSheet,
  row: number,
  column: number,
  value: string | number | boolean,
  look: CellLook,
  from1904: boolean,
): void {
  const text = textOf(value, look.pattern, from1904)
  if (text !== '') sheet.add(row, column, text, look.isUnseen ? 'white-text' : undefined)
  // A format that shows nothing of zero only spares the eye.
  else if (value !== 0 && value !== '') sheet.add(row, column, String(value), 'empty-format')
}

function textOf(value: string | number | boolean, pattern: string, from1904: boolean): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return typeof value === 'number' ? numberText(value, pattern, from1904) : shownText(value, pattern)
}
