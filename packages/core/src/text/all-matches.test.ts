import { testTable } from '../testing/test-table.ts'
import { allMatches } from './all-matches.ts'

testTable<[RegExp, string], string[]>(
  'allMatches',
  [
    ['each match in order', [/\d+/g, '1 and 22 and 3'], ['1', '22', '3']],
    ['none', [/\d+/g, 'none'], []],
    ['an empty match moves on', [/x*/g, 'axb'], ['', 'x', '', '']],
  ],
  ([pattern, text]) => allMatches(pattern, text).map((match) => match[0]),
)
