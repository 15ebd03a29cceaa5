import { testTable } from '../testing/test-table.ts'
import { amountIn } from './value-words.ts'

testTable(
  'amountIn',
  [
    ['pounds', [38250, 'GBP'], '£38,250'],
    ['a currency without a sign', [1234567, 'SEK'], '1,234,567 SEK'],
    ['one of a kind', [1, 'people'], '1 person'],
    ['several', [2, 'posts'], '2 posts'],
    ['a share', [85, '%'], '85%'],
    ['a fraction', [1260.5, null], '1,260.5'],
    ['three digits', [412, null], '412'],
  ] as const,
  ([value, unit]: readonly [number, string | null]) => amountIn(value, unit),
)
