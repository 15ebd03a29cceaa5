import type { CalendarDate } from '../model/calendar-date.ts'
import type { Finding, FindingCode } from '../model/reading.ts'
import { readingOfText } from './account.ts'
import { type ThreadMessage, threadDocument } from './source-document.ts'
import { type Row, testTable } from './test-table.ts'

/** The one request of most tables: two questions, asked under the Act on 4 March 2024, so that a reply is due on 4 April. */
export const REQUEST: ThreadMessage = [
  'requester',
  '2024-03-04',
  `Dear Westholt Council

Under the Freedom of Information Act 2000 please tell me:

1. How many litter bins does the council own?
2. Who empties the litter bins in Mill Lane?

Yours faithfully

R. Requester`,
]

const REVIEW = `If you are unhappy with this reply you may ask for an internal review by writing to the clerk.`
const REGULATOR = `If you are still unhappy you may complain to the Information Commissioner's Office.`

interface Reply {
  /** `2024-03-11` where nothing else is said. */
  readonly date?: string
  /** What stands below each question; null leaves a question out. */
  readonly answers?: readonly (string | null)[]
  /** The whole text between greeting and standard paragraphs, in place of answers. */
  readonly body?: string
  readonly handled?: string
  readonly review?: string
  readonly regulator?: string
}

const QUESTIONS = ['1. How many litter bins does the council own?', '2. Who empties the litter bins in Mill Lane?']

/** A reply that is in order but for what a table changes. */
export function reply({
  date = '2024-03-11',
  answers = ['14', 'Bins Ltd'],
  body,
  handled = 'Your request has been handled under the Freedom of Information Act 2000. Our response is set out below.',
  review = REVIEW,
  regulator = REGULATOR,
}: Reply = {}): ThreadMessage {
  const itemised = answers.flatMap((answer, i) =>
    answer === null ? [] : [QUESTIONS[i]!, ...(answer === '' ? [] : [answer])],
  )
  const parts = [
    'Dear R. Requester',
    handled,
    ...(body === undefined ? itemised : [body]),
    review,
    regulator,
    'Yours sincerely',
    'Sam Officer',
  ]
  return ['authority', date, parts.filter((part) => part !== '').join('\n\n')]
}

export interface Letters {
  readonly messages: readonly ThreadMessage[]
  readonly today?: CalendarDate
}

/** The request and its reply under another law. */
export function under(act: string, options: Reply): Letters {
  const [side, date, body] = REQUEST
  const handled = `Your request has been handled under the ${act}. Our response is set out below.`
  return {
    messages: [[side, date, body.replace('Freedom of Information Act 2000', act)], reply({ handled, ...options })],
  }
}

export function findingsOf(code: FindingCode, { messages, today }: Letters): Finding[] {
  return readingOfText(threadDocument(messages), today ?? null).findings.filter((finding) => finding.code === code)
}

/** What a rule says of each thread, as its messages. */
export function findingTable(code: FindingCode, rows: readonly Row<Letters, readonly string[]>[]): void {
  testTable<Letters, readonly string[]>(code, rows, (letters) =>
    findingsOf(code, letters).map(({ message }) => message),
  )
}

/** The words that a finding points at. */
export function citedWords(code: FindingCode, letters: Letters): string[] {
  return findingsOf(code, letters).flatMap(({ cites }) => cites.map(({ quote }) => quote))
}
