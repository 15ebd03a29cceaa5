import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Row, testTable } from '../testing/test-table.ts'
import { hitLine } from './hit-line.ts'

const line = ([text, marked, shown]: readonly [string, RegExp, number]): string => {
  const marks = [...text.matchAll(marked)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  const { start, end } = hitLine(text, marks, shown)
  return text.slice(start, end)
}

const ROWS: readonly Row<readonly [text: string, marked: RegExp, shown: number], string>[] = [
  ['a short text whole', ['Two lamps.', /lamps/g, 40], 'Two lamps.'],
  [
    'where the marks stand closest',
    ['a lamp and then nothing at all for long until lamp lamp', /lamp/g, 20],
    'long until lamp lamp',
  ],
  ['from word to word', ['wonderful lanterns and lamp columns everywhere', /lamp/g, 24], 'lanterns and lamp'],
  ['without a mark its beginning', ['one two three', /x/g, 8], 'one two'],
  ['one long word', ['abcdefghij', /x/g, 4], 'abcd'],
]
testTable('the line of a hit', ROWS, line)

test('the line of a hit holds a whole mark and is not much longer than asked', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'x', ' ', '\n'), minLength: 1, maxLength: 200 })
  fc.assert(
    fc.property(text, (page) => {
      const marks = [...page.matchAll(/x+/g)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
      }))
      const { start, end } = hitLine(page, marks, 30)
      assert.ok(start >= 0 && start <= end && end <= page.length)
      if (marks.length > 0) assert.ok(marks.some((mark) => mark.start >= start && mark.end <= end))
    }),
  )
})
