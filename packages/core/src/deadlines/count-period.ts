import type { Amount, CalendarData, TimeUnit } from '../law/law-pack.ts'
import { type CalendarDate, dayNumber, monthLength } from '../model/calendar-date.ts'
import { calendarIndex, type ProofDay } from './calendar-index.ts'
import { plainDay } from './plain-day.ts'

/** Days left out of a count, as day numbers, both ends included. */
export interface LeftOut {
  readonly from: number
  readonly to: number
  readonly why: string
}

export interface Period {
  readonly dayZero: CalendarDate
  readonly amount: number
  readonly unit: TimeUnit
  /** Counted on from the end of the amount: an extension in another unit. */
  readonly plus: Amount | null
  readonly calendar: CalendarData | null
  readonly leftOut: readonly LeftOut[]
  /** A last day that is no working day moves to the next one. */
  readonly roll: boolean
}

/** The last day of a period and every day on the way there. `due` is null past the calendar's known years. */
export interface Counted {
  readonly due: CalendarDate | null
  readonly proof: readonly ProofDay[]
}

const NOTHING: Counted = { due: null, proof: [] }

/** Counts a period from the day after day 0. */
export function countPeriod(period: Period): Counted {
  const first = countAmount(period, period)
  if (period.plus === null || first.due === null) return roll(period, first)
  const second = countAmount({ ...period, dayZero: first.due }, period.plus)
  if (second.due === null) return NOTHING
  return roll(period, { due: second.due, proof: [...first.proof, ...second.proof.slice(1)] })
}

function countAmount(period: Period, { amount, unit }: Amount): Counted {
  switch (unit) {
    case 'workingDays':
      return countWorking(period, amount)
    // Ireland: a week is five consecutive weekdays, without public holidays.
    case 'workingWeeks':
      return countWorking(period, amount * 5)
    case 'days':
      return countDays(period, amount, null)
    case 'weeks':
      return countDays(period, amount * 7, null)
    case 'months':
      return countMonths(period, amount, inWords(amount, 'month'))
    case 'years':
      return countMonths(period, amount * 12, inWords(amount, 'year'))
  }
}

function inWords(amount: number, unit: string): string {
  return amount === 1 ? `one ${unit} on` : `${amount} ${unit}s on`
}

function countWorking(period: Period, amount: number): Counted {
  if (period.calendar === null) return NOTHING
  const index = calendarIndex(period.calendar)
  const start = dayNumber(period.dayZero) - index.firstDay
  if (start < 0 || start >= index.length) return NOTHING
  const proof: ProofDay[] = [dayZero(period.dayZero)]
  let counted = 0
  for (let offset = start + 1; offset < index.length; offset++) {
    const day = index.proofDay(offset)
    const out = period.leftOut.length === 0 || !day.counted ? null : leftOutAt(period.leftOut, index.firstDay + offset)
    proof.push(out === null ? day : { date: day.date, counted: false, why: out.why })
    if (day.counted && out === null && ++counted === amount) return { due: day.date, proof }
  }
  return NOTHING
}

/** Counts every day; `end` says of the last one how it was found. */
function countDays(period: Period, amount: number, end: string | null): Counted {
  const proof: ProofDay[] = [dayZero(period.dayZero)]
  let counted = 0
  let day = dayNumber(period.dayZero)
  while (counted < amount) {
    const out = leftOutAt(period.leftOut, ++day)
    if (out === null) counted++
    proof.push(out === null ? plainDay(day) : { date: plainDay(day).date, counted: false, why: out.why })
  }
  const last = plainDay(day)
  if (end !== null) proof[proof.length - 1] = { ...last, why: end }
  return { due: last.date, proof }
}

/** The same day of a later month, or its last day: as many days as lie between. Days left out come on top. */
function countMonths(period: Period, months: number, why: string): Counted {
  const same = addMonths(period.dayZero, months)
  const end = same.slice(8) === period.dayZero.slice(8) ? why : `${why}, the last day of the month`
  return countDays(period, dayNumber(same) - dayNumber(period.dayZero), end)
}

/** The corresponding date `months` later; the last day of the month where it has no such day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const year = Math.floor(month / 12)
  const day = Math.min(Number(date.slice(8)), monthLength(year, (month % 12) + 1))
  return `${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function roll(period: Period, counted: Counted): Counted {
  if (!period.roll || counted.due === null) return counted
  if (period.calendar === null) return NOTHING
  const index = calendarIndex(period.calendar)
  const end = dayNumber(counted.due) - index.firstDay
  if (end < 0 || end >= index.length) return NOTHING
  if (index.working[end] === 1) return counted
  const proof = [...counted.proof.slice(0, -1), freeLastDay(counted.proof.at(-1)!, index.proofDay(end))]
  for (let offset = end + 1; offset < index.length; offset++) {
    const day = index.proofDay(offset)
    if (day.counted) {
      proof.push({ date: day.date, counted: false, why: 'the next working day' })
      return { due: day.date, proof }
    }
    proof.push(day)
  }
  return NOTHING
}

/** The day on which the period would have ended, with the reason why it runs on. */
function freeLastDay(last: ProofDay, { why }: ProofDay): ProofDay {
  return { ...last, why: last.why === null ? why : `${last.why}: ${why}` }
}

function dayZero(date: CalendarDate): ProofDay {
  return { date, counted: false, why: 'day 0' }
}

function leftOutAt(leftOut: readonly LeftOut[], day: number): LeftOut | null {
  for (const out of leftOut) if (day >= out.from && day <= out.to) return out
  return null
}
