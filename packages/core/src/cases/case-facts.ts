import { type Letter, openLetters, tellingWords } from '../correspondence/open-letters.ts'
import { referencesIn } from '../correspondence/references.ts'
import { ASKS_REVIEW, CHASES, COMPLAINS } from '../correspondence/requester-phrases.ts'
import { type CalendarDate, isCalendarDate } from '../model/calendar-date.ts'
import type { SourceDocument, Span } from '../model/page.ts'
import type { MessageKind, Reading, Sender } from '../model/reading.ts'
import { type Flow, openFlow } from '../text/flow.ts'
import { says } from '../text/phrases.ts'
import { otherSideDomains } from './mail-domains.ts'
import { questionPrints } from './question-prints.ts'
import { isSameMake, type Reference, referenceOf } from './reference.ts'
import { isAnswering, isForwarded, subjectStem } from './subject-stem.ts'

/** Who a mail is and what it answers, as `Message-ID`, `References` and `In-Reply-To` say. */
export interface MailIdentity {
  readonly id: string | null
  readonly references: readonly string[]
}

/** What tells of a document which others it belongs with. It stands for the document: joining needs no text. */
export interface CaseFacts {
  /** False for a record that was disclosed, an article, anything that nobody wrote to somebody about a request. */
  readonly isCorrespondence: boolean
  /** It has the head of a mail: alone it may say nothing about a request, in a thread it does. */
  readonly isMail: boolean
  /** It begins a correspondence: it asks, and answers nothing. */
  readonly isRequest: boolean
  /** Of its first message. */
  readonly from: Sender | null
  readonly kind: MessageKind | null
  readonly authority: string | null
  /** Of the authority's mail addresses. */
  readonly domains: readonly string[]
  readonly firstDate: CalendarDate | null
  readonly lastDate: CalendarDate | null
  /** References that are its own: in the subject, at its head, or the only one. */
  readonly references: readonly Reference[]
  /** Further ones, perhaps of other cases. */
  readonly named: readonly Reference[]
  readonly mails: readonly MailIdentity[]
  /** What the subject is about; null where it says nothing but that it is a request. */
  readonly subject: string | null
  readonly isForwarded: boolean
  /** Of the questions that are asked or repeated in it. */
  readonly asked: readonly string[]
  /** Files that it says are attached. */
  readonly attached: readonly string[]
}

/** At the head of a letter and in its first paragraphs stands whose it is; further down it may speak of others. */
const HEAD_BLOCKS = 2

/** The facts of a document, of which the reading was made before. `mails`: of its messages, where its format has such. */
export function caseFacts(document: SourceDocument, reading: Reading, mails: readonly MailIdentity[]): CaseFacts {
  const flow = openFlow(document.pages)
  const { letters } = openLetters(document, flow)
  const subjects = letters.flatMap(({ subject }) => subject ?? [])
  const isCorrespondence = reading.messages.length > 0
  const isReply = mails.some(({ references }) => references.length > 0) || isAnswering(subjects[0] ?? '')
  const asks = reading.messages.some(({ kind }) => kind === 'request') && !isFollowUp(flow, letters)
  const isRequest = asks && reading.questions.length > 0 && (reading.messages.length > 1 || !isReply)
  const first = reading.messages[0]
  const dates = [...reading.messages, ...letters].flatMap(({ date }) => (isCalendarDate(date) ? [date] : [])).sort()
  return {
    isCorrespondence,
    isMail: document.pages.some(({ envelopes }) => envelopes.length > 0),
    isRequest,
    from: first?.from ?? null,
    kind: first?.kind ?? null,
    authority: reading.authority,
    domains: otherSideDomains(document.pages, letters, reading.authority !== null),
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
    ...references(flow, letters, subjects, document.file, asks),
    mails,
    subject: subjects.map(subjectStem).find((stem) => stem !== null) ?? null,
    isForwarded: subjects.some(isForwarded),
    asked: questionPrints(reading),
    attached: attachedNames(document),
  }
}

function references(flow: Flow, letters: readonly Letter[], subjects: readonly string[], file: string, asks: boolean) {
  const theirs = letters.filter((letter) => letter.from !== 'requester')
  const from = theirs.length === 0 ? 'requester' : 'authority'
  // A request that speaks of a reference speaks of an earlier one.
  const telling = theirs.length > 0 ? theirs : asks ? [] : letters
  const all = referencesIn(flow.plain, { passages: telling.map(bodyOf), subjects, from })
  const head = referencesIn(flow.plain, { passages: telling.slice(0, 1).map(headOf), subjects, from })
  const own = all.length === 1 ? all : firstOfEachMake(head)
  const inName = referencesIn('', { passages: [], subjects: [fileStem(file)], from })
  const references = uniqueReferences([...own, ...inName])
  return { references, named: uniqueReferences(all).filter((each) => !references.some(({ key }) => key === each.key)) }
}

/** A letter that comes alone and asks about a request that was made: for its review, where the answer is. */
function isFollowUp(flow: Flow, letters: readonly Letter[]): boolean {
  const [letter, second] = letters
  if (letter === undefined || second !== undefined || letter.from !== 'requester') return false
  const words = tellingWords(flow.plain, letter)
  if (says(ASKS_REVIEW, words) || says(CHASES, words) || says(COMPLAINS, words)) return true
  const head = letter.blocks.filter(({ role }) => role === 'head')
  return head.some(({ start, end }) => /^\s*your ref/i.test(flow.plain.slice(start, end)))
}

function bodyOf(letter: Letter): Span {
  return { start: letter.bodyStart, end: letter.end }
}

function headOf(letter: Letter): Span {
  const text = letter.blocks.filter(({ role }) => role === 'text')
  return { start: letter.bodyStart, end: text[HEAD_BLOCKS - 1]?.end ?? letter.end }
}

/** "The earlier ones were FOI/2023/12 and FOI/2023/40": of several of one make the first is its own. */
function firstOfEachMake(written: readonly string[]): string[] {
  const found: string[] = []
  for (const reference of written)
    if (!found.some((other) => isSameMake(referenceOf(other), referenceOf(reference)))) found.push(reference)
  return found
}

function uniqueReferences(written: readonly string[]): Reference[] {
  const byKey = new Map<string, Reference>()
  for (const reference of written.map(referenceOf)) if (!byKey.has(reference.key)) byKey.set(reference.key, reference)
  return [...byKey.values()]
}

/** `FOI_2024_0123 reply.pdf` as a letter would write it. */
export function fileStem(file: string): string {
  return file
    .slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/(?<=[A-Z0-9])_(?=\d)/g, '/')
    .replaceAll('_', ' ')
}

function attachedNames({ pages }: SourceDocument): string[] {
  return pages.flatMap(({ text, envelopes }) =>
    envelopes.flatMap(
      ({ start, bodyStart }) => /^Attachments: (.+)$/m.exec(text.slice(start, bodyStart))?.[1]?.split(', ') ?? [],
    ),
  )
}
