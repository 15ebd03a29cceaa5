import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { wholeOf } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { labelAt } from './labels.ts'

/** The label in the contract's form with what the line says behind it; a bullet is `•`, a label that only a list makes one has `~`. */
function labelled(line: string): string | null {
  const label = labelAt(line, wholeOf(line))
  if (label === null) return null
  const name = label.parts.map(({ value, kinds }) => (kinds[0] === 'bullet' ? '•' : value)).join('.')
  return `${label.weak ? '~' : ''}${name} | ${line.slice(label.end).trim()}`
}

testTable(
  'labels',
  [
    ['a number with a stop', '1. How many?', '1 | How many?'],
    ['a number with a bracket', '1) How many?', '1 | How many?'],
    ['a gap before the stop', '1 . Drone logs', '1 | Drone logs'],
    ['the word I with a comma', 'I, Aoife Ryan, have decided', null],
    ['a number in brackets', '(1) How many?', '1 | How many?'],
    ['a number with a colon', '1: How many?', '1 | How many?'],
    ['a number with a dash', '1 - How many?', '1 | How many?'],
    ['a number with a comma', '1, How many?', '1 | How many?'],
    ['a number with a stop that touches the words', '1.How many?', '1 | How many?'],
    ['two digits', '12. How many?', '12 | How many?'],
    ['two numbers with one sign, where a list goes on so', '1 and 2. Fourteen', '~1 | Fourteen'],
    ['Q and a number', 'Q1 How many?', '1 | How many?'],
    ['Q and a number with a colon', 'Q1: How many?', '1 | How many?'],
    ['Q and a number with a stop', 'Q1. How many?', '1 | How many?'],
    ['Q in lower case', 'q1 how many?', '1 | how many?'],
    ['Q, a space and a number', 'Q 1. How many?', '1 | How many?'],
    ['the word question', 'Question 1', '1 | '],
    ['the word question with a colon', 'Question 1: How many?', '1 | How many?'],
    ['the word question in capitals', 'QUESTION 12 - How many?', '12 | How many?'],
    ['question number', 'Question No. 4: How many?', '4 | How many?'],
    ['an item', 'Item 2: the minutes', '2 | the minutes'],
    ['a letter with a stop', 'a. How many?', 'a | How many?'],
    ['a letter with a bracket', 'b) How many?', 'b | How many?'],
    ['a letter in brackets', '(a) How many?', 'a | How many?'],
    ['a capital letter with a bracket', 'B) How many?', 'b | How many?'],
    ['a roman number with a bracket', 'i) How many?', 'i | How many?'],
    ['a roman number in brackets', '(iv) How many?', 'iv | How many?'],
    ['a roman number with a stop', 'ii. How many?', 'ii | How many?'],
    ['a number and a letter', '1a How many?', '1.a | How many?'],
    ['a number and a letter with a stop', '1a. How many?', '1.a | How many?'],
    ['a number and a letter in brackets', '1(a) How many?', '1.a | How many?'],
    ['a number, a stop and a letter', '4. a. How many?', '4.a | How many?'],
    ['a keyword, a number and a letter', 'Q8. a. How many?', '8.a | How many?'],
    ['a keyword and a number with a letter', 'Q3b) How many?', '3.b | How many?'],
    ['a number with a number', '1.1 How many?', '~1.1 | How many?'],
    ['a number with a number and a stop', '1.1. How many?', '1.1 | How many?'],
    ['three levels with brackets', '1(a)(i) How many?', '1.a.i | How many?'],
    ['three levels with stops', '2.b.ii How many?', '2.b.ii | How many?'],
    ['three numbers', '1.2.3. How many?', '1.2.3 | How many?'],
    ['indented', '   3. How many?', '3 | How many?'],
    ['in bold type', '**1.** How many?', '1 | How many?'],
    ['bold with its words', '**1. How many?**', '1 | How many?**'],
    ['as a heading', '### 2. Bins', '2 | Bins'],
    ['behind an opening quotation mark', '“1. How many?”', '1 | How many?”'],
    ['a number behind a bullet', '- 1. How many?', '1 | How many?'],
    ['a number and a space', '1 How many?', '~1 | How many?'],
    ['a number and a tab', '1\thow many?', '~1 | how many?'],
    ['a number above 999 is none', '2019. How many?', null],
  ],
  labelled,
)

