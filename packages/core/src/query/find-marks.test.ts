import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Row, testTable } from '../testing/test-table.ts'
import { findMarks } from './find-marks.ts'
import { parseQuery } from './parse-query.ts'
import { wordForms } from './word-forms.ts'

const marked = ([typed, text]: readonly [string, string]): string[] =>
  findMarks(text, parseQuery(typed).query!, (word, query) =>
    query.kind === 'word' && !query.exact ? wordForms(word, 'en') : [],
  ).map(({ start, end }) => text.slice(start, end))

const ROWS: readonly Row<readonly [query: string, text: string], string[]>[] = [
  ['a word in its forms', ['refuse', 'We refused; refusing is not a refusal.'], ['refused', 'refusing']],
  ['a word as it stands', ['=refused', 'We refused to refuse.'], ['refused']],
  ['accents and capitals make no difference', ['cafe', 'Le CAFÉ, the cafe\u0301'], ['CAFÉ', 'cafe\u0301']],
  ['a phrase over a line end', ['"mill lane"', 'on Mill\nLane and Lane Mill'], ['Mill\nLane']],
  ['a beginning', ['disclos*', 'Disclosure of disclosed things'], ['Disclosure', 'disclosed']],
  ['a phrase with a beginning', ['"mill la"*', 'mill lanes, mill road'], ['mill lanes']],
  ['words that touch', ['a near/2 b', 'a b, b x a'], ['a', 'b', 'b', 'a']],
  ['what is left out is not marked', ['lamp NOT cost', 'lamp cost'], ['lamp']],
  ['a provision', ['40(2)', 'section 40(2) and 40 and 2'], ['40(2']],
  ['fields are not marked', ['kind:answer lamp', 'answer: lamp'], ['lamp']],
]
testTable('marks', ROWS, marked)

test('marks lie apart and in order, and begin and end with a word', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', 'é', '(', '🙂', '1'), maxLength: 60 })
  fc.assert(
    fc.property(text, (page) => {
      const marks = findMarks(page, parseQuery('a "b a" 1* é').query!, () => [])
      for (const [at, { start, end }] of marks.entries()) {
        assert.ok(start < end && end <= page.length)
        assert.ok(at === 0 || marks[at - 1]!.end < start)
      }
    }),
  )
})
