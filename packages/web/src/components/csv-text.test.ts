import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csvText } from './csv-text.ts'

const CELLS: [why: string, cell: string | number | null, expected: string][] = [
  ['a word', 'lamp', 'lamp'],
  ['a comma', 'Perrin, and Holt', '"Perrin, and Holt"'],
  ['quotation marks', 'the "lane"', '"the ""lane"""'],
  ['a line end', 'one\ntwo', '"one\ntwo"'],
  ['a formula', '=1+1', "'=1+1"],
  ['a formula behind a blank', ' @SUM(A1)', "' @SUM(A1)"],
  ['a formula in full width', '＝1', "'＝1"],
  ['a negative number as text', '-5', '-5'],
  ['a number', -5, '-5'],
  ['nothing', null, ''],
]

for (const [why, cell, expected] of CELLS)
  test(`csvText: ${why}`, () => {
    assert.equal(csvText(['a'], [[cell]]), `a\r\n${expected}\r\n`)
  })
