import type { Label } from '../text/labels.ts'
import { isContentWord } from '../text/tokens.ts'
import { type Alignment, alignAt } from './align.ts'
import type { Question } from './match.ts'
import { blockOfWord, isMeasure, labelBefore, type Reply } from './reply.ts'

/** Where a reply comes to a question. */
export interface Anchor {
  readonly question: number
  /** First word of the reply that belongs to the question. */
  readonly start: number
  /** The question's own words in the reply; none where the reply only gives its number. */
  readonly matched: readonly number[]
  readonly score: number
  readonly byLabel: boolean
  /** The line numbers more than this question. */
  readonly several: boolean
}

const GOOD = 0.66
const GOOD_HEAD = 0.85
const BY_LABEL = 0.42
const IN_PLACE = 0.75
const MOST_CANDIDATES = 5

/**
 * Finds where a reply repeats each question or gives its number. Of all places the chain is taken that keeps the
 * order of the questions and explains most words; a question found well out of order is added to it.
 */
export function findAnchors(reply: Reply, questions: readonly Question[]): Anchor[] {
  const parts = [...new Set(questions.map((question) => question.part))]
  return parts
    .flatMap((part) => anchorsOfPart(reply, questions, part))
    .sort((a, b) => a.start - b.start || a.question - b.question)
}

/** Each list is looked for by itself: a list asked again in other words is answered where the new one is. */
function anchorsOfPart(reply: Reply, questions: readonly Question[], part: number): Anchor[] {
  const stems = new Set(questions.map((question) => question.parent))
  const candidates = questions.flatMap((question, i) =>
    question.part === part ? candidatesFor(reply, question, i, !stems.has(i)) : [],
  )
  const chain = bestChain(candidates)
  const placed = new Set(chain.map((anchor) => anchor.question))
  const used = new Set(chain.flatMap((anchor) => anchor.matched))
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score)) {
    if (placed.has(candidate.question) || candidate.byLabel || candidate.score < 0.8) continue
    if (candidate.matched.some((word) => used.has(word)) || candidate.matched.length < 4) continue
    placed.add(candidate.question)
    for (const word of candidate.matched) used.add(word)
    chain.push(candidate)
  }
  return chain
}

function candidatesFor(reply: Reply, question: Question, index: number, isWhole: boolean): Anchor[] {
  const repeated = isShort(question) ? atBlockStarts(reply, question, index) : anywhere(reply, question, index)
  const found = [...repeated, ...inItsPlace(reply, question, index, repeated)]
  return [...found, ...byLabel(reply, question, index, isWhole, found)]
}

/** A question that is known from this very reply stands there, however few words it has. */
function inItsPlace(reply: Reply, { place }: Question, index: number, found: readonly Anchor[]): Anchor[] {
  if (place === null) return []
  const start = firstWordFrom(reply, place.start)
  const end = firstWordFrom(reply, place.end)
  if (start === end || found.some((anchor) => anchor.start >= start && anchor.start < end)) return []
  const matched = Array.from({ length: end - start }, (_, i) => start + i)
  return [{ question: index, start, matched, score: IN_PLACE, byLabel: false, several: false }]
}

/** The first word that begins at an offset or behind it. */
function firstWordFrom({ starts }: Reply, offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Few words are found again only at the head of a line: "2021", "Costs", "The purpose". */
function isShort({ words }: Question): boolean {
  return words.length <= 3 || words.filter(isContentWord).length < 2
}

function atBlockStarts(reply: Reply, question: Question, index: number): Anchor[] {
  const anchors: Anchor[] = []
  for (let block = 0; block < reply.blocks.length; block++) {
    const label = reply.blocks[block]!.label
    const first = reply.firstWord[block]!
    const start = isMeasure(label) && reply.words[first] !== question.words[0] ? first + 1 : first
    if (start >= reply.words.length || reply.words[start] !== question.words[0]) continue
    const limit = Math.min(reply.firstWord[block + 1]!, start + question.words.length + 2)
    const aligned = alignAt(question.words, reply.words, start, limit)
    if (aligned.score === 1) anchors.push(anchorOf(reply, question, index, aligned, 0.75))
  }
  return anchors
}

function anywhere(reply: Reply, question: Question, index: number): Anchor[] {
  const anchors: Anchor[] = []
  for (const from of likelyStarts(reply, question)) {
    const limit = Math.min(reply.words.length, from + Math.ceil(question.words.length * 1.8) + 40)
    const aligned = alignedAt(reply, question, from, limit)
    const isGood = aligned.score >= GOOD || (aligned.headScore >= GOOD_HEAD && question.words.length > 14)
    if (!isGood || isEcho(reply, question, aligned) || beginsFarOff(reply, aligned)) continue
    const anchor = anchorOf(reply, question, index, aligned, Math.max(aligned.score, aligned.headScore * 0.85))
    const same = anchors.findIndex((other) => other.start === anchor.start)
    if (same < 0) anchors.push(anchor)
    else if (anchor.score > anchors[same]!.score) anchors[same] = anchor
  }
  return tightest(anchors)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_CANDIDATES)
}

