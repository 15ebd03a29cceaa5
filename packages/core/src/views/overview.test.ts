import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CaseLine } from './case-line.ts'
import { type NeedKind, needOf, overview } from './overview.ts'

const LINE: CaseLine = {
  key: 'a',
  name: 'reply.txt',
  authority: 'Northmere Council',
  law: null,
  references: [],
  received: '2031-03-03',
  due: '2031-03-31',
  answered: '2031-03-20',
  daysLate: 0,
  state: 'in-time',
  outcomes: [['answered', 2]],
  unsure: 0,
  findings: [],
  documents: 1,
  pages: 1,
}

const NEEDS: readonly [why: string, line: Partial<CaseLine>, expected: NeedKind | null][] = [
  ['all is well', {}, null],
  ['what was late is over', { state: 'late', findings: ['late'] }, null],
  ['overdue comes first', { state: 'overdue', findings: ['blank-answer', 'overdue'] }, 'overdue'],
  ['a blank answer', { findings: ['review-details-missing', 'blank-answer'] }, 'not-answered'],
  ['an attachment that is not here', { findings: ['missing-attachment'] }, 'attachment'],
  ['a notice that lacks something', { findings: ['public-interest-test-missing'] }, 'check-notice'],
  ['a row that is not sure', { unsure: 1 }, 'look'],
]
for (const [why, line, expected] of NEEDS)
  test(`needOf: ${why}`, () => assert.equal(needOf({ ...LINE, ...line }), expected))

test('overview: adds up by authority, and what needs somebody stands in order of urgency', () => {
  const late: CaseLine = {
    ...LINE,
    key: 'b',
    state: 'late',
    daysLate: 4,
    answered: '2031-03-10',
    outcomes: [
      ['refused', 3],
      ['answered', 1],
    ],
  }
  const overdue: CaseLine = {
    ...LINE,
    key: 'c',
    authority: 'Saltmere Police',
    answered: null,
    daysLate: null,
    state: 'overdue',
    outcomes: [['awaiting', 1]],
  }
  const blank: CaseLine = { ...LINE, key: 'd', findings: ['blank-answer'], outcomes: [['blank', 1]] }
  const sum = overview([LINE, blank, late, overdue])
  assert.equal(sum.cases, 4)
  assert.equal(sum.questions, 8)
  assert.deepEqual(sum.outcomes.slice(0, 2), [
    ['answered', 3],
    ['refused', 3],
  ])
  assert.deepEqual(
    sum.authorities.map(({ authority, cases, late: own }) => [authority, cases, own]),
    [
      ['Northmere Council', 3, 1],
      ['Saltmere Police', 1, 1],
    ],
  )
  assert.deepEqual(
    sum.needs.map(({ line, why }) => [line.key, why]),
    [
      ['c', 'overdue'],
      ['d', 'not-answered'],
    ],
  )
  assert.deepEqual(
    sum.lateness.map(({ key, daysLate }) => [key, daysLate]),
    [
      ['b', 4],
      ['a', 0],
      ['d', 0],
    ],
  )
})
