import { DisclosedError } from '@disclosed/core/errors'
import {
  type Cite,
  DOCUMENT_KINDS,
  type DocumentKind,
  type GroundKind,
  isCalendarDate,
  type LawId,
  OUTCOMES,
  type Outcome,
  type Question,
  type Reading,
  type SourceDocument,
} from '@disclosed/core/model'
import {
  CLOCK_FIELDS,
  type Correction,
  type QuestionCorrection,
  type QuestionKey,
  questionKey,
} from '@disclosed/core/views'
import type { CorrectCore } from './correct-core.ts'
import { findPlace, type Place } from './find-place.ts'

/** What somebody wants put right, as they say it; null or empty where they say nothing of it. */
export interface CorrectionOrder {
  /** `4.a`, or `2:4.a` for the second part. */
  readonly question: string | null
  readonly outcome: string | null
  /** The words of the question. */
  readonly text: string | null
  readonly label: string | null
  /** The words of the answer as they stand in the letter; `none` for no answer. */
  readonly answer: string | null
  readonly addGrounds: readonly string[]
  readonly removeGrounds: readonly string[]
  readonly use: GroundKind
  readonly remove: boolean
  /** The other questions that are one with it. */
  readonly merge: readonly string[]
  /** `4.a=What does it cost?` */
  readonly split: readonly string[]
  /** The question before which it stands; `end`: behind all others. */
  readonly before: string | null
  /** The number of a question that was missed; its words are those of the place. */
  readonly add: string | null
  readonly authority: string | null
  readonly law: string | null
  readonly kind: string | null
  readonly received: string | null
  readonly due: string | null
  readonly answered: string | null
  /** The code of a finding. */
  readonly dismiss: string | null
  readonly place: Omit<Place, 'quote'> & { readonly quote: string | null }
}

/** What is being corrected. */
export interface CorrectionSubject {
  readonly reading: Reading
  readonly correspondence: SourceDocument
  readonly core: CorrectCore
}

const NONE = 'none'
const END = 'end'

/**
 * @throws DisclosedError `bad-correction`, `question-not-found`, `quote-not-found`, `finding-not-found`, `unknown-law`
 */
export function correctionsOf(order: CorrectionOrder, subject: CorrectionSubject): Correction[] {
  const corrections = [...wholeCorrections(order, subject), ...questionCorrections(order, subject)]
  if (corrections.length > 0) return corrections
  throw badCorrection('Nothing is said to be corrected.', 'disclosed correct CASE --question 4.a --outcome answered')
}

function wholeCorrections(order: CorrectionOrder, { reading, core }: CorrectionSubject): Correction[] {
  const value = (text: string) => (text === NONE ? null : text)
  return [
    ...(order.authority === null ? [] : [{ kind: 'authority' as const, value: value(order.authority) }]),
    ...(order.law === null ? [] : [{ kind: 'law' as const, value: order.law === NONE ? null : core.lawId(order.law) }]),
    ...(order.kind === null
      ? []
      : [{ kind: 'document-kind' as const, value: oneOf(DOCUMENT_KINDS, order.kind) as DocumentKind }]),
    ...CLOCK_FIELDS.flatMap((kind) => {
      const given = order[kind]
      return given === null ? [] : [{ kind, value: given === NONE ? null : dateOf(given) }]
    }),
    ...(order.dismiss === null
      ? []
      : [{ kind: 'finding-dismissed' as const, finding: findingOf(order, reading, order.dismiss) }]),
  ]
}

function findingOf({ question }: CorrectionOrder, { findings, questions }: Reading, code: string) {
  const named = question === null ? null : questionNamed(questions, question)
  const found = findings.find(
    (finding) =>
      finding.code === code && (named === null || finding.questions.includes(`${named.part}:${named.label}`)),
  )
  if (found !== undefined) return { code: found.code, message: found.message, questions: found.questions }
  throw new DisclosedError(
    'finding-not-found',
    `The case has no finding ${code}${question === null ? '' : ` about question ${question}`}.`,
    findings.length === 0
      ? 'It has no findings.'
      : `It has ${[...new Set(findings.map((each) => each.code))].join(', ')}.`,
  )
}

function questionCorrections(order: CorrectionOrder, subject: CorrectionSubject): QuestionCorrection[] {
  const { reading, correspondence, core } = subject
  if (order.add !== null) {
    const cite = findPlace(correspondence, order.place, core)
    const [part, label] = partAndLabel(order.add)
    const text = order.text ?? cite.quote.replace(/\s+/g, ' ')
    return [{ kind: 'question-added', question: { part: part ?? 1, label, text }, cite }]
  }
  const changes = changesOf(order, subject)
  if (changes.length === 0) return []
  if (order.question === null)
    throw badCorrection('It is not said which question is meant.', 'Name it with --question 4.a')
  let key = questionKey(questionNamed(reading.questions, order.question))
  return changes.map((change) => {
    const correction = change(key, questionNamed(reading.questions, order.question!))
    // What comes behind finds it under its new words and number.
    if (correction.kind === 'text') key = { ...key, text: correction.value }
    if (correction.kind === 'label') key = { ...key, label: correction.value }
    return correction
  })
}

