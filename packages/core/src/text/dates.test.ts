import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { isCalendarDate } from '../model/calendar-date.ts'
import { wholeOf } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { type DateOrder, dateOfLine, findDates } from './dates.ts'

/** The dates of a text with the words that say them, as a reader of the country would read them. */
function datesIn(text: string, order: DateOrder): string[] {
  return findDates(text, wholeOf(text), order).map(({ start, end, date }) => `${text.slice(start, end)} = ${date}`)
}

testTable(
  'dates of a letter that writes the day first',
  [
    ['strokes', 'of 27/02/2019.', ['27/02/2019 = 2019-02-27']],
    ['strokes without noughts', 'of 7/2/2019', ['7/2/2019 = 2019-02-07']],
    ['two digits of the year', 'on 24/08/21', ['24/08/21 = 2021-08-24']],
    ['in German', 'vom 10. Oktober 2023', ['10. Oktober 2023 = 2023-10-10']],
    ['in German, a month that English has too', 'Bonn, 14. November 2023', ['14. November 2023 = 2023-11-14']],
    ['an item that begins with a month', '2. April 2020 figures', ['April 2020 = 2020-04']],
    ['stops', 'on 27.02.2019', ['27.02.2019 = 2019-02-27']],
    ['dashes', 'on 27-02-2019', ['27-02-2019 = 2019-02-27']],
    ['the day first', 'on 03/04/2021', ['03/04/2021 = 2021-04-03']],
    ['the month in words', 'on 27 February 2019', ['27 February 2019 = 2019-02-27']],
    ['the month first, in words', 'on February 27, 2019', ['February 27, 2019 = 2019-02-27']],
    ['the month first, without a comma', 'on February 27 2019', ['February 27 2019 = 2019-02-27']],
    ['the month shortened', 'on 27 Feb 2019', ['27 Feb 2019 = 2019-02-27']],
    ['the month shortened with a stop', 'on Feb. 27th 2019', ['Feb. 27th 2019 = 2019-02-27']],
    ['September in four letters', 'on 1 Sept 2020', ['1 Sept 2020 = 2020-09-01']],
    ['dashes around the month', 'on 27-Feb-2019', ['27-Feb-2019 = 2019-02-27']],
    ['an ending', 'on 5th April 2024', ['5th April 2024 = 2024-04-05']],
    ['an ending and of', 'on the 1st of May 2021', ['1st of May 2021 = 2021-05-01']],
    ['a raised ending', 'on 1^st January 2025', ['1^st January 2025 = 2025-01-01']],
    ['ISO 8601', 'on 2019-02-27', ['2019-02-27 = 2019-02-27']],
    ['ISO 8601 with a time', 'at 2019-02-27T10:00', ['2019-02-27 = 2019-02-27']],
    ['in capitals', '27 FEBRUARY 2019', ['27 FEBRUARY 2019 = 2019-02-27']],
    ['with two spaces', '27  February  2019', ['27  February  2019 = 2019-02-27']],
    ['not over an empty line', '27\n\nFebruary 2019', ['February 2019 = 2019-02']],
    ['over a hard line break', 'on 27\nFebruary 2019', ['27\nFebruary 2019 = 2019-02-27']],
    ['with a weekday before it', 'Wednesday 27 February 2019', ['27 February 2019 = 2019-02-27']],
    ['a month and no more', 'since August 2021', ['August 2021 = 2021-08']],
    ['two of them', 'from 1 May 2020 to 31/05/2020', ['1 May 2020 = 2020-05-01', '31/05/2020 = 2020-05-31']],
    ['the fuller one counts where two overlap', '5 April 2024', ['5 April 2024 = 2024-04-05']],
    ['a leap day', '29/02/2020', ['29/02/2020 = 2020-02-29']],
    ['at the end of a sentence', 'It came on 3 May 2020.', ['3 May 2020 = 2020-05-03']],
    ['in brackets', '(03/05/2020)', ['03/05/2020 = 2020-05-03']],
  ],
  (text) => datesIn(text, 'day-first'),
)

testTable(
  'no dates',
  [
    ['no such day', '31/02/2019', []],
    ['no such month', '13/13/2019', []],
    ['no leap year', '29 February 2019', ['February 2019 = 2019-02']],
    ['a year alone', 'in 2019', []],
    ['a financial year', 'in 2018/19', []],
    ['a span of years', '2018-2019', []],
    ['a version', 'version 1.2.10.3', []],
    ['a reference', 'FOI/27/02/2019/1', []],
    ['a telephone number', '0114 496 0000', []],
    ['the word may', 'you may 2 or 3 times', []],
    ['a word that only begins like a month', 'mayor 2019', []],
    ['a word that only ends like one', 'dismay 2019', []],
    ['nothing', '', []],
  ],
  (text) => datesIn(text, 'day-first'),
)

