import { type CalendarDate, calendarDate } from '@disclosed/core/model'

/** English and German month names by their first three letters, without accents. */
const MONTHS = new Map<string, number>(
  Object.entries({
    jan: 1,
    feb: 2,
    mar: 3,
    mär: 3,
    apr: 4,
    may: 5,
    mai: 5,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    oct: 10,
    okt: 10,
    nov: 11,
    dec: 12,
    dez: 12,
  }),
)

const ISO = /\b(\d{4})-(\d\d)-(\d\d)/
const DAY_MONTH_YEAR = /\b(\d{1,2})(?:st|nd|rd|th)?\.?[ -](\p{L}{3,9})\.?,?[ -](\d{4}|\d\d)\b/u
const MONTH_DAY_YEAR = /(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u
/** `Wed Oct  4 13:05:56 2023`, the form of C's ctime. */
const CTIME = /(\p{L}{3}) {1,2}(\d{1,2}) \d\d:\d\d(?::\d\d)? (\d{4})\b/u
const DOTTED = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/
const SLASHED = /\b\d{1,2}\/\d{1,2}\/(?:\d{4}|\d\d)\b/

/**
 * The day named in a date header or beside a message, as written there: its own time zone is not converted.
 * Slashed dates are left alone, since their order depends on the country.
 */
export function writtenDate(text: string): CalendarDate | null {
  const line = text.slice(0, 200)
  const iso = ISO.exec(line)
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dayFirst = DAY_MONTH_YEAR.exec(line)
  if (dayFirst) return named(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!)
  const monthFirst = MONTH_DAY_YEAR.exec(line) ?? CTIME.exec(line)
  if (monthFirst) return named(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!)
  const dotted = DOTTED.exec(line)
  if (dotted) return calendarDate(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
  return null
}

/** The words of a date, slashed ones too, with where they begin; null where there are none. */
export function dateIn(text: string): { start: number; words: string } | null {
  const line = text.slice(0, 200)
  for (const form of [ISO, DAY_MONTH_YEAR, MONTH_DAY_YEAR, CTIME, DOTTED, SLASHED]) {
    const match = form.exec(line)
    if (match !== null) return { start: match.index, words: match[0].trim() }
  }
  return null
}

function named(year: string, month: string, day: string): CalendarDate | null {
  const number = MONTHS.get(month.toLowerCase().slice(0, 3))
  return number === undefined ? null : calendarDate(fullYear(year), number, Number(day))
}

/** RFC 5322 section 4.3: two digits below 50 are of this century. */
function fullYear(year: string): number {
  const number = Number(year)
  if (year.length === 4) return number
  return number < 50 ? 2000 + number : 1900 + number
}
