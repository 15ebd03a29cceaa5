import { withEnclosures } from './answers/enclosed-answers.ts'
import { accountFor, canAnswer, type ReadReply, readReply } from './answers/find-answers.ts'
import { findGrounds } from './answers/find-grounds.ts'
import { statesFacts, substanceOf } from './answers/substance.ts'
import { authorityName } from './correspondence/authority-name.ts'
import { clockOf } from './correspondence/clock.ts'
import { isCorrespondence, otherKind } from './correspondence/document-kind.ts'
import { feeEvents } from './correspondence/fee-events.ts'
import { letterDate, writtenDate } from './correspondence/letter-date.ts'
import { messageKind } from './correspondence/message-kind.ts'
import { isEnclosure, type Letter, openLetters, tellingWords } from './correspondence/open-letters.ts'
import { receivedDate, type WrittenPassage } from './correspondence/received-date.ts'
import { referencesIn } from './correspondence/references.ts'
import { isRequestLog } from './correspondence/request-log.ts'
import { toldExtensions } from './correspondence/told-extensions.ts'
import type { Case, CaseLetter } from './findings/case.ts'
import { findFindings } from './findings/find-findings.ts'
import { applicableLaw } from './law/applicable-law.ts'
import type { Law, LawBook } from './law/law-book.ts'
import { type CalendarDate, isCalendarDate } from './model/calendar-date.ts'
import type { SourceDocument, Span } from './model/page.ts'
import type { MessageKind, Reading } from './model/reading.ts'
import { type CollectedQuestions, collectQuestions } from './questions/collect-questions.ts'
import { readingOf } from './reading-of.ts'
import type { DateOrder } from './text/dates.ts'
import { citeOf, type Flow, openFlow } from './text/flow.ts'

export interface AnalyseOptions {
  readonly book: LawBook
  /** The day on which it is asked; null leaves out what depends on it (`overdue`). */
  readonly today: CalendarDate | null
}

/** The whole flow: a file's pages become correspondence, questions and answers, and these give findings. */
export function analyse(document: SourceDocument, { book, today }: AnalyseOptions): Reading {
  const flow = openFlow(document.pages)
  const { letters, stated } = openLetters(document, flow)
  const asked = collectQuestions(flow.plain, letters)
  if (!isCorrespondence(flow.plain, letters, asked.questions.length > 0, book)) return noCorrespondence(document, flow)

  const law = lawOf(flow, letters, book)
  const order: DateOrder = law === null ? null : law.dayFirst ? 'day-first' : 'month-first'
  const { kinds, replies } = readMessages(flow, letters, asked)
  const dated = letters.map(
    (letter, i): CaseLetter => ({ ...letter, kind: kinds[i]!, date: letterDate(flow.plain, letter, order) }),
  )
  const grounds = replies.map((reply) =>
    findGrounds(flow.plain, letters[reply.letter]!.blocks, reply.matched.repeated, law?.id ?? null, book),
  )
  const groundsByLetter = new Map(replies.map((reply, i) => [reply.letter, grounds[i]!]))
  const groundsOf = (letter: number) => groundsByLetter.get(letter) ?? []
  const received = receivedDate(flow.plain, authorityPassages(dated), order)
  const result: Case = {
    document,
    flow,
    law,
    letters: dated,
    authority: authorityName(flow.plain, { stated: stated.authority, messages: letters }),
    references: referencesIn(flow.plain, referenceEvidence(flow.plain, letters)),
    questions: asked.questions,
    replies,
    accounts: withEnclosures(accountFor(flow.plain, asked.questions, replies, groundsOf), (letter) =>
      enclosuresOf(flow, letters, letter),
    ),
    grounds,
    received,
    clock: clockOf(
      dated,
      received?.date ?? quotedRequestDate(letters, order),
      [...feeEvents(flow.plain, dated, order), ...toldExtensions(flow.plain, dated, received?.date ?? null, order)],
      law,
      book,
    ),
    book,
    today,
  }
  if (isRequestLog(flow.plain, letters)) return asLog(readingOf(result, []))
  return readingOf(result, findFindings(result))
}

/** Each row is a request of its own: there is no clock for all, and what an officer noted down is not the reply itself. */
function asLog(reading: Reading): Reading {
  const why = 'a log of requests tells of the answer; it is not the reply'
  const questions = reading.questions.map((question) => ({ ...question, sure: false, why }))
  return { ...reading, kind: 'record', references: [], messages: [], clock: null, questions }
}

function noCorrespondence(document: SourceDocument, flow: Flow): Reading {
  return {
    file: document.file,
    kind: otherKind(flow.plain),
    pages: document.pages.length,
    authority: null,
    law: null,
    references: [],
    messages: [],
    questions: [],
    grounds: [],
    clock: null,
    findings: [],
  }
}

