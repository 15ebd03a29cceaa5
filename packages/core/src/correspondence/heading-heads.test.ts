import { wholeOf } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { linesOf } from '../text/lines.ts'
import { headingHeadAt } from './heading-heads.ts'

testTable(
  'headingHeadAt',
  [
    [
      'a name and a date',
      '## Dunmere Council, 22 March 2024\n\nYour request',
      { sender: 'Dunmere Council', dateText: '22 March 2024', lastLine: 0 },
    ],
    ['with a dash', '### Sam Amari – 4 May 2020\n', { sender: 'Sam Amari', dateText: '4 May 2020', lastLine: 0 }],
    [
      'two lines',
      '### From: Sam Amari\n### Date: 4 May 2020\n',
      { sender: 'Sam Amari', dateText: '4 May 2020', lastLine: 1 },
    ],
    ['a title', '# Lake dredging and angling lease\n', null],
    ['a heading with a year', '## Results, 2019 onwards\n', null],
    ['no heading', 'Sam Amari, 4 May 2020\n', null],
    ['a sender without a date', '### From: Sam Amari\nHello', null],
  ],
  (text) => headingHeadAt(text, linesOf(text, wholeOf(text)), 0),
)
