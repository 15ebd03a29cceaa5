import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LabelledAnswer } from '../testing/labelled-answers.ts'
import { LABELLED_FIGURES } from '../testing/labelled-figures.ts'
import { LABELLED_STATEMENTS } from '../testing/labelled-statements.ts'
import { compareAnswers, type ToldAnswer } from './compare-answers.ts'

const LABELLED_ANSWERS = [...LABELLED_FIGURES, ...LABELLED_STATEMENTS]

const told = ([date, question, outcome, answer]: LabelledAnswer): ToldAnswer => ({
  date,
  question,
  outcome,
  answer,
  sure: true,
})
const rows = LABELLED_ANSWERS.map(([label, one, two]) => ({
  label,
  one,
  two,
  verdict: compareAnswers(told(one), told(two)),
}))

test('contradictions: of the labelled pairs at least 90 of 100 that are called so are, and 75 of 100 that are so are found', () => {
  const called = rows.filter(({ verdict }) => verdict?.kind === 'contradiction')
  const right = called.filter(({ label }) => label === 'yes')
  const all = rows.filter(({ label }) => label === 'yes')
  assert.ok(rows.length >= 80)
  assert.ok(right.length >= 0.9 * called.length, `${right.length} of ${called.length}`)
  assert.ok(right.length >= 0.75 * all.length, `${right.length} of ${all.length}`)
})

test('contradictions: it does not matter which answer is named first', () => {
  for (const { one, two, verdict } of rows)
    assert.equal(compareAnswers(told(two), told(one))?.kind, verdict?.kind, one[1])
})

test('contradictions: every pair that is not called so has its reason, fits, or has nothing in common', () => {
  for (const { verdict } of rows) assert.ok(verdict === null || verdict.kind !== 'dropped' || verdict.why.length > 5)
})
