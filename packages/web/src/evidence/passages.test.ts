import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Passage, rowToChoose, stretchesOf } from './passages.ts'

const passage = (row: string, start: number, end: number): Passage => ({
  id: `${row}${start}`,
  kind: 'answer',
  row,
  document: 'd',
  cite: { page: 1, start, end, quote: '' },
  words: '',
})

const ROWS: readonly [why: string, passages: Passage[], expected: [string, string][]][] = [
  ['nothing is cited', [], [['abcdefghij', '']]],
  [
    'one passage in the middle',
    [passage('1', 2, 5)],
    [
      ['ab', ''],
      ['cde', '1'],
      ['fghij', ''],
    ],
  ],
  [
    'two that overlap',
    [passage('1', 0, 5), passage('2', 3, 8)],
    [
      ['abc', '1'],
      ['de', '12'],
      ['fgh', '2'],
      ['ij', ''],
    ],
  ],
  [
    'one that is longer than the page',
    [passage('1', 8, 99)],
    [
      ['abcdefgh', ''],
      ['ij', '1'],
    ],
  ],
]
for (const [why, passages, expected] of ROWS)
  test(`stretchesOf: ${why}`, () =>
    assert.deepEqual(
      stretchesOf('abcdefghij', passages).map((each) => [each.text, each.passages.map(({ row }) => row).join('')]),
      expected,
    ))

test('rowToChoose: the nearest first, then the others one after the other', () => {
  const both = [passage('long', 0, 9), passage('short', 2, 4)]
  assert.equal(rowToChoose(both, null), 'short')
  assert.equal(rowToChoose(both, 'short'), 'long')
  assert.equal(rowToChoose(both, 'long'), 'short')
  assert.equal(rowToChoose(both, 'other'), 'short')
  assert.equal(rowToChoose([], null), null)
})
