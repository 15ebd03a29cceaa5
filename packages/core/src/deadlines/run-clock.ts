import type { Law, LawBook } from '../law/law-book.ts'
import type { Amount, CalendarData, TimeLimit, TimeUnit } from '../law/law-pack.ts'
import { type CalendarDate, dayNumber } from '../model/calendar-date.ts'
import type { ProofDay } from './calendar-index.ts'
import type { ClockEvent } from './clock-event.ts'
import type { ClockState } from './clock-state.ts'
import { countPeriod, type LeftOut } from './count-period.ts'
import { type Length, lengthOf } from './limit-length.ts'
import { plainDay } from './plain-day.ts'

/** A question about one request: its law, its dates. */
export interface DueQuestion {
  readonly law: Law
  readonly book: LawBook
  readonly received: CalendarDate | null
  readonly events: readonly ClockEvent[]
}

/** The rule that a due date rests on. */
export interface DueRule {
  /** The id of the time limit in the law's pack. */
  readonly limit: string
  readonly provision: string
  /** Null where the law sets no number. */
  readonly amount: number | null
  readonly unit: TimeUnit
  /** What runs on from there in another unit: an extension by days of a period of months. */
  readonly plus: Amount | null
  /** Statute, code, guidance … */
  readonly basis: string
}

/** A date that was counted, or the reason why it was not. */
export interface Run {
  readonly due: CalendarDate | null
  readonly dayZero: CalendarDate | null
  readonly proof: readonly ProofDay[]
  readonly rule: DueRule
  readonly reason: string | null
}

/** The limit as the clock stands: its own amount, or that of the extension which took effect. */
export function runClock(question: DueQuestion, limit: TimeLimit, state: ClockState): Run {
  const limits = question.law.deadlines.limits
  const base = limits.find((other) => other.id === limit.adds) ?? limit
  const runs: Run[] = []
  const own = countLimit(question, limit, base, state, null)
  if (own !== null) runs.push(own)
  let lengthUnknown = own === null && base !== limit
  for (const { rule: clock, event } of state.extensions) {
    const extension = limits.find((other) => other.id === clock.to)
    if (extension === undefined) continue
    if (extension !== limit && extension.adds !== base.id && clock.within !== limit.id) continue
    const extended = countLimit(question, extension, extension.adds === undefined ? extension : base, state, event)
    if (extended !== null) runs.push(extended)
    lengthUnknown = extended === null
  }
  if (lengthUnknown) return uncounted(limit, 'the length of the extension is not known')
  const last = runs.reduce<Run | null>((a, b) => (a === null || (b.due ?? '') >= (a.due ?? '') ? b : a), null)
  if (last === null) return uncounted(limit, 'the law sets no number of days')
  return limit.cap === undefined ? last : capped(question, limit, state, last)
}

/** A limit that runs from an event: the clock rules of a request don't touch it. */
export function runFrom(question: DueQuestion, limit: TimeLimit, start: CalendarDate): Run {
  const state: ClockState = { start, leftOut: [], extensions: [], waiting: null, tooLate: [] }
  return runClock(question, limit, state)
}

/** Counts a limit, together with the one it adds to; null where neither the law nor the event gives a number. */
function countLimit(
  question: DueQuestion,
  limit: TimeLimit,
  base: TimeLimit,
  state: ClockState,
  event: ClockEvent | null,
): Run | null {
  if (event?.until !== undefined) return untilNamedDay(question, limit, base, state, event.until)
  const length = lengthOf(limit, base, event)
  if (length === null) return null
  return count(question, limit, state.start, length, [...state.leftOut, ...closures(limit, question.events)])
}

function count(
  question: DueQuestion,
  limit: TimeLimit,
  dayZero: CalendarDate,
  length: Length,
  leftOut: readonly LeftOut[],
): Run {
  const calendar = calendarOf(question, limit)
  const roll = limit.roll === true || leavesWorkingDays(length)
  const counted = countPeriod({ dayZero, ...length, calendar, leftOut, roll })
  const reason = counted.due === null ? unknownYears(calendar, dayZero) : null
  return { ...counted, dayZero, rule: { ...ruleOf(limit), ...length }, reason }
}

/** Working days that a notice lengthens by months may end on a day off: a law of working days means the next one. */
function leavesWorkingDays({ unit, plus }: Length): boolean {
  return plus !== null && unit.startsWith('working') && !plus.unit.startsWith('working')
}

/** Why nothing could be counted, with the calendar and the first year that it lacks. */
function unknownYears(calendar: CalendarData | null, dayZero: CalendarDate): string {
  if (calendar === null) return 'the law has no calendar'
  const { title, known } = calendar
  const start = Number(dayZero.slice(0, 4))
  const year = start < known.from || start > known.until ? start : known.until + 1
  return `the holidays of ${year} are not known: the calendar "${title}" goes from ${known.from} to ${known.until}`
}

/** An extension to a day that the notice names: never before the period that ran anyway. */
function untilNamedDay(
  question: DueQuestion,
  limit: TimeLimit,
  base: TimeLimit,
  state: ClockState,
  until: CalendarDate,
): Run | null {
  const plain = countLimit(question, base, base, state, null)
  if (plain?.due && plain.due >= until) return plain
  const proof = [...(plain?.proof ?? [])]
  const last = dayNumber(until)
  const next = proof.length === 0 ? last : dayNumber(proof.at(-1)!.date) + 1
  for (let day = next; day < last; day++) proof.push({ ...plainDay(day), counted: false, why: 'more time was taken' })
  proof.push({ date: until, counted: false, why: 'the day named in the notice' })
  return { due: until, dayZero: state.start, proof, rule: { ...ruleOf(limit), amount: null }, reason: null }
}

/** The earlier of a count with days left out and a longer one without (SI 2004/3364 reg 3). */
function capped(question: DueQuestion, limit: TimeLimit, state: ClockState, run: Run): Run {
  if (limit.cap === undefined || closures(limit, question.events).length === 0) return run
  const cap = count(question, limit, state.start, { ...limit.cap, plus: null }, state.leftOut)
  if (cap.due === null || (run.due !== null && run.due <= cap.due)) return run
  return cap
}

/** Stretches that a limit leaves out by itself: days that are no school days. */
function closures(limit: TimeLimit, events: readonly ClockEvent[]): LeftOut[] {
  if (limit.leavesOut === undefined) return []
  return events.flatMap((event) =>
    limit.leavesOut?.includes(event.type) && event.from !== undefined && event.to !== undefined
      ? [{ from: dayNumber(event.from), to: dayNumber(event.to), why: 'no school day' }]
      : [],
  )
}

/** The calendar that a limit counts by: its own, else its law's. */
export function calendarOf({ law, book }: Pick<DueQuestion, 'law' | 'book'>, limit: TimeLimit): CalendarData | null {
  const id = limit.calendar ?? law.calendar
  return id === null ? null : (book.calendar(id) ?? null)
}

function ruleOf(limit: TimeLimit): DueRule {
  const { id, provision, amount, unit, plus = null, basis } = limit
  return { limit: id, provision, amount, unit, plus, basis }
}

export function uncounted(limit: TimeLimit, reason: string): Run {
  return { due: null, dayZero: null, proof: [], rule: ruleOf(limit), reason }
}