testTable(
  'doubtful dates',
  [
    ['day first', ['03/04/2021', 'day-first'], ['03/04/2021 = 2021-04-03']],
    ['month first', ['03/04/2021', 'month-first'], ['03/04/2021 = 2021-03-04']],
    ['nobody has said: the year is sure', ['03/04/2021', null], ['03/04/2021 = 2021']],
    ['a day above 12 leaves no doubt', ['24/08/2021', null], ['24/08/2021 = 2021-08-24']],
    ['nor does it behind the month', ['08/24/2021', null], ['08/24/2021 = 2021-08-24']],
    ['nor where the country writes the day first', ['08/24/2021', 'day-first'], ['08/24/2021 = 2021-08-24']],
    ['day and month the same', ['05/05/2021', null], ['05/05/2021 = 2021-05-05']],
    ['words leave no doubt', ['3 April 2021', null], ['3 April 2021 = 2021-04-03']],
  ] as const,
  ([text, order]: readonly [string, DateOrder]) => datesIn(text, order),
)

testTable(
  'dateOfLine',
  [
    ['a date alone', '29 July 2019', '2019-07-29'],
    ['behind its name', 'Date: 27/02/2019', '2019-02-27'],
    ['of a letter', 'Letter date: 27/02/2019', '2019-02-27'],
    ['dated', 'Dated 27 February 2019', '2019-02-27'],
    ['sent', 'Sent: 27 February 2019 10:14', '2019-02-27'],
    ['with its weekday', 'Monday, 29 July 2019', '2019-07-29'],
    ['with a time', '29 July 2019 at 10:45', '2019-07-29'],
    ['with a time of twelve hours', '29 July 2019, 10.45 am', '2019-07-29'],
    ['a month', 'July 2019', '2019-07'],
    ['with white space', '  29 July 2019  ', '2019-07-29'],
    ['with a stop', '29 July 2019.', '2019-07-29'],
    ['a sentence with a date', 'We received it on 29 July 2019', null],
    ['two dates', '29 July 2019 30 July 2019', null],
    ['no date', 'Market Square', null],
    ['nothing', '', null],
    ['a long line', `29 July 2019${' '.repeat(60)}`, null],
  ],
  (line) => dateOfLine(line, 'day-first'),
)

describe('findDates', () => {
  const day = fc.record({
    year: fc.integer({ min: 2000, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  const two = (number: number) => String(number).padStart(2, '0')
  const NAMES = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ]

  it('reads every way of writing a day alike', () => {
    fc.assert(
      fc.property(day, ({ year, month, day }) => {
        const name = NAMES[month - 1]!
        const expected = `${year}-${two(month)}-${two(day)}`
        for (const [written, order] of [
          [`${two(day)}/${two(month)}/${year}`, 'day-first'],
          [`${month}/${day}/${year}`, 'month-first'],
          [`${day}.${month}.${year}`, 'day-first'],
          [`${day} ${name} ${year}`, null],
          [`${name} ${day}, ${year}`, null],
          [`${day}-${name.slice(0, 3)}-${year}`, null],
          [expected, null],
        ] as const) {
          const text = `on ${written} we`
          assert.deepEqual(findDates(text, wholeOf(text), order), [
            { start: 3, end: 3 + written.length, date: expected },
          ])
        }
      }),
    )
  })

  it('finds spans in order that do not overlap, and only dates that exist, whatever the text', () => {
    const piece = fc.constantFrom('1', '31', '2019', '/', '.', '-', ' ', 'May', 'February', 'of', 'th', ',', '\n')
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 24 }),
        fc.constantFrom<DateOrder>('day-first', 'month-first', null),
        (pieces, order) => {
          const text = pieces.join('')
          let end = 0
          for (const found of findDates(text, wholeOf(text), order)) {
            assert.ok(found.start >= end && found.end <= text.length)
            assert.ok(isCalendarDate(found.date) || /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(found.date), found.date)
            end = found.end
          }
        },
      ),
    )
  })

  it('keeps to its passage', () => {
    const text = '1 May 2019 and 2 May 2019'
    assert.deepEqual(findDates(text, { start: 11, end: text.length }, null), [
      { start: 15, end: 25, date: '2019-05-02' },
    ])
  })
})
