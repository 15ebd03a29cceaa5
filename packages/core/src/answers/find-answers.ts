import type { Letter } from '../correspondence/open-letters.ts'
import type { Span } from '../model/page.ts'
import type { MessageKind, Outcome } from '../model/reading.ts'
import type { CollectedQuestion } from '../questions/collect-questions.ts'
import { foldSpace, trimSpan } from '../text/flow.ts'
import { says } from '../text/phrases.ts'
import { answerValue } from '../text/values.ts'
import type { Account } from './account.ts'
import { plainlyAddressed, wholePassage } from './allot-sentences.ts'
import { clausesOf } from './clause.ts'
import { OVERTURNS, UPHOLDS } from './handling-phrases.ts'
import { indexesOf, labelReferences } from './label-references.ts'
import { type FoundAnswer, type Match, type MatchedReply, type Question, wholeAnswer } from './match.ts'
import { matchAnswers } from './match-answers.ts'
import { readOutcome, type Verdict } from './outcome.ts'
import { NEITHER_CONFIRMS, REFUSES } from './outcome-phrases.ts'
import { followPointers } from './pointed-answers.ts'
import { eachGroundOnce, type ReliedGround } from './relied-grounds.ts'

/** A reply with what it answers, question by question. */
export interface ReadReply {
  /** Index of the letter. */
  readonly letter: number
  readonly matched: MatchedReply
  /** Index in the account of each question that the reply was matched with. */
  readonly asked: readonly number[]
}

/** Matches one letter with the questions that were asked before it. */
export function readReply(
  text: string,
  letters: readonly Letter[],
  letter: number,
  questions: readonly CollectedQuestion[],
): ReadReply {
  const asked = questions.flatMap((question, i) => (question.letter <= letter ? [i] : []))
  const { blocks, restated } = letters[letter]!
  const matched = matchAnswers(text, blocks, restated, localQuestions(asked, questions, letter))
  const before = letters.findLastIndex((other, i) => i < letter && other.from === 'authority')
  const since = asked.filter((i) => questions[i]!.letter > before)
  if (matched.itemised || since.length === 0 || since.length === asked.length) return { letter, matched, asked }
  // A reply in prose that fits no list of the thread can be the answer to what was asked last.
  const toLast = matchAnswers(text, blocks, restated, localQuestions(since, questions, letter))
  return toLast.itemised ? { letter, matched: toLast, asked: since } : { letter, matched, asked }
}

/** The questions under the indexes that a reply knows them by. */
function localQuestions(asked: readonly number[], questions: readonly CollectedQuestion[], letter: number): Question[] {
  return asked.map((i) => {
    const { parent, span } = questions[i]!
    const place = questions[i]!.letter === letter ? span : null
    return { ...questions[i]!, parent: parent === null ? null : asked.indexOf(parent), place }
  })
}

/** Outcomes that a later letter may put right without going through the questions again. */
const OPEN: ReadonlySet<Outcome> = new Set(['awaiting', 'blank', 'unaddressed', 'missing-attachment'])

/** The authority's last word on each question, over all its replies. */
export function accountFor(
  text: string,
  questions: readonly CollectedQuestion[],
  replies: readonly ReadReply[],
  groundsOf: (letter: number) => readonly ReliedGround[],
): Account[] {
  const accounts: Account[] = questions.map((question) => (question.headsOnly ? HEADING : AWAITING))
  for (const reply of replies) {
    const grounds = groundsOf(reply.letter)
    const settled = settledBefore(reply, questions, accounts)
    const spoken = followsAnswers(reply, accounts) ? speaksOf(text, reply, questions) : reply.matched.matches
    const found = spoken.map((match) => behindQuestion(text, match, questions[reply.asked[match.question]!]!))
    const matches = new Map(found.map((match) => [reply.asked[match.question]!, match]))
    for (const index of reply.asked) {
      if (questions[index]!.headsOnly || settled.has(questions[index]!.part)) continue
      const match = matches.get(index)
      const before = accounts[index]!
      if (match !== undefined && mayReplace(text, before, match, reply))
        accounts[index] = accountOf(text, questions[index]!, match, reply, grounds)
      else if (match === undefined && reply.matched.itemised && before.outcome === 'awaiting')
        accounts[index] = { ...UNADDRESSED, letter: reply.letter }
    }
  }
  return followPointers(
    questions,
    accounts.map((account, i) => (answeredInParts(i, questions, accounts) ? { ...account, ...IN_PARTS } : account)),
  )
}

