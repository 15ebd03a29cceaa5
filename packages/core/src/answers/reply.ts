import type { RoleBlock } from '../correspondence/roles.ts'
import type { Label } from '../text/labels.ts'
import { tokensOf } from '../text/tokens.ts'

/** The answering words of one reply, ready to be searched. */
export interface Reply {
  readonly blocks: readonly RoleBlock[]
  readonly words: readonly string[]
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** For each block the index of its first word; one more entry for the end. */
  readonly firstWord: readonly number[]
  /** Where each word occurs. */
  readonly places: ReadonlyMap<string, readonly number[]>
}

/** As many words as most replies have. */
const SHORT_REPLY = 512

/** Lists of the places of very common words are cut: they find no question. */
const MOST_PLACES = 400

export function openReply(text: string, blocks: readonly RoleBlock[]): Reply {
  const words: string[] = []
  let starts = new Int32Array(SHORT_REPLY)
  let ends = new Int32Array(SHORT_REPLY)
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
      if (words.length === starts.length) {
        starts = doubled(starts)
        ends = doubled(ends)
      }
      starts[words.length] = tokens.starts[i]!
      ends[words.length] = tokens.ends[i]!
      words.push(same)
    }
  }
  firstWord.push(words.length)
  const { length } = words
  return { blocks, words, starts: starts.subarray(0, length), ends: ends.subarray(0, length), firstWord, places }
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(numbers.length * 2)
  twice.set(numbers)
  return twice
}

/** "11.4 WTE" begins with a number and no label. */
export function isMeasure(label: Label | null): boolean {
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
