import type { Law, LawBook } from '../law/law-book.ts'
import type { Amount, CalendarData, TimeLimit } from '../law/law-pack.ts'
import { addDays, type CalendarDate, dayNumber, weekday } from '../model/calendar-date.ts'
import { calendarIndex, type ProofDay } from './calendar-index.ts'
import type { ClockEvent } from './clock-event.ts'
import { addMonths } from './count-period.ts'
import { type DueDate, dueDate } from './due-date.ts'
import { findLimit } from './find-limit.ts'
import { calendarOf } from './run-clock.ts'
import { addWorkingDays, countWorkingDays, isWorkingDay, nextWorkingDay } from './working-calendar.ts'

/** What makes a stated due date differ from the law's: each is a count that gives just that date. */
export type StatedDateReason =
  | { readonly kind: 'before-receipt' }
  /** One of the law's defensible alternatives. */
  | { readonly kind: 'alternative'; readonly basis: string }
  /** What happened to the clock is not taken into account. */
  | { readonly kind: 'without-steps' }
  /** `number` of these days, which the law leaves out, were counted. */
  | { readonly kind: 'holiday-counted'; readonly days: readonly ProofDay[]; readonly number: number }
  | { readonly kind: 'receipt-day-counted'; readonly day: CalendarDate }
  /** Receipt on a day that is no working day, taken for receipt on the next one. */
  | { readonly kind: 'counted-from'; readonly day: CalendarDate }
  /** Another length or unit was counted. */
  | { readonly kind: 'other-period'; readonly period: Amount }
  /** The last day was left on a day that is no working day. */
  | { readonly kind: 'not-moved'; readonly day: ProofDay }
  | { readonly kind: 'not-a-working-day'; readonly day: ProofDay }
  /** None of these. */
  | { readonly kind: 'slip' }

export interface StatedDateAccount {
  readonly stated: CalendarDate
  readonly due: CalendarDate
  /** Calendar days from the law's date to the stated one; negative where the stated one is earlier. */
  readonly days: number
  /** The same in working days where the law counts these. */
  readonly workingDays: number | null
  /** The likeliest first; empty where the dates are the same. */
  readonly reasons: readonly StatedDateReason[]
}

/** Why a date that somebody states for a time limit differs from the law's. Null where the law gives no date. */
export function explainStatedDate(
  law: Law,
  question: string,
  received: CalendarDate | null,
  events: readonly ClockEvent[],
  stated: CalendarDate,
  book: LawBook,
): StatedDateAccount | null {
  const limit = findLimit(law, question)
  const result = dueDate(law, question, received, events, book)
  const { due, dayZero } = result
  if (limit === null || due === null || dayZero === null) return null
  const calendar = calendarOf({ law, book }, limit)
  const working = calendar !== null && result.rule?.unit.startsWith('working') === true
  const account = {
    stated,
    due,
    days: dayNumber(stated) - dayNumber(due),
    workingDays: working ? countWorkingDays(calendar, due, stated) : null,
  }
  if (stated === due) return { ...account, reasons: [] }
  if (stated <= dayZero) return { ...account, reasons: [{ kind: 'before-receipt' }] }
  const alternative = result.alternatives.find((other) => other.due === stated)
  if (alternative !== undefined) return { ...account, reasons: [{ kind: 'alternative', basis: alternative.basis }] }
  const plain = events.length === 0 ? null : dueDate(law, question, received, [], book).due
  const reasons: StatedDateReason[] = [
    ...(plain === stated ? [{ kind: 'without-steps' } as const] : []),
    ...(working ? workingReasons(result, calendar, stated) : calendarReasons(result, limit, calendar, stated)),
  ]
  return { ...account, reasons: reasons.length > 0 ? reasons : [{ kind: 'slip' }] }
}

/** Of a law that counts working days. */
function workingReasons(result: DueDate, calendar: CalendarData, stated: CalendarDate): StatedDateReason[] {
  const { dayZero, proof, due } = result
  const start = dayZero!
  const missing = stated < due! ? (countWorkingDays(calendar, stated, due!) ?? 0) : 0
  const reasons: StatedDateReason[] = []
  if (isWorkingDay(calendar, stated) === false) {
    const day = calendarIndex(calendar).proofDay(dayNumber(stated) - calendarIndex(calendar).firstDay)
    reasons.push({ kind: 'not-a-working-day', day })
  } else if (missing > 0) {
    reasons.push(...holidaysCounted(proof, calendar, stated, missing))
    if (missing === 1 && isWorkingDay(calendar, start)) reasons.push({ kind: 'receipt-day-counted', day: start })
  }
  const amount = proof.filter((day) => day.counted).length
  const next = nextWorkingDay(calendar, start)
  if (next !== null && next !== start && addWorkingDays(calendar, next, amount) === stated)
    reasons.push({ kind: 'counted-from', day: next })
  if (reasons.length > 0) return reasons
  const period = periodsLike(amount).find((other) => endOf(start, other) === stated)
  return period === undefined ? [] : [{ kind: 'other-period', period }]
}

/** The holidays up to the stated day, those of a part of the country first: the others are seldom overlooked. */
function holidaysCounted(
  proof: readonly ProofDay[],
  calendar: CalendarData,
  stated: CalendarDate,
  number: number,
): StatedDateReason[] {
  const holidays = proof
    .slice(1)
    .filter(({ date, counted }) => !counted && date <= stated && !calendar.weekend.includes(weekday(date)))
    .filter(({ date }) => isWorkingDay(calendar, date) === false)
  const inParts = new Set(calendar.holidays.flatMap(({ where, dates }) => (where === undefined ? [] : dates)))
  const ofParts = holidays.filter(({ date }) => inParts.has(date))
  const days = ofParts.length >= number ? ofParts : holidays
  return days.length >= number ? [{ kind: 'holiday-counted', days, number }] : []
}

/** Periods that are taken for so many working days: as many calendar days, weeks of five, months of twenty. */
function periodsLike(workingDays: number): Amount[] {
  const periods: Amount[] = [{ amount: workingDays, unit: 'days' }]
  if (workingDays % 5 === 0) periods.push({ amount: workingDays / 5, unit: 'weeks' })
  if (workingDays % 20 === 0) periods.push({ amount: workingDays / 20, unit: 'months' })
  return periods
}

function endOf(start: CalendarDate, { amount, unit }: Amount): CalendarDate {
  if (unit === 'months') return addMonths(start, amount)
  return addDays(start, unit === 'weeks' ? amount * 7 : amount)
}

/** Of a law that counts calendar days or months. */
function calendarReasons(
  { dayZero, proof, rule }: DueDate,
  limit: TimeLimit,
  calendar: CalendarData | null,
  stated: CalendarDate,
): StatedDateReason[] {
  const reasons: StatedDateReason[] = []
  const end = proof.findLast((day) => day.counted)
  if (limit.roll && end?.date === stated) reasons.push({ kind: 'not-moved', day: end })
  if (end !== undefined && addDays(end.date, -1) === stated)
    reasons.push({ kind: 'receipt-day-counted', day: dayZero! })
  if (rule?.unit !== 'days' || rule.amount === null || calendar === null) return reasons
  const inWorkingDays = addWorkingDays(calendar, dayZero!, rule.amount) === stated
  if (inWorkingDays) reasons.push({ kind: 'other-period', period: { amount: rule.amount, unit: 'workingDays' } })
  return reasons
}
