import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { wordsOfSpans } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { answerValue, valuesIn } from './values.ts'

/** `1200 GBP`, `85 %`, `14`. */
const short = ({ number, unit }: { number: number; unit: string | null }) =>
  `${number}${unit === null ? '' : ` ${unit}`}`

testTable(
  'valuesIn',
  [
    ['a number', 'There were 14.', ['14']],
    ['nought', '0', ['0']],
    ['a number with commas', '1,200 bins', ['1200']],
    ['a number with a point', '4.5 posts', ['4.5']],
    ['pounds', '£1,200', ['1200 GBP']],
    ['pounds and pence', '£1,200.50', ['1200.5 GBP']],
    ['pounds with a space', '£ 400', ['400 GBP']],
    ['dollars', '$35', ['35 USD']],
    ['euro', '€35', ['35 EUR']],
    ['thousands of pounds', '£45k', ['45000 GBP']],
    ['millions of pounds', '£2.5m', ['2500000 GBP']],
    ['millions in words', '£2.5 million', ['2500000 GBP']],
    ['billions', '£1bn', ['1000000000 GBP']],
    ['a million of things', '3 million letters', ['3000000']],
    ['a percentage', '85%', ['85 %']],
    ['a percentage in words', '85 per cent', ['85 %']],
    ['a percentage in one word', '8.5 percent', ['8.5 %']],
    ['metres are no millions', '14m of hedge', ['14']],
    ['two of them', '14 bins and £20', ['14', '20 GBP']],
    ['a number with its thing behind it in brackets', '14 (of 20)', ['14', '20']],
  ],
  (text) => valuesIn(text).map(short),
)

testTable(
  'what is no value',
  [
    ['a year', 'in 2019', []],
    ['a financial year', '2018/19', []],
    ['a span of years', '2018-2020', []],
    ['a date', '27 February 2019', []],
    ['a date in figures', '27/02/2019', []],
    ['a day and a month', '3 May', []],
    ['a section', 'section 40(2)', []],
    ['sections', 'sections 24 and 31', []],
    ['a regulation', 'reg. 12(4)(b)', []],
    ['a question', 'see question 3', []],
    ['questions', 'questions 1 to 3', []],
    ['a page', 'on page 4', []],
    ['an appendix', 'Appendix 2', []],
    ['a note', '[1]', []],
    ['a link', 'https://example.gov.uk/foi/1234', []],
    ['a telephone number', '0114 496 0000', []],
    ['a telephone number without spaces', '01144960000', []],
    ['an ordinal', 'the 3rd of them', []],
    ['a span', '10-12', []],
    ['a span with a dash between spaces', '3 – 5 days', ['3', '5']],
    ['round the clock', '24/7', []],
    ['a time', '10:30 am', []],
    ['a time with a stop', '10.30pm', []],
    ['a term', 'a 5-year plan', []],
    ['a reference', 'FOI 12345', []],
    ['a reference with strokes', 'FOI/2020/123', []],
    ['a year of school', 'Year 6', []],
    ['a word with a number', 'PM10', []],
    ['a version', 'version 2', []],
    ['a paper size', 'A4', []],
    ['a full hour', 'at 10am', []],
    ['a name that begins with a number', '5G masts', []],
    ['a month and a day', 'Dec 14', []],
    ['the word may before a number', 'we may 14 times', ['14']],
    ['a unit that touches its number', '5GB and 30MB', ['5', '30']],
    ['a negative number with a minus sign', '−5', []],
    ['nothing', '', []],
  ],
  (text) => valuesIn(text).map(short),
)

testTable(
  'answerValue',
  [
    ['one number', ['There were 14 fines.', 'How many fines?'], '14'],
    ['one number twice', ['14. That is 14 in all.', 'How many fines?'], '14'],
    ['two numbers', ['14 in May and 17 in June.', 'How many fines?'], null],
    ['none', ['None.', 'How many fines?'], null],
    ['a total with its parts', ['21 in total: 13 refused and 8 revoked', 'How many licences?'], '21'],
    ['a total with some of it in brackets', ['17 (14 of them in Leith)', 'How many?'], '17'],
    ['numbers that are no parts of the first', ['21 refused, 13 and 9 revoked', 'How many?'], null],
    ['a total behind other words', ['In total 21: 13 refused and 8 revoked', 'How many?'], null],
    ['a total of a financial year', ['Total evictions for 2018/19 = 219', 'How many evictions?'], '219'],
    ['a number that could be a year, where the question counts', ['2015', 'How many fines?'], '2015'],
    ['a year, where it does not', ['2015', 'When was it built?'], null],
    ['a year in a sentence', ['It was built in 2015.', 'How many were built, and when?'], null],
    ['less than', ['<5', 'How many?'], null],
    ['fewer than', ['Fewer than 10 pupils', 'How many?'], null],
    ['up to', ['up to £500', 'How much?'], null],
    ['more than', ['More than 100', 'How many?'], null],
    ['ten or more', ['10+', 'How many?'], null],
    ['ten or more, in words', ['10 or more', 'How many?'], null],
    ['a tax on top', ['£500+VAT', 'How much?'], '500 GBP'],
    ['a span of large numbers', ['3,000-4,000', 'How many?'], null],
    ['a span with points', ['1.5-2.5', 'How many?'], null],
    ['a span of sums', ['£10-£20', 'How much?'], null],
    ['a sum', ['£41,275 was paid', 'How much?'], '41275 GBP'],
    ['a long answer', [`14. ${'Words that explain it. '.repeat(20)}`, 'How many?'], null],
    ['words', ['Yes', 'Is there a policy?'], null],
  ] as const,
  ([answer, question]: readonly [string, string]) => {
    const value = answerValue(answer, question)
    return value === null ? null : short(value)
  },
)

describe('valuesIn', () => {
  it('reads back what a letter writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3000, max: 99_999_999 }), (pounds) => {
        const text = `It cost £${pounds.toLocaleString('en-GB')} in all.`
        assert.deepEqual(valuesIn(text).map(short), [`${pounds} GBP`])
      }),
    )
  })

  it('says where a value stands, without the white space behind it', () => {
    const text = 'There are 40 (forty) and £1.50 each'
    assert.deepEqual(wordsOfSpans(text, valuesIn(text)), ['40', '£1.50'])
  })

  it('gives places inside the text, in order, whatever it is', () => {
    const piece = fc.constantFrom(
      '1',
      '12',
      '2019',
      ',',
      '.',
      '/',
      '-',
      ' ',
      '£',
      '%',
      'k',
      'm',
      'May ',
      'section ',
      'FOI ',
      '(',
      ')',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const value of valuesIn(text)) {
          assert.ok(value.start >= end && value.end <= text.length && Number.isFinite(value.number))
          end = value.end
        }
      }),
    )
  })
})
