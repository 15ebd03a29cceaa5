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

table('uk-foia-2000', [
  ['Four clear weeks, no holiday anywhere in the UK.', 'response', '2025-09-08', '', '2025-10-06'],
  [
    "17 March (St Patrick's Day, NI only) is not a working day under FOIA even for an English council.",
    'response',
    '2025-03-03',
    '',
    '2025-04-01',
  ],
  [
    '18 March 2024 is the NI substitute for Sunday 17 March; Good Friday 29 March and Easter Monday 1 April also drop out.',
    'response',
    '2024-03-04',
    '',
    '2024-04-04',
  ],
  [
    'Both 14 July 2014 (NI substitute) and 4 August 2014 (Scotland) drop out, the two dates argued over in a tribunal appeal involving Monitor.',
    'response',
    '2014-07-11',
    '',
    '2014-08-12',
  ],
  [
    "2 December 2024 is the Scottish substitute for St Andrew's Day (Saturday 30 November).",
    'response',
    '2024-11-11',
    '',
    '2024-12-10',
  ],
  ['25 and 26 December, 1 January, and 2 January (Scotland) drop out.', 'response', '2024-12-09', '', '2025-01-10'],
  [
    '27 and 28 December and 3 January (substitutes), and 4 January (Scottish substitute) drop out.',
    'response',
    '2021-12-10',
    '',
    '2022-01-13',
  ],
  [
    '26 and 27 December, 2 January (substitute) and 3 January (Scotland) drop out.',
    'response',
    '2022-12-12',
    '',
    '2023-01-13',
  ],
  ['Received on a Saturday. Day 1 is Monday 9 June.', 'response', '2025-06-07', '', '2025-07-04'],
  [
    'Received on a Sunday before the Spring bank holiday. Day 1 is Tuesday 28 May.',
    'response',
    '2024-05-26',
    '',
    '2024-06-24',
  ],
  [
    'Good Friday 18 April, Easter Monday 21 April and early May 5 May drop out.',
    'response',
    '2025-04-07',
    '',
    '2025-05-08',
  ],
  [
    '19 September 2022 (State Funeral) was proclaimed a bank holiday on 10 September, while the request was running.',
    'response',
    '2022-08-30',
    '',
    '2022-09-28',
  ],
  ['19 September 2022 was already proclaimed when the request arrived.', 'response', '2022-09-12', '', '2022-10-11'],
  [
    '4 and 5 June 2012 drop out; 28 May 2012 counted because the spring holiday moved.',
    'response',
    '2012-05-14',
    '',
    '2012-06-13',
  ],
  ['8 May 2020 replaced 4 May as the early May holiday.', 'response', '2020-04-20', '', '2020-05-19'],
  [
    '15 June 2026 (World Cup) is a bank holiday in Scotland only, so it drops out under FOIA too.',
    'response',
    '2026-05-26',
    '',
    '2026-06-24',
  ],
  ['29 February 2028 is a working day. The period ends before 17 March.', 'response', '2028-02-07', '', '2028-03-06'],
  [
    'Clarification needed to find the information was asked for on 10 February and came on 24 February: a fresh 20 working days from the day after. 17 March drops out.',
    'response',
    '2025-02-03',
    'clarificationRequested 2025-02-10, clarificationReceived 2025-02-24',
    '2025-03-25',
  ],
  [
    'The question put on 15 September was not needed to identify the information, so the clock did not stop.',
    'response',
    '2025-09-08',
    'questionNotNeededToIdentify 2025-09-15',
    '2025-10-06',
  ],
  [
    'Working days 15 to 29 January, both included (11 of them), are left out.',
    'response',
    '2025-01-06',
    'feesNoticeGiven 2025-01-15, feePaid 2025-01-29',
    '2025-02-18',
  ],
  [
    'Working days 14 to 24 April, both included, are left out; 18 and 21 April are holidays anyway, and 5 May drops out.',
    'response',
    '2025-04-01',
    'feesNoticeGiven 2025-04-14, feePaid 2025-04-24',
    '2025-05-13',
  ],
  [
    'ICO expects the public interest decision within 40 working days of receipt (26 May drops out). A notice naming the qualified exemption was due on the 20th working day.',
    'public-interest-extension-maximum',
    '2025-05-12',
    'publicInterestExtension 2025-06-06',
    '2025-07-08',
  ],
  [
    'School closed 24 July to 2 September. Route (a) gives 2024-09-20, route (b) 60th working day gives 2024-10-09; the earlier applies.',
    'response (maintained school)',
    '2024-07-15',
    'notSchoolDays 2024-07-24..2024-09-02',
    '2024-09-20',
  ],
  [
    'Unusually long closure so the 60-day cap applies. Route (a) gives 2025-11-21, route (b) 60th working day gives 2025-10-09; the earlier applies.',
    'response (maintained school)',
    '2025-07-15',
    'notSchoolDays 2025-07-23..2025-10-31',
    '2025-10-09',
  ],
  [
    'First body passed it on; second body received it on 9 June and has its own 20 working days.',
    'response by receiving body after transfer',
    '2025-06-02',
    'transferReceived 2025-06-09',
    '2025-07-07',
  ],
  [
    'Reply dated 28 March; 18 and 21 April, 5 and 26 May drop out.',
    'ask-internal-review',
    '2025-02-27',
    'responseIssued 2025-03-28',
    '2025-05-29',
  ],
  [
    "Six weeks from the review outcome of 20 November 2025, counted as 42 days; falls on New Year's Day, no rule moves it, so aim earlier.",
    'ico-complaint',
    '2025-09-01',
    'internalReviewOutcome 2025-11-20',
    '2026-01-01',
  ],
  [
    '28 days of the date the decision notice was sent.',
    'tribunal-appeal',
    '2024-05-07',
    'decisionNoticeSent 2025-02-20',
    '2025-03-20',
  ],
])

