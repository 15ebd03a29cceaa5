import type { CalendarData } from '../law/law-pack.ts'
import { type CalendarDate, dateOfDay, dayNumber, isLeapYear } from '../model/calendar-date.ts'

/** A day as a proof shows it. The objects are shared between proofs. */
export interface ProofDay {
  readonly date: CalendarDate
  readonly counted: boolean
  /** Why the day is not counted: `Saturday`, the holiday's name, `day 0` …; of a counted day only how a period ends on it (`one month on`), else null. */
  readonly why: string | null
}

/**
 * A calendar made countable: for every day of the known years whether work is done, and how many working days
 * came before it. Counting and adding are then look-ups.
 */
export interface CalendarIndex {
  /** The day number of 1 January of the first known year. */
  readonly firstDay: number
  /** The number of days in the known years. */
  readonly length: number
  readonly working: Uint8Array
  /** Working days before each day; one longer than the days. */
  readonly rank: Int32Array
  /** The offset of the n-th working day. */
  readonly byRank: Int32Array
  /** One-off holidays that became known shortly before they came. */
  readonly announced: readonly { readonly date: CalendarDate; readonly announced: CalendarDate }[]
  /** A day of a proof, made when it is first asked for. */
  proofDay(offset: number): ProofDay
}

/** From 0 Sunday; also why a day is not counted that is never worked. */
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

const indexes = new WeakMap<CalendarData, CalendarIndex>()

/** The index of a calendar, computed once for each calendar object. */
export function calendarIndex(calendar: CalendarData): CalendarIndex {
  const known = indexes.get(calendar)
  if (known !== undefined) return known
  const index = buildIndex(calendar)
  indexes.set(calendar, index)
  return index
}

function buildIndex(calendar: CalendarData): CalendarIndex {
  const firstDay = dayNumber(`${calendar.known.from}-01-01`)
  const length = dayNumber(`${calendar.known.until}-12-31`) - firstDay + 1
  const holidays = holidayNames(calendar, firstDay, length)
  const weekend = WEEKDAYS.map((_, day) => calendar.weekend.includes(day))
  const working = new Uint8Array(length)
  const rank = new Int32Array(length + 1)
  const byRank = new Int32Array(length)
  let count = 0
  for (let offset = 0; offset < length; offset++) {
    rank[offset] = count
    if (weekend[(firstDay + offset + 4) % 7] || holidays.has(offset)) continue
    working[offset] = 1
    byRank[count++] = offset
  }
  rank[length] = count
  const days: (ProofDay | undefined)[] = new Array(length)
  return {
    firstDay,
    length,
    working,
    rank,
    byRank: byRank.subarray(0, count),
    announced: calendar.holidays.flatMap(({ dates, announced }) =>
      announced === undefined ? [] : dates.map((date) => ({ date, announced })),
    ),
    proofDay: (offset) => {
      const made = days[offset]
      if (made !== undefined) return made
      const weekday = (firstDay + offset + 4) % 7
      const why = holidays.get(offset) ?? (weekend[weekday] ? WEEKDAYS[weekday]! : null)
      const day = Object.freeze({ date: dateOfDay(firstDay + offset), counted: working[offset] === 1, why })
      days[offset] = day
      return day
    },
  }
}

/** The names of the holidays, with the parts of the country where not all keep them, and of the yearly closings by offset. */
function holidayNames(calendar: CalendarData, firstDay: number, length: number): Map<number, string> {
  const names = new Map<number, string>()
  for (const closing of calendar.closings) {
    for (let year = calendar.known.from - 1; year <= calendar.known.until; year++) {
      const from = dayNumber(leapSafe(year, closing.from))
      const until = dayNumber(leapSafe(closing.until < closing.from ? year + 1 : year, closing.until))
      for (let day = from; day <= until; day++) {
        if (day >= firstDay && day < firstDay + length) names.set(day - firstDay, closing.name)
      }
    }
  }
  const holidays = new Map<number, string>()
  for (const { name, where = [], dates } of calendar.holidays) {
    const said = [name, ...where].join(', ')
    for (const date of dates) {
      const offset = dayNumber(date) - firstDay
      const other = holidays.get(offset)
      holidays.set(offset, other === undefined ? said : `${other} / ${said}`)
    }
  }
  return new Map([...names, ...holidays])
}

function leapSafe(year: number, monthDay: string): CalendarDate {
  return `${year}-${monthDay === '02-29' && !isLeapYear(year) ? '02-28' : monthDay}`
}
