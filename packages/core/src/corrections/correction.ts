import type { CalendarDate } from '../model/calendar-date.ts'
import type { Answer, Cite, Clock, DocumentKind, FindingCode, GroundUse, LawId, Outcome } from '../model/reading.ts'

/** What a question is known by when the letters are read anew: where it stood, and its words. */
export interface QuestionKey {
  readonly part: number
  readonly label: string
  readonly text: string
}

/** What a finding is known by; `questions` are keys as findings have them, `1:4.a`. */
export interface FindingKey {
  readonly code: FindingCode
  readonly message: string
  readonly questions: readonly string[]
}

/** One thing that a person puts right about a question. */
export type QuestionCorrection = { readonly question: QuestionKey } & (
  | { readonly kind: 'outcome'; readonly value: Outcome }
  | { readonly kind: 'answer'; readonly value: Answer | null }
  | { readonly kind: 'text'; readonly value: string; readonly cite: Cite | null }
  | { readonly kind: 'label'; readonly value: string }
  | { readonly kind: 'ground-added'; readonly value: Omit<GroundUse, 'cite'> }
  | { readonly kind: 'ground-removed'; readonly value: Omit<GroundUse, 'cite'> }
  | { readonly kind: 'question-added'; readonly cite: Cite }
  | { readonly kind: 'question-removed' }
  | { readonly kind: 'questions-merged'; readonly others: readonly QuestionKey[] }
  /** It stands before this one; null: behind all others. */
  | { readonly kind: 'question-moved'; readonly before: QuestionKey | null }
  | { readonly kind: 'question-split'; readonly into: readonly Pick<QuestionKey, 'label' | 'text'>[] }
)

export const CLOCK_FIELDS = ['received', 'due', 'answered'] as const
export type ClockField = (typeof CLOCK_FIELDS)[number]

/** One thing that a person puts right in a reading. It speaks of the reading as those before it left it. */
export type Correction =
  | QuestionCorrection
  | { readonly kind: 'authority'; readonly value: string | null }
  | { readonly kind: 'law'; readonly value: LawId | null }
  | { readonly kind: 'document-kind'; readonly value: DocumentKind }
  | { readonly kind: ClockField; readonly value: CalendarDate | null }
  | { readonly kind: 'finding-dismissed'; readonly finding: FindingKey }

/** A correction that somebody made. */
export interface MadeCorrection {
  readonly id: number
  readonly correction: Correction
  readonly by: string
  /** ISO 8601, with the time. */
  readonly at: string
  readonly note: string | null
  /** Days are counted by the law, when a date or the law is corrected; it holds as long as the clock has its dates. */
  readonly counted: CountedClock | null
}

/** A clock with corrected dates, as the law counts it. */
export interface CountedClock {
  readonly law: LawId | null
  readonly clock: Clock
  /** What the finding `late` says of it; null where it was not late. */
  readonly late: string | null
}
