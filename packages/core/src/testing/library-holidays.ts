import Holidays from 'date-holidays'
import type { HolidayLibrary, LibraryHoliday, LibraryPlace, Years } from '../law/holiday-library.ts'

/**
 * The package date-holidays as the library of holidays, for the build and for tests. It reads no clock, and its days
 * are taken by their names, so the time zone of the machine does not matter.
 */
export function libraryHolidays(): HolidayLibrary {
  return { listed: once(listed), computed: once(computed) }
}

function listed({ country, state, also }: LibraryPlace, years: Years): readonly LibraryHoliday[] | null {
  const holidays = new Holidays(country)
  if (!(country in holidays.getCountries())) return null
  if (state !== undefined) {
    if (!(state in (holidays.getStates(country) ?? {}))) return null
    holidays.init(country, state)
  }
  for (const { rule, type } of rulesOf(holidays)) {
    if (type !== 'public' && !also.includes(rule)) holidays.unsetRule(rule)
  }
  return daysOf(holidays, years)
}

function computed(rules: readonly string[], years: Years): readonly LibraryHoliday[] {
  const holidays = new Holidays()
  // Of two rules of one name on one day the package gives one.
  for (const rule of rules) holidays.setHoliday(rule, { name: { en: rule }, type: 'public', substitute: true })
  return daysOf(holidays, years).map((day) => ({ ...day, name: '' }))
}

/** The types of the package promise strings here; it returns objects. */
function rulesOf(holidays: Holidays): readonly { readonly rule: string; readonly type: string }[] {
  return holidays.getRules() as unknown as readonly { rule: string; type: string }[]
}

/** A day before New Year that is kept for it may come with either year: both are asked, and each day is kept once. */
function daysOf(holidays: Holidays, years: Years): LibraryHoliday[] {
  const days = new Map<string, LibraryHoliday>()
  for (let year = years.from; year <= years.until + 1; year++) {
    for (const { date: time, rule, name, substitute } of holidays.getHolidays(year, 'en')) {
      const date = time.slice(0, 10)
      if (date < `${years.from}-01-01` || date > `${years.until}-12-31`) continue
      const plain = name.replace(/ \(substitute day\)$/, '').replaceAll('’', "'")
      days.set(`${date} ${rule}`, { date, rule, name: plain, substitute: substitute === true })
    }
  }
  return [...days.values()]
}

/** Tests compile the laws many times over. */
function once<A extends unknown[], R>(ask: (...question: A) => R): (...question: A) => R {
  const answers = new Map<string, R>()
  return (...question) => {
    const key = JSON.stringify(question)
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = ask(...question)
    answers.set(key, answer)
    return answer
  }
}
