import { answerColumns, referenceColumn } from '../text/answer-columns.ts'
import { drawnTables } from '../text/drawn-tables.ts'
import type { Letter } from './open-letters.ts'

/** Whether a document is nothing but a table of requests with their answers, each with a reference of its own, as authorities publish them. */
export function isRequestLog(text: string, letters: readonly Letter[]): boolean {
  const [letter, ...others] = letters
  if (letter === undefined || others.length > 0 || letter.blocks.some(({ role }) => role === 'greeting')) return false
  return drawnTables(text, { start: letter.bodyStart, end: letter.end }).some(
    ({ rows }) => answerColumns(rows[0]!) !== null && referenceColumn(rows) !== null,
  )
}
