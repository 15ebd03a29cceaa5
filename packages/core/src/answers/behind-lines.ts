import type { Anchor } from './find-anchors.ts'
import { blockOfWord, type Reply } from './reply.ts'

const LEAST_LINES = 3

/** Behind answers that all stand on their questions' lines ("Number of pupils - 214"), one below the other, a new paragraph is for none. */
export function behindLines(reply: Reply, anchors: readonly Anchor[]): number | null {
  const found = anchors.map((anchor) => blockOfWord(reply, Math.min(anchor.start, reply.words.length - 1)))
  const lines = [...new Set(found)].sort((a, b) => a - b)
  const last = lines.at(-1)!
  const inRow = lines.every((line, i) => i === 0 || (line === lines[i - 1]! + 1 && !reply.blocks[line]!.afterBlank))
  const onLines = anchors.every(
    (anchor, i) => anchor.matched.length > 0 && anchor.matched.at(-1)! + 1 < reply.firstWord[found[i]! + 1]!,
  )
  return lines.length >= LEAST_LINES && inRow && onLines && reply.blocks[last + 1]?.afterBlank === true
    ? last + 1
    : null
}
