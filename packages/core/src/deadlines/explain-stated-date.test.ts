import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CalendarDate } from '../model/calendar-date.ts'
import { clockEvents } from '../testing/clock-events.ts'
import { testLawBook } from '../testing/test-law-book.ts'
import { explainStatedDate } from './explain-stated-date.ts'
import { statedDateWords } from './stated-date-words.ts'

const book = testLawBook()

function explained(law: string, received: CalendarDate, events: string, stated: CalendarDate) {
  return explainStatedDate(book.law(law)!, 'response', received, clockEvents(events), stated, book)
}

describe('explainStatedDate', () => {
  const FOIA = 'uk-foia-2000'
  const rows: readonly [string, string, CalendarDate, string, CalendarDate, string][] = [
    ['the same day', FOIA, '2025-09-08', '', '2025-10-06', "Mon 6 Oct 2025, the law's date"],
    [
      'a holiday of another part of the country counted',
      FOIA,
      '2020-07-09',
      '',
      '2020-08-07',
      'one working day earlier: it counts one of Mon 13 Jul 2020 (Battle of the Boyne',
    ],
    ['a weekday holiday counted', FOIA, '2023-11-13', '', '2023-12-11', 'it counts Thu 30 Nov 2023 (St Andrew'],
    ['two of them', FOIA, '2023-07-11', '', '2023-08-08', '2 working days earlier: it counts Wed 12 Jul 2023'],
    [
      'the day of receipt counted',
      FOIA,
      '2025-09-08',
      '',
      '2025-10-03',
      'one working day earlier: it counts the day of receipt, Mon 8 Sep 2025',
    ],
    ['weekend receipt by the code', FOIA, '2025-06-07', '', '2025-07-07', 'Code of Practice 2018 para 4.2'],
    [
      'weekend receipt where no code says so',
      'uk-eir-2004',
      '2025-06-07',
      '',
      '2025-07-07',
      'one working day later: it counts from Mon 9 Jun 2025',
    ],
    ['calendar days counted', FOIA, '2025-09-08', '', '2025-09-29', '5 working days earlier'],
    ['a month counted', FOIA, '2025-09-08', '', '2025-10-08', '2 working days later: it counts 1 month'],
    ['days for working days', FOIA, '2025-09-09', '', '2025-09-29', 'it counts 20 calendar days'],
    ['a Saturday', FOIA, '2025-09-08', '', '2025-10-11', 'it is no working day (Saturday)'],
    ['before receipt', FOIA, '2025-09-08', '', '2025-08-06', 'it lies before the request came'],
    [
      'a restart left out of account',
      FOIA,
      '2025-02-03',
      'clarificationRequested 2025-02-10, clarificationReceived 2025-02-24',
      '2025-03-03',
      'it leaves out of account what moved the clock',
    ],
    ['no explanation', FOIA, '2025-09-08', '', '2025-10-09', '3 working days later'],
    [
      'a Sunday left as the last day',
      'canada-atia',
      '2025-02-14',
      '',
      '2025-03-16',
      'it does not move on from Sun 16 Mar 2025 (Sunday)',
    ],
    [
      'the day of receipt in calendar days',
      'canada-atia',
      '2025-02-10',
      '',
      '2025-03-11',
      'it counts the day of receipt',
    ],
    ['working days for days', 'australia-foi-1982', '2025-02-10', '', '2025-03-24', 'it counts 30 working days'],
    [
      'a month without its day of the week',
      'uk-dpa-2018',
      '2024-11-25',
      '',
      '2024-12-25',
      'it does not move on from Wed 25 Dec 2024 (one month on: Christmas Day)',
    ],
  ]
  for (const [why, law, received, events, stated, expected] of rows) {
    it(why, () => {
      const words = statedDateWords(explained(law, received, events, stated)!)
      assert.ok(words.includes(expected), words)
    })
  }

  it('is null where the law gives no date', () => {
    assert.equal(explained('us-fl-119', '2025-04-14', '', '2025-05-01'), null)
  })

  it('a reason for no difference is none', () => {
    assert.deepEqual(explained(FOIA, '2025-09-08', '', '2025-10-06')?.reasons, [])
  })
})
