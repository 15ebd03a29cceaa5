import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CalendarDate } from '../model/calendar-date.ts'
import { testLawBook } from '../testing/test-law-book.ts'
import { addMonths } from './count-period.ts'
import { addWorkingDays, countWorkingDays, isWorkingDay, nextWorkingDay } from './working-calendar.ts'

const book = testLawBook()

describe('isWorkingDay', () => {
  const rows: readonly [string, string, CalendarDate, boolean | null][] = [
    ['a Tuesday', 'uk-union', '2025-09-09', true],
    ['a Saturday', 'uk-union', '2025-09-06', false],
    ['a holiday of one part counts for all', 'uk-union', '2025-03-17', false],
    ['but not in another part', 'uk-scotland', '2025-03-17', true],
    ['Easter Monday', 'uk-union', '2025-04-21', false],
    ['Easter Monday in Scotland', 'uk-scotland', '2025-04-21', true],
    ['moved in 2020', 'uk-union', '2020-05-04', true],
    ['moved to in 2020', 'uk-union', '2020-05-08', false],
    ['a state funeral', 'uk-union', '2022-09-19', false],
    ['never proclaimed', 'uk-scotland', '2010-01-04', true],
    ['observed on a Friday', 'us-federal', '2023-11-10', false],
    ['observed in the year before', 'us-federal', '2021-12-31', false],
    ['no public holiday', 'ie', '2025-04-18', true],
    ['a new holiday', 'ie', '2025-02-03', false],
    ['a stretch over the turn of the year', 'nz-oia', '2026-01-15', false],
    ['its end', 'nz-oia', '2026-01-16', true],
    ['its first day', 'nz-oia', '2025-12-25', false],
    ['the stretch in the first known year', 'nz-oia', '2014-01-06', false],
    ['a Saturday in Canada', 'canada-federal', '2025-03-15', true],
    ['the recess', 'canada-business', '2025-12-29', false],
    ['a day of a State', 'us-ma', '2025-04-21', false],
    ['not of its neighbour', 'us-ny', '2025-04-21', true],
    ['before the known years', 'uk-union', '1999-12-31', null],
    ['after them', 'uk-union', '2031-01-01', null],
  ]
  for (const [why, id, date, expected] of rows) {
    it(`${why}: ${id} ${date}`, () => assert.equal(isWorkingDay(book.calendar(id)!, date), expected))
  }
})

describe('addWorkingDays', () => {
  const rows: readonly [string, string, CalendarDate, number, CalendarDate | null][] = [
    ['plain', 'uk-union', '2025-09-08', 20, '2025-10-06'],
    ['from a Saturday', 'uk-union', '2025-06-07', 20, '2025-07-04'],
    ['one day over a weekend', 'uk-union', '2025-09-05', 1, '2025-09-08'],
    ['into the unknown', 'uk-union', '2030-12-30', 5, null],
    ['from the unknown', 'uk-union', '2031-02-01', 1, null],
  ]
  for (const [why, id, from, days, expected] of rows) {
    it(why, () => assert.equal(addWorkingDays(book.calendar(id)!, from, days), expected))
  }
})

describe('countWorkingDays', () => {
  const rows: readonly [string, CalendarDate, CalendarDate, number | null][] = [
    ['the first day is not counted, the last is', '2025-09-08', '2025-09-09', 1],
    ['the same day', '2025-09-08', '2025-09-08', 0],
    ['over a weekend', '2025-09-05', '2025-09-08', 1],
    ['backwards', '2025-09-09', '2025-09-08', -1],
    ['past the known years', '2030-12-30', '2031-01-02', null],
  ]
  for (const [why, from, to, expected] of rows) {
    it(why, () => assert.equal(countWorkingDays(book.calendar('uk-union')!, from, to), expected))
  }
})

describe('nextWorkingDay', () => {
  const rows: readonly [string, CalendarDate, CalendarDate | null][] = [
    ['the day itself', '2025-09-08', '2025-09-08'],
    ['over Christmas', '2024-12-25', '2024-12-27'],
    ['past the known years', '2031-01-01', null],
  ]
  for (const [why, from, expected] of rows) {
    it(why, () => assert.equal(nextWorkingDay(book.calendar('uk-union')!, from), expected))
  }
})

describe('addMonths', () => {
  const rows: readonly [string, CalendarDate, number, CalendarDate][] = [
    ['the same day', '2025-03-14', 1, '2025-04-14'],
    ['no such day', '2025-01-31', 1, '2025-02-28'],
    ['a leap year', '2024-01-31', 1, '2024-02-29'],
    ['over the year', '2025-11-30', 3, '2026-02-28'],
    ['to December', '2025-11-30', 1, '2025-12-30'],
    ['years', '2024-02-29', 12, '2025-02-28'],
  ]
  for (const [why, date, months, expected] of rows) it(why, () => assert.equal(addMonths(date, months), expected))
})
