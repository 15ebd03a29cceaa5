import { testTable } from '../testing/test-table.ts'
import { plainDate } from './plain-date.ts'

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
