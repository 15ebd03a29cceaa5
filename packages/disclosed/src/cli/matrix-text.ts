import {
  figureWords,
  HEADING_MARK,
  KIND_WORDS,
  leftOutWords,
  type Matrix,
  type MatrixCell,
  type MatrixColumn,
  type MatrixRow,
  OUTCOME_MARKS,
  type TypedValue,
} from '@disclosed/core/views'
import { counted } from './counted.ts'
import { type PlainCell, type PlainColumn, plainTable } from './plain-table.ts'
import { safeLine } from './safe-text.ts'
import { paint, type Terminal } from './terminal.ts'

const GAP = 2
const DAYS = 4
const LEAST_AUTHORITY = 14
const MOST_AUTHORITY = 30
/** A question's column is as wide as this, where there is room. */
const LEAST_ANSWER = 9
const MOST_ANSWER = 22
/** Of a question that is long so many lines are shown. */
const SHOWN_LINES = 3

/** The matrix for a terminal: authorities and answers, then each question with its figures. */
export function matrixText(matrix: Matrix, terminal: Terminal): string {
  const { rows, columns } = matrix
  const replied = rows.filter((row) => row.replied).length
  const head = `Campaign ${matrix.key}: ${askedWords(rows)}, ${counted(columns.length, 'question')}, ${replied} replied`
  return `${[
    paint(terminal, 'strong', head),
    '',
    ...blocksOf(matrix, terminal).flatMap((block) => [...block, '']),
    ...legend(rows, terminal),
    '',
    ...columns.flatMap((column) => questionLines(column, terminal)),
  ].join('\n')}\n`
}

/** `7 authorities`, `2 authorities in 3 cases`. */
function askedWords(rows: readonly MatrixRow[]): string {
  const authorities = new Set(rows.map((row) => row.authority ?? row.case)).size
  const words = counted(authorities, 'authority', 'authorities')
  return authorities === rows.length ? words : `${words} in ${counted(rows.length, 'case')}`
}

/** As many questions side by side as have room; the others follow below. */
function blocksOf({ rows, columns }: Matrix, terminal: Terminal): string[][] {
  const longest = Math.max(...rows.map((row) => terminal.layout.widthOf(nameOf(row))))
  const name = Math.min(MOST_AUTHORITY, Math.max(LEAST_AUTHORITY, longest))
  const room = terminal.columns - name - 2 * (DAYS + GAP)
  const most = Math.max(1, Math.floor(room / (LEAST_ANSWER + GAP)))
  const blocks = Math.ceil(columns.length / most)
  const perBlock = Math.ceil(columns.length / Math.max(1, blocks))
  const answer = Math.min(MOST_ANSWER, Math.floor(room / Math.max(1, perBlock)) - GAP)
  return Array.from({ length: blocks }, (_, block) => {
    const shown = columns.slice(block * perBlock, (block + 1) * perBlock)
    const head: PlainColumn[] = [
      { title: 'Authority', width: name },
      { title: 'Days', width: DAYS, align: 'right' },
      { title: 'Late', width: DAYS, align: 'right' },
      ...shown.map(({ number }) => ({ title: String(number), width: answer })),
    ]
    return plainTable(
      head,
      rows.map((row) => [...headCells(row), ...shown.map(({ number }) => answerCell(row.cells[number - 1]!))]),
      terminal,
    )
  })
}

function headCells(row: MatrixRow): PlainCell[] {
  const late = row.daysLate ?? 0
  return [
    { text: nameOf(row) },
    { text: row.daysTaken === null ? '' : String(row.daysTaken) },
    {
      text: row.daysLate === null ? '' : late === 0 ? '0' : String(late),
      ...(late > 0 ? { style: 'bad' as const } : {}),
    },
  ]
}

function nameOf({ authority, case: name }: MatrixRow): string {
  return safeLine(authority ?? `(${name})`)
}

/** `✓ 12`, `✗ 40(2)`; a question mark where a person should look. */
function answerCell(cell: MatrixCell): PlainCell {
  if (cell.outcome === null) return { text: '' }
  const { symbol, tone } = OUTCOME_MARKS[cell.outcome]
  const values = tellingValues(cell)
  const words = values.length > 0 ? values : cell.grounds.map((ground) => ground.slice(0, ground.indexOf(' ')))
  return { text: safeLine(`${symbol}${cell.sure ? '' : '?'} ${words.join(', ')}`), style: tone }
}

/** "yes, Plotwise" is told by "Plotwise", "no, none" by "no". */
function tellingValues({ values }: MatrixCell): string[] {
  const isNamed = values.some(({ value }) => value.kind !== 'unsure' && value.kind !== 'yes-no' && !isNone(value))
  const told = values.filter(({ value }) => !(isNamed && value.kind === 'yes-no' && value.value))
  return told.filter(({ value }) => told.length === 1 || !isNone(value)).map(({ short }) => short)
}

function isNone(value: TypedValue): boolean {
  return value.kind === 'text' && value.named === 'none'
}

function legend(rows: readonly MatrixRow[], terminal: Terminal): string[] {
  const used = [...new Set(rows.flatMap(({ cells }) => cells.flatMap(({ outcome }) => outcome ?? [])))]
  const marks = used.map((outcome) => OUTCOME_MARKS[outcome] ?? HEADING_MARK)
  const words = [...marks.map(({ symbol, word }) => `${symbol} ${word}`), '? unsure', 'blank: not asked']
  return terminal.layout.wrap(words.join(' · '), terminal.columns).map((line) => paint(terminal, 'faint', line))
}

function questionLines({ number, question, figures }: MatrixColumn, terminal: Terminal): string[] {
  const { layout } = terminal
  const indent = ' '.repeat(4)
  const width = terminal.columns - indent.length
  const outcomes = figures.outcomes.map(([outcome, count]) => `${count} ${OUTCOME_MARKS[outcome].word}`)
  const asked = figures.notAsked === 0 ? [] : [`${figures.notAsked} not asked`]
  const about = figures.kinds.flatMap((each) => [
    `${KIND_WORDS[each.kind]}: ${figureWords(each)}`,
    ...(each.leftOut.length === 0 ? [] : [`left out: ${leftOutWords(each.leftOut)}`]),
  ])
  const title = layout.wrapShort(safeLine(question), width, SHOWN_LINES)
  return [
    ...title.map((line, at) => paint(terminal, 'strong', (at === 0 ? String(number) : '').padEnd(4)) + line),
    ...[[...outcomes, ...asked].join(', '), ...about].flatMap((text) =>
      layout.wrap(safeLine(text), width).map((line) => indent + paint(terminal, 'faint', line)),
    ),
    '',
  ]
}
