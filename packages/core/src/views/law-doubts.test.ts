import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testLawBook, testLawNotes } from '../testing/test-law-book.ts'
import { lawDoubts } from './law-doubts.ts'
import { lawSheet } from './law-sheet.ts'

const book = testLawBook()
const doubts = (id: string) => lawDoubts(lawSheet(book.law(id)!, testLawNotes(), book))

test('lawDoubts: facts with the same doubt stand together, a section for its limbs', () => {
  const research = doubts('uk-foia-2000').find(({ about }) => about.includes('22A'))!
  assert.deepEqual(research.about, ['22A'])
  assert.equal(research.explained, true)
})

test('lawDoubts: what has no explanation comes last', () => {
  const explained = doubts('uk-foia-2000').map((doubt) => doubt.explained)
  assert.deepEqual(
    explained,
    [...explained].sort((a, b) => Number(b) - Number(a)),
  )
  assert.equal(explained.at(-1), false)
})
