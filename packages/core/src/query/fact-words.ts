import type { CalendarDate } from '../model/calendar-date.ts'
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

const FIRST_DATE = '00010101'
const LAST_DATE = '99991231'

/** What words of a `date:` value begin with: of whole years (and decades …) those of years, of months and days those of days. */
export function dateBeginnings(value: string): { readonly years: readonly string[]; readonly days: readonly string[] } {
  const { from, to } = dateBounds(value)
  const digits = (date: string | null, open: string) => date?.replaceAll('-', '') ?? open
  const all = beginnings(digits(from, FIRST_DATE), digits(to, LAST_DATE))
  return {
    years: all.filter(isYears).map((digits) => `${YEAR}${digits}`),
    days: all.filter((digits) => !isYears(digits)).map((digits) => `${MARK}d${digits}`),
  }
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