/** An answer takes no words of its own question: it is what the passage has behind them, or before. */
function behindQuestion(text: string, match: Match, { span, text: asked }: CollectedQuestion): Match {
  const { answer } = match
  if (answer === null || answer.end <= span.start || span.end <= answer.start || isRow(text, span, asked)) return match
  const behind = { start: span.end + leadingSigns(text, span.end), end: answer.end }
  const before = { start: answer.start, end: span.start }
  const rest = [behind, before].find(({ start, end }) => start < end && /[\p{L}\p{N}]/u.test(text.slice(start, end)))
  return { ...match, answer: rest === undefined ? null : wholeAnswer(text, trimSpan(text, rest)) }
}

/** A question in a table cell over several lines has the whole row for its place, and so has its answer. */
function isRow(text: string, span: Span, asked: string): boolean {
  return /[│║|]/.test(text.slice(span.start, span.end)) && !/[│║|]/.test(asked)
}

function leadingSigns(text: string, from: number): number {
  return text.slice(from, from + 40).search(/[\p{L}\p{N}£$€(“"]|$/u)
}

/** A review or a late addition in prose: some questions are answered already. */
function followsAnswers({ matched, asked }: ReadReply, accounts: readonly Account[]): boolean {
  return !matched.itemised && asked.length > 1 && asked.some((index) => accounts[index]!.answer !== null)
}

/** Only the questions that it plainly speaks of; where it speaks of none, what it says is said to all. */
function speaksOf(
  text: string,
  { matched, asked, letter }: ReadReply,
  questions: readonly CollectedQuestion[],
): Match[] {
  const passage = matched.matches.find((match) => match.answer !== null)?.answer
  if (passage == null) return [...matched.matches]
  const local = localQuestions(asked, questions, letter)
  const named = new Set(
    indexesOf(
      labelReferences(text, passage, 0).flatMap(({ paths }) => paths),
      local,
    ),
  )
  if (named.size === 1)
    return [...named].map((question) => ({ ...wholePassage(text, passage, question, false), how: 'referred' }))
  const open = asked.map((_, i) => i).filter((i) => !questions[asked[i]!]!.headsOnly)
  const plain = plainlyAddressed(text, passage, open, local).filter(
    (match) => named.size === 0 || named.has(match.question),
  )
  return plain.length > 0 ? plain : [...matched.matches]
}

/** A stem repeated with nothing behind it whose sub-questions are answered asks for nothing more. */
function answeredInParts(
  index: number,
  questions: readonly CollectedQuestion[],
  accounts: readonly Account[],
): boolean {
  if (accounts[index]!.outcome !== 'blank') return false
  return questions.some((question, i) => question.parent === index && accounts[i]!.answer !== null)
}

const IN_PARTS = { outcome: null, sure: true, why: 'answered in its parts' } as const

const HEADING: Account = {
  outcome: null,
  sure: true,
  why: 'heads its sub-questions',
  answer: null,
  grounds: [],
  letter: null,
}
const AWAITING: Account = {
  outcome: 'awaiting',
  sure: true,
  why: 'no reply in the file',
  answer: null,
  grounds: [],
  letter: null,
}
const UNADDRESSED: Account = {
  outcome: 'unaddressed',
  sure: true,
  why: 'the reply answers other questions and never comes to it',
  answer: null,
  grounds: [],
  letter: null,
}

/**
 * Lists that were answered before another one was asked which this reply goes through: a list that was narrowed after a
 * refusal is answered in its new form, and the refusal of the old one stands.
 */
function settledBefore(
  reply: ReadReply,
  questions: readonly CollectedQuestion[],
  accounts: readonly Account[],
): ReadonlySet<number> {
  const answered = new Set(
    reply.matched.matches.flatMap((match) => (match.answer === null ? [] : [reply.asked[match.question]!])),
  )
  const settled = new Set<number>()
  for (const part of new Set(questions.map((question) => question.part))) {
    const letters = questions.flatMap((question, i) => (question.part === part ? [accounts[i]!.letter] : []))
    const last = Math.max(...letters.map((letter) => letter ?? Number.POSITIVE_INFINITY))
    const askedLater = questions.some(
      (question, i) => question.part > part && question.letter > last && answered.has(i),
    )
    if (Number.isFinite(last) && askedLater) settled.add(part)
  }
  return settled
}

function mayReplace(text: string, before: Account, match: Match, reply: ReadReply): boolean {
  if (before.outcome === null || OPEN.has(before.outcome)) return match.answer !== null || before.outcome === 'awaiting'
  if (match.how === 'retold' || (match.answer !== null && upholds(text, match.answer))) return false
  if (match.how === 'allotted') return match.sure
  return match.answer !== null && (match.how === 'referred' || reply.matched.itemised || reply.asked.length === 1)
}

/** A review that upholds the whole of a decision leaves the answer as it was. */
function upholds(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end)
  return says(UPHOLDS, words) && !says(OVERTURNS, words)
}

function accountOf(
  text: string,
  question: CollectedQuestion,
  match: Match,
  reply: ReadReply,
  grounds: readonly ReliedGround[],
): Account {
  const local = match.question
  const remarks = reply.matched.remarks
    .filter((remark) => remark.questions.includes(local))
    .map((remark) => remark.span)
  const spans = match.answer === null ? remarks : [match.answer, ...remarks]
  const relied = grounds.filter((ground) => spans.some((span) => contains(span, ground)))
  const verdict = withRemarks(text, verdictOf(text, question, match, relied), remarks, match)
  const answer =
    match.answer === null
      ? null
      : {
          ...pointing(text, match.answer, verdict.outcome),
          value: hasValue(verdict.outcome) ? answerValue(match.answer.text, question.text) : null,
        }
  return { ...verdict, answer, grounds: eachGroundOnce(relied), letter: reply.letter }
}

/** Of an answer that lies in an attachment the sentence that points to it. */
function pointing(text: string, answer: FoundAnswer, outcome: Outcome): FoundAnswer {
  if (outcome !== 'missing-attachment') return answer
  const clauses = clausesOf(text, answer)
  const clause = clauses.find((each) => each.kind === 'attached')
  const refusedBefore = clauses.some((each) => each.kind === 'refused' && each.start < (clause?.start ?? 0))
  return clause === undefined || refusedBefore
    ? answer
    : { ...answer, start: clause.start, end: clause.end, text: foldSpace(text.slice(clause.start, clause.end)) }
}

function verdictOf(text: string, question: CollectedQuestion, match: Match, relied: readonly ReliedGround[]): Verdict {
  if (match.answer === null) return { outcome: 'blank', sure: match.sure, why: 'repeated with nothing behind it' }
  const verdict = readOutcome(text, match.answer, question.text, relied)
  return match.sure ? verdict : { ...verdict, sure: false }
}

/** "Information relating to question 8 is withheld", said before the answers. */
function withRemarks(text: string, verdict: Verdict, remarks: readonly Span[], match: Match): Verdict {
  if (match.how === 'referred') return verdict
  const words = remarks.map((span) => text.slice(span.start, span.end)).join('\n')
  const keepsBack = says(REFUSES, words) || says(NEITHER_CONFIRMS, words)
  if (!keepsBack || verdict.outcome === 'refused' || verdict.outcome === 'neither-confirmed-nor-denied') return verdict
  if (verdict.outcome === 'not-applicable') return { ...verdict, sure: false }
  if (verdict.outcome === 'blank')
    return {
      outcome: says(NEITHER_CONFIRMS, words) ? 'neither-confirmed-nor-denied' : 'refused',
      sure: false,
      why: 'the letter says elsewhere that it is withheld',
    }
  return {
    outcome: 'partly-answered',
    sure: false,
    why: 'answered in part; the letter says that information for it is withheld',
  }
}

function hasValue(outcome: Outcome): boolean {
  return outcome === 'answered' || outcome === 'partly-answered' || outcome === 'elsewhere'
}

function contains(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** Kinds of letters that can answer. */
export function canAnswer(kind: MessageKind): boolean {
  return kind === 'response' || kind === 'review-response'
}
