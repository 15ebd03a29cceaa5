import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { testTable } from '../testing/test-table.ts'
import { isContentWord, tokensOf } from './tokens.ts'

testTable(
  'tokensOf',
  [
    ['lower case', 'How Many Bins', ['how', 'many', 'bins']],
    ['an apostrophe is dropped', "the Council's and the Council’s", ['the', 'councils', 'and', 'the', 'councils']],
    ['a number keeps its commas and points', '1,200.50 and 4.', ['1,200.50', 'and', '4']],
    ['a financial year is one word', 'in 2018/19', ['in', '2018/19']],
    ['a time is one word', 'at 10:30', ['at', '10:30']],
    ['signs are none', 'a - b (c) £4', ['a', 'b', 'c', '4']],
    ['a hyphen parts words', 'fly-tipping', ['fly', 'tipping']],
    ['letters with marks', 'Cyngor Sir Fôn', ['cyngor', 'sir', 'fôn']],
    ['letters with marks of their own', 'Fo\u0302n', ['fo\u0302n']],
    ['no words', '… – !', []],
  ],
  (text) => [...tokensOf(text).words],
)

describe('tokensOf', () => {
  it('says where each word stands, also in a passage', () => {
    const text = 'The Council’s bins'
    const tokens = tokensOf(text, { start: 4, end: 18 })
    assert.deepEqual(tokens, { words: ['councils', 'bins'], starts: [4, 14], ends: [13, 18] })
  })

  it('has words, starts and ends side by side for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), (text) => {
        const { words, starts, ends } = tokensOf(text)
        let end = 0
        for (const [i, word] of words.entries()) {
          assert.ok(starts[i]! >= end && ends[i]! > starts[i]!)
          assert.equal(text.slice(starts[i]!, ends[i]!).toLowerCase().replace(/['’]/g, ''), word)
          end = ends[i]!
        }
      }),
    )
  })
})

testTable(
  'isContentWord',
  [
    ['a thing', 'bins', true],
    ['a number of two digits', '12', true],
    ['an article', 'the', false],
    ['a word of every request', 'information', false],
    ['a letter alone', 'x', false],
  ],
  isContentWord,
)
