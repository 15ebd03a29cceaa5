import { testTable } from '../testing/test-table.ts'
import { widestRow } from './widest-row.ts'

testTable(
  'widestRow',
  [
    ['no rows', [], 0],
    ['rows of different lengths', [['a'], ['a', 'b', 'c'], []], 3],
    ['more rows than a call takes arguments', Array.from({ length: 300_000 }, () => ['a', 'b']), 2],
  ],
  widestRow,
)
