import { testTable } from '../testing/test-table.ts'
import { nearestNames } from './nearest-names.ts'

const NAMES = ['12', '12(1)', '40', '40(1)', '40(2)', '41']

testTable(
  'nearestNames',
  [
    ['one letter wrong', '40(3)', ['40(1)', '40(2)']],
    ['one too many', '122', ['12']],
    ['nothing like it', 'zebra', []],
    ['nothing', '', []],
    ['capitals do not matter', '4O', ['40', '41']],
  ],
  (name) => nearestNames(name, NAMES, 3),
)
