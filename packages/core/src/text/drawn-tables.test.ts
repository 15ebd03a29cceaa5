import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wholeOf } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { drawnTables } from './drawn-tables.ts'

const rowsOf = (text: string) =>
  drawnTables(text, wholeOf(text)).map(({ rows }) => rows.map((row) => row.map((cell) => cell.text).join(' / ')))

testTable(
  'drawnTables',
  [
    [
      'rows between rules',
      `┌──────┬─────┐
│ Year │ No. │
├──────┼─────┤
│ 2020 │ 14  │
├──────┼─────┤
│ 2021 │ 17  │
└──────┴─────┘`,
      [['Year / No.', '2020 / 14', '2021 / 17']],
    ],
    [
      'a row over several lines is joined cell by cell',
      `┌───────────┬─────────┐
│ How many  │ Four    │
│ bins?     │ hundred │
├───────────┼─────────┤
│ Which?    │ Green   │
└───────────┴─────────┘`,
      [['How many bins? / Four hundred', 'Which? / Green']],
    ],
    [
      'with tabs, a row of one cell among them',
      'Question\tAnswer\nHow many bins?\t14\nWhich bins?\nWhose bins?\tOurs\n\nBins are green.',
      [['Question / Answer', 'How many bins? / 14', 'Which bins?', 'Whose bins? / Ours']],
    ],
    ['two lines without a tab part two tables', 'A\t1\nSome words\nand more\nB\t2', [['A / 1'], ['B / 2']]],
    [
      'double lines',
      `╔══════╦═════╗
║ Year ║ No. ║
╚══════╩═════╝`,
      [['Year / No.']],
    ],
    [
      'an empty cell',
      `├──────┼─────┤
│ 2020 │     │
├──────┼─────┤`,
      [['2020 / ']],
    ],
    ['lines without rules are one row', '│ a │ b │\n│ c │ d │', [['a c / b d']]],
    ['a question on each line without rules', '│ How? │ b │\n│ Who? │ d │\n│      │ e │', [['How? / b', 'Who? / d e']]],
    ['two tables with words between them', '│ a │ b │\nand\n│ c │ d │', [['a / b'], ['c / d']]],
    ['a cell more in the second line', '│ a │ b │\n│ c │ d │ e │', [['a c / b d / e']]],
    ['with bars', '| Year | No. |\n| 2020 | 14 |', [['Year / No.', '2020 / 14']]],
    [
      'with bars and a rule below the head',
      '| Year | No. |\n|:-----|----:|\n| 2020 | 14 |',
      [['Year / No.', '2020 / 14']],
    ],
    ['with tabs', 'Year\tNo.\n2020\t14', [['Year / No.', '2020 / 14']]],
    ['a tab that only indents draws nothing', '\tYear and number', []],
    ['a table with bars below one with tabs', 'a\tb\n| c | d |', [['a / b'], ['c / d']]],
    ['bars in a sentence draw nothing', 'a | b | c', []],
    ['no table', 'How many bins?', []],
    ['nothing', '', []],
  ],
  rowsOf,
)

describe('drawnTables', () => {
  it('says where the table and its cells stand; of a row of several lines the row', () => {
    const text = 'See:\n│ a │ b │\n├───┼───┤\n│ c │ d │\n│ e │ f │\nEnd'
    const [table] = drawnTables(text, wholeOf(text))
    assert.equal(text.slice(table!.start, table!.end), '│ a │ b │\n├───┼───┤\n│ c │ d │\n│ e │ f │')
    assert.deepEqual(
      table!.rows.map((row) => row.map((cell) => text.slice(cell.start, cell.end))),
      [
        ['a', 'b'],
        ['│ c │ d │\n│ e │ f │', '│ c │ d │\n│ e │ f │'],
      ],
    )
  })
})
