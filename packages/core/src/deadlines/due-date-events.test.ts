import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CalendarDate } from '../model/calendar-date.ts'
import { clockEvents } from '../testing/clock-events.ts'
import { testLawBook } from '../testing/test-law-book.ts'
import { dueDate } from './due-date.ts'

const book = testLawBook()
const FOIA = 'uk-foia-2000'
const EIR = 'uk-eir-2004'
const FOISA = 'scotland-foisa-2002'
const US = 'us-foia-5-usc-552'

function due(law: string, question: string, received: CalendarDate | null, events: string) {
  return dueDate(book.law(law)!, question, received, clockEvents(events), book)
}

describe('clocks that have not run out', () => {
  const rows: readonly [string, string, string, CalendarDate | null, string, RegExp][] = [
    [
      'an open question',
      FOIA,
      'response',
      '2025-02-03',
      'clarificationRequested 2025-02-10',
      /clarification requested on 2025-02-10/,
    ],
    [
      'a fee that is not paid',
      FOIA,
      'response',
      '2025-02-03',
      'feesNoticeGiven 2025-02-10',
      /fees notice given on 2025-02-10/,
    ],
    ['no date of receipt', FOIA, 'response', null, '', /day of receipt is not known/],
    ['no reply to ask a review of', FOIA, 'review-request', '2025-02-03', '', /not known from which it runs/],
    [
      'years without holidays',
      FOIA,
      'response',
      '2030-12-20',
      '',
      /holidays of 2031 are not known: the calendar "Bank holidays in any part of the United Kingdom" goes from 2000 to 2030/,
    ],
    ['years before the table', FOIA, 'response', '1999-12-20', '', /holidays of 1999 are not known/],
    ['a month that ends in an unknown year', 'uk-dpa-2018', 'response', '2030-12-20', '', /holidays of 2031 are/],
    ['no fixed limit', 'us-fl-119', 'response', '2025-04-14', '', /sets no number of days/],
    ['no such question', 'us-fl-119', 'review-answer', '2025-04-14', '', /no time limit for "review-answer"/],
    [
      'an extension of unknown length',
      'canada-atia',
      'response',
      '2025-02-10',
      'extensionNotified 2025-03-03',
      /length of the extension/,
    ],
  ]
  for (const [why, law, question, received, events, reason] of rows) {
    it(why, () => {
      const result = due(law, question, received, events)
      assert.equal(result.due, null)
      assert.match(result.reason ?? '', reason)
    })
  }
})

describe('clarification', () => {
  const asked = 'clarificationRequested 2025-02-10'
  const answered = 'clarificationReceived 2025-02-24'
  const again = 'clarificationRequested 2025-03-03, clarificationReceived 2025-03-10'
  const late = 'clarificationRequested 2025-03-10, clarificationReceived 2025-03-12'
  const rows: readonly [string, string, CalendarDate, string, CalendarDate | null][] = [
    ['a second question restarts again', FOIA, '2025-02-03', `${asked}, ${answered}, ${again}`, '2025-04-08'],
    ['an answer whose question is not on record restarts too', FOIA, '2025-02-03', answered, '2025-03-25'],
    ['the order of the events does not matter', FOIA, '2025-02-03', `${answered}, ${asked}`, '2025-03-25'],
    ['a question after the time is none (reg 9(2))', EIR, '2025-02-03', late, '2025-03-03'],
    ['a question on the day of receipt', FOIA, '2025-02-10', `${asked}, ${answered}`, '2025-03-25'],
  ]
  for (const [why, law, received, events, expected] of rows) {
    it(why, () => assert.equal(due(law, 'response', received, events).due, expected))
  }
})

