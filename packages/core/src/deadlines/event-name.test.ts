import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { testLawBook } from '../testing/test-law-book.ts'
import { dueDate } from './due-date.ts'
import { eventName } from './event-name.ts'

const book = testLawBook()

describe('eventName', () => {
  const rows: readonly [string, string, string][] = [
    ['a type of the packs', 'clarificationReceived', 'clarificationReceived'],
    ['with hyphens', 'clarification-received', 'clarificationReceived'],
    ['as the head of a column', 'Clarification received', 'clarificationReceived'],
    ['as the head of a column in capitals', 'FEES NOTICE GIVEN', 'feesNoticeGiven'],
    ['with underscores', 'fee_paid', 'feePaid'],
    ['the requester sends a clarification', 'clarification-sent', 'clarificationReceived'],
    ['the authority asks for it', 'clarification-asked', 'clarificationRequested'],
    ['a denial is a refusal', 'denial issued', 'refusalIssued'],
    ['an unknown one stays as it is', 'moon-landing', 'moonLanding'],
    ['a name of every object is none', 'constructor', 'constructor'],
  ]
  for (const [why, name, expected] of rows) it(why, () => assert.equal(eventName(name), expected))
})

it('other names move the clock', () => {
  const events = [
    { type: 'clarification-asked', date: '2025-02-10' },
    { type: 'clarification-sent', date: '2025-02-24' },
  ]
  assert.equal(dueDate(book.law('uk-foia-2000')!, 'response', '2025-02-03', events, book).due, '2025-03-25')
})
