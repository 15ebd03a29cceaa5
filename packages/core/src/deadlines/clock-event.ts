import type { CalendarDate } from '../model/calendar-date.ts'

/**
 * Something that happened to a request. Which types move a clock, and how, the law's pack says: `clarificationRequested`
 * and `clarificationReceived`, `feesNoticeGiven` and `feePaid`, `extensionNotified`, `transferReceived`,
 * `responseIssued`, `internalReviewRequested`, `internalReviewOutcome`, `notSchoolDays` …
 */
export interface ClockEvent {
  readonly type: string
  readonly date?: CalendarDate
  /** A stretch of days, both ends included. */
  readonly from?: CalendarDate
  readonly to?: CalendarDate
  /** For an extension: how long it is, or until when. */
  readonly days?: number
  readonly workingDays?: number
  readonly weeks?: number
  readonly months?: number
  readonly until?: CalendarDate
}

/** `clarificationRequested` → `clarification requested`. */
export function eventWords(type: string): string {
  return type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** The latest dated event of these types on or after a day, or null. */
export function latestEvent(
  events: readonly ClockEvent[],
  types: readonly string[],
  from: CalendarDate | null,
): (ClockEvent & { date: CalendarDate }) | null {
  let latest: (ClockEvent & { date: CalendarDate }) | null = null
  for (const event of events) {
    const { date } = event
    if (date === undefined || !types.includes(event.type) || (from !== null && date < from)) continue
    if (latest === null || date >= latest.date) latest = { ...event, date }
  }
  return latest
}
