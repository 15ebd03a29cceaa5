import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { wholeOf, wordsOfSpans } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { sentencesOf } from './sentences.ts'

testTable(
  'sentencesOf',
  [
    ['two sentences', 'It is held. It is exempt.', ['It is held.', 'It is exempt.']],
    ['a question and its explanation', 'How many? I mean bins.', ['How many?', 'I mean bins.']],
    ['over a line break', 'It is\nheld. It is exempt.', ['It is\nheld.', 'It is exempt.']],
    ['several signs at the end', 'Is it held?! Yes.', ['Is it held?!', 'Yes.']],
    ['a closing bracket belongs to it', '(It is held.) It is exempt.', ['(It is held.)', 'It is exempt.']],
    ['a closing quotation mark belongs to it', 'He said “no.” It is held.', ['He said “no.”', 'It is held.']],
    ['no stop at the end', 'It is held', ['It is held']],
    ['a number with a point', 'It cost £4.50 in all. Yes.', ['It cost £4.50 in all.', 'Yes.']],
    ['an address of a page', 'See www.example.gov.uk/foi for it. Yes.', ['See www.example.gov.uk/foi for it.', 'Yes.']],
    ['a colon at the end of a line', 'You asked:\nHow many', ['You asked:', 'How many']],
    ['a colon inside a line', 'One thing: bins. Two.', ['One thing: bins.', 'Two.']],
    ['a semicolon at the end of a line', 'the bins;\nthe lamps.', ['the bins;', 'the lamps.']],
    ['for example', 'Some, e.g. bins, are new. Yes.', ['Some, e.g. bins, are new.', 'Yes.']],
    ['an initial', 'Mr A. Smith wrote. Yes.', ['Mr A. Smith wrote.', 'Yes.']],
    ['a title', 'Dr. Amari wrote. Yes.', ['Dr. Amari wrote.', 'Yes.']],
    ['a number', 'See No. 4 of it. Yes.', ['See No. 4 of it.', 'Yes.']],
    ['a section', 'Under s. 40 it is exempt. Yes.', ['Under s. 40 it is exempt.', 'Yes.']],
    ['a month', 'On 4 Feb. 2020 it came. Yes.', ['On 4 Feb. 2020 it came.', 'Yes.']],
    ['the United States', 'Under 5 U.S.C. 552 it is exempt. Yes.', ['Under 5 U.S.C. 552 it is exempt.', 'Yes.']],
    ['no, the answer', 'The answer is no. It is held.', ['The answer is no.', 'It is held.']],
    ['a number of letters and digits', 'See No. A12 of it. Yes.', ['See No. A12 of it.', 'Yes.']],
    ['the number of things', 'No. of bins: 4. Yes.', ['No. of bins: 4.', 'Yes.']],
    ['an act at the end', 'It is a part of the Act. Yes.', ['It is a part of the Act.', 'Yes.']],
    ['nothing', '  \n ', []],
  ],
  (text) => wordsOfSpans(text, sentencesOf(text, wholeOf(text))),
)

describe('sentencesOf', () => {
  const text = fc
    .array(fc.constantFrom('It is held', 'e.g', '. ', '.', '? ', ':\n', '; ', '\n\n', ' ', '”', ')', 'No', '4'), {
      maxLength: 40,
    })
    .map((parts) => parts.join(''))

  it('leaves out nothing but white space, in order', () => {
    fc.assert(
      fc.property(text, (letter) => {
        const found = sentencesOf(letter, wholeOf(letter))
        let end = 0
        for (const sentence of found) {
          assert.ok(sentence.start >= end && sentence.end > sentence.start)
          assert.equal(letter.slice(end, sentence.start).trim(), '')
          end = sentence.end
        }
        assert.equal(letter.slice(end).trim(), '')
      }),
    )
  })
})
