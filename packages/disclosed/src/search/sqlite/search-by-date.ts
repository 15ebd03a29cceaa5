import { dateWord, YEAR, yearOfWord } from '@disclosed/core/views'
import type { SearchPlace } from '../search-cursor.ts'
import type { LetterDates } from './letter-dates.ts'
import type { SearchTable } from './search-table.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Up to so many matches are put in order all at once; of more, month by month. */
const AT_ONCE = 10_000
/** Four digits of a year. */
const MOST_YEARS = 10_000

export interface DateWindow {
  readonly match: string
  /** How many match. */
  readonly count: number
  readonly order: 'latest' | 'earliest'
  readonly after: SearchPlace['after']
  readonly limit: number
}

interface Dated {
  readonly id: number
  readonly date: number
}

/** A part of the matches: those whose letter is of one month, those without date, or all. */
interface Part {
  readonly match: string
  /** 201902; null for any. */
  readonly month: number | null
}

/** Matches by the date of their letter, of one day those that were added last first; without date at the end. */
export function searchByDate(
  { table, vocabulary, dates }: { table: SearchTable; vocabulary: Vocabulary; dates: LetterDates },
  { match, count, order, after, limit }: DateWindow,
): Dated[] {
  const isBefore = (a: Dated, b: Dated) => placeOf(a, order) - placeOf(b, order) || b.id - a.id
  const last = after === null ? null : { id: after.id, date: after.rank }
  const found: Dated[] = []
  for (const part of count <= AT_ONCE ? [{ match, month: null }] : parts(match, vocabulary, order)) {
    if (found.length >= limit) break
    if (last !== null && part.month !== null && isPassed(part.month, last, order)) continue
    const here = table
      .ownFacts(part.match)
      .map(([id, facts]) => ({ id, date: dates(facts) }))
      .filter((each) => part.month === null || Math.floor(each.date / 100) === part.month)
      .filter((each) => last === null || isBefore(last, each) < 0)
    found.push(...here.sort(isBefore))
  }
  return found.slice(0, limit)
}

function placeOf({ date }: Dated, order: DateWindow['order']): number {
  if (date === 0) return Number.POSITIVE_INFINITY
  return order === 'latest' ? -date : date
}

function isPassed(month: number, last: Dated, order: DateWindow['order']): boolean {
  if (last.date === 0) return true
  const reached = Math.floor(last.date / 100)
  return order === 'latest' ? month > reached : month < reached
}

/** Month by month as the order has them, then what has no date. */
function* parts(match: string, vocabulary: Vocabulary, order: DateWindow['order']): Generator<Part> {
  const words = vocabulary.beginning(YEAR, MOST_YEARS) ?? []
  const years = words.map((word) => yearOfWord(word)!)
  const months = years.flatMap((year) => MONTHS.map((month) => `${year}-${month}`))
  for (const month of order === 'latest' ? months.reverse() : months) {
    yield { match: `(${match}) AND "${dateWord(month)}"*`, month: Number(month.replace('-', '')) }
  }
  const dated = words.map((word) => `"${word}"`).join(' OR ')
  yield { match: dated === '' ? match : `(${match}) NOT (${dated})`, month: null }
}

const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'))
