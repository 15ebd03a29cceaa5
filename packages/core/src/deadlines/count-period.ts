import type { CalendarData, TimeUnit } from '../law/law-pack.ts'
import { type CalendarDate, dateOfDay, dayNumber, monthLength } from '../model/calendar-date.ts'
import { calendarIndex, type ProofDay } from './calendar-index.ts'

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
  switch (period.unit) {
    case 'workingDays':
      return countWorking(period, period.amount)
    // Ireland: a week is five consecutive weekdays, without public holidays.
    case 'workingWeeks':
      return countWorking(period, period.amount * 5)
    case 'days':
      return roll(period, countDays(period, period.amount))
    case 'weeks':
      return roll(period, countDays(period, period.amount * 7))
    case 'months':
      return roll(period, countMonths(period, period.amount, inWords(period.amount, 'month')))
    case 'years':
      return roll(period, countMonths(period, period.amount * 12, inWords(period.amount, 'year')))
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

function countDays(period: Period, amount: number): Counted {
  const start = dayNumber(period.dayZero)
  const proof: ProofDay[] = [dayZero(period.dayZero)]
  let counted = 0
  let day = start
  while (counted < amount) {
    day++
    const out = leftOutAt(period.leftOut, day)
    if (out === null) counted++
    proof.push({ date: dateOfDay(day), counted: out === null, why: out?.why ?? null })
  }
  return { due: dateOfDay(day), proof }
}

/** The same day of a later month, or its last day; days left out are added at the end. */
function countMonths(period: Period, months: number, why: string): Counted {
  const same = addMonths(period.dayZero, months)
  const start = dayNumber(period.dayZero)
  const waited = period.leftOut.reduce((sum, out) => sum + out.to - Math.max(out.from, start + 1) + 1, 0)
  const due = dateOfDay(dayNumber(same) + waited)
  const proof = [dayZero(period.dayZero), { date: same, counted: false, why }]
  return {
    due,
    proof: waited === 0 ? proof : [...proof, { date: due, counted: false, why: `${waited} days left out` }],
  }
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
  const proof = [...counted.proof]
  for (let offset = dayNumber(counted.due) - index.firstDay; offset >= 0 && offset < index.length; offset++) {
    const day = index.proofDay(offset)
    if (day.counted) {
      if (day.date !== counted.due) proof.push({ date: day.date, counted: false, why: 'the next working day' })
      return { due: day.date, proof }
    }
    if (day.date !== counted.due) proof.push(day)
  }
  return NOTHING
}

function dayZero(date: CalendarDate): ProofDay {
  return { date, counted: false, why: 'day 0' }
}

function leftOutAt(leftOut: readonly LeftOut[], day: number): LeftOut | null {
  for (const out of leftOut) if (day >= out.from && day <= out.to) return out
  return null
}
