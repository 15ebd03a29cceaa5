import type { Span } from '../model/page.ts'
import { answerColumns } from '../text/answer-columns.ts'
import { type Block, blocksOf } from '../text/blocks.ts'
import { type Phrase, says } from '../text/phrases.ts'
import { headsRequest } from './response-form.ts'
import {
  DISCLAIMER,
  FURNITURE,
  GREETING,
  LEGAL_ANNEX,
  LICENCE,
  LINK_NOTES,
  QUERIES,
  REGULATOR,
  REVIEW,
  SIGN_OFF,
  THANKS_FOR_CONTACT,
} from './role-phrases.ts'

/** What a block of a message is for. Only `text` can ask or answer. */
export type Role =
  | 'head'
  | 'greeting'
  | 'text'
  | 'queries'
  | 'licence'
  | 'review'
  | 'annex'
  | 'sign-off'
  | 'signature'
  | 'disclaimer'
  | 'links'
  | 'furniture'

export interface RoleBlock extends Block {
  readonly role: Role
  /** A quoted line of the request between the answers. */
  readonly quoted: boolean
}

/** Roles that last until another one begins. */
const LASTING: ReadonlySet<Role> = new Set(['review', 'annex', 'signature', 'disclaimer', 'links'])

/** Gives each block of a message's own words its role; `inline` are the quoted lines among them, `furniture` lines of its pages. */
export function rolesOf(
  text: string,
  own: readonly Span[],
  inline: readonly Span[] = [],
  furniture: readonly Span[] = [],
): RoleBlock[] {
  const blocks = own.flatMap((span) => partedAt(furniture, span)).flatMap((span) => blocksOf(text, span))
  const isQuoted = (block: Block) => inline.some((quote) => block.start >= quote.start && block.start < quote.end)
  const roles: RoleBlock[] = []
  const greetingAt = greetingOf(text, blocks)
  const headEnd = greetingAt >= 0 ? greetingAt : headLength(text, blocks)
  let lasting: Role | null = headEnd > 0 && looksLikeHead(text, blocks.slice(0, headEnd)) ? 'head' : null
  for (const [i, block] of blocks.entries()) {
    const quoted = isQuoted(block)
    if (i === headEnd && lasting === 'head') lasting = null
    if (!quoted && roles.at(-1)?.quoted === true) lasting = null
    const isFurniture = furniture.some((line) => line.start === block.start)
    const found: Role = isFurniture ? 'furniture' : roleOf(text, block, lasting, i === greetingAt)
    // A letter that begins with review asks for one: "REQUIREMENT FOR REVIEW".
    const role: Role = found === 'review' && !roles.some((each) => each.role === 'text') ? 'text' : found
    // Key by key: a spread object takes half as much memory again, and a mailbox has a hundred thousand of these.
    const { start, end, label, indent, afterBlank } = block
    roles.push({ start, end, label, indent, afterBlank, role, quoted })
    if (role === 'greeting' && i === greetingAt) lasting = null
    else if (role === 'sign-off') lasting = 'signature'
    else if (LASTING.has(role)) lasting = role
    else if (role !== 'furniture' && role !== 'head') lasting = null
  }
  return roles
}

/** The span in pieces, with each line of furniture a piece of its own. */
function partedAt(furniture: readonly Span[], span: Span): Span[] {
  const inside = furniture.filter(({ start, end }) => start >= span.start && end <= span.end)
  const pieces: Span[] = []
  let from = span.start
  for (const line of inside) {
    pieces.push({ start: from, end: line.start }, line)
    from = line.end
  }
  return [...pieces, { start: from, end: span.end }]
}

function roleOf(text: string, block: Block, lasting: Role | null, isGreeting: boolean): Role {
  if (isGreeting) return 'greeting'
  if (lasting === 'links') return 'links'
  if (short(block) && is(FURNITURE, text, block)) return 'furniture'
  if (lasting === 'head') return 'head'
  if (short(block) && is(LINK_NOTES, text, block)) return 'links'
  if (is(DISCLAIMER, text, block)) return 'disclaimer'
  if (short(block) && is(LEGAL_ANNEX, text, block)) return 'annex'
  if (short(block) && says(SIGN_OFF, inEnglish(text, block))) return 'sign-off'
  if (lasting === 'annex') return 'annex'
  if (tellsOfReview(text, block)) return 'text'
  if (is(REVIEW, text, block) || (is(REGULATOR, text, block) && lasting !== null)) return 'review'
  if (is(LICENCE, text, block)) return 'licence'
  if (lasting === 'signature' || lasting === 'disclaimer') return afterSignature(text, block, lasting)
  if (lasting === 'review') return staysReview(text, block) ? 'review' : plain(text, block)
  return plain(text, block)
}

