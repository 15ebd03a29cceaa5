import { answerColumns, referenceColumn } from '../text/answer-columns.ts'
import type { Block } from '../text/blocks.ts'
import { type DrawnCell, type DrawnTable, drawnTables } from '../text/drawn-tables.ts'
import { trimSpan } from '../text/flow.ts'
import { labelAt } from '../text/labels.ts'
import { says } from '../text/phrases.ts'
import { widestRow } from '../text/widest-row.ts'
import { ASKS } from './ask-phrases.ts'
import type { AskedQuestion } from './asked-question.ts'

/** No correspondence has more questions; a longer log of requests is read so far. */
const MOST_ROWS = 1000

/** The questions of tables that print each one with its answer beside it; a part for each table that has enough. */
export function askedInTables(text: string, blocks: readonly Block[], least = 2): AskedQuestion[][] {
  const [first, last] = [blocks[0], blocks.at(-1)]
  if (first === undefined || last === undefined) return []
  return drawnTables(text, { start: first.start, end: last.end })
    .map((table) => askedInColumn(text, table))
    .filter((questions) => questions.length >= least)
}

/** The column that is headed so, else the first one that asks, with an answering one behind it. */
function askedInColumn(text: string, { rows }: DrawnTable): AskedQuestion[] {
  const headed = answerColumns(rows[0]!)
  if (headed !== null) {
    const asked = rows.slice(1, MOST_ROWS).filter((row) => (row[headed.question]?.text.length ?? 0) >= 3)
    const reference = referenceColumn(rows)
    return asked.map((row, i) => {
      const question = toQuestion(text, row[headed.question]!, row[headed.question - 1], i)
      const named = reference === null ? '' : (row[reference]?.text ?? '')
      return named === '' ? question : { ...question, path: [named], labelled: true }
    })
  }
  const width = widestRow(rows)
  for (let column = 0; column < width - 1; column++) {
    const cells = rows.flatMap((row) => (asks(row[column]) ? [{ cell: row[column]!, row }] : []))
    const isAsking = cells.length >= (rows.length - 1) * 0.8 && cells.some(({ cell }) => cell.text.includes('?'))
    if (isAsking) return cells.map(({ cell, row }, i) => toQuestion(text, cell, row[column - 1], i))
  }
  return []
}

function asks(cell: DrawnCell | undefined): boolean {
  return cell !== undefined && cell.text.length >= 10 && says(ASKS, cell.text)
}

function toQuestion(text: string, cell: DrawnCell, before: DrawnCell | undefined, index: number): AskedQuestion {
  const label = labelAt(cell.text, { start: 0, end: cell.text.length })
  const words = cell.text.slice(label?.end ?? 0).trim()
  // The cell of a row that runs over several lines has the row's place, which begins with another cell.
  const start = text.startsWith(cell.text.slice(0, label?.end ?? 0), cell.start)
    ? cell.start + (label?.end ?? 0)
    : cell.start
  const printed = label?.parts.map((part) => part.value).filter((value) => value !== '') ?? numberIn(before)
  const span = trimSpan(text, { start, end: cell.end })
  return {
    path: printed.length > 0 ? printed : [String(index + 1)],
    span,
    text: words,
    stem: words,
    headsOnly: false,
    labelled: printed.length > 0,
  }
}

/** `3`, `Q3.`, `4b` in the cell before. */
function numberIn(cell: DrawnCell | undefined): string[] {
  const found = /^(?:q(?:uestion)?\s?)?\(?(\d{1,3})\s?\(?([a-h])?\)?[.):]?$/i.exec(cell?.text ?? '')
  return found === null ? [] : [found[1]!, found[2]?.toLowerCase() ?? ''].filter((value) => value !== '')
}