/** Questions that begin alike: of two places that end with the same word the later one is the question's. */
function tightest(anchors: readonly Anchor[]): Anchor[] {
  return anchors.filter(
    (anchor) =>
      !anchors.some(
        (other) =>
          other.start > anchor.start &&
          other.matched.at(-1) === anchor.matched.at(-1) &&
          other.matched.length >= anchor.matched.length,
      ),
  )
}

/** Where a reply does not repeat the answers that a question offers, their words are the answer's. */
const REPEATS_CHOICES = 0.75

function alignedAt(reply: Reply, { words, choices }: Question, from: number, limit: number): Alignment {
  const whole = alignAt(words, reply.words, from, limit)
  if (choices.length === 0 || whole.score >= REPEATS_CHOICES) return whole
  const stem = words.slice(0, words.length - choices.length)
  return alignAt(stem, reply.words, from, Math.min(limit, from + Math.ceil(stem.length * 1.8) + 10))
}

/** "the Freedom of Information Act … Thirty-one licences": the small words of a question stand anywhere before its first telling word. */
function beginsFarOff(reply: Reply, { matched }: Alignment): boolean {
  const telling = matched.find((word) => isContentWord(reply.words[word]!))
  return telling !== undefined && telling - matched[0]! > FAR_OFF
}

const FAR_OFF = 8

/** "If you were to ask for the amounts alone": advice how to ask again. */
const SUPPOSES =
  /\bif you (?:\w+ ){0,3}(?:ask|asked|limit|limited|narrow|narrowed|restrict|request|requested|want|wanted|seek)\b/

/** An answer that takes up the question's words: "£2,930 has been paid to the provider" for "What has been paid to the provider". */
function isEcho(reply: Reply, question: Question, { start, score }: Alignment): boolean {
  if (SUPPOSES.test(reply.words.slice(Math.max(0, start - 8), start).join(' '))) return true
  const lead = reply.words.slice(reply.firstWord[blockOfWord(reply, start)]!, start)
  const inSentence = lead.length > 0 && reply.starts[start]! - reply.ends[start - 1]! === 1
  if (question.place !== null && inSentence && score < 0.95) return true
  const headMissing = reply.words[start] !== question.words[0]
  return headMissing && score < 0.9 && lead.length > 0
}

/** Places where the question may begin: its content words vote for the start that their own place implies. */
function likelyStarts(reply: Reply, { words }: Question): number[] {
  const votes = new Map<number, number>()
  const vote = (bucket: number) => votes.set(bucket, (votes.get(bucket) ?? 0) + 1)
  const head = Math.min(words.length, 40)
  let voters = 0
  for (let i = 0; i < head; i++) {
    if (!isContentWord(words[i]!)) continue
    voters++
    for (const place of reply.places.get(words[i]!) ?? []) {
      const start = place - i
      vote(start >> 3)
      vote((start + 4) >> 3)
    }
  }
  const enough = Math.max(2, Math.min(voters, 8) * 0.4)
  const best = [...votes]
    .filter(([, count]) => count >= enough)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_CANDIDATES * 2)
  const starts = new Set<number>()
  for (const [bucket] of best) for (const start of exactStarts(reply, words, bucket << 3)) starts.add(start)
  return [...starts]
}

/** Near a likely place the words that can begin the question: one of its first three. */
function exactStarts(reply: Reply, words: readonly string[], near: number): number[] {
  const starts: number[] = []
  const first = words.slice(0, 3)
  for (let at = Math.max(0, near - 6); at < Math.min(reply.words.length, near + 14); at++) {
    const i = first.indexOf(reply.words[at]!)
    if (i < 0) continue
    const next = words[i + 1]
    const follows = [reply.words[at + 1], reply.words[at + 2]]
    if (next === undefined || follows.includes(next) || follows.includes(words[i + 2])) starts.push(at)
  }
  const middle = near + 3
  return starts.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle)).slice(0, 3)
}