function lawOf(flow: Flow, letters: readonly Letter[], book: LawBook): Law | null {
  const passages = letters.flatMap((letter) =>
    letter.blocks
      .filter((block) => block.role !== 'disclaimer' && block.role !== 'links')
      .map(({ start, end }) => ({ start, end, from: letter.from })),
  )
  const quoted = letters.flatMap((letter) =>
    letter.quotedMails.map(({ start, end }) => ({ start, end, from: 'requester' as const })),
  )
  const id =
    applicableLaw(flow.plain, passages, headsOf(letters), book) ??
    applicableLaw(flow.plain, [...passages, ...quoted], headsOf(letters), book)
  return id === null ? null : (book.law(id) ?? null)
}

/** What stands above the first message, and the head of each: who wrote to whom from where. */
function headsOf(letters: readonly Letter[]): Span[] {
  const first = letters[0]?.start ?? 0
  return [
    { start: 0, end: first },
    ...letters.map(({ start, bodyStart }) => ({ start, end: Math.max(start, bodyStart) })),
  ]
}

/** Kinds and replies together: what a message is depends on whether it goes through the questions. */
function readMessages(flow: Flow, letters: readonly Letter[], asked: CollectedQuestions) {
  const kinds: MessageKind[] = []
  const replies: ReadReply[] = []
  const met = new Set<MessageKind>()
  let acknowledged = false
  let waitsForClarification = false
  for (const [i, letter] of letters.entries()) {
    const reply = letter.from === 'requester' ? null : readReply(flow.plain, letters, i, asked.questions)
    const substance = reply === null ? 'none' : substanceOf(flow.plain, letter, reply)
    if (isEnclosure(letter)) {
      kinds.push('other')
      if (reply !== null) replies.push(reply)
      continue
    }
    const kind = messageKind({
      from: letter.from,
      words: tellingWords(flow.plain, letter),
      subject: letter.subject ?? '',
      asksNew: asked.asksNew[i]!,
      isFirst: !met.has('request'),
      afterClarification: waitsForClarification,
      afterAcknowledgement: acknowledged,
      afterReviewRequest: met.has('review-request'),
      isAwaited: letters[i - 1]?.from === 'requester',
      states: reply !== null && substance === 'none' && statesFacts(flow.plain, letter),
      substance,
    })
    waitsForClarification =
      letter.from === 'requester'
        ? waitsForClarification && kind === 'chaser'
        : kind === 'clarification' || (waitsForClarification && kind === 'acknowledgement')
    kinds.push(kind)
    met.add(kind)
    acknowledged = kind === 'acknowledgement' || (acknowledged && kind !== 'request' && kind !== 'review-request')
    const answersPart = kind === 'transfer' && substance !== 'none'
    if (reply !== null && (canAnswer(kind) || answersPart)) replies.push(reply)
  }
  return { kinds, replies }
}

/** The names of the files that stand behind a letter as its attachments. */
function enclosuresOf(flow: Flow, letters: readonly Letter[], at: number): string[] {
  const rest = letters.slice(at + 1)
  const next = rest.findIndex((letter) => !letter.attached)
  const attached = next < 0 ? rest : rest.slice(0, next)
  return attached.filter(isEnclosure).flatMap((letter) => citeOf(flow, letter).file ?? [])
}

function authorityPassages(letters: readonly CaseLetter[]): WrittenPassage[] {
  return letters
    .filter((letter) => letter.from === 'authority' && letter.kind !== 'review-response')
    .flatMap((letter) =>
      letter.blocks
        .filter((block) => (block.role === 'text' || block.role === 'head') && !letter.restated.includes(block))
        .map(({ start, end }) => ({ start, end, written: isCalendarDate(letter.date) ? letter.date : null })),
    )
}

/** A letter's text around the request that it repeats: a number in the request is not the authority's. */
function ownPassages(letter: Letter): Span[] {
  const [first, last] = [letter.restated[0], letter.restated.at(-1)]
  if (first === undefined || last === undefined) return [{ start: letter.bodyStart, end: letter.end }]
  return [
    { start: letter.bodyStart, end: first.start },
    { start: last.end, end: letter.end },
  ]
}

/** The day of the request that stands quoted below a reply, where the file holds no request of its own. */
function quotedRequestDate(letters: readonly Letter[], order: DateOrder): CalendarDate | null {
  if (letters.some((letter) => letter.from === 'requester')) return null
  const dates = letters
    .flatMap((letter) => letter.quotedMails)
    .map((mail) => (mail.dateText === null ? null : writtenDate(mail.dateText, order)))
  return dates.filter(isCalendarDate).sort()[0] ?? null
}

/** "Tracking #: 24-F-0113", above the first message of a request page. */
const TRACKING = /^Tracking #: .{2,60}$/m

function referenceEvidence(text: string, letters: readonly Letter[]) {
  const authority = letters.filter((letter) => letter.from !== 'requester')
  const tracking = TRACKING.exec(text.slice(0, letters[0]?.start ?? 0))
  const stated = tracking === null ? [] : [{ start: tracking.index, end: tracking.index + tracking[0].length }]
  return {
    passages: [...stated, ...authority.flatMap(ownPassages)],
    subjects: authority.flatMap((letter) => (letter.subject === null ? [] : [letter.subject])),
  }
}
