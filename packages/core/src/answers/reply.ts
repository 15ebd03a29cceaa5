import type { RoleBlock } from '../correspondence/roles.ts'
import type { Label } from '../text/labels.ts'
import { tokensOf } from '../text/tokens.ts'

/** The answering words of one reply, ready to be searched. */
export interface Reply {
  readonly blocks: readonly RoleBlock[]
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** For each block the index of its first word; one more entry for the end. */
  readonly firstWord: readonly number[]
  /** Where each word occurs. */
  readonly places: ReadonlyMap<string, readonly number[]>
}

/** Lists of the places of very common words are cut: they find no question. */
const MOST_PLACES = 400

export function openReply(text: string, blocks: readonly RoleBlock[]): Reply {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const firstWord: number[] = []
  const places = new Map<string, number[]>()
  for (const block of blocks) {
    firstWord.push(words.length)
    const tokens = tokensOf(text, {
      start: isMeasure(block.label) ? block.start : (block.label?.end ?? block.start),
      end: block.end,
    })
    for (let i = 0; i < tokens.words.length; i++) {
      const word = tokens.words[i]!
      const known = places.get(word)
      // One string for all places of a word: a long reply has as many as it has words.
      const same = known === undefined ? word : words[known[0]!]!
      if (known === undefined) places.set(word, [words.length])
      else if (known.length < MOST_PLACES) known.push(words.length)
      words.push(same)
      starts.push(tokens.starts[i]!)
      ends.push(tokens.ends[i]!)
    }
  }
  firstWord.push(words.length)
  return { blocks, words, starts, ends, firstWord, places }
}

/** "11.4 WTE" begins with a number and no label. */
function isMeasure(label: Label | null): boolean {
  return label?.weak === true && label.parts.length > 1
}

/** The block in which a word stands. */
export function blockOfWord(reply: Reply, word: number): number {
  let low = 0
  let high = reply.blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (reply.firstWord[middle]! <= word) low = middle
    else high = middle - 1
  }
  return low
}

/** The label right before a word, where the word is the first of its block. */
export function labelBefore(reply: Reply, word: number): Label | null {
  const block = blockOfWord(reply, word)
  return reply.firstWord[block] === word ? (reply.blocks[block]?.label ?? null) : null
}