/** "I have carried out a review of the reply": the outcome of a review, not how to ask for one. */
const REVIEWED =
  /^\W{0,3}(?:i|we|the\s(?:panel|reviewer))\s(?:have\s|has\s)?(?:now\s|also\s)?(?:carried\sout|completed|conducted|undertaken|concluded|reviewed|reconsidered|uphold|upheld)\b/i

function tellsOfReview(text: string, block: Block): boolean {
  return REVIEWED.test(text.slice(block.start, Math.min(block.end, block.start + 80)))
}

function plain(text: string, block: Block): Role {
  return is(QUERIES, text, block) || is(THANKS_FOR_CONTACT, text, block) ? 'queries' : 'text'
}

/** Below a signature only a list with a label or a long paragraph is text again. */
function afterSignature(text: string, block: Block, lasting: Role): Role {
  const words = text.slice(block.start, block.end)
  const isText =
    block.label?.keyword === true ||
    (block.label !== null && block.end - block.start > 40) ||
    /^\W*(?:appendix|response|answers?|q\s?&\s?a)\b/i.test(words)
  return isText ? 'text' : lasting
}

/** A review paragraph goes on through its address and its steps, until a numbered question or a new subject. */
function staysReview(text: string, block: Block): boolean {
  const words = text.slice(block.start, block.end)
  if (block.label?.keyword === true || /\?\s*$/.test(words)) return false
  return !/^\W*(?:our response|response|decision|your request|you asked|question)\b/i.test(words)
}

/** Without a greeting a letterhead is the run of short lines before the first sentence, if a date or a reference is among them. */
function headLength(text: string, blocks: readonly Block[]): number {
  const wordsOf = (block: Block) => text.slice(block.start, block.end)
  const isItem = (block: Block) => block.label !== null && !DATE_LINE.test(wordsOf(block))
  const length = blocks.findIndex(
    (block) =>
      isItem(block) ||
      block.end - block.start > 100 ||
      /[.?!:]\s*$/.test(wordsOf(block)) ||
      headsRequest(wordsOf(block)) ||
      isRowOfAnswers(wordsOf(block)),
  )
  const head = blocks.slice(0, Math.max(0, length)).map(wordsOf)
  return head.length >= 3 && head.some((words) => /\b(?:ref(?:erence)?|date)\b|\b(?:19|20)\d\d\b/i.test(words))
    ? head.length
    : 0
}

/** The head of a table of questions and answers, or a row of one. */
function isRowOfAnswers(words: string): boolean {
  const cells = words.split('\t').map((cell) => ({ text: cell.trim() }))
  return answerColumns(cells) !== null || cells.slice(0, -1).some(({ text }) => text.endsWith('?'))
}

/** "10 June 2025" is no tenth item. */
const DATE_LINE = /^\W*\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[A-Z][a-z]{2,8}\.?,?\s+(?:19|20)\d\d\W*$/

/** What stands above the greeting is a letterhead where it is made of short lines. */
function looksLikeHead(text: string, blocks: readonly Block[]): boolean {
  return blocks.every((block) => block.end - block.start < 240 && !/\?\s*$/.test(text.slice(block.start, block.end)))
}

/** "Oonagh," alone above the first paragraph of a mail. */
const NAME_ALONE = /^\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?,$/u

function greetingOf(text: string, blocks: readonly Block[]): number {
  const found = blocks.findIndex((block) => short(block) && isGreeting(text, block))
  const [first, second] = blocks
  if (found >= 0 || first === undefined || second?.afterBlank !== true) return found
  return NAME_ALONE.test(text.slice(first.start, first.end)) && second.end - second.start >= 60 ? 0 : -1
}

function isGreeting(text: string, block: Block): boolean {
  return is(GREETING, text, block) || says(GREETING, inEnglish(text, block))
}

/** "Annwyl Sam / Dear Sam", "Cofion / Regards": the half that the phrases know. */
function inEnglish(text: string, block: Block): string {
  const words = text.slice(block.start, block.end)
  const slash = words.indexOf('/')
  return slash > 1 && slash <= 40 ? words.slice(slash + 1) : words
}

function short(block: Block): boolean {
  return block.end - block.start <= 120
}

function is(phrases: readonly Phrase[], text: string, block: Block): boolean {
  return says(phrases, text.slice(block.start, Math.min(block.end, block.start + 600)))
}
