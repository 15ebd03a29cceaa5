import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CalendarDate } from '../model/calendar-date.ts'
import { testLawBook } from '../testing/test-law-book.ts'
import { allClocks } from './all-clocks.ts'
import type { ClockEvent } from './due-date.ts'
import { knownEvents } from './known-events.ts'

const book = testLawBook()
const clocks = (law: string, ...events: ClockEvent[]) =>
  new Map(allClocks(book.law(law)!, '2025-03-03', events, book).map((clock) => [clock.question, clock]))

test('allClocks: one that runs from receipt has a date at once', () => {
  const response = clocks('scotland-foisa-2002').get('response')!
  assert.deepEqual(
    [response.due, response.from, response.provision, response.reason],
    ['2025-03-31', null, 's.10(1)', null],
  )
})

test('allClocks: one that waits for a step says which', () => {
  const clock = clocks('uk-foia-2000').get('review-request')!
  assert.equal(clock.due, null)
  assert.equal(clock.from, 'response issued')
  assert.match(clock.reason!, /the day is not known from which it runs/)
})

test('allClocks: where no answer came, the next clock runs from the end of the one before, and never ends sooner', () => {
  const silent = clocks('scotland-foisa-2002').get('review-request')!
  assert.deepEqual([silent.due, silent.from], ['2025-05-29', 'response issued, else the end of response'])
  const answered = (date: CalendarDate) =>
    clocks('scotland-foisa-2002', { type: 'responseIssued', date }).get('review-request')!.due
  assert.equal(answered('2025-03-20'), '2025-05-29', 'an early answer takes nothing away: s.20(5)')
  assert.equal(answered('2025-04-10'), '2025-06-10')
})

test('allClocks: a limit without a number is told and has no date', () => {
  const clock = clocks('us-fl-119').get('response')!
  assert.deepEqual([clock.due, clock.amount, clock.reason], [null, null, 'the law sets no number of days'])
})

test('allClocks: time on top of another limit is told as such until it is counted', () => {
  const us = book.law('us-foia-5-usc-552')!
  const told = allClocks(us, null, [], book).find(({ question }) => question === 'extended-response')!
  assert.deepEqual([told.amount, told.on], [10, 'response'])
  const counted = clocks('us-foia-5-usc-552').get('extended-response')!
  assert.deepEqual([counted.amount, counted.on, counted.due], [30, null, '2025-04-14'])
})

test('knownEvents: the steps of a law in alphabetical order, each once', () => {
  const known = knownEvents(book.law('uk-foia-2000')!)
  assert.ok(known.includes('clarificationReceived') && known.includes('notSchoolDays'))
  assert.deepEqual(known, [...new Set(known)].sort())
  assert.deepEqual(knownEvents(book.law('us-fl-119')!), ['refusalIssued', 'responseIssued'])
})
