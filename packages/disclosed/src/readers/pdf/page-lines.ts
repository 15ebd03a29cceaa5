import { CELL_GAP, type Chunk, chunksOf, heightOf, onOneLine } from './chunks.ts'
import type { Place, Word } from './page-words.ts'

/** A line as it will stand in the text: its words with what stands before each of them. */
export interface Line extends Place {
  readonly words: readonly Word[]
  /** Before each word: nothing for the first, a space, or a tab where a new cell begins. */
  readonly gaps: readonly ('' | ' ' | '\t')[]
  /** Whether it stands so far below the line before that a person would have left a line empty. */
  readonly afterGap: boolean
}

/** The lines of a page in reading order. Text that is turned comes after the text that most of the page is set in. */
export function pageLines(words: readonly Word[]): Line[] {
  const turns = [0, 1, 2, 3].map((turn) => words.filter((word) => word.turn === turn))
  turns.sort((a, b) => b.length - a.length)
  return turns.flatMap((turned) => spaced(rowsOf(chunksOf(turned))))
}

/** Chunks on one line, from left to right. */
interface Row extends Place {
  readonly chunks: Chunk[]
}

function rowsOf(chunks: readonly Chunk[]): Row[] {
  const rows: Row[] = []
  const byMiddle = chunks.toSorted((a, b) => a.y0 + a.y1 - b.y0 - b.y1)
  for (const chunk of byMiddle) {
    const row = rows.findLast((each) => onOneLine(each, chunk))
    if (row === undefined) rows.push({ chunks: [chunk], x0: chunk.x0, y0: chunk.y0, x1: chunk.x1, y1: chunk.y1 })
    else {
      row.chunks.push(chunk)
      row.x0 = Math.min(row.x0, chunk.x0)
      row.x1 = Math.max(row.x1, chunk.x1)
    }
  }
  for (const row of rows) row.chunks.sort((a, b) => a.x0 - b.x0)
  return rows.sort((a, b) => a.y0 - b.y0)
}

/** Lines farther apart than this, in shares of the usual distance, are parted by an empty line. */
const PARAGRAPH_GAP = 1.3

function spaced(rows: readonly Row[]): Line[] {
  const usual = usualDistance(rows)
  return rows.map((row, index) => {
    const before = rows[index - 1]
    const afterGap = before === undefined || distance(before, row) > usual * PARAGRAPH_GAP
    return lineOf(row, afterGap)
  })
}

/** From line to line, in shares of the larger line's height. */
function distance(above: Place, below: Place): number {
  return (below.y1 - above.y1) / Math.max(heightOf(above), heightOf(below), 1)
}

const SINGLE_SPACING = 1.2

function usualDistance(rows: readonly Row[]): number {
  const distances = rows.slice(1).map((row, index) => distance(rows[index]!, row))
  const sorted = distances.filter((each) => each > 0.8).sort((a, b) => a - b)
  if (sorted.length < 4) return SINGLE_SPACING
  return Math.max(1, sorted[Math.floor(sorted.length / 4)]!)
}

function lineOf(row: Row, afterGap: boolean): Line {
  const { x0, y0, x1, y1 } = row
  const words = row.chunks.flatMap((chunk) => chunk.words)
  const gaps = words.map((word, index) => gapBetween(words[index - 1], word))
  return { words, gaps, afterGap, x0, y0, x1, y1 }
}

function gapBetween(before: Word | undefined, word: Word): '' | ' ' | '\t' {
  if (before === undefined) return ''
  return word.x0 - before.x1 > CELL_GAP * Math.max(heightOf(before), heightOf(word)) ? '\t' : ' '
}
