import { CELL_GAP, type Chunk, type Row } from './chunks.ts'
import type { Word } from './page-words.ts'
import { heightOf, type Place, placeAround } from './place.ts'

/** A line as it will stand in the text: its words with what stands before each of them. */
export interface Line extends Place {
  readonly words: readonly Word[]
  /** Before each word: nothing, a space, or tabs where new cells begin. */
  readonly gaps: readonly string[]
  /** Tabs of empty cells behind the last word. */
  readonly tail: string
  /** Whether a person would have left a line empty before it. */
  readonly afterGap: boolean
}

/** A row of chunks as a line. */
export function lineOfRow(row: Row, afterGap: boolean): Line {
  const words = inReadingOrder(row.chunks.flatMap((chunk) => chunk.words))
  const opening = isLabelled(row.chunks) ? row.chunks[0]!.words.length : -1
  const gaps = words.map((word, index) =>
    index === 0 ? '' : index === opening ? ' ' : gapBetween(words[index - 1]!, word),
  )
  return { ...placeOf(row), words, gaps, tail: '', afterGap }
}

/** Cells as one line, with tabs between them. */
export function lineOfCells(cells: readonly (readonly Word[])[], afterGap: boolean): Line {
  const words: Word[] = []
  const gaps: string[] = []
  let tabs = ''
  for (const [index, cell] of cells.entries()) {
    if (index > 0) tabs += '\t'
    for (const word of cell) {
      gaps.push(tabs !== '' || words.length === 0 ? tabs : ' ')
      words.push(word)
      tabs = ''
    }
  }
  return { ...placeAround(words), words, gaps, tail: tabs, afterGap }
}

/** What a person would type with a space behind it, however far away the words stand: a list label, `Date:`. */
const LEADS =
  /^(?:[-–—*•▪▫■□○➢→❖✓☒·o]|.{1,40}:|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\((?:\d{1,3}|[a-z]|[ivx]{1,5})\)|(?:Q|Question ?)\d{1,3}[.):]?)$/i

/** A number without a dot leads words, not another number. */
const NUMBER = /^\d{1,3}$/
const FEWEST_WORDS = 3

/** Whether a row is a label and what it labels: two chunks, however far apart. */
export function isLabelled(chunks: readonly Chunk[]): boolean {
  const [label, said] = chunks
  if (chunks.length !== 2 || label!.words.length > 8) return false
  const words = label!.words.map(({ text }) => text).join(' ')
  const isSaid = () => said!.words.filter(({ text }) => /^[\p{L}(]/u.test(text)).length >= FEWEST_WORDS
  return LEADS.test(words) || (NUMBER.test(words) && isSaid())
}

/** Nearer than this share of their height, letters that stand apart are one word: `1st` with its raised letters. */
const SAME_WORD = 0.06

function gapBetween(before: Word, word: Word): string {
  const gap = Math.max(word.x0 - before.x1, before.x0 - word.x1)
  const height = Math.max(heightOf(before), heightOf(word))
  if (gap < SAME_WORD * height && Math.abs(before.y1 - word.y1) > 0.1 * height) return ''
  return gap > CELL_GAP * height ? '\t' : ' '
}

/** Letters of the scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** From left to right, or from right to left where most words are written so; numbers and Latin words in between keep their own order. */
function inReadingOrder(words: readonly Word[]): readonly Word[] {
  let turned = 0
  for (const { text } of words) if (text.charCodeAt(0) >= 0x590 && RIGHT_TO_LEFT.test(text)) turned++
  if (turned * 2 <= words.length) return words
  const order: Word[] = []
  let run: Word[] = []
  for (const word of words.toReversed()) {
    if (RIGHT_TO_LEFT.test(word.text)) {
      order.push(...run.reverse(), word)
      run = []
    } else run.push(word)
  }
  return [...order, ...run.reverse()]
}

function placeOf({ x0, y0, x1, y1 }: Place): Place {
  return { x0, y0, x1, y1 }
}