describe('extensions and pauses', () => {
  const information = 'informationRequested 2025-08-18, informationReceived 2025-08-27'
  const moreInformation = 'informationRequested 2025-09-02, informationReceived 2025-09-09'
  const fee = 'feesNoticeGiven 2025-08-18, feePaid 2025-08-27'
  const moreFees = 'feesNoticeGiven 2025-09-02, feePaid 2025-09-09'
  const rows: readonly [string, string, CalendarDate, string, CalendarDate | null][] = [
    ['told too late it changes nothing (reg 7(3))', EIR, '2025-06-02', 'eirExtensionNotified 2025-07-01', '2025-06-30'],
    ['told in time it moves the response', EIR, '2025-06-02', 'eirExtensionNotified 2025-06-20', '2025-07-29'],
    [
      'none for the public interest in Scotland',
      FOISA,
      '2025-06-30',
      'publicInterestExtension 2025-07-10',
      '2025-07-28',
    ],
    ['the first notice stays due (s.10(3))', FOIA, '2025-05-12', 'publicInterestExtension 2025-06-06', '2025-06-10'],
    ['of so many days', 'canada-atia', '2025-02-10', 'extensionNotified 2025-03-03 +60d', '2025-05-12'],
    ['to a named day', 'nz-oia-1982', '2025-03-03', 'extensionNotified 2025-03-20 until 2025-04-30', '2025-04-30'],
    [
      'a named day never shortens',
      'nz-oia-1982',
      '2025-03-03',
      'extensionNotified 2025-03-20 until 2025-03-21',
      '2025-03-31',
    ],
    [
      'one pause for information (552(a)(6)(A)(ii)(I))',
      US,
      '2025-08-04',
      `${information}, ${moreInformation}`,
      '2025-09-12',
    ],
    ['fees may pause again', US, '2025-08-04', `${fee}, ${moreFees}`, '2025-09-22'],
    ['one month, then two more', 'uk-dpa-2018', '2025-01-31', 'extensionNotified 2025-02-20', '2025-04-30'],
    ['one month, then thirty days', 'uk-dpa-2018', '2025-01-31', 'extensionNotified 2025-02-20 +30d', '2025-03-31'],
    ['a month on top of working days', 'nz-oia-1982', '2025-03-06', 'extensionNotified 2025-03-20 +1m', '2025-05-05'],
    [
      'two weeks of five working days',
      'ireland-foi-2014',
      '2025-01-20',
      'extensionNotified 2025-02-10 +2w',
      '2025-03-04',
    ],
    [
      'ten days of a law of working weeks',
      'ireland-foi-2014',
      '2025-01-20',
      'extensionNotified 2025-02-10 +10d',
      '2025-03-04',
    ],
    [
      'the days of a consultation, told with both its ends (s 24AB(8))',
      'australia-foi-1982',
      '2025-02-10',
      'practicalRefusalConsultation 2025-02-20..2025-03-06',
      '2025-03-27',
    ],
    ['routed within ten days', US, '2025-05-01', 'receivedByComponent 2025-05-05', '2025-06-03'],
    [
      'routed later: ten days after the first receipt',
      US,
      '2025-05-01',
      'receivedByComponent 2025-05-27',
      '2025-06-09',
    ],
    [
      'the days of a question, both included (DPA 2018 s.54(3C))',
      'uk-dpa-2018',
      '2025-05-01',
      'clarificationRequested 2025-05-06, clarificationReceived 2025-05-16',
      '2025-06-12',
    ],
    [
      'from the proof of identity',
      'uk-dpa-2018',
      '2025-03-03',
      'identityRequested 2025-03-04, identityReceived 2025-03-10',
      '2025-04-10',
    ],
  ]
  for (const [why, law, received, events, expected] of rows) {
    it(why, () => assert.equal(due(law, 'response', received, events).due, expected))
  }
})

describe('other questions', () => {
  const rows: readonly [string, string, string, CalendarDate, string, CalendarDate | null][] = [
    [
      'from the last word of the authority',
      FOIA,
      'regulator-complaint',
      '2025-01-02',
      'responseIssued 2025-02-03, internalReviewOutcome 2025-03-03',
      '2025-04-14',
    ],
    [
      'an appeal that ends on a Sunday',
      FOIA,
      'tribunal-appeal',
      '2025-01-02',
      'decisionNoticeSent 2025-03-02',
      '2025-03-31',
    ],
    ['a Saturday is no holiday in Canada', 'canada-atia', 'response', '2025-02-13', '', '2025-03-15'],
    ['a Sunday is one', 'canada-atia', 'response', '2025-02-14', '', '2025-03-17'],
    ['a review without a reply', FOISA, 'review-request', '2025-02-03', '', '2025-04-29'],
    [
      'a later reply carries the time with it',
      FOISA,
      'review-request',
      '2025-02-03',
      'responseIssued 2025-03-10',
      '2025-05-07',
    ],
    [
      'by the id of the limit',
      FOIA,
      'answer-internal-review-max',
      '2025-01-02',
      'internalReviewRequested 2025-03-03',
      '2025-05-01',
    ],
  ]
  for (const [why, law, question, received, events, expected] of rows) {
    it(why, () => assert.equal(due(law, question, received, events).due, expected))
  }
})

