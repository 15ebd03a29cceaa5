import type { CalendarDate } from '../model/calendar-date.ts'
import { dayNumber } from '../model/calendar-date.ts'
import { testLawBook } from '../testing/test-law-book.ts'
import { type Row, testTable } from '../testing/test-table.ts'
import { calendarIndex } from './calendar-index.ts'

const book = testLawBook()

const rows: readonly Row<readonly [string, CalendarDate], string | null>[] = [
  ['a working day', ['uk-union', '2020-07-14'], null],
  ['a weekend', ['uk-union', '2020-07-12'], 'Sunday'],
  ['kept in one part', ['uk-union', '2020-07-13'], 'Battle of the Boyne (substitute), Northern Ireland'],
  ['the calendar of that part', ['uk-northern-ireland', '2020-07-13'], 'Battle of the Boyne (substitute)'],
  ['kept in two parts of three', ['uk-union', '2025-04-21'], 'Easter Monday, England and Wales, Northern Ireland'],
  ['kept in all parts', ['uk-union', '2025-04-18'], 'Good Friday'],
  [
    'two names on one day',
    ['uk-union', '2000-01-03'],
    "2 January (substitute), Scotland / New Year's Day (substitute), England and Wales, Northern Ireland",
  ],
  ['two holidays on one day', ['australia-national', '2011-04-25'], 'Easter Monday / Anzac Day'],
  ['proclaimed for one part', ['uk-union', '2026-06-15'], 'World Cup bank holiday, Scotland'],
  ['a yearly closing', ['nz-oia', '2026-01-15'], 'summer period'],
  ['a holiday in a closing has its name', ['canada-business', '2025-12-25'], 'Christmas Day'],
  ['a union of one part names none', ['canada-business', '2025-07-01'], 'Canada Day'],
  ['observed on a Friday', ['us-federal', '2023-11-10'], 'Veterans Day (observed)'],
]

testTable('why a day is not counted', rows, ([id, date]) => {
  const index = calendarIndex(book.calendar(id)!)
  return index.proofDay(dayNumber(date) - index.firstDay).why
})
