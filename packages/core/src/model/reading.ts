/**
 * The reading: the public JSON that `disclosed read --json` prints. The order of the keys is part of the format,
 * so every object of it is built in the order given here. A change to this file is a breaking change.
 */
import type { CalendarDate, PartialDate } from './calendar-date.ts'
import type { Box } from './page.ts'

/** The id of a law pack: `uk-foia-2000`, `us-foia-5-usc-552` … */
export type LawId = string

/** Where it says so. */
export interface Cite {
  /** From 1. */
  page: number
  /** Offsets in UTF-16 code units into that page's text; `end` exclusive. */
  start: number
  end: number
  /** Exactly `text.slice(start, end)`. */
  quote: string
  /** In the reading of a case: which of its files. */
  file?: string
  /** Of a sheet, the cell in which the quote begins: `Costs!B7`. */
  cell?: string
  /** Where the page has a picture: a box for each line of the quote. */
  boxes?: Box[]
  /** Where the page's words were recognised from its picture: how sure they are on average, 0 to 1. */
  confidence?: number
}

export const DOCUMENT_KINDS = ['thread', 'request', 'response', 'decision', 'article', 'record', 'other'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

export const MESSAGE_KINDS = [
  'request',
  'acknowledgement',
  'clarification',
  'extension',
  'transfer',
  'response',
  'review-request',
  'review-response',
  'complaint',
  'decision',
  'chaser',
  'other',
] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]

export type Sender = 'requester' | 'authority' | 'regulator'

export interface Message {
  kind: MessageKind
  from: Sender
  date: PartialDate | null
  cite: Cite
}

export const OUTCOMES = [
  'answered',
  'partly-answered',
  'not-applicable',
  'not-held',
  'elsewhere',
  'refused',
  'neither-confirmed-nor-denied',
  'blank',
  'unaddressed',
  'missing-attachment',
  'awaiting',
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** `£1,200` is `{ number: 1200, unit: 'GBP' }`; `85%` is `{ number: 85, unit: '%' }`. */
export interface Value {
  number: number
  unit: string | null
}

/** How a ground is used; `refused` is cost limit, vexatious, repeated. */
export type GroundKind = 'withheld' | 'ncnd' | 'refused'

export interface GroundUse {
  law: LawId
  /** Normal form: `24(1)`, `31(1)(a)`, `12(4)(b)`, `(b)(7)(E)`. */
  provision: string
  use: GroundKind
  cite: Cite
}

export interface Answer {
  text: string
  cite: Cite
  value: Value | null
}

/** What a person put right in a reading. */
export interface CorrectedField {
  /** Within its workspace. */
  id: number
  /** What was corrected: `outcome`, `answer`, `received`, `question-removed` … */
  field: string
  /** What the machine had read there. */
  machine: unknown
  by: string
  /** ISO 8601, with the time. */
  at: string
  note: string | null
}

export interface Question {
  /** 1 for the first list of questions in the file, 2 for the next. */
  part: number
  /** Normal form: `1`, `4.a`, `2.b.ii`; unique in its part, a repeated one is `3.a#2`. */
  label: string
  text: string
  cite: Cite
  /** Null for a line that only heads its sub-questions. */
  outcome: Outcome | null
  /** False where another reading is close: a person should look. */
  sure: boolean
  why: string
  answer: Answer | null
  grounds: GroundUse[]
  /** Only where a person put something right. */
  corrected?: CorrectedField[]
}

export interface Clock {
  received: CalendarDate | null
  due: CalendarDate | null
  answered: CalendarDate | null
  /** Working days, or calendar days where the law counts so. */
  daysTaken: number | null
  /** 0 when in time. */
  daysLate: number | null
}

export const FINDING_CODES = [
  'late',
  'overdue',
  'due-date-misstated',
  'blank-answer',
  'unaddressed-question',
  'missing-attachment',
  'withheld-without-ground',
  'ground-without-reason',
  'public-interest-test-missing',
  'prejudice-not-stated',
  'ncnd-without-ground',
  'review-details-missing',
  'regulator-details-missing',
  'cost-estimate-missing',
  'advice-missing',
  'total-mismatch',
  'dates-disagree',
  'boilerplate',
  'contradiction',
] as const
export type FindingCode = (typeof FINDING_CODES)[number]

export interface Finding {
  code: FindingCode
  /** One plain sentence a requester can act on. */
  message: string
  /** `part:label` of the questions it concerns. */
  questions: string[]
  cites: Cite[]
}

export interface Reading {
  /** The path as given. */
  file: string
  kind: DocumentKind
  pages: number
  authority: string | null
  law: LawId | null
  references: string[]
  messages: Message[]
  questions: Question[]
  grounds: GroundUse[]
  clock: Clock | null
  findings: Finding[]
  /** Only where a person put something right that belongs to no question of the list. */
  corrected?: CorrectedField[]
}
