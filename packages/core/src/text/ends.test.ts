import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { testTable } from '../testing/test-table.ts'
import { lastWords, withoutSigns, withoutTail } from './ends.ts'

testTable(
  'withoutTail',
  [
    ['signs and spaces behind the last letter', 'Next steps: —', 'Next steps'],
    ['a closing bracket', '(see below)', '(see below'],
    ['nothing to take away', 'Next steps', 'Next steps'],
    ['nothing but signs', ' — ', ''],
    ['nothing', '', ''],
  ],
  withoutTail,
)

testTable<readonly [words: string, signs: string], string>(
  'withoutSigns',
  [
    ['the signs named', ['the following: ', ' :'], 'the following'],
    ['another sign ends it', ['the following:.', ':'], 'the following:.'],
    ['nothing', ['', ':'], ''],
  ],
  ([words, signs]) => withoutSigns(words, signs),
)

testTable<readonly [text: string, most?: number, stops?: string], string>(
  'lastWords',
  [
    ['behind the last stop', ['One. Two? Three'], ' Three'],
    ['the whole, where there is none', ['One two'], 'One two'],
    ['nothing behind a stop at the end', ['One. Two.'], ''],
    ['no more than asked for', ['One two three', 5], 'three'],
    [
      'the stops of an abbreviation and of a number end nothing',
      ['One. Under 5 U.S.C. § 552 or 42.56'],
      ' Under 5 U.S.C. § 552 or 42.56',
    ],
    ['other stops', ['One. Two, three', 15, ','], ' three'],
    ['nothing', [''], ''],
  ],
  ([text, most, stops]) => lastWords(text, most, stops),
)

describe('ends', () => {
  it('are what the same patterns would find', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        assert.equal(withoutTail(text), text.replace(/\W*$/, ''))
        assert.equal(lastWords(text, text.length, '?!'), /[^?!]*$/.exec(text)![0])
      }),
    )
  })
})
