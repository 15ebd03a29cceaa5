import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CalendarDate } from '../model/calendar-date.ts'
import { clockEvents } from '../testing/clock-events.ts'
import { testLawBook } from '../testing/test-law-book.ts'
import { dueDate } from './due-date.ts'

const book = testLawBook()

type Row = readonly [string, string, CalendarDate, string, CalendarDate | null]

function table(law: string, rows: readonly Row[]): void {
  describe(law, () => {
    for (const [why, question, received, events, expected] of rows) {
      it(`${question}, received ${received}: ${why}`, () => {
        const result = dueDate(book.law(law)!, question, received, clockEvents(events), book)
        assert.equal(result.due, expected)
        assert.equal(result.proof.at(-1)?.date ?? null, expected)
      })
    }
  })
}

table('australia-foi-1982', [
  [
    '30 days after 9 February is Sunday 11 March; s 36 Acts Interpretation Act moves it to Monday.',
    'decision',
    '2018-02-09',
    '',
    '2018-03-12',
  ],
  ['14 days after the day of receipt.', 'acknowledgement', '2025-03-14', '', '2025-03-28'],
])

table('canada-atia', [
  ['30 calendar days.', 'response', '2025-02-10', '', '2025-03-12'],
  [
    'Refusal received 31 January; 60 calendar days.',
    'complaint',
    '2024-11-04',
    'refusalReceived 2025-01-31',
    '2025-04-01',
  ],
])

table('germany-ifg-bund', [
  ['No 31 February; leap year.', 'response (soft limit)', '2024-01-31', '', '2024-02-29'],
  ['Last day of February.', 'response (soft limit)', '2025-01-31', '', '2025-02-28'],
])

table('eu-1049-2001', [
  [
    '15 working days from registration; no Commission holiday in September.',
    'initial reply',
    '2025-09-01',
    '',
    '2025-09-22',
  ],
])

table('ireland-foi-2014', [
  ['Four weeks of five weekdays; 17 March drops out.', 'decision', '2025-03-03', '', '2025-04-01'],
  ["St Brigid's Day holiday Monday 3 February drops out.", 'decision', '2025-01-20', '', '2025-02-18'],
  [
    'Good Friday counts (not a public holiday); Easter Monday and 5 May drop out.',
    'decision',
    '2025-04-07',
    '',
    '2025-05-07',
  ],
  ['25 and 26 December and 1 January drop out; 2 January counts.', 'decision', '2025-12-08', '', '2026-01-08'],
  [
    'Internal review received 13 October: three weeks; 27 October drops out.',
    'internal-review-decision',
    '2025-10-13',
    '',
    '2025-11-04',
  ],
  [
    'Six months from the internal review decision of 31 March; September has 30 days.',
    'oic-application',
    '2025-01-06',
    'internalReviewOutcome 2025-03-31',
    '2025-09-30',
  ],
])

table('nz-oia-1982', [
  [
    'Twentieth working day is 23 December, the last before the summer period.',
    'decision',
    '2022-11-25',
    '',
    '2022-12-23',
  ],
  ['Received on Easter Sunday; Easter Monday and Anzac Day drop out.', 'decision', '2017-04-16', '', '2017-05-16'],
  [
    'Clarified on 15 January, treated as a new request then; same due date because neither day is a working day.',
    'decision',
    '2019-01-03',
    'clarificationReceived 2019-01-15',
    '2019-02-13',
  ],
  [
    'Only 23 and 24 December count before the summer period; Waitangi Day 6 February drops out.',
    'decision',
    '2024-12-20',
    '',
    '2025-02-11',
  ],
  [
    '17 working days to 24 December, then nothing until 16 January; days 18 to 20 are 16, 19 and 20 January (Wellington anniversary 19 January counts).',
    'decision',
    '2025-12-01',
    '',
    '2026-01-20',
  ],
])

table('us-ca-cpra', [
  ['Tenth calendar day is 4 July, a holiday, so Monday 7 July.', 'determination', '2025-06-24', '', '2025-07-07'],
  [
    '10 days plus a 14-day extension.',
    'determination (extended)',
    '2025-03-03',
    'unusualCircumstances +14d',
    '2025-03-27',
  ],
])

table('us-fl-119', [['No fixed limit in statute.', 'response', '2025-04-14', '', null]])

table('us-tx-pia', [
  [
    'Ten business days; 28 and 29 November are holidays: 19-22, 25-27 November, 2, 3, 4 December.',
    'ask the Attorney General',
    '2024-11-18',
    '',
    '2024-12-04',
  ],
])

table('us-wa-pra', [
  ['Five business days; 4 July drops out: 2, 3, 7, 8, 9.', 'response', '2025-07-01', '', '2025-07-09'],
])

table('us-foia-5-usc-552', [
  ['No federal holiday.', 'determination', '2025-03-03', '', '2025-03-31'],
  [
    'Veterans Day 11 November 2023 was a Saturday, observed Friday 10 November.',
    'determination',
    '2023-10-23',
    '',
    '2023-11-21',
  ],
  [
    'Veterans Day 2018 fell on Sunday, observed Monday 12 November; Thanksgiving 22 November.',
    'determination',
    '2018-10-29',
    '',
    '2018-11-28',
  ],
  [
    'Christmas observed Friday 24 December and New Year observed Friday 31 December 2021.',
    'determination',
    '2021-12-06',
    '',
    '2022-01-05',
  ],
  ['Received on a Saturday; 19 June and 4 July drop out.', 'determination', '2025-06-07', '', '2025-07-08'],
  [
    'Unusual circumstances notice adds 10 working days: 30 in all. 26 May drops out.',
    'determination',
    '2025-04-28',
    'unusualCircumstances 2025-05-20 +10wd',
    '2025-06-10',
  ],
  [
    'At least 90 days after the adverse determination of 1 December 2023; ends on leap day 29 February 2024.',
    'appeal',
    '2023-10-02',
    'adverseDetermination 2023-12-01',
    '2024-02-29',
  ],
  ['90 calendar days after 14 March 2025.', 'appeal', '2025-02-03', 'adverseDetermination 2025-03-14', '2025-06-12'],
  [
    'Agency asked once for information on 18 August, answer came on 27 August; those working days, both included, are left out (convention, the Act does not say). Labor Day drops out.',
    'determination',
    '2025-08-04',
    'informationRequested 2025-08-18, informationReceived 2025-08-27',
    '2025-09-12',
  ],
])
