// Compares the calendars day by day with a list that was gathered by hand and lies beside the project, where it does.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { isWorkingDay } from '../packages/core/src/deadlines/working-calendar.ts'
import { dateOfDay, dayNumber } from '../packages/core/src/model/calendar-date.ts'
import { testLawBook } from '../packages/core/src/testing/test-law-book.ts'

const SHARED = process.env.DISCLOSED_LABELS ?? join(fileURLToPath(new URL('..', import.meta.url)), '../shared')
const LIST = join(SHARED, 'law/holidays.json')
const absent = !existsSync(LIST)
const skip = absent ? 'not run: ../shared/law/holidays.json is not there' : false

/** The parts as the list writes them. */
const PARTS = { EW: 'England and Wales', NI: 'Northern Ireland', SC: 'Scotland' }

const book = testLawBook()

if (absent) test('calendars: day by day', { skip }, () => {})
else {
  const { calendars } = JSON.parse(readFileSync(LIST, 'utf8'))
  for (const [id, { years }] of Object.entries(calendars))
    test(`calendars: ${id} is day by day as in the list`, () => assert.deepEqual(differences(id, years), []))

  test('calendars: the parts that keep a day are those of the list', () => {
    const calendar = book.calendar('uk-union')
    const days = Object.values(calendars['uk-union'].years).flat()
    const parts = Object.values(PARTS)
    for (const { date, where } of days) {
      const keep = calendar.holidays
        .filter(({ dates }) => dates.includes(date))
        .flatMap((holiday) => holiday.where ?? parts)
      assert.deepEqual([...new Set(keep)].sort(), where.map((part) => PARTS[part]).sort(), date)
    }
  })
}

/** Every day of the listed years that is counted otherwise than the list has it. */
function differences(id, years) {
  const calendar = book.calendar(id)
  const listed = new Set(Object.values(years).flatMap((days) => days.map(({ date }) => date)))
  const [first, last] = [Object.keys(years).at(0), Object.keys(years).at(-1)]
  const found = []
  for (let day = dayNumber(`${first}-01-01`); day <= dayNumber(`${last}-12-31`); day++) {
    const date = dateOfDay(day)
    const works = isWorkingDay(calendar, date)
    const expected = !isOff(calendar, day, date) && !listed.has(date)
    if (works !== expected) found.push(`${date} ${expected ? 'is a working day in the list' : 'is none in the list'}`)
  }
  return found
}

/** Weekends and yearly closings, which the list leaves out. */
function isOff({ weekend, closings }, day, date) {
  const monthDay = date.slice(5)
  return (
    weekend.includes((day + 4) % 7) ||
    closings.some(({ from, until }) =>
      from <= until ? monthDay >= from && monthDay <= until : monthDay >= from || monthDay <= until,
    )
  )
}
