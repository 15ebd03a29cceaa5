import type { CalendarDate } from '../model/calendar-date.ts'
import { type HolidayDay, isOnWeekend, isWithin } from './holiday-day.ts'
import type { CalendarCorrection, CalendarFile } from './law-pack-schema.ts'

/**
 * The days with the calendar's corrections. A correction that changes nothing is a problem: the library has been mended
 * meanwhile, or the date is mistyped.
 */
export function correctHolidays(
  file: CalendarFile,
  days: readonly HolidayDay[],
  say: (problem: string) => void,
): readonly HolidayDay[] {
  return file.corrections.reduce<readonly HolidayDay[]>((before, correction, index) => {
    const idle = (problem: string) => say(`corrections.${index}: ${problem}`)
    return correct(file, before, correction, idle)
  }, days)
}

function correct(
  file: CalendarFile,
  days: readonly HolidayDay[],
  correction: CalendarCorrection,
  idle: (problem: string) => void,
): readonly HolidayDay[] {
  switch (correction.kind) {
    case 'add': {
      for (const date of correction.dates) {
        const reason = reasonAgainst(file, days, date)
        if (reason !== null) idle(`adds ${date}, ${reason}`)
      }
      return [...days, ...correction.dates.map((date) => ({ date, name: correction.name, rule: null }))]
    }
    case 'remove': {
      for (const date of correction.dates) {
        if (!days.some((day) => day.date === date)) idle(`removes ${date}, which is no holiday`)
      }
      return days.filter((day) => !correction.dates.includes(day.date))
    }
    case 'removeRule': {
      const rest = days.filter((day) => day.rule !== correction.rule || !isWithin(day.date, correction))
      if (rest.length === days.length) idle(`removes "${correction.rule}", which gives no day in these years`)
      return rest
    }
    case 'rename': {
      for (const date of correction.dates) {
        if (!days.some((day) => day.date === date && day.name !== correction.name))
          idle(`renames ${date}, which is no holiday of another name`)
      }
      return days.map((day) => (correction.dates.includes(day.date) ? { ...day, name: correction.name } : day))
    }
  }
}

/** Why an added day changes nothing; null where it does. */
function reasonAgainst(file: CalendarFile, days: readonly HolidayDay[], date: CalendarDate): string | null {
  if (!isWithin(date, file.known)) return 'which lies outside the known years'
  const there = days.find((day) => day.date === date)
  if (there !== undefined) return `which is there already: ${there.name}`
  if (isOnWeekend(file, date)) return 'which falls on the weekend'
  const closing = file.closings.find(({ from, until }) => isBetween(date.slice(5), from, until))
  return closing === undefined ? null : `which lies in the ${closing.name}`
}

function isBetween(monthDay: string, from: string, until: string): boolean {
  return from <= until ? monthDay >= from && monthDay <= until : monthDay >= from || monthDay <= until
}
