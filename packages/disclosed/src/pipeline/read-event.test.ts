import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ClockEvent } from '@disclosed/core/views'
import { eventOption, readEvent } from './read-event.ts'

const ROWS: [why: string, text: string, expected: ClockEvent][] = [
  ['a step', 'clarification-received=2025-03-10', { type: 'clarificationReceived', date: '2025-03-10' }],
  ['the name of the pack', 'feePaid=2025-03-10', { type: 'feePaid', date: '2025-03-10' }],
  ['another name', 'clarification-sent=2025-03-10', { type: 'clarificationReceived', date: '2025-03-10' }],
  ['weeks', 'extension-notified=2025-03-10,weeks=2', { type: 'extensionNotified', date: '2025-03-10', weeks: 2 }],
  ['with blanks', 'fee paid = 2025-03-10', { type: 'feePaid', date: '2025-03-10' }],
  [
    'a stretch',
    'not-school-days=2025-07-23..2025-09-01',
    { type: 'notSchoolDays', from: '2025-07-23', to: '2025-09-01' },
  ],
  ['days', 'extension-notified=2025-03-10,days=10', { type: 'extensionNotified', date: '2025-03-10', days: 10 }],
  [
    'working days',
    'unusual-circumstances=2025-03-10, working-days=10',
    { type: 'unusualCircumstances', date: '2025-03-10', workingDays: 10 },
  ],
  [
    'until a day',
    'extension-notified=2025-03-10,until=2025-05-01',
    { type: 'extensionNotified', date: '2025-03-10', until: '2025-05-01' },
  ],
]
for (const [why, text, expected] of ROWS) {
  test(`event option: ${why}`, () => assert.deepEqual(readEvent(text), expected))
}

test('event option: several are kept in order', () => {
  const first = eventOption('fees-notice-given=2025-03-01')
  assert.deepEqual(
    eventOption('fee-paid=2025-03-05', first).map((event) => event.type),
    ['feesNoticeGiven', 'feePaid'],
  )
})

const REFUSED: [why: string, text: string][] = [
  ['no date', 'fee-paid'],
  ['a date that is none', 'fee-paid=2025-02-30'],
  ['a stretch that ends before it begins', 'not-school-days=2025-09-01..2025-07-23'],
  ['a word for a number', 'extension-notified=2025-03-10,days=ten'],
  ['an unknown detail', 'extension-notified=2025-03-10,hours=3'],
  ['nothing', ''],
]
for (const [why, text] of REFUSED) {
  test(`event option refuses: ${why}`, () => assert.throws(() => readEvent(text), { code: 'bad-event' }))
}
