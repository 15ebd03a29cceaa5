import { correctHolidays } from './correct-holidays.ts'
import { type HolidayDay, isOnWeekend, isWithin } from './holiday-day.ts'
import type { HolidayLibrary, LibraryHoliday } from './holiday-library.ts'
import type { CalendarData, CalendarHoliday } from './law-pack.ts'
import type { CalendarFile } from './law-pack-schema.ts'

export interface BuiltCalendars {
  readonly calendars: readonly CalendarData[]
  readonly problems: readonly string[]
}

/** Days are put together in this order: library or other calendars, own rules, corrections. */
export function buildCalendars(files: readonly CalendarFile[], library: HolidayLibrary): BuiltCalendars {
  const problems: string[] = []
  const built = new Map<string, readonly HolidayDay[]>()
  // A calendar that is put together from others waits for them.
  for (const file of [...files].sort((a, b) => Number(a.union !== undefined) - Number(b.union !== undefined))) {
    const say = (problem: string) => problems.push(`laws/calendars/${file.id}.yaml: ${problem}`)
    const days = [
      ...baseDays(file, library, say),
      ...unionDays(file, files, built, say),
      ...ruleDays(file, library, say),
    ]
    const corrected = correctHolidays(file, days, say)
    checkTwice(corrected, say)
    built.set(file.id, announce(file, corrected, say))
  }
  return { calendars: files.map((file) => compileCalendar(file, built.get(file.id) ?? [])), problems }
}

type Say = (problem: string) => void

function baseDays(file: CalendarFile, library: HolidayLibrary, say: Say): HolidayDay[] {
  const { base } = file
  if (base === undefined) return []
  const { country, state, also, leaveOut } = base
  const listed = library.listed({ country, state, also }, file.known)
  if (listed === null) {
    say(`base: the library knows no place ${[country, state].filter(Boolean).join('-')}`)
    return []
  }
  const rules = new Set(listed.map((day) => day.rule))
  for (const rule of [...also, ...leaveOut]) {
    if (!rules.has(rule)) say(`base: the library has no rule "${rule}" in these years`)
  }
  const taken = listed.filter((day) => !leaveOut.includes(day.rule))
  const names = new Set(taken.map((day) => day.name))
  for (const name of Object.keys(base.names)) {
    if (!names.has(name)) say(`base: names: the library has no "${name}" in these years`)
  }
  return taken
    .filter((day) => base.onWeekends === 'keep' || !isOnWeekend(file, day.date))
    .map((day) => holiday(day, base.names[day.name] ?? day.name, file.substitutes))
}

function ruleDays(file: CalendarFile, library: HolidayLibrary, say: Say): HolidayDay[] {
  const days = library.computed(
    file.rules.map((entry) => entry.rule),
    file.known,
  )
  return file.rules.flatMap(({ rule, name, substitutes = file.substitutes, ...span }) => {
    const own = days.filter((day) => day.rule === rule && isWithin(day.date, span))
    if (own.length === 0) say(`rules: "${rule}" gives no day in these years`)
    return own.map((day) => holiday(day, name, substitutes))
  })
}

function holiday({ date, rule, substitute }: LibraryHoliday, name: string, substitutes: string): HolidayDay {
  return { date, rule, name: substitute ? `${name} (${substitutes})` : name }
}

/** The days of the parts; where not all keep a day, it says which do. */
function unionDays(
  { union = [], known }: CalendarFile,
  files: readonly CalendarFile[],
  built: ReadonlyMap<string, readonly HolidayDay[]>,
  say: Say,
): HolidayDay[] {
  const kept = new Map<string, HolidayDay & { where: string[] }>()
  for (const { calendar, where } of union) {
    const part = files.find((file) => file.id === calendar)
    if (part === undefined || !built.has(calendar)) {
      say(`union: ${calendar} does not exist or is a union itself`)
      continue
    }
    if (part.known.from > known.from || part.known.until < known.until)
      say(`union: ${calendar} is known only from ${part.known.from} to ${part.known.until}`)
    for (const day of built.get(calendar)!) {
      if (!isWithin(day.date, known)) continue
      const key = `${day.date} ${day.name}`
      const entry = kept.get(key) ?? { ...day, rule: null, where: [] }
      entry.where.push(where)
      kept.set(key, entry)
    }
  }
  return [...kept.values()].map(({ where, ...day }) => (where.length === union.length ? day : { ...day, where }))
}

function checkTwice(days: readonly HolidayDay[], say: Say): void {
  const seen = new Set<string>()
  for (const { date, name } of days) {
    if (seen.has(`${date} ${name}`)) say(`${date}: "${name}" stands twice`)
    seen.add(`${date} ${name}`)
  }
}

function announce(file: CalendarFile, days: readonly HolidayDay[], say: Say): HolidayDay[] {
  const announced = new Map(file.announced.map(({ date, on }) => [date, on]))
  for (const date of announced.keys()) {
    if (!days.some((day) => day.date === date)) say(`announced: ${date} is no holiday`)
  }
  return days.map((day) => (announced.has(day.date) ? { ...day, announced: announced.get(day.date)! } : day))
}

function compileCalendar(file: CalendarFile, days: readonly HolidayDay[]): CalendarData {
  return {
    id: file.id,
    title: file.title,
    known: file.known,
    weekend: file.weekend,
    closings: file.closings,
    holidays: groupHolidays(days),
    sure: { verified: file.sure.verified, confidence: file.sure.confidence },
  }
}

/** Few names, many years: the dates of one name together, in the order of the calendar. */
function groupHolidays(days: readonly HolidayDay[]): CalendarHoliday[] {
  const groups = new Map<string, CalendarHoliday & { dates: string[] }>()
  const inOrder = [...days].sort((a, b) => (`${a.date} ${a.name}` < `${b.date} ${b.name}` ? -1 : 1))
  for (const { date, rule: _, ...rest } of inOrder) {
    const key = JSON.stringify([rest.name, rest.where, rest.announced])
    const group = groups.get(key) ?? { ...rest, dates: [] }
    group.dates.push(date)
    groups.set(key, group)
  }
  return [...groups.values()]
}