testTable(
  'bullets',
  [
    ['a dash', '- the number', '• | the number'],
    ['a long dash', '– the number', '• | the number'],
    ['a star', '* the number', '• | the number'],
    ['a point', '• the number', '• | the number'],
    ['a point that touches its word', '•the number', '• | the number'],
    ['a dash that touches its word', '-The number', '• | The number'],
    ['an o', 'o the number', '• | the number'],
    ['a square', '▪ the number', '• | the number'],
    ['a sign of a symbol font', '\uf0b7 the number', '• | the number'],
    ['an arrow', '➢ the number', '• | the number'],
    ['a word that begins with o', 'of the number', null],
    ['a negative number', '-5 degrees', null],
    ['emphasis', '*the* number', null],
    ['nothing behind it', '-', null],
  ],
  labelled,
)

testTable(
  'no label',
  [
    ['a word with a number', '5G masts in Westholt', null],
    ['a date', '1 April 2024', null],
    ['a date with its ending', '1st April 2024', null],
    ['a date in figures', '01.01.2023 to 31.03.2023', null],
    ['a date with strokes', '1/4/2024', null],
    ['a measure', '11.4 WTE', '~11.4 | WTE'],
    ['a sum', '£4. That is all', null],
    ['a percentage', '12% of them', null],
    ['a time', '9:30 is when it opens', null],
    ['a large number', '1,200 bins', null],
    ['an initial', 'A. Smith', '~a | Smith'],
    ['two initials', 'J. R. Hartley', '~j | R. Hartley'],
    ['a word', 'Answer: 14', null],
    ['the article', 'A list of bins', null],
    ['a capital before a capital, as in a list that prints its letters bare', 'A How many?', '~a | How many?'],
    ['the pronoun', 'I would like to know', null],
    ['the word question alone', 'Questions about bins', null],
    ['an abbreviation', 'e.g. the old town', null],
    ['a law', 's.40(2) applies', null],
    ['nothing', '', null],
    ['white space', '   ', null],
  ],
  labelled,
)

testTable(
  'keywords',
  [
    ['Q', 'Q1. How many?', true],
    ['question', 'Question 1', true],
    ['a number alone', '1. How many?', false],
    ['a letter alone', 'a) How many?', false],
  ],
  (line) => labelAt(line, wholeOf(line))!.keyword,
)

testTable(
  'a single letter can be a roman number as well',
  [
    ['i', 'i) one', ['roman', 'letter']],
    ['v', '(v) five', ['roman', 'letter']],
    ['b is none', 'b) two', ['letter']],
    ['ii is no letter', 'ii) two', ['roman']],
  ],
  (line) => [...labelAt(line, wholeOf(line))!.parts[0]!.kinds],
)

describe('labelAt', () => {
  it('stays inside its line and gives parts in order, whatever the line', () => {
    const piece = fc.constantFrom(
      '1',
      '12',
      'a',
      'B',
      'iv',
      '.',
      ')',
      '(',
      ':',
      ' ',
      '-',
      '•',
      'Q',
      'Question ',
      '**',
      '#',
      '“',
      'words',
      '\t',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 10 }), (pieces) => {
        const line = pieces.join('').replaceAll('\n', ' ')
        const label = labelAt(line, wholeOf(line))
        if (label === null) return
        assert.ok(label.start >= 0 && label.start < label.end && label.end <= line.length)
        assert.ok(label.parts.length >= 1)
        for (const { value, kinds } of label.parts) {
          assert.equal(value, value.toLowerCase())
          assert.equal(value === '', kinds[0] === 'bullet')
        }
      }),
    )
  })

  it('never looks past the end of its line', () => {
    const text = '1\n. How many?'
    assert.equal(labelAt(text, { start: 0, end: 1 }), null)
  })
})
