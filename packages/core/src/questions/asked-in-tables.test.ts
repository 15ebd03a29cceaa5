import { askedLines, blocksOfText } from '../testing/asked.ts'
import { testTable } from '../testing/test-table.ts'
import { askedInTables } from './asked-in-tables.ts'

testTable(
  'askedInTables',
  [
    [
      'drawn with lines',
      '│ How many bins are there? │ 14 │\n├──────────────────────────┼────┤\n│ Who owns the bins? │ The council │',
      [['1 How many bins are there?', '2 Who owns the bins?']],
    ],
    [
      'with bars and a head',
      '| Question | Answer |\n|---|---|\n| How many bins are there? | 14 |\n| Who owns the bins? | The council |',
      [['1 How many bins are there?', '2 Who owns the bins?']],
    ],
    [
      'with tabs',
      'How many bins are there?\t14\nWho owns the bins?\tThe council',
      [['1 How many bins are there?', '2 Who owns the bins?']],
    ],
    [
      'with labels',
      '| 3. How many bins are there? | 14 |\n| 4. Who owns the bins? | The council |',
      [['3 How many bins are there?', '4 Who owns the bins?']],
    ],
    [
      'with the numbers in a column before them',
      '| Q3 | How many bins are there? | 14 |\n| 4b | Who owns the bins? | The council |',
      [['3 How many bins are there?', '4.b Who owns the bins?']],
    ],
    [
      'by the head of its columns, whatever the questions are like',
      'Ref\tQuestion\tAnswer\n1\tNumber of bins\t14\n2\tOwner\n3\tPlease send the contract\tAttached',
      [['1 Number of bins', '2 Owner', '3 Please send the contract']],
    ],
    ['no column of answers', '| How many bins are there? |\n| Who owns the bins? |', []],
    ['one question alone is no list', '| How many bins are there? | 14 |', []],
    ['a table that asks nothing', '| Mill Lane | 14 |\n| Quarry Hill | 3 |', []],
    ['no table', 'How many bins are there?', []],
    ['nothing', '', []],
  ],
  (text) => askedLines(askedInTables(text, blocksOfText(text))),
)
