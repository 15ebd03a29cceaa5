import { type Letter, tellingWords } from '../correspondence/open-letters.ts'
import { ASKS_REVIEW, CHASES, COMPLAINS } from '../correspondence/requester-phrases.ts'
import { rolesOf } from '../correspondence/roles.ts'
import type { Span } from '../model/page.ts'
import { foldSpace, trimSpan } from '../text/flow.ts'
import { says } from '../text/phrases.ts'
import { tokensOf } from '../text/tokens.ts'
import { askedAndAnswered } from './asked-and-answered.ts'
import { askedInTables } from './asked-in-tables.ts'
import type { AskedQuestion } from './asked-question.ts'
import { factLines } from './fact-lines.ts'
import { findQuestions } from './find-questions.ts'
import { outOfQuotes } from './out-of-quotes.ts'
import { partedThings } from './parted-asks.ts'
import { toldInQuotes } from './told-in-quotes.ts'
import { toldRequest } from './told-request.ts'

/** A question of the correspondence with its place in the account. */
export interface CollectedQuestion {
  readonly part: number
  readonly label: string
  readonly path: readonly string[]
  readonly span: Span
  readonly text: string
  /** Its words, with the answers that it offers. */
  readonly words: readonly string[]
  /** The last of its words, where these are answers to choose from. */
  readonly choices: readonly string[]
  /** The words that stand between the question before and this one in the request: a heading, "If yes, please answer:". */
  readonly lead: readonly string[]
  /** The words behind the last question of the request: thanks, wishes about the form. */
  readonly tail: readonly string[]
  readonly headsOnly: boolean
  readonly parent: number | null
  /** Index of the letter in which it was first asked, or repeated by the authority. */
  readonly letter: number
}

export interface CollectedQuestions {
  readonly questions: readonly CollectedQuestion[]
  /** For each letter whether it asks something that no earlier one asked. */
  readonly asksNew: readonly boolean[]
}

/** What an authority repeats is the list that was asked where this share of it is the same. */
const REPEATED = 0.6
/** A requester who changes one question asks anew. */
const ASKED_AGAIN = 0.95

/**
 * The questions of all messages, each found once: in the requester's messages, and where these do not hold them,
 * in what the authority repeats or quotes of the request.
 */
export function collectQuestions(text: string, letters: readonly Letter[]): CollectedQuestions {
  const questions: CollectedQuestion[] = []
  const asksNew = letters.map(() => false)
  const take = (lists: readonly AskedQuestion[][], letter: number) => {
    for (const list of lists) {
      const share = letters[letter]!.from === 'requester' ? ASKED_AGAIN : REPEATED
      if (list.length === 0 || isKnown(list, questions, share)) continue
      addPart(text, list, letter, letters[letter]!.from === 'requester', questions)
      addTail(text, letters[letter]!, questions)
      asksNew[letter] = true
    }
  }
  const requests = letters.some((letter) => letter.from === 'requester')
  for (const [i, letter] of letters.entries()) {
    if (letter.from === 'requester') take(askedIn(text, letter, questions.length > 0), i)
    else if (letter.from === 'authority') take(repeatedLists(text, letter, requests), i)
  }
  if (questions.length === 0) for (const [i, letter] of letters.entries()) take(quotedLists(text, letter), i)
  if (questions.length === 0) for (const [i, letter] of letters.entries()) take(answeredBetween(text, letter), i)
  if (questions.length === 0)
    for (const [i, letter] of letters.entries())
      if (letter.from === 'authority') take(askedAndAnswered(text, asking(letter)), i)
  if (questions.length === 0)
    for (const [i, letter] of letters.entries())
      if (letter.from === 'authority') take(toldInQuotes(text, asking(letter)) ?? toldRequest(text, asking(letter)), i)
  if (questions.length === 0)
    for (const [i, letter] of letters.entries())
      if (letter.from === 'authority') take(factLines(text, asking(letter)), i)
  return { questions, asksNew }
}

/** In a reminder, a complaint or a request for review only a list asks for more; its sentences ask where the answer is. */
function askedIn(text: string, letter: Letter, isLater: boolean): AskedQuestion[][] {
  const lists = findQuestions(text, asking(letter, text))
  const words = tellingWords(text, letter)
  const complains = isLater && (says(CHASES, words) || says(ASKS_REVIEW, words) || says(COMPLAINS, words))
  return complains
    ? lists.filter((list) => list.length >= 2 && list.some((question) => question.path.length > 1 || question.labelled))
    : lists
}

/** A requester can sign with the name alone, without a greeting before it. */
function asking(letter: Letter, text = '') {
  const blocks = letter.blocks.filter((block) => block.role === 'text')
  const last = blocks.at(-1)
  const [name, first] = [letter.sender?.toLowerCase(), letter.sender?.toLowerCase().split(' ')[0]]
  const signed = last === undefined ? '' : text.slice(last.start, last.end).trim().toLowerCase()
  return signed !== '' && (signed === name || signed === first) ? blocks.slice(0, -1) : blocks
}

