import {
  type CalendarDate,
  dayNumber,
  type FindingCode,
  type LawId,
  type Outcome,
  type Reading,
} from '../model/index.ts'
import { isReplied } from './is-replied.ts'
import { outcomeTally, questionLedger } from './question-ledger.ts'

export const CASE_STATES = ['overdue', 'due-soon', 'open', 'late', 'in-time', 'answered', 'unknown'] as const
/** Where a correspondence stands. `answered`: whether in time is not known; `unknown`: nothing of its clock is known. */
export type CaseState = (typeof CASE_STATES)[number]

/** A correspondence in one line, for lists and counts. */
export interface CaseLine {
  readonly key: string
  /** Its documents' names, the first first. */
  readonly name: string
  readonly authority: string | null
  readonly law: LawId | null
  readonly references: readonly string[]
  readonly received: CalendarDate | null
  readonly due: CalendarDate | null
  readonly answered: CalendarDate | null
  readonly daysLate: number | null
  readonly state: CaseState
  /** How many questions came out which way, most frequent first. */
  readonly outcomes: readonly (readonly [Outcome, number])[]
  /** Rows where a person should look. */
  readonly unsure: number
  readonly findings: readonly FindingCode[]
  readonly documents: number
  readonly pages: number
}

/** Days before the due date from which a case is `due-soon`. */
const SOON = 7

export function caseLine(
  { key, name, documents }: Pick<CaseLine, 'key' | 'name' | 'documents'>,
  reading: Reading,
  today: CalendarDate,
): CaseLine {
  const { authority, law, references, clock, pages } = reading
  const rows = questionLedger(reading.questions)
  return {
    key,
    name,
    authority,
    law,
    references,
    received: clock?.received ?? null,
    due: clock?.due ?? null,
    answered: clock?.answered ?? null,
    daysLate: clock?.daysLate ?? null,
    state: caseState(reading, today),
    outcomes: outcomeTally(rows),
    unsure: rows.filter((row) => row.outcome !== null && !row.sure).length,
    findings: [...new Set(reading.findings.map(({ code }) => code))],
    documents,
    pages,
  }
}

export function caseState(reading: Pick<Reading, 'clock' | 'messages'>, today: CalendarDate): CaseState {
  const { clock } = reading
  if (clock === null) return 'unknown'
  if (clock.answered !== null) {
    if (clock.daysLate === null) return 'answered'
    return clock.daysLate > 0 ? 'late' : 'in-time'
  }
  if (isReplied(reading)) return 'answered'
  if (clock.due === null) return clock.received === null ? 'unknown' : 'open'
  const left = dayNumber(clock.due) - dayNumber(today)
  if (left < 0) return 'overdue'
  return left <= SOON ? 'due-soon' : 'open'
}
