import assert from 'node:assert/strict'
import { test } from 'node:test'
import { caseOfJson } from './due-case.ts'

const DEFAULTS = { law: null, question: 'response' }

test('due case: everything given', () => {
  const events = [{ type: 'notSchoolDays', from: '2025-07-23', to: '2025-09-01' }]
  const given = {
    id: 'a',
    law: 'eir',
    question: 'appeal',
    received: '2025-01-02',
    stated: '2025-02-01',
    events,
    why: 'a note',
  }
  assert.deepEqual(caseOfJson(given, 0, DEFAULTS), {
    id: 'a',
    law: 'eir',
    question: 'appeal',
    received: '2025-01-02',
    stated: '2025-02-01',
    events,
  })
})

test('due case: what is left out comes from the command line', () => {
  assert.deepEqual(caseOfJson({ received: '2025-01-02' }, 4, { law: 'foisa', question: 'response' }), {
    id: '5',
    law: 'foisa',
    question: 'response',
    received: '2025-01-02',
    stated: null,
    events: [],
  })
})

const REFUSED: [why: string, value: unknown, sentence: RegExp][] = [
  ['no object', 7, /no object/],
  ['no law', { received: '2025-01-02' }, /names no law/],
  ['a date in words', { law: 'eir', received: '2 Jan 2025' }, /"received"/],
  ['a day that is none', { law: 'eir', received: '2025-02-30' }, /"received"/],
  ['a stated date in words', { law: 'eir', stated: 'soon' }, /"stated"/],
  ['events that are no list', { law: 'eir', events: {} }, /"events"/],
  ['an event without a type', { law: 'eir', events: [{ date: '2025-01-02' }] }, /no "type"/],
  [
    'an event with a bad date',
    { law: 'eir', events: [{ type: 'feePaid', date: 'soon' }] },
    /date of the event "feePaid"/,
  ],
  ['an event with half a day', { law: 'eir', events: [{ type: 'extension', days: 1.5 }] }, /whole number/],
]
for (const [why, value, sentence] of REFUSED) {
  test(`due case refuses: ${why}`, () =>
    assert.throws(
      () => caseOfJson(value, 0, DEFAULTS),
      (error: { code: string; message: string }) => error.code === 'bad-case' && sentence.test(error.message),
    ))
}