table('uk-eir-2004', [
  ['20 working days, same calendar as FOIA.', 'response', '2025-06-02', '', '2025-06-30'],
  [
    'Complex and voluminous; requester told on 20 June. 14 July (NI) drops out.',
    'response (extended, reg 7)',
    '2025-06-02',
    'eirExtensionNotified 2025-06-20',
    '2025-07-29',
  ],
  [
    'Received on a Saturday; 25 August drops out.',
    'response (extended, reg 7)',
    '2025-08-09',
    'eirExtensionNotified 2025-09-01',
    '2025-10-06',
  ],
  [
    'Refusal dated 14 April; 18 and 21 April, 5 and 26 May drop out.',
    'ask-reconsideration',
    '2025-03-17',
    'refusalIssued 2025-04-14',
    '2025-06-13',
  ],
  [
    'Request too general; reg 9 particulars asked for on 28 April and received on 6 May restart the clock. 26 May drops out.',
    'response',
    '2025-04-22',
    'clarificationRequested 2025-04-28, clarificationReceived 2025-05-06',
    '2025-06-04',
  ],
])

table('scotland-foisa-2002', [
  [
    'Good Friday and 5 May drop out; Easter Monday 21 April counts in Scotland.',
    'response',
    '2025-04-07',
    '',
    '2025-05-07',
  ],
  ['14 July is a holiday only in Northern Ireland, so it counts.', 'response', '2025-06-30', '', '2025-07-28'],
  ['25 and 26 December, 1 and 2 January drop out.', 'response', '2024-12-09', '', '2025-01-10'],
  ["2 December (St Andrew's Day substitute) drops out.", 'response', '2024-11-11', '', '2024-12-10'],
  ['17 March counts in Scotland.', 'response', '2025-03-03', '', '2025-03-31'],
  [
    'No reply by 3 March; 40 working days run from that date. 18 April drops out, 17 March and 21 April count.',
    'require-review',
    '2025-02-03',
    'noResponse',
    '2025-04-29',
  ],
  [
    'Requirement for review received on 8 December; 25 and 26 December, 1 and 2 January drop out.',
    'review-answer',
    '2025-10-01',
    'internalReviewRequested 2025-12-08',
    '2026-01-09',
  ],
])

table('uk-dpa-2018', [
  ['No 31 February, so the last day of February.', 'subject access response', '2025-01-31', '', '2025-02-28'],
  [
    '25 December is a holiday, as is 26 December; next working day 27 December.',
    'subject access response',
    '2024-11-25',
    '',
    '2024-12-27',
  ],
])
