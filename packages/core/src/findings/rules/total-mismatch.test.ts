import assert from 'node:assert/strict'
import { it } from 'node:test'
import { citedWords, findingsOf, findingTable, REQUEST, reply } from '../../testing/finding-table.ts'
import { wholeOf } from '../../testing/source-document.ts'
import { testTable } from '../../testing/test-table.ts'
import { wrongTotal } from './total-mismatch.ts'

const answered = (answer: string) => ({ messages: [REQUEST, reply({ answers: [answer, 'Bins Ltd'] })] })
const WRONG = answered('Mill Lane: 3\nQuarry Hill: 4\nTotal: 8')
const FOUND = ['In the answer to question 1 the total is given as 8, and the rows add up to 7; ask which is right.']

findingTable('total-mismatch', [
  ['rows with colons', WRONG, FOUND],
  ['rows with bars', answered('Mill Lane | 3\nQuarry Hill | 4\nTotal | 8'), FOUND],
  ['rows with wide spaces', answered('Mill Lane     3\nQuarry Hill   4\nTotal         8'), FOUND],
  [
    'a percentage that is not that of its counts',
    answered('We emptied 12 of 48 bins (30%).'),
    ['In the answer to question 1 12 of 48 is given as 30%, and is 25%; ask which is right.'],
  ],
  ['not a percentage that is rounded', answered('We emptied 1 of 3 bins (33%).'), []],
  ['not where they add up', answered('Mill Lane: 3\nQuarry Hill: 5\nTotal: 8'), []],
  ['not without a total', answered('Mill Lane: 3\nQuarry Hill: 4'), []],
  ['not in a sentence', answered('There are 3 in Mill Lane and 4 on Quarry Hill, 8 in all.'), []],
  ['not without an answer', { messages: [REQUEST] }, []],
])

it('names the question and points at the total', () => {
  assert.deepEqual(
    findingsOf('total-mismatch', WRONG).map(({ questions }) => questions),
    [['1:1']],
  )
  assert.deepEqual(citedWords('total-mismatch', WRONG), ['Total: 8'])
})

testTable(
  'wrongTotal',
  [
    ['a second column is wrong', 'Year | Bins | Lamps\n2022 | 3 | 4\n2023 | 4 | 5\nTotal | 7 | 10', [10, 9]],
    ['commas', 'A: 1,000\nB: 2,000\nTotal: 3,100', [3100, 3000]],
    ['a grand total', 'A: 1\nB: 2\nGrand total: 4', [4, 3]],
    ['with dashes', 'A - 1\nB - 2\nTotal - 4', [4, 3]],
    ['one row is no table', 'A: 1\nTotal: 4', null],
    ['rows of other shapes are not compared', 'A | 1 | 2\nB: 2\nTotal: 4', null],
    ['a row without a number is not compared', 'A: 1\nB: fewer than 5\nTotal: 4', null],
    ['words between the rows part them', 'A: 1\nas of May\nB: 2\nC: 3\nTotal: 5', null],
    ['a total at the head is none', 'Total: 4\nA: 1\nB: 2', null],
    ['nothing', '', null],
  ] as readonly (readonly [string, string, readonly [number, number] | null])[],
  (text): readonly [number, number] | null => {
    const wrong = wrongTotal(text, wholeOf(text))
    return wrong === null ? null : [wrong.total, wrong.sum]
  },
)