describe('alternatives', () => {
  const weighing = 'publicInterestExtension 2025-06-06'
  const rows: readonly [string, string, string, CalendarDate, string, CalendarDate | null, RegExp][] = [
    ['weekend receipt by the code of 2018', FOIA, 'response', '2025-06-07', '', '2025-07-07', /para 4\.2/],
    ['not before the code', FOIA, 'response', '2017-06-10', '', null, /^$/],
    [
      'a holiday proclaimed while the request ran',
      FOIA,
      'response',
      '2022-08-30',
      '',
      '2022-09-27',
      /proclaimed after receipt/,
    ],
    ['the holiday takes the last day', FOIA, 'response', '2022-08-19', '', '2022-09-19', /proclaimed after receipt/],
    ['known when the request came', FOIA, 'response', '2022-09-12', '', null, /^$/],
    [
      'the decision on the public interest',
      FOIA,
      'response',
      '2025-05-12',
      weighing,
      '2025-07-08',
      /public interest extension/,
    ],
    ['the notice before it', FOIA, 'extended-response', '2025-05-12', weighing, '2025-06-10', /notice/],
    [
      'while a question is open',
      FOIA,
      'response',
      '2025-02-03',
      'clarificationRequested 2025-02-10',
      '2025-03-03',
      /did not stop/,
    ],
    [
      'without the extension',
      'canada-atia',
      'response',
      '2025-02-10',
      'extensionNotified 2025-03-03',
      '2025-03-12',
      /without/,
    ],
  ]
  for (const [why, law, question, received, events, expected, basis] of rows) {
    it(why, () => {
      const found = due(law, question, received, events).alternatives
      assert.equal(found.length, expected === null ? 0 : 1)
      assert.equal(found[0]?.due ?? null, expected)
      assert.match(found[0]?.basis ?? '', basis)
    })
  }
})

describe('proof', () => {
  it('shows every day and why it is not counted', () => {
    const { proof, dayZero } = due(FOIA, 'response', '2024-12-20', '')
    assert.equal(dayZero, '2024-12-20')
    assert.deepEqual(proof.slice(0, 8), [
      { date: '2024-12-20', counted: false, why: 'day 0' },
      { date: '2024-12-21', counted: false, why: 'Saturday' },
      { date: '2024-12-22', counted: false, why: 'Sunday' },
      { date: '2024-12-23', counted: true, why: null },
      { date: '2024-12-24', counted: true, why: null },
      { date: '2024-12-25', counted: false, why: 'Christmas Day' },
      { date: '2024-12-26', counted: false, why: 'Boxing Day' },
      { date: '2024-12-27', counted: true, why: null },
    ])
  })

  it('shows the days that a fees notice leaves out', () => {
    const { proof } = due(FOIA, 'response', '2025-01-06', 'feesNoticeGiven 2025-01-15, feePaid 2025-01-29')
    assert.equal(proof.filter((day) => day.why === 'fees notice given').length, 11)
  })

  it('names the rule', () => {
    const { rule } = due(FOIA, 'response', '2025-01-06', '')
    assert.deepEqual(rule, {
      limit: 'respond',
      provision: 's.10(1)',
      amount: 20,
      unit: 'workingDays',
      plus: null,
      basis: 'statute',
    })
  })

  it('names the cap where it decides', () => {
    const closed = 'notSchoolDays 2025-07-23..2025-10-31'
    assert.equal(due(FOIA, 'school-response', '2025-07-15', closed).rule?.amount, 60)
  })

  it('holds every day of a month', () => {
    const { proof } = due('uk-dpa-2018', 'response', '2024-11-25', '')
    assert.deepEqual(proof.slice(0, 3), [
      { date: '2024-11-25', counted: false, why: 'day 0' },
      { date: '2024-11-26', counted: true, why: null },
      { date: '2024-11-27', counted: true, why: null },
    ])
    assert.deepEqual(proof.slice(29), [
      { date: '2024-12-24', counted: true, why: null },
      { date: '2024-12-25', counted: true, why: 'one month on: Christmas Day' },
      { date: '2024-12-26', counted: false, why: 'Boxing Day' },
      { date: '2024-12-27', counted: false, why: 'the next working day' },
    ])
  })

  it('says where a month has no such day', () => {
    const last = due('uk-dpa-2018', 'response', '2025-01-31', '').proof.at(-1)
    assert.deepEqual(last, { date: '2025-02-28', counted: true, why: 'one month on, the last day of the month' })
  })

  it('says why a last day of calendar days moves on', () => {
    assert.deepEqual(due('canada-atia', 'response', '2025-02-14', '').proof.slice(-2), [
      { date: '2025-03-16', counted: true, why: 'Sunday' },
      { date: '2025-03-17', counted: false, why: 'the next working day' },
    ])
  })

  it('runs on to the day that a notice names', () => {
    const { proof, rule } = due(
      'nz-oia-1982',
      'response',
      '2025-03-03',
      'extensionNotified 2025-03-20 until 2025-04-02',
    )
    assert.deepEqual(proof.slice(-3), [
      { date: '2025-03-31', counted: true, why: null },
      { date: '2025-04-01', counted: false, why: 'more time was taken' },
      { date: '2025-04-02', counted: false, why: 'the day named in the notice' },
    ])
    assert.equal(rule?.amount, null)
  })

  it('says what runs on in another unit', () => {
    const { due: last, rule } = due('eu-1049-2001', 'court', '2025-09-01', 'refusalNotified 2025-11-03')
    assert.equal(last, '2026-01-13')
    assert.deepEqual(rule?.plus, { amount: 10, unit: 'days' })
  })
})
