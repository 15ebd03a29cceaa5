import { SIGN_OFF } from '../correspondence/role-phrases.ts'
import type { RoleBlock } from '../correspondence/roles.ts'
import type { Span } from '../model/page.ts'
import { foldSpace } from '../text/flow.ts'
import { says } from '../text/phrases.ts'
import { isContentWord, stemOf } from '../text/tokens.ts'
import { behindLines } from './behind-lines.ts'
import { closingPart } from './closing-part.ts'
import type { Anchor } from './find-anchors.ts'
import type { FoundAnswer, Question } from './match.ts'
import { blockOfWord, labelBefore, type Reply } from './reply.ts'

export interface Region {
  readonly anchor: Anchor
  readonly answer: FoundAnswer | null
  /** What follows a short answer and is said to it and to its neighbours. */
  readonly more: Span | null
}

export interface Regions {
  readonly regions: readonly Region[]
  /** What the reply adds behind its last answer: notes, reasons, the public interest test. */
  readonly closing: Span | null
}

/** Words that open an answer and are none of it. */
const OPENING =
  /^\W*(?:a\d{1,2}[.)]\s|(?:(?:our|the|scc|council|trust|force|officer['’]?s?)\s+)?(?:response|answer|reply|ans|a)\s?(?:to (?:question|q|item|request|part|point)\s?(?:no\.?\s?|number\s)?\(?\d+\w?\)?|\d{1,2}\s?[a-h]?)?\s*[:–—-]+\s*|(?:response|answer|reply)(?:\s\d{1,2}\s?[a-h]?\b)?\.?\s*(?:\n|(?<=\d[a-h]?)\s))/i

/** How many characters of a passage only open it: "Response to item 2: ". */
export function openingLength(words: string): number {
  return OPENING.exec(words)?.[0].length ?? 0
}

/** The answer in each anchor's region: all that is there and is not the question's own words. */
export function regionsOf(
  text: string,
  reply: Reply,
  anchors: readonly Anchor[],
  questions: readonly Question[],
): Regions {
  const lastEnd = Math.max(0, ...anchors.map(lastWordOf))
  const closes =
    anchors.length === 0
      ? reply.blocks.length
      : (behindLines(reply, anchors) ?? closingPart(text, reply.blocks, answerBlock(reply, lastEnd)))
  const closing =
    closes < reply.blocks.length ? { start: reply.blocks[closes]!.start, end: reply.blocks.at(-1)!.end } : null
  const regions = anchors.map((anchor, i) => {
    const next = anchors
      .slice(i + 1)
      .find((other) => other.start > (anchor.byLabel ? anchor.start : Math.min(lastWordOf(anchor), halfOf(anchor))))
    const end =
      next === undefined
        ? tailStart(reply, anchor, questions[anchor.question]!.tail, reply.firstWord[closes]!)
        : next.start - leadLength(reply, next, questions[next.question]!.lead)
    const found = answerIn(text, reply, anchor, end, questions[anchor.question]!.words)
    const nextPath = next === undefined ? null : questions[next.question]!.path
    if (found.answer === null || nextPath === null) return { anchor, ...found }
    const numbered = hasBareLabel(text, reply, anchor, questions[anchor.question]!.path)
    return { anchor, ...found, answer: withoutNextHead(text, found.answer, nextPath, numbered) }
  })
  return { regions, closing }
}

/** How many words before a question only lead to it, as they do in the request. */
function leadLength(reply: Reply, { start }: Anchor, lead: readonly string[]): number {
  let length = 0
  while (length < lead.length && reply.words[start - 1 - length] === lead[lead.length - 1 - length]) length++
  return length === lead.length ? length : 0
}

const TAIL_WORDS = 5

/** Where the reply repeats what the requester wrote behind the last question; else `end`. */
function tailStart(reply: Reply, anchor: Anchor, tail: readonly string[], end: number): number {
  if (tail.length < TAIL_WORDS) return end
  const words = tail.slice(0, TAIL_WORDS)
  for (let at = lastWordOf(anchor) + 1; at + TAIL_WORDS <= end; at++)
    if (words.every((word, i) => reply.words[at + i] === word)) return at
  return end
}

function lastWordOf(anchor: Anchor): number {
  return anchor.matched.at(-1) ?? anchor.start
}

/** The first block that can stand behind the last question's answer: two below its last word, or one where the answer follows on its line. */
function answerBlock(reply: Reply, lastWord: number): number {
  const block = lastWord < reply.words.length ? blockOfWord(reply, lastWord) : reply.blocks.length
  const answersOnItsLine = (reply.firstWord[block + 1] ?? 0) - lastWord > 1
  return block + (answersOnItsLine ? 1 : 2)
}

/** Whether the question's number stands on a line of its own above it, as in a flattened table. */
function hasBareLabel(text: string, reply: Reply, anchor: Anchor, path: readonly string[]): boolean {
  const above = anchor.start < reply.words.length ? reply.blocks[blockOfWord(reply, anchor.start) - 1] : undefined
  return above !== undefined && names(text.slice(above.start, above.end), path)
}

/** "PART B - ENVIRONMENTAL INFORMATION", "Section 2: staff": heads the questions that follow. */
const SECTION =
  /^\W*(?:part|section|request|theme|topic|schedule)\s+(?:[A-Ha-h]|\d{1,2}|one|two|three|four|five)\b[^.?!]{0,80}$|^\W*(?:first|second|third|fourth|fifth)\s+(?:request|question|part|set)\b[^.?!]{0,80}$|^\W*(?:you\s+(?:also\s+|then\s+)?(?:asked|requested)(?:\s+for)?|your\s+(?:next\s+)?questions?|question|request)\W{0,3}$/i

/** The lines above the next question that belong to it: its number alone on a line, the heading of its section. */
function withoutNextHead(
  text: string,
  answer: FoundAnswer,
  path: readonly string[],
  numbered: boolean,
): FoundAnswer | null {
  const words = text.slice(answer.start, answer.end)
  const line = /(?:^|\n)[^\S\n]*(\S[^\n]{0,100})$/.exec(words)
  const last = line?.[1] ?? ''
  const isLabel = last.length <= 15 && names(last, path)
  if (line === null || !(isLabel || SECTION.test(last))) return answer
  const end = trimEnd(text, answer.start, answer.start + line.index)
  if (end <= answer.start) return isLabel && !numbered && !/[().]/.test(last) ? answer : null
  const kept = { ...answer, end, text: answer.text.slice(0, answer.text.length - foldSpace(last).length).trimEnd() }
  return withoutNextHead(text, kept, path, numbered)
}

/** The last part of the next question's label, or the first: "B" above "1." for `b.1`. */
function names(line: string, path: readonly string[]): boolean {
  const printed =
    line
      .toLowerCase()
      .match(/[a-z]+|\d+/g)
      ?.filter((piece) => !/^(?:q|question|no)$/.test(piece)) ?? []
  if (printed.length === 0 || printed.length > path.length) return false
  const tail = path.slice(path.length - printed.length)
  return printed.every((piece, i) => piece === tail[i]) || printed.every((piece, i) => piece === path[i])
}

/** A table cell can let a question's last word stray behind the next question's first. */
function halfOf(anchor: Anchor): number {
  return anchor.matched[Math.floor(anchor.matched.length * 0.6)] ?? anchor.start
}

function answerIn(
  text: string,
  reply: Reply,
  anchor: Anchor,
  end: number,
  asked: readonly string[],
): Omit<Region, 'anchor'> {
  const known = anchor.matched.filter((word) => word < end)
  const own = takesUp(text, reply, known, asked) ? [] : known
  const behind =
    own.length === 0
      ? anchor.start + headingLength(text, reply, anchor, asked)
      : behindCopies(reply, own.at(-1)! + 1, end, asked)
  const trailing = trailingSpan(text, reply, anchor, behind, end)
  const pieces = [
    ...insertedSpans(text, reply, anchor, own, trailing !== null),
    ...(trailing === null ? [] : [trailing]),
  ]
  if (pieces.length === 0) return { answer: null, more: null }
  const first = pieces[0]!
  const below =
    own.length > 0 && text.slice(reply.ends[own.at(-1)!]!, first.start).includes('\n') && pieces.length === 1
  const { kept, more } = below ? { kept: pieces, more: null } : withoutNotes(text, reply, pieces)
  const words = foldSpace(kept.map((piece) => text.slice(piece.start, piece.end)).join(' '))
  const answer =
    words === '' || CONNECTS.test(words) ? null : { start: first.start, end: kept.at(-1)!.end, text: words, below }
  return { answer, more }
}

/** "…, how many broke down, and how much was paid": what joins two questions answers none. */
const CONNECTS = /^\W*(?:and|or|also)\W*$/i

/** "Item 3: The threshold analysis is available on our website": the answer's sentence begins with the question's words. */
function takesUp(text: string, reply: Reply, known: readonly number[], asked: readonly string[]): boolean {
  const [first] = known
  if (first === undefined) return false
  const block = reply.blocks[blockOfWord(reply, first)]!
  const words = text.slice(reply.starts[first], block.end)
  const breaksOff = known.findIndex((word, i) => known[i + 1] !== word + 1)
  const end = reply.ends[known[breaksOff]!]!
  const isSentence = words.trimEnd().endsWith('.') && !words.includes('?')
  const states =
    INTERROGATIVE.test(asked[0] ?? '') && reply.words[first] !== asked[0] && known.at(-1) === known[breaksOff]
  return isSentence && (states || GOES_ON.test(text.slice(end, end + 20)))
}

/** "1. The skate park cost £84,300." for "What did the skate park cost?": a sentence without the word that asks is an answer. */
const INTERROGATIVE = /^(?:what|how|which|who|when|where|why)$/

const GOES_ON = /^[ \u00a0](?:is|are|was|were|has|have|had|can|cannot|could|will|would|do|does|did)\b/

/** A question that the reply prints twice in a row is not answered by its own copy. */
function behindCopies(reply: Reply, from: number, end: number, asked: readonly string[]): number {
  const behind = from + asked.length
  const isCopy = asked.length >= 4 && behind <= end && asked.every((word, i) => reply.words[from + i] === word)
  return isCopy ? behindCopies(reply, behind, end, asked) : from
}

/** "5. Wildfires 2022 and 2023" above the figure: a number with the question in a few of its words. */
function headingLength(text: string, reply: Reply, anchor: Anchor, asked: readonly string[]): number {
  if (anchor.start >= reply.words.length) return 0
  const block = blockOfWord(reply, anchor.start)
  const words = reply.words.slice(anchor.start, reply.firstWord[block + 1]!)
  const stems = new Set(asked.map(stemOf))
  const telling = words.filter(isContentWord)
  const known = telling.filter((word) => stems.has(stemOf(word)))
  const { end } = reply.blocks[block]!
  const isHeading =
    text[end - 1] !== '.' &&
    !words.some((word) => SAYS_NO.has(word)) &&
    telling.length >= 1 &&
    words.length <= 8 &&
    telling.length < asked.length &&
    known.length >= telling.length * 0.6
  const hasNewNumber = words.some((word) => /\d/.test(word) && !asked.includes(word))
  return isHeading && known.length > 0 && !hasNewNumber ? words.length : 0
}

/** "17. No policy" answers. */
const SAYS_NO = new Set(['yes', 'no', 'none', 'nil', 'not', 'never'])

const NOTE = /^\W*(?:n\.?b\.?|notes?|please note|the information you (?:have )?requested)\b/i

/** An answer on the question's own line ends where a note to all of them begins. */
function withoutNotes(
  text: string,
  reply: Reply,
  pieces: readonly Span[],
): { kept: readonly Span[]; more: Span | null } {
  const last = pieces.at(-1)!
  const note = reply.blocks.find(
    (block) =>
      block.start >= last.start && block.start < last.end && NOTE.test(text.slice(block.start, block.start + 60)),
  )
  if (note === undefined) return { kept: pieces, more: null }
  const before = note.start === last.start ? [] : [{ start: last.start, end: trimEnd(text, last.start, note.start) }]
  const kept = [...pieces.slice(0, -1), ...before]
  return kept.length === 0 ? { kept: pieces, more: null } : { kept, more: { start: note.start, end: last.end } }
}

/** What follows the question up to the next one, without the signs between them. */
function trailingSpan(text: string, reply: Reply, anchor: Anchor, from: number, end: number): Span | null {
  const begin = from > anchor.start ? reply.ends[from - 1]! : labelEnd(reply, anchor)
  const stop = stopOf(text, reply, from, end)
  if (stop <= begin) return null
  const first = behindSignOff(text, reply, behindAddedWords(text, reply, begin, stop))
  let start = first + text.slice(first, stop).search(/[^\s?.:;,)\]\-–—=•·*|_>"”’]|$/)
  if (/[(["“£$€<≈~]/.test(text[start - 1] ?? '') && start - 1 >= begin) start--
  start += paragraphNumber(reply, anchor, start)
  start += answerNumber(text, reply, anchor, start)
  const opening = OPENING.exec(text.slice(start, stop))
  if (opening !== null) start += opening[0].length
  return start >= stop || !/[\p{L}\p{N}]/u.test(text.slice(start, stop))
    ? null
    : { start, end: trimEnd(text, start, stop) }
}

/** "A5" below "Q5", with the answer behind it or nothing at all. */
function answerNumber(text: string, reply: Reply, anchor: Anchor, start: number): number {
  const found = /^A(\d{1,2})\b[.:)]?\s{0,3}/.exec(text.slice(start, start + 12))
  const label = labelBefore(reply, anchor.start)
  return found !== null && label?.keyword === true && label.parts[0]!.value === found[1] ? found[0].length : 0
}

/** A few words that the reply adds to a question: "did the council buy in *the years?*". */
function behindAddedWords(text: string, reply: Reply, begin: number, stop: number): number {
  const block = reply.blocks.find((each) => each.start <= begin && begin < each.end)
  if (block === undefined || block.end >= stop || block.end - begin > 30) return begin
  return /^[\w\s]+\?$/.test(text.slice(begin, block.end)) ? block.end : begin
}

/** Behind the last quoted question the requester's name can stand before the answer. */
function behindSignOff(text: string, reply: Reply, begin: number): number {
  const next = reply.blocks.findIndex((block) => block.start >= begin)
  const before = reply.blocks[next - 1]
  if (before === undefined || text.slice(begin, before.end).trim() !== '') return begin
  return isSignedOff(text, before, reply.blocks[next]!) ? reply.blocks[next]!.start : begin
}

/** A sign-off of the quoted request stands between two blocks. */
function isSignedOff(text: string, a: RoleBlock, b: RoleBlock): boolean {
  return a.quoted !== b.quoted && linesBetween(text, a, b).some((line) => says(SIGN_OFF, line))
}

function linesBetween(text: string, a: Span, b: Span): string[] {
  return text
    .slice(a.end, b.start)
    .split('\n')
    .filter((line) => line.trim() !== '')
}

/** In a letter whose paragraphs are numbered the answer begins behind its own number: "(1) A copy … / 3. The Council holds …". */
function paragraphNumber(reply: Reply, anchor: Anchor, start: number): number {
  const asked = reply.blocks[anchorBlock(reply, anchor)]?.label
  const label = reply.blocks.find((block) => block.start <= start && start < block.end)?.label
  if (asked == null || label == null || label.start !== start || label.weak || label.keyword) return 0
  const [own, other] = [asked.parts[0]!, label.parts[0]!]
  const isOtherRow = own.kinds[0] === 'number' && other.kinds[0] === 'number' && own.style !== other.style
  return isOtherRow ? label.end - start : 0
}

function labelEnd(reply: Reply, anchor: Anchor): number {
  const block = reply.blocks[anchorBlock(reply, anchor)]!
  return block.label?.end ?? block.start
}

function anchorBlock(reply: Reply, anchor: Anchor): number {
  if (anchor.start < reply.words.length) return blockOfWord(reply, anchor.start)
  return reply.blocks.length - 1
}

/** The region ends where the next question's line begins, or where the reply's text is interrupted by standard paragraphs. */
function stopOf(text: string, reply: Reply, from: number, end: number): number {
  const lastWord = Math.min(end, reply.words.length) - 1
  if (lastWord < 0) return 0
  let block = blockOfWord(reply, Math.max(0, Math.min(from, lastWord)))
  while (
    block + 1 < reply.blocks.length &&
    reply.firstWord[block + 1]! <= lastWord &&
    !endsSigned(text, reply, block) &&
    adjacent(text, reply.blocks[block]!, reply.blocks[block + 1]!)
  )
    block++
  const reach = reply.blocks[block]!
  const nextWordStart = end < reply.words.length && blockOfWord(reply, end) === block ? reply.starts[end]! : reach.end
  return Math.min(reach.end, nextWordStart)
}

/** An answer in the writer's words with the sign-off of the quoted request below it. */
function endsSigned(text: string, reply: Reply, block: number): boolean {
  const [own, next] = [reply.blocks[block]!, reply.blocks[block + 1]!]
  return !own.quoted && linesBetween(text, own, next).some((line) => says(SIGN_OFF, line))
}

/** A line between two blocks that is none of the text: a page number, a heading that repeats. */
const STANDARD_LINE = 60

/** Blocks of a reply that belong to its text stand next to each other unless a standard paragraph parts them. */
function adjacent(text: string, a: RoleBlock, b: RoleBlock): boolean {
  return b.label !== null || text.slice(a.end, b.start).trim().length < STANDARD_LINE
}

/** Words set into the question: cells of a flattened table, answers typed behind an option. */
function insertedSpans(
  text: string,
  reply: Reply,
  anchor: Anchor,
  own: readonly number[],
  hasTrailing: boolean,
): Span[] {
  const spans: Span[] = []
  for (let i = 0; i + 1 < own.length; i++) {
    const from = own[i]! + 1
    const to = own[i + 1]!
    if (to <= from) continue
    const span = {
      start: withSign(text, reply.starts[from]!),
      end: closing(text, reply.ends[to - 1]!, reply.starts[to]!),
    }
    const words = text.slice(span.start, span.end)
    const endsLine = text.slice(span.end, reply.starts[to]!).includes('\n')
    const tells = /\d|\b(?:yes|no|none|nil|n\/a)\b/i.test(words) || to - from >= 3
    if (tells && (endsLine || !hasTrailing) && !isRewording(words, to - from))
      spans.push(optionSpan(text, reply, anchor, from, span))
  }
  return spans
}

/** A few plain words more than the request had are the officer's retyping. */
function isRewording(words: string, count: number): boolean {
  return count < 3 && !/\d|\b(?:yes|no|none|nil|n\/a)\b/i.test(words)
}

/** An answer typed behind an option is the option with it: "b) In a separate container – all five sites". */
function optionSpan(text: string, reply: Reply, anchor: Anchor, from: number, span: Span): Span {
  const index = blockOfWord(reply, from)
  const block = reply.blocks[index]!
  const startsHere = index !== blockOfWord(reply, anchor.start) && block.label !== null
  return startsHere && /[–—:=-]\s*$/.test(text.slice(block.start, span.start).trimEnd())
    ? { start: block.start, end: span.end }
    : span
}

function withSign(text: string, start: number): number {
  let at = start
  while (/[£$€<≈~*(["“+-]/.test(text[at - 1] ?? '')) at--
  return at
}

function closing(text: string, end: number, limit: number): number {
  let at = end
  while (at < limit && /[%.)\]"”’+*]/.test(text[at]!)) at++
  return at
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && /[\s\u200b|_*]/.test(text[at - 1]!)) at--
  return at
}
