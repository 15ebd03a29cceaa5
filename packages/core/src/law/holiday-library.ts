import type { CalendarDate } from '../model/calendar-date.ts'

/** A day as the library of holidays gives it. */
export interface LibraryHoliday {
  readonly date: CalendarDate
  /** The library's rule that gave the day: `easter 1`, `1st monday in May`. */
  readonly rule: string
  /** The library's English name; empty for a rule that was asked for by itself. */
  readonly name: string
  /** Kept in place of a day that fell on a weekend. */
  readonly substitute: boolean
}

/** The first and the last year. */
export interface Years {
  readonly from: number
  readonly until: number
}

/**
 * Where holidays are looked up while laws are built. Core knows no package for it: the build hands one in, and a test
 * may hand in a list.
 */
export interface HolidayLibrary {
  /** The public holidays of a country or one of its parts and the days of the rules `also`; null where it knows no such place. */
  listed(place: LibraryPlace, years: Years): readonly LibraryHoliday[] | null
  /** The days of rules in the library's words; a rule that it cannot read gives none. */
  computed(rules: readonly string[], years: Years): readonly LibraryHoliday[]
}

export interface LibraryPlace {
  /** ISO 3166-1. */
  readonly country: string
  /** The part after the hyphen in ISO 3166-2. */
  readonly state?: string | undefined
  /** Rules that the library does not count as public holidays. */
  readonly also: readonly string[]
}
