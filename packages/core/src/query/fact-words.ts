import { type CalendarDate, monthLength } from '../model/calendar-date.ts'
import { dateBounds, numberBounds } from './field-values.ts'

/**
 * What is known of a page, as words of the index. Each begins with a control character, which no page holds, so that no word of a text
 * is taken for one; a field is then searched as fast as a word.
 */
const MARK = '\u001F'

/** A name of which the workspace keeps a list: an authority, a law, a ground … */
export function nameWord(id: number): string {
  return `${MARK}n${id.toString(36)}`
}

/** The id of a name, or null where the word says something else. */
export function nameOfWord(word: string): number | null {
  return word.startsWith(`${MARK}n`) ? Number.parseInt(word.slice(2), 36) : null
}

export function caseWord(key: string): string {
  return `${MARK}c${key}`
}

export function dateWord(date: CalendarDate): string {
  return `${MARK}d${date.replaceAll('-', '')}`
}

/** The date of a date's word, or null where the word says something else. */
export function dateOfWord(word: string): CalendarDate | null {
  if (!word.startsWith(`${MARK}d`)) return null
  const [year, month, day] = [word.slice(2, 6), word.slice(6, 8), word.slice(8, 10)]
  return `${year}-${month}-${day}`
}

/** A time of many years is searched by the words of its years: far fewer than those of its days. */
export function yearWord(date: CalendarDate): string {
  return `${YEAR}${date.slice(0, 4)}`
}

/** The year of a year's word, or null where the word says something else. */
export function yearOfWord(word: string): string | null {
  return word.startsWith(YEAR) ? word.slice(YEAR.length) : null
}

/** How all words of years begin. */
export const YEAR = `${MARK}y`

const LATE_DIGITS = 5

export function lateWord(days: number): string {
  return `${MARK}t${lateDigits(days)}`
}

function lateDigits(days: number): string {
  return String(Math.min(days, 10 ** LATE_DIGITS - 1)).padStart(LATE_DIGITS, '0')
}

const FIRST_DATE = '00000000'
const LAST_DATE = '99999999'

/** What words of a `date:` value begin with: of whole years (and decades …) those of years, of months and days those of days. */
export function dateBeginnings(value: string): { readonly years: readonly string[]; readonly days: readonly string[] } {
  const { from, to } = dateBounds(value)
  const all = beginnings(from === null ? FIRST_DATE : fromDigits(from), to === null ? LAST_DATE : toDigits(to))
  return {
    years: all.filter(isYears).map((digits) => `${YEAR}${digits}`),
    days: all.filter((digits) => DAYS.test(digits)).map((digits) => `${MARK}d${digits}`),
  }
}

/** How days of a month that there is begin, longer than a year. */
const DAYS = /^\d{4}(?:[01]|(?:0[1-9]|1[0-2])(?:[0-3]\d?)?)$/

/** The first day of a month or year begins all of it, so that one beginning covers it. */
function fromDigits(date: CalendarDate): string {
  const digits = date.replaceAll('-', '')
  return digits.endsWith('0101') ? `${digits.slice(0, 4)}0000` : digits.replace(/01$/, '00')
}

function toDigits(date: CalendarDate): string {
  const [year = '', month = '', day = ''] = date.split('-')
  if (Number(day) < monthLength(Number(year), Number(month))) return year + month + day
  return month === '12' ? `${year}9999` : `${year}${month}99`
}

function isYears(digits: string): boolean {
  return digits.length <= 4
}

/** The same of a `late:` value. */
export function lateBeginnings(value: string): string[] {
  const { from, to } = numberBounds(value)
  const last = to ?? 10 ** LATE_DIGITS - 1
  // What is not late has no word, so that the smallest is 1.
  return beginnings(lateDigits(Math.max(1, from ?? 1)), lateDigits(last)).map((digits) => `${MARK}t${digits}`)
}

/** The fewest beginnings that cover all numbers of equal length from one to the other: `2019`, `2020-01` … */
function beginnings(from: string, to: string): string[] {
  if (from > to) return []
  let same = 0
  while (same < from.length && from[same] === to[same]) same++
  const shared = from.slice(0, same)
  if (same === from.length) return [shared]
  const [low, high] = [from.slice(same), to.slice(same)]
  if (/^0*$/.test(low) && /^9*$/.test(high)) return shared === '' ? [''] : [shared]
  const first = Number(low[0])
  const last = Number(high[0])
  const rest = low.length - 1
  const between = Array.from({ length: last - first - 1 }, (_, at) => shared + String(first + 1 + at))
  return [
    ...beginnings(low, low[0] + '9'.repeat(rest)).map((digits) => shared + digits),
    ...between,
    ...beginnings(high[0] + '0'.repeat(rest), high).map((digits) => shared + digits),
  ]
}
