import { testTable } from '../testing/test-table.ts'
import { plainDate, weekdayDate } from './plain-date.ts'

testTable(
  'plainDate',
  [
    ['a day', '2019-02-12', '12 Feb 2019'],
    ['a day without its nought', '2019-09-02', '2 Sep 2019'],
    ['a month', '2019-02', 'Feb 2019'],
    ['a year', '2019', '2019'],
  ],
  plainDate,
)

testTable(
  'weekdayDate',
  [
    ['a day', '2020-07-13', 'Mon 13 Jul 2020'],
    ['a leap day', '2024-02-29', 'Thu 29 Feb 2024'],
    ['a day before 1970', '1969-12-28', 'Sun 28 Dec 1969'],
  ],
  weekdayDate,
)
