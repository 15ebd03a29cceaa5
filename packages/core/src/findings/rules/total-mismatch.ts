import type { Span } from '../../model/page.ts'
import { linesOf } from '../../text/lines.ts'
import type { Case } from '../case.ts'
import type { FindingRule, Found } from '../rule.ts'
import { questionsNamed } from '../wording.ts'
import { wrongPercentage } from '../wrong-percentage.ts'

/** A table whose total is not the sum of its rows, or a percentage that is not that of its counts. */
export const totalMismatch: FindingRule = {
  code: 'total-mismatch',
  find: (found) =>
    found.accounts.flatMap(({ answer }, i) => {
      if (answer === null) return []
      const wrong = wrongTotal(found.flow.plain, answer)
      if (wrong === null) return wrongShare(found, i, answer)
      const message = `In the answer to ${questionsNamed(found, [i])} the total is given as ${wrong.total}, and the rows add up to ${wrong.sum}; ask which is right.`
      return [{ message, questions: [i], spans: [wrong.span] }]
    }),
}

function wrongShare(found: Case, question: number, answer: Span): Found[] {
  const wrong = wrongPercentage(found.flow.plain, answer)
  if (wrong === null) return []
  const { part, whole, percentage, span } = wrong
  const right = Math.round((1000 * part) / whole) / 10
  const message = `In the answer to ${questionsNamed(found, [question])} ${part} of ${whole} is given as ${percentage}%, and is ${right}%; ask which is right.`
  return [{ message, questions: [question], spans: [span] }]
}

interface WrongTotal {
  readonly total: number
  readonly sum: number
  readonly span: Span
}

const TOTAL = /^\W*(?:grand\s+)?totals?\b/i
/** A row is its words and, at its end or in cells of their own, whole numbers. */
const NUMBER = /^\W*(\d{1,3}(?:,\d{3})+|\d+)\W*$/

/** The first column whose total differs from the sum of the rows above it; only whole numbers in rows of one shape are compared. */
export function wrongTotal(text: string, span: Span): WrongTotal | null {
  let rows: (number | null)[][] = []
  for (const line of linesOf(text, span)) {
    const words = text.slice(line.start, line.end)
    if (words.trim() === '') continue
    const cells = cellsOf(words)
    if (TOTAL.test(words)) {
      const wrong = rows.length >= 2 ? compare(rows, cells) : null
      if (wrong !== null) return { ...wrong, span: line }
      rows = []
    } else if (cells.some((cell) => cell !== null)) rows.push(cells)
    else rows = []
  }
  return null
}

function compare(
  rows: readonly (readonly (number | null)[])[],
  totals: readonly (number | null)[],
): { total: number; sum: number } | null {
  for (const [column, total] of totals.entries()) {
    const values = rows.map((row) => (row.length === totals.length ? (row[column] ?? null) : null))
    if (total === null || values.some((value) => value === null)) continue
    const sum = values.reduce<number>((whole, value) => whole + (value ?? 0), 0)
    if (sum !== total) return { total, sum }
  }
  return null
}

/** Cells of a table row, or the number behind a colon, a dash or a wide space; the first cell names the row. */
function cellsOf(words: string): (number | null)[] {
  const cells = words.split(/\s*\|\s*|\t+|\s{2,}|:\s+|\s[-–=]\s/).filter((cell) => cell.trim() !== '')
  return cells.slice(1).map((cell) => {
    const number = NUMBER.exec(cell)?.[1]
    return number === undefined ? null : Number(number.replaceAll(',', ''))
  })
}