type Change = (key: QuestionKey, question: Question) => QuestionCorrection

function changesOf(order: CorrectionOrder, { reading, correspondence, core }: CorrectionSubject): Change[] {
  const { outcome, text, label, answer, place } = order
  const hasPlace = place.quote !== null || place.start !== null
  const grounds = (kind: 'ground-added' | 'ground-removed', names: readonly string[]): Change[] =>
    names
      .flatMap((name) => provisionsNamed(name, reading.law, core))
      .map((named) => (question) => ({ kind, question, value: { ...named, use: order.use } }))
  return [
    ...(outcome === null
      ? []
      : [
          (question: QuestionKey) => ({
            kind: 'outcome' as const,
            question,
            value: oneOf(OUTCOMES, outcome) as Outcome,
          }),
        ]),
    ...(answer === null ? [] : [answerChange(answer, correspondence, order, core)]),
    ...(text === null
      ? []
      : [
          (question: QuestionKey) => ({
            kind: 'text' as const,
            question,
            value: text,
            cite: hasPlace ? findPlace(correspondence, place, core) : null,
          }),
        ]),
    ...grounds('ground-removed', order.removeGrounds),
    ...grounds('ground-added', order.addGrounds),
    ...(order.merge.length === 0
      ? []
      : [
          (question: QuestionKey) => ({
            kind: 'questions-merged' as const,
            question,
            others: order.merge.map((name) => questionKey(questionNamed(reading.questions, name))),
          }),
        ]),
    ...(order.split.length === 0
      ? []
      : [(question: QuestionKey) => ({ kind: 'question-split' as const, question, into: order.split.map(pieceOf) })]),
    ...(order.before === null
      ? []
      : [
          (question: QuestionKey) => ({
            kind: 'question-moved' as const,
            question,
            before: order.before === END ? null : questionKey(questionNamed(reading.questions, order.before!)),
          }),
        ]),
    ...(order.remove ? [(question: QuestionKey) => ({ kind: 'question-removed' as const, question })] : []),
    ...(label === null ? [] : [(question: QuestionKey) => ({ kind: 'label' as const, question, value: label })]),
  ]
}

function answerChange(
  answer: string,
  correspondence: SourceDocument,
  { place }: CorrectionOrder,
  core: CorrectCore,
): Change {
  return (question, { text }) => {
    if (answer === NONE) return { kind: 'answer', question, value: null }
    const cite: Cite = findPlace(correspondence, place.start === null ? { ...place, quote: answer } : place, core)
    const words = cite.quote.replace(/\s+/g, ' ')
    return { kind: 'answer', question, value: { text: words, cite, value: core.answerValue(words, text) } }
  }
}

function provisionsNamed(name: string, law: LawId | null, core: CorrectCore) {
  const found = core.provisions(name, law)
  if (found.length > 0) return found
  throw badCorrection(`"${name}" names no provision of the law.`, 'Write it as the law does: --add-ground "s.40(2)"')
}

function pieceOf(text: string): { label: string; text: string } {
  const at = text.indexOf('=')
  if (at > 0 && text.slice(at + 1).trim() !== '')
    return { label: text.slice(0, at).trim(), text: text.slice(at + 1).trim() }
  throw badCorrection(`"${text}" is no number with its words.`, '--split "4.a=How many?" "4.b=At what cost?"')
}

function partAndLabel(name: string): [part: number | null, label: string] {
  const found = /^(\d{1,3}):(.+)$/.exec(name)
  return found === null ? [null, name] : [Number(found[1]), found[2]!]
}

function questionNamed(questions: readonly Question[], name: string): Question {
  const [part, label] = partAndLabel(name)
  const found = questions.filter((question) => question.label === label && (part === null || question.part === part))
  if (found.length === 1) return found[0]!
  throw new DisclosedError(
    'question-not-found',
    found.length === 0 ? `The case has no question ${name}.` : `Several parts have a question ${name}.`,
    `It has ${questions.map((question) => `${question.part}:${question.label}`).join(', ') || 'none'}.`,
  )
}

function dateOf(text: string): string {
  if (isCalendarDate(text)) return text
  throw new DisclosedError('bad-date', `"${text}" is no date.`, 'Write dates as 2026-03-01.')
}

function oneOf(known: readonly string[], value: string): string {
  if (known.includes(value)) return value
  throw badCorrection(`"${value}" is none of the values that a reading knows.`, `One of ${known.join(', ')}.`)
}

function badCorrection(message: string, next: string): DisclosedError {
  return new DisclosedError('bad-correction', message, next)
}
