import { wholeOf } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { receivedDate } from './received-date.ts'

testTable(
  'receivedDate',
  [
    ['received on', 'Thank you for your request, which we received on 4 May 2020.', '4 May 2020'],
    ['received by', 'Your request was received by the Council on 4 May 2020.', '4 May 2020'],
    ['receipt of', 'I acknowledge receipt of your request of 4 May 2020.', '4 May 2020'],
    ['dated, where nobody says received', 'Thank you for your letter dated 4 May 2020.', '4 May 2020'],
    ['of such a day', 'I refer to your request of 4 May 2020.', '4 May 2020'],
    ['in the head of a letter', 'Request received: 4 May 2020', '4 May 2020'],
    ['in the head of a letter, of the request without its name', 'Date received: 4 May 2020', '4 May 2020'],
    ['the date of the request in the head of a letter', 'Re: NOTICE\nREQUEST DATE:\t4 May 2020', '4 May 2020'],
    [
      'received counts before the head',
      'Request date: 1 May 2020\n\nWe received your request on 4 May 2020.',
      '4 May 2020',
    ],
    ['of a request told in a clause', 'We refuse the information you requested on 4 May 2020.', '4 May 2020'],
    [
      'before the noun',
      'This responds to your 4 May 2020 Freedom of Information Act (FOIA) request for logs.',
      '4 May 2020',
    ],
    [
      'a promise behind the word receipt',
      'Thank you for your letter dated 4 May 2020. We acknowledged receipt of your request and said that you would be answered by 9 June 2020.',
      '4 May 2020',
    ],
    ['in German', 'mit E-Mail vom 4.5.2020 beantragten Sie Zugang', '4.5.2020'],
    [
      'of the authority’s own letter',
      'I refer to our letter dated 29 March 2024. Your request, dated 14 February 2023, is ongoing.',
      '14 February 2023',
    ],
    ['of a request for review', 'This responds to your 4 May 2020 review request.', null],
    [
      'behind the reference of a code',
      'This responds to your request under the Records Act (Gov. Code § 7920 et seq.), received 4 May 2020.',
      '4 May 2020',
    ],
    [
      'a deadline is another day',
      'Re: NOTICE\nREQUEST DATE:\t4 May 2020\n\nYour request is met within the deadline you gave of 4 June 2020.',
      '4 May 2020',
    ],
    [
      'the day before the verb',
      'On 4 May 2020 the Department of Rivers received your request for the plans.',
      '4 May 2020',
    ],
    ['the day before the verb, of a review', 'On 4 May 2020 we received your request for a review.', null],
    ['a date in a sentence', 'The date received by the depot was 4 May 2020.', null],
    ['received counts before dated', 'Your letter dated 1 May 2020 was received on 4 May 2020.', '4 May 2020'],
    ['received before the day it is dated', 'We received your letter dated 1 May 2020.', '1 May 2020'],
    ['the first that is said', 'We received it on 4 May 2020. It was received again on 6 May 2020.', '4 May 2020'],
    [
      'behind the stop of “et seq.”',
      'We reviewed your request under the Records Act, 5 ILCS 140/1 et seq., received 4 May 2020, for two files.',
      '4 May 2020',
    ],
    ['a request for review is another matter', 'Your request for a review was received on 4 May 2020.', null],
    ['a clarification is another matter', 'Your clarification was received on 4 May 2020.', null],
    ['a payment is another matter', 'Payment was received on 4 May 2020.', null],
    ['what was received is something else', 'The tenders were received on 4 May 2020.', null],
    ['the next sentence has the date', 'We received your request. It is now 4 May 2020.', null],
    ['a month is no day', 'We received your request in May 2020.', null],
    ['a date far behind', `We received your request ${'and thank you for it '.repeat(8)} on 4 May 2020`, null],
    ['nothing', '', null],
  ],
  (text) => {
    const found = receivedDate(text, [{ ...wholeOf(text), written: null }], 'day-first')
    return found === null ? null : text.slice(found.start, found.end)
  },
)

testTable(
  'receivedDate reads dates as the country writes them',
  [
    ['day first', 'day-first', '2020-05-04'],
    ['month first', 'month-first', '2020-04-05'],
    ['nobody knows', null, null],
  ] as const,
  (order: 'day-first' | 'month-first' | null): string | null =>
    receivedDate('Your request was received on 04/05/2020.', [{ start: 0, end: 40, written: null }], order)?.date ??
    null,
)

testTable<readonly [text: string, written: string | null], string | null>(
  'receivedDate: a day without its year is the last one before the letter',
  [
    ['of the same year', ['Thank you for your e-mail of 9 June.', '2021-07-07'], '2021-06-09'],
    ['of the year before', ['We received your request on 20 December.', '2022-01-14'], '2021-12-20'],
    ['month first', ['We received your request on December 20th.', '2022-01-14'], '2021-12-20'],
    ['too long ago to leave the year out', ['Thank you for your e-mail of 9 June.', '2021-06-08'], null],
    ['the letter has no date', ['Thank you for your e-mail of 9 June.', null], null],
    [
      'a date with its year goes before',
      ['Your e-mail of 9 June was received on 1 June 2021.', '2021-07-07'],
      '2021-06-01',
    ],
    ['a span of years is no day', ['Your request of May 2020 was refused.', '2021-07-07'], null],
  ],
  ([text, written]) => receivedDate(text, [{ ...wholeOf(text), written }], 'day-first')?.date ?? null,
)
