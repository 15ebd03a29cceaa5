import { WEEKDAYS } from '../deadlines/calendar-index.ts'
import type { ProofDay } from '../deadlines/due-date.ts'
import { addDays, type CalendarDate, weekday } from '../model/index.ts'

export type ProofMark = 'start' | 'counted' | 'free' | 'left-out' | 'due'

export interface ProofCell {
  readonly date: CalendarDate
  readonly mark: ProofMark
  /** How many days are counted up to this one; null for a day that is not counted. */
  readonly number: number | null
  readonly why: string | null
}

/** A row of the calendar picture: Monday to Sunday, null for days before day 0 and behind the last one. */
export interface ProofWeek {
  readonly monday: CalendarDate
  readonly days: readonly (ProofCell | null)[]
}

/** The days of a proof as weeks with running numbers. `free` is a weekday that is never worked; `left-out` has another reason. */
export function proofWeeks(proof: readonly ProofDay[], due: CalendarDate | null): ProofWeek[] {
  const weeks: { monday: CalendarDate; days: (ProofCell | null)[] }[] = []
  let number = 0
  for (const [at, day] of proof.entries()) {
    const column = (weekday(day.date) + 6) % 7
    const monday = addDays(day.date, -column)
    if (weeks.at(-1)?.monday !== monday) weeks.push({ monday, days: new Array(7).fill(null) })
    if (day.counted) number++
    const mark = markOf(day, at, due)
    weeks.at(-1)!.days[column] = { date: day.date, mark, number: day.counted ? number : null, why: day.why }
  }
  return weeks
}

function markOf(day: ProofDay, at: number, due: CalendarDate | null): ProofMark {
  if (at === 0) return 'start'
  if (day.date === due) return 'due'
  if (day.counted) return 'counted'
  return isFreeWeekday(day) ? 'free' : 'left-out'
}

/** Not counted only because of its weekday. */
export function isFreeWeekday(day: ProofDay): boolean {
  return day.why === WEEKDAYS[weekday(day.date)]
}
