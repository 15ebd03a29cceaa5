import type { Word } from './page-words.ts'
import { heightOf, onOneLine, type Place, widen } from './place.ts'

/** Words that stand one behind the other on a line, with no more than a few spaces between them. */
export interface Chunk extends Place {
  readonly words: Word[]
}

/** Words farther apart than this share of their height stand in different cells or columns. */
export const CELL_GAP = 1.5

/** Words in chunks, in the order of the text layer; within a chunk from left to right. */
export function chunksOf(words: readonly Word[]): Chunk[] {
  const chunks: Chunk[] = []
  for (const word of words) {
    const open = chunks.at(-1)
    if (open !== undefined && follows(open, word)) {
      open.words.push(word)
      widen(open, word)
    } else chunks.push({ words: [word], x0: word.x0, y0: word.y0, x1: word.x1, y1: word.y1 })
  }
  return chunks
}

/** Chunks that stand on one line, from left to right. */
export interface Row extends Place {
  readonly chunks: Chunk[]
}

/** From top to bottom. */
export function rowsOf(chunks: readonly Chunk[]): Row[] {
  const rows: Row[] = []
  for (const chunk of chunks.toSorted((a, b) => a.y0 + a.y1 - b.y0 - b.y1)) {
    const row = rows.findLast((each, index) => index >= rows.length - 4 && onOneLine(each, chunk))
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

function follows({ words }: Chunk, word: Word): boolean {
  const before = words.at(-1)!
  const gap = word.x0 - before.x1
  return onOneLine(before, word) && gap > -0.5 * heightOf(word) && gap < CELL_GAP * heightOf(before)
}
