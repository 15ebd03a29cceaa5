import { testTable } from '../testing/test-table.ts'
import { wilsonShare } from './wilson.ts'

// Figures of Newcombe (1998), Statistics in Medicine 17, table I, method 3.
testTable(
  'wilsonShare',
  [
    ['81 of 263', [81, 263], [0.2553, 0.3662]],
    ['15 of 148', [15, 148], [0.0624, 0.1605]],
    ['none of 20', [0, 20], [0, 0.1611]],
    ['1 of 29', [1, 29], [0.0061, 0.1718]],
    ['none of none', [0, 0], null],
  ] as const,
  ([count, of]: readonly [number, number]) => {
    const share = wilsonShare(count, of)
    return share === null ? null : ([share.low, share.high] as const)
  },
)