/** A second list that only the acknowledgement repeats is one more part; below a request the reply's own lists are answers. */
function repeatedLists(text: string, letter: Letter, hasRequest: boolean): AskedQuestion[][] {
  const restated = letter.restated.filter((block) => block.role === 'text' || block.role === 'queries')
  const inTables = askedInTables(text, restated, 1)
  const found = inTables.length > 0 ? inTables : findQuestions(text, restated, true)
  const lists = found.length > 0 || hasRequest ? found : namedThings(text, restated)
  return hasRequest ? lists.filter((list) => list.length >= 2) : lists
}

/** "You asked for: / All briefing notes on the lease": things without a word that asks, one to a paragraph. */
function namedThings(text: string, restated: Letter['restated']): AskedQuestion[][] {
  const things = restated
    .filter(({ start, end }) => text[end - 1] !== ':' && tokensOf(text, { start, end }).words.length >= 3)
    .flatMap((block) =>
      partedThings(text, outOfQuotes(text, trimSpan(text, { start: block.label?.end ?? block.start, end: block.end }))),
    )
    .map((span, i): AskedQuestion => {
      const whole = foldSpace(text.slice(span.start, span.end))
      return { path: [String(i + 1)], span, text: whole, stem: whole, headsOnly: false, labelled: false }
    })
  return things.length === 0 || things.length > MOST_THINGS ? [] : [things]
}

/** More paragraphs than these are no list of things. */
const MOST_THINGS = 6

/** The request in the mail below a reply. */
function quotedLists(text: string, letter: Letter): AskedQuestion[][] {
  for (const mail of [...letter.quotedMails].reverse()) {
    const lists = findQuestions(
      text,
      rolesOf(text, [mail]).filter((block) => block.role === 'text'),
    )
    if (lists.length > 0) return lists
  }
  return []
}

/** The request in quoted lines with the answers between them. */
function answeredBetween(text: string, letter: Letter): AskedQuestion[][] {
  return findQuestions(
    text,
    letter.blocks.filter((block) => block.quoted && block.role === 'text'),
    true,
  )
}

function isKnown(list: readonly AskedQuestion[], known: readonly CollectedQuestion[], share: number): boolean {
  if (known.length === 0) return false
  const asked = list.filter((question) => !question.headsOnly)
  const same = asked.filter((question) => {
    const { words } = tokensOf(question.text)
    return known.some((other) => isSame(words, other.words))
  })
  return same.length >= asked.length * share
}

/** The same words, or the known question with an answer or a remark behind it. */
function isSame(words: readonly string[], known: readonly string[]): boolean {
  return similar(words, known) >= 0.8 || (known.length >= 4 && similar(words.slice(0, known.length), known) >= 0.9)
}

/** Share of common words, as a Dice coefficient over the bags of words. */
export function similar(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0
  const bag = new Map<string, number>()
  for (const word of a) bag.set(word, (bag.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b) {
    const count = bag.get(word) ?? 0
    if (count > 0) {
      common++
      bag.set(word, count - 1)
    }
  }
  return (2 * common) / (a.length + b.length)
}

function addPart(
  text: string,
  list: readonly AskedQuestion[],
  letter: number,
  isRequest: boolean,
  into: CollectedQuestion[],
): void {
  const part = (into.at(-1)?.part ?? 0) + 1
  const seen = new Map<string, number>()
  const first = into.length
  let before: Span | null = null
  for (const { path, span, text: whole, stem, headsOnly } of list) {
    const plain = path.join('.')
    const count = (seen.get(plain) ?? 0) + 1
    seen.set(plain, count)
    const label = count === 1 ? plain : `${plain}#${count}`
    into.push({
      part,
      label,
      path,
      span,
      text: whole,
      words: tokensOf(whole).words,
      choices: tokensOf(whole.slice(stem.length)).words,
      lead: leadWords(text, before, span, path),
      tail: [],
      headsOnly,
      parent: parentOf(path, into, first),
      letter,
    })
    if (isRequest) before = span
  }
}

/** More than this between two questions is prose, not what leads from one to the other. */
const LONGEST_LEAD = 600

function leadWords(text: string, before: Span | null, span: Span, path: readonly string[]): string[] {
  if (before === null || span.start - before.end > LONGEST_LEAD || span.start < before.end) return []
  const { words } = tokensOf(text, { start: before.end, end: span.start })
  const isLabel = words.length > 0 && path.includes(words.at(-1)!)
  return isLabel ? words.slice(0, -1) : [...words]
}

/** What the requester writes behind the list, where an officer may leave it standing below the last answer. */
function addTail(text: string, letter: Letter, questions: CollectedQuestion[]): void {
  const last = questions.at(-1)!
  const block = letter.blocks.find((each) => each.start >= last.span.end && each.label === null)
  if (letter.from !== 'requester' || block === undefined) return
  const tail = tokensOf(text, { start: block.start, end: Math.min(block.end, block.start + 200) }).words
  questions[questions.length - 1] = { ...last, tail }
}

function parentOf(path: readonly string[], questions: readonly CollectedQuestion[], first: number): number | null {
  const above = path.slice(0, -1).join('.')
  for (let i = questions.length - 1; i >= first; i--) if (questions[i]!.path.join('.') === above) return i
  return null
}
