import type { CalendarDate } from '@disclosed/core/model'
import { dateOfWord } from '@disclosed/core/views'
import type { Database } from 'better-sqlite3'

/** The date of a letter as a number, 20190227; 0 where there is none. */
export type LetterDates = (facts: number | null) => number

/** Of the rows of facts that belong to pages themselves. Where several letters stand on a page, the latest counts. */
export function openLetterDates(database: Database): LetterDates {
  const factsOf = database.prepare<[number], string>('SELECT facts FROM fact_sets WHERE id = ?').pluck()
  /** A row of facts never changes. */
  const known = new Map<number, number>()
  return (set) => {
    if (set === null) return 0
    const date = known.get(set) ?? dateNumber(latestDate(factsOf.get(set) ?? ''))
    known.set(set, date)
    return date
  }
}

/** The latest date among words of facts. */
export function latestDate(facts: string): CalendarDate | null {
  const dates = facts.split(' ').flatMap((word) => dateOfWord(word) ?? [])
  return dates.reduce<CalendarDate | null>((latest, date) => (latest === null || date > latest ? date : latest), null)
}

function dateNumber(date: CalendarDate | null): number {
  return Number((date ?? '').replaceAll('-', ''))
}
