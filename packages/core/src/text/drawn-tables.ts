import type { Span } from '../model/page.ts'
import { foldSpace, trimSpan } from './flow.ts'
import { linesOf } from './lines.ts'
import { widestRow } from './widest-row.ts'

/** A cell with its words; where these run over several lines the span is the whole row's. */
export interface DrawnCell extends Span {
  readonly text: string
}

/** A table as plain text draws it: with lines (`│`, `├──┼──┤`), with bars (`| a | b |`), or with a tab between its cells. */
export interface DrawnTable extends Span {
  readonly rows: readonly (readonly DrawnCell[])[]
}

type Drawing = 'lines' | 'bars' | 'tabs'

const RULE = /^\s*[┌├└╔╠╚+][─━═┬┼┴╤╪╧+-]{3,}/
const ROW = /^\s*[│║].*[│║]\s*$/
const BARS = /^\s*\|.*\|\s*$/
const BAR_RULE = /^[\s|:=+-]+$/
/** So many rules part rows that run over several lines; one stands below a head. */
const PARTING_RULES = 3

/** The tables of a passage in order. */
export function drawnTables(text: string, span: Span): DrawnTable[] {
  if (!/[│║|\t]/.test(text.slice(span.start, span.end))) return []
  const tables: DrawnTable[] = []
  let lines: Span[] = []
  let open: Drawing | null = null
  const close = () => {
    const table = open === null ? null : tableOf(text, lines, open)
    if (table !== null) tables.push(table)
    lines = []
  }
  const all = linesOf(text, span)
  const words = all.map((line) => text.slice(line.start, line.end))
  for (const [i, line] of all.entries()) {
    const drawing = isRuleOfBars(words, i) ? 'bars' : isRowOfOneCell(words, i) ? 'tabs' : drawingOf(words[i]!)
    if (drawing !== open) close()
    open = drawing
    if (drawing !== null) lines.push(line)
  }
  close()
  return tables
}

/** A line of dashes above or below a row of bars. */
function isRuleOfBars(lines: readonly string[], at: number): boolean {
  return /^\s*[-=+]{5,}\s*$/.test(lines[at]!) && [lines[at - 1], lines[at + 1]].some((line) => BARS.test(line ?? ''))
}

/** Between two rows with tabs, a row of which only the first cell is filled. */
function isRowOfOneCell(lines: readonly string[], at: number): boolean {
  const isTabbed = (line: string | undefined) => line !== undefined && drawingOf(line) === 'tabs'
  return lines[at]!.trim() !== '' && !lines[at]!.includes('\t') && isTabbed(lines[at - 1]) && isTabbed(lines[at + 1])
}

function drawingOf(line: string): Drawing | null {
  if (RULE.test(line) || ROW.test(line)) return 'lines'
  if (BARS.test(line)) return 'bars'
  return line.trimStart().includes('\t') ? 'tabs' : null
}

function tableOf(text: string, lines: readonly Span[], drawing: Drawing): DrawnTable | null {
  const isRuled = drawing === 'lines' || (drawing === 'bars' && rulesAmong(text, lines) >= PARTING_RULES)
  const rows = isRuled ? ruledRows(text, lines) : lineRows(text, lines, drawing)
  return rows.length === 0 ? null : { start: lines[0]!.start, end: lines.at(-1)!.end, rows }
}

function rulesAmong(text: string, lines: readonly Span[]): number {
  return lines.filter((line) => isRule(text, line)).length
}

function isRule(text: string, line: Span): boolean {
  const words = text.slice(line.start, line.end)
  return RULE.test(words) || (BAR_RULE.test(words) && words.includes('-'))
}

function ruledRows(text: string, lines: readonly Span[]): DrawnCell[][] {
  const rows: DrawnCell[][] = []
  let open: Span[] = []
  const close = () => {
    if (open.length > 0) rows.push(rowOf(text, open))
    open = []
  }
  const hasRules = lines.some((line) => isRule(text, line))
  for (const line of lines) {
    const before = open.at(-1)
    if (isRule(text, line) || (!hasRules && before !== undefined && asksAnew(text, before, line))) close()
    if (!isRule(text, line)) open.push(line)
  }
  close()
  return rows
}

/** Without rules a row ends with its question, where the next line has words in the same column. */
function asksAnew(text: string, before: Span, line: Span): boolean {
  const above = rowOf(text, [before])
  const column = above.findIndex((cell) => cell.text.endsWith('?'))
  return column >= 0 && (rowOf(text, [line])[column]?.text ?? '') !== ''
}

/** The cells of a row that runs over several lines: each line's parts are joined column by column. */
function rowOf(text: string, lines: readonly Span[]): DrawnCell[] {
  if (lines.length === 1) return cellsOf(text, betweenBars(text, lines[0]!), /[│║|]/)
  const parts = lines.map((line) => cellsOf(text, betweenBars(text, line), /[│║|]/))
  const span = { start: lines[0]!.start, end: lines.at(-1)!.end }
  const columns = widestRow(parts)
  return Array.from({ length: columns }, (_, column) => {
    const filled = parts.flatMap((cells) =>
      cells[column] === undefined || cells[column].text === '' ? [] : cells[column],
    )
    return filled.length === 1 ? filled[0]! : { ...span, text: foldSpace(filled.map((cell) => cell.text).join(' ')) }
  })
}

/** One row on each line; the rule below a head is none. */
function lineRows(text: string, lines: readonly Span[], drawing: 'bars' | 'tabs'): DrawnCell[][] {
  const isBars = drawing === 'bars'
  return lines
    .filter((line) => !isBars || !isRule(text, line))
    .map((line) => cellsOf(text, isBars ? betweenBars(text, line) : line, isBars ? /[|]/ : /\t/))
}

/** The line without its first and last bar. */
function betweenBars(text: string, line: Span): Span {
  const { start, end } = trimSpan(text, line)
  return { start: start + 1, end: end - 1 }
}

function cellsOf(text: string, { start, end }: Span, border: RegExp): DrawnCell[] {
  const cells: DrawnCell[] = []
  let from = start
  for (const cell of text.slice(start, end).split(border)) {
    const span = trimSpan(text, { start: from, end: from + cell.length })
    cells.push({ ...span, text: foldSpace(cell) })
    from += cell.length + 1
  }
  return cells
}
