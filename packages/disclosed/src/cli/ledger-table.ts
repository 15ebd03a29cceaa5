import { CORRECTED_MARK, type LedgerRow } from '@disclosed/core/views'
import { safeLine } from './safe-text.ts'
import { paint, type Terminal } from './terminal.ts'
import type { TextLayout } from './text-layout.ts'

const GAP = 2
/** Room for `✓ attachment missing`; longer words are broken. */
const MAX_OUTCOME_WIDTH = 22
const GROUNDS_WIDTH = 18
/** From this many columns on, question, answer and grounds stand side by side, else one below the other. */
const WIDE = 110
/** Of a long question or answer this many lines are shown. */
const SHOWN_LINES = 6

interface Cell {
  readonly width: number
  readonly lines: readonly string[]
  readonly style: Parameters<typeof paint>[1] | null
}

/** The ledger as lines of a table; `full` shows long questions and answers to their ends. */
export function ledgerTable(rows: readonly LedgerRow[], terminal: Terminal, full: boolean): string[] {
  const { widthOf } = terminal.layout
  const labelWidth = Math.min(14, Math.max(2, ...rows.map((row) => row.depth + widthOf(safeLine(row.label)))))
  const shown = full ? Number.POSITIVE_INFINITY : SHOWN_LINES
  const outcomeWidth = Math.min(MAX_OUTCOME_WIDTH, Math.max(7, ...rows.map((row) => outcomeWord(row).length + 2)))
  const rest = terminal.columns - labelWidth - outcomeWidth - 2 * GAP
  const cells = terminal.columns >= WIDE ? wideCells : narrowCells
  const headings = terminal.columns >= WIDE ? [headingLine(labelWidth, outcomeWidth, rest, terminal)] : []
  return [
    ...headings,
    ...rows.flatMap((row) => {
      const label: Cell = { width: labelWidth, lines: labelLines(row, labelWidth, terminal.layout), style: 'strong' }
      const outcome: Cell = {
        width: outcomeWidth,
        lines: outcomeLines(row, outcomeWidth, terminal.layout),
        style: row.mark.tone,
      }
      return joinCells([label, outcome, ...cells(row, rest, shown, terminal.layout)], terminal)
    }),
  ]
}

function headingLine(labelWidth: number, outcomeWidth: number, rest: number, terminal: Terminal): string {
  const [question, answer] = wideWidths(rest)
  const widths = [labelWidth, outcomeWidth, question, answer, GROUNDS_WIDTH]
  const names = ['No', 'Outcome', 'Question', 'Answer', 'Grounds']
  return paint(
    terminal,
    'faint',
    names
      .map((name, at) => name.padEnd(widths[at]!))
      .join(' '.repeat(GAP))
      .trimEnd(),
  )
}

function labelLines(row: LedgerRow, width: number, layout: TextLayout): string[] {
  const indent = ' '.repeat(Math.min(row.depth, 4))
  return layout.wrap(safeLine(row.label), width - indent.length).map((line) => indent + line)
}

/** A question mark where a person should look, a star where one has put something right. */
function outcomeWord(row: LedgerRow): string {
  const marks = [
    ...(row.sure || row.mark.word === '' ? [] : ['?']),
    ...(row.corrected.length === 0 ? [] : [CORRECTED_MARK]),
  ]
  return [row.mark.word, ...marks].filter((part) => part !== '').join(' ')
}

function outcomeLines(row: LedgerRow, width: number, layout: TextLayout): string[] {
  const word = outcomeWord(row)
  if (word === '') return ['']
  return layout.wrap(word, width - 2).map((line, at) => `${at === 0 ? row.mark.symbol : ' '} ${line}`)
}

function wideCells(row: LedgerRow, width: number, shown: number, layout: TextLayout): Cell[] {
  const [question, answer] = wideWidths(width)
  return [
    { width: question, lines: layout.wrapShort(safeLine(row.text), question, shown), style: null },
    { width: answer, lines: layout.wrapShort(safeLine(row.answer ?? ''), answer, shown), style: null },
    {
      width: GROUNDS_WIDTH,
      lines: row.grounds.flatMap((ground) => layout.wrap(safeLine(ground), GROUNDS_WIDTH)),
      style: null,
    },
  ]
}

function wideWidths(width: number): [number, number] {
  const both = width - GROUNDS_WIDTH - 2 * GAP
  const question = Math.floor(both / 2)
  return [question, both - question]
}

function narrowCells(row: LedgerRow, width: number, shown: number, layout: TextLayout): Cell[] {
  const marked = (mark: string, text: string) =>
    layout.wrapShort(text, width - 2, shown).map((line, at) => (at === 0 ? `${mark} ${line}` : `  ${line}`))
  const lines = [
    ...layout.wrapShort(safeLine(row.text), width, shown),
    ...(row.answer === null ? [] : marked('»', safeLine(row.answer))),
    ...(row.grounds.length === 0 ? [] : marked('§', safeLine(row.grounds.join(', ')))),
  ]
  return [{ width, lines, style: null }]
}

function joinCells(cells: readonly Cell[], terminal: Terminal): string[] {
  const height = Math.max(...cells.map((cell) => cell.lines.length))
  return Array.from({ length: height }, (_, at) => {
    const last = cells.findLastIndex((cell) => (cell.lines[at] ?? '') !== '')
    return cells
      .slice(0, last + 1)
      .map((cell, column) => paintCell(cell, cell.lines[at] ?? '', column === last, terminal))
      .join(' '.repeat(GAP))
  })
}

/** The last cell of a line is not filled up, so no line ends in blanks. */
function paintCell(cell: Cell, text: string, isLast: boolean, terminal: Terminal): string {
  const painted = cell.style === null ? text : paint(terminal, cell.style, text)
  return isLast ? painted : painted + ' '.repeat(Math.max(0, cell.width - terminal.layout.widthOf(text)))
}
