import { testTable } from '../testing/test-table.ts'
import { median } from './median.ts'

testTable(
  'median',
  [
    ['of none', [], null],
    ['of one', [4], 4],
    ['in the middle', [9, 1, 4], 4],
    ['between the two in the middle', [10, 2, 4, 1], 3],
  ],
  median,
)
