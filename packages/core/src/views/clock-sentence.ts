import { type CalendarDate, type Clock, dayNumber } from '../model/index.ts'
import { plainDate } from '../text/plain-date.ts'

/** Which days the law counts; `null` where the law is not known. */
export type DayUnit = 'working' | 'calendar' | null

/**
 * The clock as one sentence: `received 15 Jan 2019, due 12 Feb 2019, answered 27 Feb 2019: 11 working days late`.
 * Null where nothing of it is known. `today` decides whether an unanswered request is overdue; `isReplied` says that the file
 * holds a reply, if perhaps without its day.
 */
export function clockSentence(
  clock: Clock,
  unit: DayUnit,
  today: CalendarDate | null,
  isReplied: boolean,
): string | null {
  const dates = [
    ...(clock.received === null ? [] : [`received ${plainDate(clock.received)}`]),
    ...(clock.due === null ? [] : [`due ${plainDate(clock.due)}`]),
    ...(clock.answered === null ? [] : [`answered ${plainDate(clock.answered)}`]),
  ]
  if (dates.length === 0) return null
  const verdict = answeredVerdict(clock, unit) ?? (isReplied ? undatedVerdict(clock) : openVerdict(clock, today))
  return verdict === null ? dates.join(', ') : `${dates.join(', ')}: ${verdict}`
}

function answeredVerdict(clock: Clock, unit: DayUnit): string | null {
  if (clock.answered === null) return null
  if (clock.daysLate !== null && clock.daysLate > 0) return `${days(clock.daysLate, unit)} late`
  if (clock.daysLate === null) return clock.daysTaken === null ? null : `after ${days(clock.daysTaken, unit)}`
  return clock.daysTaken === null ? 'in time' : `in time, after ${days(clock.daysTaken, unit)}`
}

function undatedVerdict(clock: Clock): string | null {
  return clock.answered === null ? 'answered, on a day that the file does not tell' : null
}

function openVerdict(clock: Clock, today: CalendarDate | null): string | null {
  if (clock.answered !== null) return null
  if (clock.due === null || today === null) return 'no answer in this file'
  const left = dayNumber(clock.due) - dayNumber(today)
  if (left < 0) return `no answer in this file, overdue since ${plainDate(clock.due)}`
  return left === 0
    ? 'no answer in this file, due today'
    : `no answer in this file, ${left} calendar ${left === 1 ? 'day' : 'days'} left`
}

function days(number: number, unit: DayUnit): string {
  return `${number} ${unit === null ? '' : `${unit} `}${number === 1 ? 'day' : 'days'}`
}
