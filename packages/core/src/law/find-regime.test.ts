import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testLawBook } from '../testing/test-law-book.ts'
import { testTable } from '../testing/test-table.ts'
import { findRegime } from './find-regime.ts'

const book = testLawBook()

testTable(
  'findRegime',
  [
    ['the name of a regime', 'foia', 'uk-foia-2000'],
    ['in capitals', 'EIR', 'uk-eir-2004'],
    ['a country', 'ie', 'ireland-foi-2014'],
    ['the beginning of ids that are not meant', 'us', 'us-foia-5-usc-552'],
    ['the id of a law', 'us-il-foia', 'us-il-foia'],
    ['a regime of several laws', 'us-state', null],
  ],
  (name) => findRegime(book, name)?.id ?? null,
)

test('findRegime refuses what is neither', () => {
  assert.throws(() => findRegime(book, 'xx'), { code: 'unknown-law' })
})
