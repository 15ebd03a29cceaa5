import type { CalendarData } from '../law/law-pack.ts'
import { type CalendarDate, dateOfDay, dayNumber } from '../model/calendar-date.ts'
import { calendarIndex } from './calendar-index.ts'

/** A calendar of the law book; `calendarIndex` makes it countable when it is first used. */
export type WorkingCalendar = CalendarData

/** Whether work is done on that day; null outside the years whose holidays are known. */
export function isWorkingDay(calendar: WorkingCalendar, date: CalendarDate): boolean | null {
  const index = calendarIndex(calendar)
  const offset = dayNumber(date) - index.firstDay
  if (offset < 0 || offset >= index.length) return null
  return index.working[offset] === 1
}

/** The n-th working day after that day (day 0, whatever kind of day it is); null past the known years. `days` from 1. */
export function addWorkingDays(calendar: WorkingCalendar, from: CalendarDate, days: number): CalendarDate | null {
  const index = calendarIndex(calendar)
  const offset = dayNumber(from) - index.firstDay
  if (offset < 0 || offset >= index.length) return null
  const due = index.byRank[index.rank[offset + 1]! + days - 1]
  return due === undefined ? null : dateOfDay(index.firstDay + due)
}

/**
 * The working days after `from` up to and including `to`, negative where `to` comes first; null where either day lies
 * outside the known years.
 */
export function countWorkingDays(calendar: WorkingCalendar, from: CalendarDate, to: CalendarDate): number | null {
  const index = calendarIndex(calendar)
  const start = dayNumber(from) - index.firstDay
  const end = dayNumber(to) - index.firstDay
  if (start < 0 || start >= index.length || end < 0 || end >= index.length) return null
  return index.rank[end + 1]! - index.rank[start + 1]!
}

/** The day itself where work is done on it, else the next one on which it is; null past the known years. */
export function nextWorkingDay(calendar: WorkingCalendar, date: CalendarDate): CalendarDate | null {
  const index = calendarIndex(calendar)
  const offset = dayNumber(date) - index.firstDay
  if (offset < 0 || offset >= index.length) return null
  const next = index.byRank[index.rank[offset]!]
  return next === undefined ? null : dateOfDay(index.firstDay + next)
}
