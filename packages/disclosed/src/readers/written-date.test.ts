import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writtenDate } from './written-date.ts'

const ROWS: [why: string, input: string, expected: string | null][] = [
  ['a mail header', 'Wed, 04 Oct 2023 13:05:56 +0100', '2023-10-04'],
  ['its own zone counts, late at night', 'Tue, 31 Dec 2019 23:59:59 -0800', '2019-12-31'],
  ['without a weekday', '4 Oct 2023 13:05', '2023-10-04'],
  ['a year of two digits', '4 Oct 03 13:05:00 GMT', '2003-10-04'],
  ['a year of two digits of the last century', '4 Oct 98 13:05:00 GMT', '1998-10-04'],
  ['ctime', 'Wed Oct  4 13:05:56 2023', '2023-10-04'],
  ['ctime, two-digit day', 'Wed Oct 14 13:05:56 2023', '2023-10-14'],
  ['an attribute of a time element', '2024-03-04T09:12:44+00:00', '2024-03-04'],
  ['a full month', '04 March 2024', '2024-03-04'],
  ['an ordinal', '1st September 2021', '2021-09-01'],
  ['American order', 'Oct. 4, 2023, 1:05 p.m.', '2023-10-04'],
  ['German month', '2. Mai 2023 14:05', '2023-05-02'],
  ['German month with an umlaut', '12. März 2022', '2022-03-12'],
  ['German figures', '31.05.2023', '2023-05-31'],
  ['slashes say nothing of their order', '04/10/2023', null],
  ['no such day', '31 Feb 2023', null],
  ['no such month', '3 Foo 2023', null],
  ['nothing', '', null],
]

for (const [why, input, expected] of ROWS) {
  test(`written date: ${why}`, () => assert.equal(writtenDate(input), expected))
}
