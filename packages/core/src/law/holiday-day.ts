import { type CalendarDate, weekday } from '../model/calendar-date.ts'

/** A holiday while its calendar is built. */
export interface HolidayDay {
  readonly date: CalendarDate
  readonly name: string
  /** The library's rule that gave it; null for a day of another calendar and for one that was added. */
  readonly rule: string | null
  readonly where?: readonly string[]
  readonly announced?: CalendarDate
}

export function isOnWeekend({ weekend }: { readonly weekend: readonly number[] }, date: CalendarDate): boolean {
  return weekend.includes(weekday(date))
}

/** Whether a day lies in these years; an end that is missing is open. */
export function isWithin(
  date: CalendarDate,
  { from, until }: { readonly from?: number | undefined; readonly until?: number | undefined },
): boolean {
  const year = Number(date.slice(0, 4))
  return year >= (from ?? year) && year <= (until ?? year)
}
