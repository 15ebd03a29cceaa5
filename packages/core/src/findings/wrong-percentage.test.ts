import { wholeOf } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { wrongPercentage } from './wrong-percentage.ts'

const TABLE = 'Ward | Bins | Share\nMill | 30 | 30%\nDock | 70 | 70%\nTotal | 100 | 100%'

testTable(
  'wrongPercentage',
  [
    ['beside its counts', 'We upheld 12 of 48 complaints (30%).', [12, 48, '30']],
    ['in words', '12 out of the 48 bins, or 30 per cent, were stolen', [12, 48, '30']],
    ['before its counts', 'That is 30% (12 of 48).', [12, 48, '30']],
    ['with digits behind the point', '1 of 3 (33.5%)', [1, 3, '33.5']],
    ['with thousands', '1,200 of 4,800 (52%)', [1200, 4800, '52']],
    ['in a table', TABLE.replace('| 30%', '| 40%'), [30, 100, '40']],
    ['right', 'We upheld 12 of 48 complaints (25%).', null],
    ['rounded', '1 of 3 (33%), 2 of 3 (67%), 2 of 3 (66%)', null],
    ['rounded to a digit', '2 of 3 (66.7%)', null],
    ['a right table', TABLE, null],
    ['a table whose parts do not add up is another matter', TABLE.replace('| 70 |', '| 60 |'), null],
    ['a table that goes on', TABLE.replace('Total | 100 | 100%', ''), null],
    ['a share of something else', '12 of 48 bins (30% of the budget)', null],
    ['a rise', '12 of 48, a rise of 30%', null],
    ['more than the whole', '60 of 48 (30%)', null],
    ['nothing of it', '0 of 0 (0%)', null],
    ['no share', 'We hold 12 of 48.', null],
  ] as readonly (readonly [string, string, readonly [number, number, string] | null])[],
  (text): readonly [number, number, string] | null => {
    const wrong = wrongPercentage(text, wholeOf(text))
    return wrong === null ? null : [wrong.part, wrong.whole, wrong.percentage]
  },
)