function anchorOf(reply: Reply, question: Question, index: number, aligned: Alignment, score: number): Anchor {
  const start = snapToBlock(reply, aligned.start)
  const label = labelBefore(reply, start)
  const agrees =
    label === null ? 0 : labelFits(label, question.path) ? 0.15 : label.parts[0]!.kinds[0] === 'bullet' ? 0 : -0.1
  return { question: index, start, matched: aligned.matched, score: score + agrees, byLabel: false, several: false }
}

/** A first word that the reply spells otherwise still begins the question's line. */
function snapToBlock(reply: Reply, word: number): number {
  const first = reply.firstWord[blockOfWord(reply, word)]!
  return word - first <= 2 ? first : word
}

/** A line that begins with the question's number and says something else: an answer by number. */
function byLabel(
  reply: Reply,
  question: Question,
  index: number,
  isWhole: boolean,
  found: readonly Anchor[],
): Anchor[] {
  const anchors: Anchor[] = []
  for (let block = 0; block < reply.blocks.length; block++) {
    const label = reply.blocks[block]!.label
    if (label === null || !(labelFits(label, question.path) || (isWhole && opensWith(label, question.path)))) continue
    const start = reply.firstWord[block]!
    if (found.some((anchor) => anchor.start === start)) continue
    anchors.push({
      question: index,
      start,
      matched: [],
      score:
        BY_LABEL +
        (label.keyword ? 0.2 : 0) -
        (label.weak ? 0.1 : 0) +
        (label.parts.length === question.path.length ? 0.05 : 0),
      byLabel: true,
      several: label.more !== undefined,
    })
  }
  return anchors.slice(0, MOST_CANDIDATES * 2)
}

/** "19. (i) … (ii) …": the answer to a question without parts begins with parts of its own. */
function opensWith(label: Label, path: readonly string[]): boolean {
  const first = label.parts[1]?.value ?? ''
  return path.length === 1 && label.parts[0]!.value === path[0] && ['a', 'i', '1'].includes(first)
}

/** `4.a` is printed `4a`, `a)` below 4, or `4.` for a question without parts. */
export function labelFits(label: Label, path: readonly string[]): boolean {
  const printed = label.parts.map((part) => part.value)
  if (label.parts[0]!.kinds[0] === 'bullet' || printed.length > path.length) return false
  if (label.more?.includes(path[0]!) && path.length === 1) return true
  if (label.keyword && printed.length < path.length) return false
  return printed.every((value, i) => value === path[path.length - printed.length + i])
}

/** The chain of anchors that keeps the order of the questions and explains most. */
export function bestChain(candidates: readonly Anchor[]): Anchor[] {
  const sorted = [...candidates].sort((a, b) => a.question - b.question || a.start - b.start)
  const best: number[] = []
  const before: number[] = []
  let top = -1
  for (let c = 0; c < sorted.length; c++) {
    best[c] = sorted[c]!.score
    before[c] = -1
    for (let p = 0; p < c; p++) {
      if (sorted[p]!.question === sorted[c]!.question || !precedes(sorted[p]!, sorted[c]!)) continue
      if (best[p]! + sorted[c]!.score > best[c]!) {
        best[c] = best[p]! + sorted[c]!.score
        before[c] = p
      }
    }
    if (top < 0 || best[c]! > best[top]!) top = c
  }
  const chain: Anchor[] = []
  for (let c = top; c >= 0; c = before[c]!) chain.unshift(sorted[c]!)
  return chain
}

/** The next question begins behind the last word of the one before, or in the same place where only a number stands. */
function precedes(a: Anchor, b: Anchor): boolean {
  const lastOfA = a.matched.at(-1)
  return lastOfA === undefined
    ? a.start < b.start || (a.start === b.start && (!b.byLabel || a.several))
    : b.start > a.start && !overlaps(a, b)
}

/** A table cell can let a question's last word stray behind the next question's first; its first words decide. */
function overlaps(a: Anchor, b: Anchor): boolean {
  const half = a.matched[Math.floor(a.matched.length * 0.6)]!
  return b.start <= half
}
