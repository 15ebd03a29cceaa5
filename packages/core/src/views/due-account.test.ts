import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountWords } from '../deadlines/amount-words.ts'
import { isDisclosedError } from '../errors.ts'
import { testLawBook } from '../testing/test-law-book.ts'
import { testTable } from '../testing/test-table.ts'
import { type DueQuery, daysLeftOut, daysWithReason, distanceWords, dueAccount, dueRuleWords } from './due-account.ts'

const book = testLawBook()
const account = (law: string, query: Partial<DueQuery>) =>
  dueAccount(book.law(law)!, { question: 'response', received: null, events: [], ...query }, book)

test('dueAccount: a date with its rule, calendar and left-out days', () => {
  const due = account('uk-foia-2000', { received: '2025-03-03' })
  assert.equal(due.due, '2025-04-01')
  assert.equal(dueRuleWords(due), '20 working days from Mon 3 Mar 2025; FOIA s.10(1) (statute)')
  assert.equal(due.calendar?.id, 'uk-union')
  assert.deepEqual(
    daysWithReason(due).map((day) => day.date),
    ['2025-03-17'],
  )
})

test('dueAccount: a law that counts every day names no calendar', () => {
  assert.equal(account('scotland-foisa-2002', { question: 'court-appeal' }).calendar, null)
})

test('dueAccount: the day that ends a month is no day left out', () => {
  const due = account('uk-dpa-2018', { received: '2024-11-25' })
  assert.deepEqual(
    daysLeftOut(due).map((day) => day.date),
    ['2024-12-26'],
  )
})

test('dueAccount: what the authority says is compared', () => {
  const { stated } = account('uk-foia-2000', { received: '2023-11-13', stated: '2023-12-11' })
  assert.equal(stated?.workingDays, -1)
  assert.equal(stated?.reasons[0]?.kind, 'holiday-counted')
})

test('dueAccount: usual names of steps are understood, and that no reply came moves nothing', () => {
  const { events } = account('uk-foia-2000', {
    received: '2025-02-03',
    events: [{ type: 'clarification-sent', date: '2025-02-24' }, { type: 'noReply' }],
  })
  assert.deepEqual(
    events.map((event) => event.type),
    ['clarificationReceived', 'noResponse'],
  )
})

test('dueAccount: without the day of receipt there is no date, and the reason says so', () => {
  const due = account('uk-foia-2000', {})
  assert.equal(due.due, null)
  assert.equal(due.reason, 'the day of receipt is not known')
  assert.deepEqual(due.proof, [])
})

test('dueAccount: says what it rests on that was not verified', () => {
  assert.deepEqual(account('uk-foia-2000', { received: '2025-03-03' }).doubts, [])
  assert.deepEqual(account('us-wa-pra', { received: '2025-03-03' }).doubts, [
    'the calendar (State legal holidays of Washington) is not verified',
  ])
  assert.deepEqual(account('scotland-eisr-2004', { received: '2025-03-03' }).doubts, [
    'the time limit (reg 5(2)(a), reg 13(a)) is not verified',
  ])
  const paused = account('us-foia-5-usc-552', {
    received: '2025-03-03',
    events: [
      { type: 'informationRequested', date: '2025-03-05' },
      { type: 'informationReceived', date: '2025-03-10' },
    ],
  })
  assert.equal(paused.doubts[0], 'what information received does to the clock (552(a)(6)(A)(ii)(I)) is open to doubt')
})

test('dueAccount: says which steps the law does not have', () => {
  const [step] = account('canada-atia', { received: '2025-03-03' }).noSteps
  assert.deepEqual(
    [step?.stages, step?.provision, step?.verified],
    [['review-request', 'review-answer'], 's.30', false],
  )
})

test('dueAccount: all clocks of the law, each with its provision', () => {
  const { clocks } = account('uk-foia-2000', {
    received: '2025-03-03',
    events: [{ type: 'responseIssued', date: '2025-03-20' }],
  })
  const dates = new Map(clocks.map((clock) => [clock.question, clock.due]))
  assert.equal(dates.get('response'), '2025-04-01')
  assert.equal(dates.get('review-request'), '2025-05-20')
  assert.equal(dates.get('tribunal-appeal'), null)
  for (const clock of clocks) assert.notEqual(clock.provision, '')
})

const codeOf = (law: string, query: Partial<DueQuery>): string => {
  try {
    account(law, query)
    return 'none'
  } catch (error) {
    return isDisclosedError(error) ? `${error.code}: ${error.message}` : String(error)
  }
}

testTable(
  'dueAccount refuses',
  [
    [
      'a time limit that the law does not have',
      { question: 'tea-break' },
      'unknown-question: FOIA has no time limit called "tea-break".',
    ],
    [
      'a step that none of its clocks knows',
      { events: [{ type: 'coffeeDrunk', date: '2025-03-03' }] },
      'unknown-event: No clock of FOIA knows the step "coffeeDrunk".',
    ],
  ],
  (query: Partial<DueQuery>) => codeOf('uk-foia-2000', query),
)

testTable(
  'amountWords',
  [
    ['one of them', { amount: 1, unit: 'months' } as const, '1 month'],
    ['several', { amount: 20, unit: 'workingDays' } as const, '20 working days'],
    ['days that all count', { amount: 28, unit: 'days' } as const, '28 calendar days'],
    [
      'and more in another unit',
      { amount: 2, unit: 'months', plus: { amount: 10, unit: 'days' } } as const,
      '2 months and 10 calendar days',
    ],
    ['no number', { amount: null, unit: 'days' } as const, 'not fixed by law'],
  ],
  amountWords,
)

testTable(
  'distanceWords',
  [
    ['the day itself', 0, 'today'],
    ['tomorrow', 1, 'in one day'],
    ['later', 12, 'in 12 days'],
    ['yesterday', -1, 'one day ago'],
    ['long ago', -40, '40 days ago'],
  ],
  distanceWords,
)
