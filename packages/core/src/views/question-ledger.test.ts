import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OUTCOMES, type Question } from '../model/index.ts'
import { OUTCOME_MARKS } from './outcome-marks.ts'
import { outcomeTally, questionLedger } from './question-ledger.ts'

const cite = { page: 3, start: 0, end: 1, quote: 'x' }
const question = (more: Partial<Question>): Question => ({
  part: 1,
  label: '1',
  text: 'What?',
  cite,
  outcome: 'answered',
  sure: true,
  why: 'said so',
  answer: null,
  grounds: [],
  ...more,
})

test('every outcome has a mark of its own, one character and one word', () => {
  const marks = OUTCOMES.map((outcome) => OUTCOME_MARKS[outcome])
  assert.equal(new Set(marks.map((mark) => mark.symbol)).size, OUTCOMES.length)
  assert.equal(new Set(marks.map((mark) => mark.word)).size, OUTCOMES.length)
  for (const mark of marks) assert.equal([...mark.symbol].length, 1)
})

const DEPTHS: [label: string, depth: number][] = [
  ['1', 0],
  ['4.a', 1],
  ['2.b.ii', 2],
  ['3.a#2', 1],
]
for (const [label, depth] of DEPTHS) {
  test(`depth of ${label}`, () => assert.equal(questionLedger([question({ label })])[0]!.depth, depth))
}

test('a row says what to show', () => {
  const ground = { law: 'uk-foia-2000', provision: '31(3)', use: 'ncnd', cite } as const
  const [row] = questionLedger([
    question({
      part: 2,
      label: '4.a',
      outcome: 'neither-confirmed-nor-denied',
      sure: false,
      grounds: [ground],
      answer: { text: 'We can neither', cite: { ...cite, page: 4 }, value: null },
    }),
  ])
  assert.deepEqual(row, {
    key: '2:4.a',
    part: 2,
    label: '4.a',
    depth: 1,
    text: 'What?',
    outcome: 'neither-confirmed-nor-denied',
    mark: OUTCOME_MARKS['neither-confirmed-nor-denied'],
    sure: false,
    why: 'said so',
    answer: 'We can neither',
    grounds: ['31(3) neither confirmed nor denied'],
    questionPage: 3,
    answerPage: 4,
    corrected: [],
  })
})

test('the tally counts outcomes, the most frequent first, and leaves headings out', () => {
  const rows = questionLedger([question({ outcome: 'blank' }), question({}), question({ outcome: null }), question({})])
  assert.deepEqual(outcomeTally(rows), [
    ['answered', 2],
    ['blank', 1],
  ])
})
