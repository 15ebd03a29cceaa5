import type { RoleBlock } from '../correspondence/roles.ts'
import { allMatches } from '../text/all-matches.ts'
import { isContentWord, stemOf } from '../text/tokens.ts'
import { type Anchor, bestChain } from './find-anchors.ts'
import type { Question } from './match.ts'
import type { Reply } from './reply.ts'

/** A line of the reply that heads what follows, or the words before a dash that do. */
interface Heading {
  /** First word of the reply that belongs to it, and how many. */
  readonly start: number
  readonly length: number
}

const MOST_WORDS = 9
const MOST_LEADING_WORDS = 6
/** This share of a heading's telling words must be the question's. */
const LEAST_SHARE = 0.5
/** Words that this many questions use tell little of which is meant. */
const LEAST_RARITY = 0.5
/** Headings go through the questions where they find this share of them. */
const LEAST_FOUND = 0.5

/**
 * Questions under headings in the officer's own words: "Photographs" above the answer to "I should also like the scene
 * photographs", "Costs - £4,912". They keep the order of the questions; where as many headings as questions are left
 * between two that were found, they belong together in turn.
 */
export function headingAnchors(text: string, reply: Reply, questions: readonly Question[]): Anchor[] {
  const asked = questions.map((_, i) => i).filter((i) => !(questions[i]!.headsOnly && questions[i]!.parent === null))
  const headings = reply.blocks.flatMap((block, i) => headingsOf(text, reply, block, i))
  if (headings.length < 2 || asked.length < 2) return []
  const users = usersOf(questions)
  const candidates = headings.flatMap((heading) =>
    asked.flatMap((question) => {
      const score = likeness(reply, heading, questions[question]!, users)
      return score === null ? [] : [anchorOf(heading, question, score)]
    }),
  )
  const chain = bestChain(candidates)
  const leaves = asked.filter((i) => !questions[i]!.headsOnly).length
  const enough = chain.length === leaves || chain.length >= Math.max(3, leaves * LEAST_FOUND)
  return enough && !isLetterhead(chain) ? withLeftOver(chain, headings, asked) : []
}

function headingsOf(text: string, reply: Reply, block: RoleBlock, index: number): Heading[] {
  if (block.quoted || (block.label !== null && block.label.parts[0]!.kinds[0] !== 'bullet')) return []
  const start = reply.firstWord[index]!
  const count = reply.firstWord[index + 1]! - start
  const words = text.slice(block.label?.end ?? block.start, block.end).trim()
  if (count === 0) return []
  const isLine = count <= MOST_WORDS && BEGINS.test(words) && !/[.,;?!]$/.test(words) && !/[£$€@]|\d{5}/.test(words)
  return isLine ? [{ start, length: count }] : leadsIn(text, reply, block, start, start + count)
}

const BEGINS = /^["“']?[\p{Lu}\d](?=.*\p{L}{3})/u
const LEAD = /(?:^|(?<=[.?!)] ?\n))\p{Lu}[^.;?!:\n]{2,60}?(?=\s[-–—]\s|:\s)/gu

/** "Costs - £4,912 …": the words before the dash, at the start of a line. */
function leadsIn(text: string, reply: Reply, block: RoleBlock, first: number, end: number): Heading[] {
  return allMatches(LEAD, text.slice(block.start, block.end)).flatMap((match) => {
    const from = block.start + match.index
    const to = from + match[0].length
    let start = first
    while (start < end && reply.starts[start]! < from) start++
    let stop = start
    while (stop < end && reply.ends[stop]! <= to) stop++
    return stop > start && stop - start <= MOST_LEADING_WORDS && stop < end ? [{ start, length: stop - start }] : []
  })
}

/** How many questions use a stem. */
function usersOf(questions: readonly Question[]): ReadonlyMap<string, number> {
  const users = new Map<string, number>()
  for (const { words } of questions)
    for (const stem of new Set(words.map(stemOf))) users.set(stem, (users.get(stem) ?? 0) + 1)
  return users
}

function likeness(
  reply: Reply,
  { start, length }: Heading,
  question: Question,
  users: ReadonlyMap<string, number>,
): number | null {
  const stems = new Set(question.words.map(stemOf))
  const telling = reply.words.slice(start, start + length).filter((word) => isContentWord(word) && !/^\d/.test(word))
  const known = telling.filter((word) => stems.has(stemOf(word)))
  const rarity = known.reduce((sum, word) => sum + 1 / (users.get(stemOf(word)) ?? 1), 0)
  const share = telling.length === 0 ? 0 : known.length / telling.length
  return share < LEAST_SHARE || rarity < LEAST_RARITY ? null : share / 2 + Math.min(1, rarity) / 2
}

/** Lines in a row with nothing between them head no answers. */
function isLetterhead(chain: readonly Anchor[]): boolean {
  const empty = chain.filter((anchor, i) => chain[i + 1]?.start === anchor.start + anchor.matched.length)
  return empty.length > chain.length / 3
}

function anchorOf({ start, length }: Heading, question: number, score: number): Anchor {
  const matched = Array.from({ length }, (_, i) => start + i)
  return { question, start, matched, score, byLabel: false, several: false }
}

/** Between two found headings as many others as questions: each has the next. */
function withLeftOver(chain: readonly Anchor[], headings: readonly Heading[], asked: readonly number[]): Anchor[] {
  const anchors: Anchor[] = []
  for (let i = 0; i <= chain.length; i++) {
    const [before, after] = [chain[i - 1], chain[i]]
    const open = asked.filter(
      (question) => question > (before?.question ?? -1) && question < (after?.question ?? asked.length + asked.at(-1)!),
    )
    const left = headings.filter(
      ({ start }) => (before === undefined || start > before.start) && (after === undefined || start < after.start),
    )
    if (before !== undefined && open.length === left.length)
      anchors.push(...left.map((heading, k) => anchorOf(heading, open[k]!, LEAST_SHARE)))
    if (after !== undefined) anchors.push(after)
  }
  return anchors
}
