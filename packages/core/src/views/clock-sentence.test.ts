import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Clock } from '../model/index.ts'
import { plainDate } from '../text/plain-date.ts'
import { clockSentence, type DayUnit } from './clock-sentence.ts'

const clock = (more: Partial<Clock>): Clock => ({
  received: null,
  due: null,
  answered: null,
  daysTaken: null,
  daysLate: null,
  ...more,
})
const LATE = clock({ received: '2019-01-15', due: '2019-02-12', answered: '2019-02-27', daysTaken: 31, daysLate: 11 })

const ROWS: [why: string, clock: Clock, unit: DayUnit, today: string | null, expected: string | null][] = [
  [
    'late, in working days',
    LATE,
    'working',
    null,
    'received 15 Jan 2019, due 12 Feb 2019, answered 27 Feb 2019: 11 working days late',
  ],
  [
    'late, in calendar days',
    { ...LATE, daysLate: 15 },
    'calendar',
    null,
    'received 15 Jan 2019, due 12 Feb 2019, answered 27 Feb 2019: 15 calendar days late',
  ],
  [
    'the unit is not known',
    { ...LATE, daysLate: 1 },
    null,
    null,
    'received 15 Jan 2019, due 12 Feb 2019, answered 27 Feb 2019: 1 day late',
  ],
  [
    'in time',
    { ...LATE, answered: '2019-02-01', daysTaken: 13, daysLate: 0 },
    'working',
    null,
    'received 15 Jan 2019, due 12 Feb 2019, answered 1 Feb 2019: in time, after 13 working days',
  ],
  [
    'no due date, days known',
    clock({ answered: '2019-02-01', daysTaken: 1 }),
    'working',
    null,
    'answered 1 Feb 2019: after 1 working day',
  ],
  ['only the answer is known', clock({ answered: '2019-02-01' }), 'working', '2019-03-01', 'answered 1 Feb 2019'],
  [
    'open, two days left',
    clock({ due: '2019-02-12' }),
    'working',
    '2019-02-10',
    'due 12 Feb 2019: no answer in this file, 2 calendar days left',
  ],
  [
    'open, due today',
    clock({ due: '2019-02-12' }),
    'working',
    '2019-02-12',
    'due 12 Feb 2019: no answer in this file, due today',
  ],
  [
    'open, a day over',
    clock({ due: '2019-02-12' }),
    'working',
    '2019-02-13',
    'due 12 Feb 2019: no answer in this file, overdue since 12 Feb 2019',
  ],
  [
    'open, no clock to compare with',
    clock({ received: '2019-01-15' }),
    'working',
    null,
    'received 15 Jan 2019: no answer in this file',
  ],
  ['nothing known', clock({}), 'working', '2019-02-13', null],
]

for (const [why, input, unit, today, expected] of ROWS) {
  test(`clock sentence: ${why}`, () =>
    assert.equal(clockSentence(input, unit, today, input.answered !== null), expected))
}

test('clock sentence: a reply without a date is a reply', () =>
  assert.equal(
    clockSentence(clock({ due: '2019-02-12' }), 'working', '2019-02-13', true),
    'due 12 Feb 2019: answered, on a day that the file does not tell',
  ))

const DATES: [input: string, expected: string][] = [
  ['2019-02-02', '2 Feb 2019'],
  ['2019-12-31', '31 Dec 2019'],
  ['2021-08', 'Aug 2021'],
  ['2021', '2021'],
]

for (const [input, expected] of DATES) test(`plain date: ${input}`, () => assert.equal(plainDate(input), expected))
