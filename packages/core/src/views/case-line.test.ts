import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Clock, Message } from '../model/index.ts'
import { type CaseState, caseState } from './case-line.ts'

const NOTHING: Clock = { received: null, due: null, answered: null, daysTaken: null, daysLate: null }
const OPEN: Clock = { ...NOTHING, received: '2031-03-03', due: '2031-03-31' }

const ROWS: readonly [why: string, clock: Clock | null, today: string, expected: CaseState][] = [
  ['no clock', null, '2031-03-10', 'unknown'],
  ['nothing of it is known', NOTHING, '2031-03-10', 'unknown'],
  ['no due date', { ...OPEN, due: null }, '2031-03-10', 'open'],
  ['far from due', OPEN, '2031-03-23', 'open'],
  ['a week before', OPEN, '2031-03-24', 'due-soon'],
  ['the last day is in time', OPEN, '2031-03-31', 'due-soon'],
  ['the day after', OPEN, '2031-04-01', 'overdue'],
  ['answered late', { ...OPEN, answered: '2031-04-02', daysLate: 2 }, '2031-05-01', 'late'],
  ['answered in time', { ...OPEN, answered: '2031-03-20', daysLate: 0 }, '2031-05-01', 'in-time'],
  ['answered, due date not known', { ...OPEN, due: null, answered: '2031-03-20' }, '2031-05-01', 'answered'],
]

for (const [why, clock, today, expected] of ROWS)
  test(`caseState: ${why}`, () => assert.equal(caseState({ clock, messages: [] }, today), expected))

test('caseState: a reply without a date is a reply', () => {
  const message = { kind: 'response', from: 'authority', date: null } as Message
  assert.equal(caseState({ clock: OPEN, messages: [message] }, '2030-01-01'), 'answered')
})
