import type { Law } from '../law/law-book.ts'
import type { CalendarData, TimeLimit } from '../law/law-pack.ts'
import type { CalendarDate } from '../model/calendar-date.ts'
import { calendarIndex } from './calendar-index.ts'
import { type ClockEvent, eventWords } from './clock-event.ts'
import type { ClockState } from './clock-state.ts'
import { addWorkingDays, isWorkingDay, nextWorkingDay } from './working-calendar.ts'

/** Another defensible due date, and what it rests on. */
export interface Alternative {
  readonly due: CalendarDate
  readonly basis: string
}

export interface AlternativesInput {
  readonly law: Law
  readonly limit: TimeLimit
  readonly received: CalendarDate
  readonly state: ClockState
  readonly due: CalendarDate | null
  readonly calendar: CalendarData | null
  readonly events: readonly ClockEvent[]
  /** The due date with the clock changed. */
  readonly recount: (changed: Partial<ClockState>) => CalendarDate | null
  /** The due date of another limit from the same day 0. */
  readonly otherLimit: (id: string) => CalendarDate | null
}

/** The other dates that the law's pack or an open step gives reason to name. */
export function alternatives(input: AlternativesInput): Alternative[] {
  const { law, received, state, due, events } = input
  const found: Alternative[] = []
  const add = (date: CalendarDate | null, basis: string) => {
    if (date !== null && (date !== due || state.waiting !== null)) found.push({ due: date, basis })
  }
  if (state.waiting !== null) {
    const first = input.recount({ start: received, waiting: null })
    add(first, 'counted from receipt, if the clock did not stop')
  }
  if (due === null && state.waiting === null && state.extensions.length > 0) {
    add(input.recount({ extensions: [] }), 'without the extension')
  }
  for (const rule of law.deadlines.alternatives) {
    if (rule.from !== undefined && received < rule.from) continue
    const date = rule.when === 'receivedOnNonWorkingDay' ? afterWeekend(input) : withLateHoliday(input)
    add(date, rule.basis)
  }
  for (const rule of law.deadlines.clock) {
    if (rule.effect !== 'none' || rule.to === undefined) continue
    const event = events.find((other) => rule.ends.includes(other.type))
    if (event === undefined) continue
    if (rule.to !== input.limit.id) add(input.otherLimit(rule.to), `${eventWords(event.type)} (${rule.provision})`)
    else if (rule.within !== undefined) add(input.otherLimit(rule.within), 'the notice that says so')
  }
  return found
}

/** Arrival on a day that is no working day, treated as arrival on the next one (s.45 Code of Practice 2018 para 4.2). */
function afterWeekend({ calendar, state, recount }: AlternativesInput): CalendarDate | null {
  if (calendar === null || isWorkingDay(calendar, state.start) !== false) return null
  const start = nextWorkingDay(calendar, state.start)
  return start === null ? null : recount({ start })
}

/** A one-off holiday that became known only while the period ran, counted as a working day. */
function withLateHoliday({ calendar, state, due, limit }: AlternativesInput): CalendarDate | null {
  if (calendar === null || due === null || limit.unit !== 'workingDays' || limit.amount === null) return null
  const late = calendarIndex(calendar)
    .announced.filter((day) => day.announced > state.start && day.date > state.start && day.date < due)
    .map((day) => day.date)
  const last = late.at(-1)
  if (last === undefined || state.leftOut.length > 0 || state.extensions.length > 0) return null
  const ordinary = addWorkingDays(calendar, state.start, limit.amount - late.length)
  return ordinary === null || ordinary > last ? ordinary : last
}
