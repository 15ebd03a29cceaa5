import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testLawBook } from '../testing/test-law-book.ts'
import { testTable } from '../testing/test-table.ts'
import { findLaw } from './find-law.ts'

const book = testLawBook()

testTable(
  'findLaw',
  [
    ['the id', 'uk-foia-2000', 'uk-foia-2000'],
    ['the id in capitals', 'UK-FOIA-2000', 'uk-foia-2000'],
    ['a short title that one law bears', 'eir', 'uk-eir-2004'],
    ['a short title of two words', 'FOI Act 2014', 'ireland-foi-2014'],
    ['the beginning of an id', 'us-foia', 'us-foia-5-usc-552'],
  ],
  (name) => findLaw(book, name).id,
)

const REFUSED: readonly [why: string, name: string, sentence: RegExp, next: RegExp][] = [
  ['a short title of several laws', 'foia', /^Several laws are called "foia"\.$/, /uk-foia-2000, us-foia-5-usc-552/],
  ['the beginning of several ids', 'us', /^Several laws/, /us-ca-cpra/],
  ['no such law', 'uk-foia-2001', /^No law is called "uk-foia-2001"\.$/, /scotland-foisa-2002/],
  ['a slip: the nearest comes first', 'uk-foia-2001', /^No law/, /^Near it: uk-foia-2000\b/],
  ['nothing like it', 'zzzzzz', /^No law/, /^Name one of these: /],
  ['nothing', ' ', /^No law/, /uk-foia-2000/],
]
for (const [why, name, sentence, next] of REFUSED)
  test(`findLaw refuses: ${why}`, () => {
    assert.throws(
      () => findLaw(book, name),
      (error: { code: string; message: string; next: string }) => {
        assert.equal(error.code, 'unknown-law')
        assert.match(error.message, sentence)
        assert.match(error.next, next)
        return true
      },
    )
  })
