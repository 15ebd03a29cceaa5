import type { Place, Word } from './page-words.ts'

/** Words that stand one behind the other on a line, with no more than a few spaces between them. */
export interface Chunk extends Place {
  readonly words: Word[]
}

/** Words farther apart than this share of their height stand in different cells or columns. */
export const CELL_GAP = 1.5

/** The words of one turn in chunks; within a chunk from left to right. */
export function chunksOf(words: readonly Word[]): Chunk[] {
  const chunks: Chunk[] = []
  for (const word of words) {
    const open = chunks.at(-1)
    if (open !== undefined && follows(open.words.at(-1)!, word)) {
      open.words.push(word)
      widen(open, word)
    } else chunks.push({ words: [word], x0: word.x0, y0: word.y0, x1: word.x1, y1: word.y1 })
  }
  return chunks
}

export function widen(place: Place, other: Place): void {
  place.x0 = Math.min(place.x0, other.x0)
  place.y0 = Math.min(place.y0, other.y0)
  place.x1 = Math.max(place.x1, other.x1)
  place.y1 = Math.max(place.y1, other.y1)
}

function follows(before: Word, word: Word): boolean {
  const gap = word.x0 - before.x1
  return onOneLine(before, word) && gap > -0.5 * heightOf(word) && gap < CELL_GAP * heightOf(before)
}

/** Whether two places share most of the lower one's height. */
export function onOneLine(a: Place, b: Place): boolean {
  return Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) > 0.5 * Math.min(heightOf(a), heightOf(b))
}

export function heightOf({ y0, y1 }: Place): number {
  return y1 - y0
}
