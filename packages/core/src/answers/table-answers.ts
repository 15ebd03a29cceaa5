import type { RoleBlock } from '../correspondence/roles.ts'
import { similar } from '../questions/collect-questions.ts'
import { type DrawnCell, type DrawnTable, drawnTables } from '../text/drawn-tables.ts'
import { tokensOf } from '../text/tokens.ts'
import { widestRow } from '../text/widest-row.ts'
import type { Match, Question } from './match.ts'

export interface TableAnswers {
  readonly matches: readonly Match[]
  /** The blocks that stand in no table. */
  readonly outside: readonly RoleBlock[]
}

const SAME = 0.8

/** Answers in drawn tables: questions in the first column with their answers beside them, or in the first row with theirs below. */
export function tableAnswers(text: string, blocks: readonly RoleBlock[], questions: readonly Question[]): TableAnswers {
  const [first, last] = [blocks[0], blocks.at(-1)]
  if (first === undefined || last === undefined) return { matches: [], outside: blocks }
  const tables = drawnTables(text, { start: first.start, end: last.end })
  const answered = tables.map((table) => {
    const find = finderFor(table, questions)
    return { table, matches: [...besides(table, find), ...belows(table, find)] }
  })
  const used = answered.filter(({ matches }) => matches.length > 0)
  const isInside = (block: RoleBlock) => used.some(({ table }) => block.start >= table.start && block.end <= table.end)
  return { matches: used.flatMap(({ matches }) => matches), outside: blocks.filter((block) => !isInside(block)) }
}

/** The question that a cell holds; null where it holds none. */
type FindQuestion = (cell: DrawnCell) => number | null

/** Questions that are known from this very table stand in its cells; all others are known by their words. */
function finderFor({ start, end }: DrawnTable, questions: readonly Question[]): FindQuestion {
  const placed = questions
    .flatMap(({ place }, at) => (place !== null && place.start >= start && place.end <= end ? { at, place } : []))
    .sort((a, b) => a.place.start - b.place.start)
  if (placed.length === 0) return (cell) => questionOf(cell.text, questions)
  return (cell) => {
    let [low, high] = [0, placed.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (placed[middle]!.place.start < cell.start) low = middle + 1
      else high = middle
    }
    const found = placed[low]
    return found !== undefined && found.place.end <= cell.end ? found.at : null
  }
}

function besides({ rows }: DrawnTable, find: FindQuestion): Match[] {
  const width = widestRow(rows)
  return rows.flatMap((row) => {
    const at = row.findIndex((cell) => find(cell) !== null)
    // A row that ends with its question is blank where other rows go on: empty cells at its end are not written.
    if (at < 0 || at === width - 1) return []
    const behind = row.slice(at + 1)
    if (behind.some((cell) => find(cell) !== null)) return []
    const filled = behind.filter((cell) => cell.text !== '')
    const words = filled.map((cell) => cell.text).join(' ')
    const span = { start: filled[0]?.start ?? 0, end: filled.at(-1)?.end ?? 0 }
    return [match(find(row[at]!)!, words, span)]
  })
}

function belows({ rows, end }: DrawnTable, find: FindQuestion): Match[] {
  const [head, ...body] = rows
  if (head === undefined || body.length === 0) return []
  const asked = head.map(find)
  if (asked.filter((question) => question !== null).length < 2) return []
  const span = { start: body[0]![0]!.start, end }
  return asked.flatMap((question, column) => {
    if (question === null) return []
    const words = body
      .map((row) => row[column]?.text ?? '')
      .filter((cell) => cell !== '')
      .join(' ')
    return [match(question, words, span)]
  })
}

function match(question: number, words: string, { start, end }: { start: number; end: number }): Match {
  const answer = words === '' ? null : { start, end, text: words, below: true }
  return { question, answer, how: 'repeated', shared: false, sure: true }
}

/** The question whose words a cell holds, with or without its label. */
function questionOf(cell: string, questions: readonly Question[]): number | null {
  const { words } = tokensOf(cell.replace(/^\W*(?:q(?:uestion)?\s?)?\d{0,2}[a-z]?[).:]\s*/i, ''))
  if (words.length < 2) return null
  let best: { at: number; score: number } | null = null
  for (const [at, question] of questions.entries()) {
    const score = similar(words, question.words)
    if (score >= SAME && score > (best?.score ?? 0)) best = { at, score }
  }
  return best?.at ?? null
}
