import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { analyse } from './analyse.ts'
import type { SourceDocument } from './model/page.ts'
import { checkAnswers, checkCites, checkFindings, checkOverlap, checkQuestions } from './testing/check-reading.ts'
import { numberedThread, repeatingThread } from './testing/known-letters.ts'
import { anyText, jumbledLetter, jumbledThread, overlongLetter, shuffledLetter } from './testing/random-letters.ts'
import { textDocument } from './testing/source-document.ts'
import { testLawBook } from './testing/test-law-book.ts'

const book = testLawBook()
const read = (document: SourceDocument) => analyse(document, { book, today: '2024-06-01' })

/** Each kind of text with as many runs as fit into a second or so. */
const TEXTS = {
  'a request and a reply that repeats some of it': [jumbledThread, 100],
  'lines of letters in any order': [jumbledLetter, 150],
  'paragraphs of letters in any order': [shuffledLetter, 150],
  'lines that never end': [overlongLetter, 75],
  'any text at all': [anyText, 200],
} as const satisfies Record<string, readonly [fc.Arbitrary<string>, number]>

/** One test for each kind of text. */
function holds(claim: string, check: (document: SourceDocument) => void): void {
  describe(claim, () => {
    for (const [what, [text, numRuns]] of Object.entries(TEXTS)) {
      it(`for ${what}`, () => {
        fc.assert(
          fc.property(text, (words) => check(textDocument(words))),
          { numRuns },
        )
      })
    }
  })
}

holds('every cite is what its page has there', (document) => checkCites(document, read(document)))

holds('questions have words and a label of their own', (document) => checkQuestions(read(document)))

holds('answers have words, and what is not answered has none', (document) => checkAnswers(read(document)))

holds('answers take no word of their own question', (document) => checkOverlap(read(document)))

holds('findings name questions of the reading', (document) => checkFindings(read(document)))

holds('the same document gives the same reading, which survives JSON', (document) => {
  const reading = read(document)
  assert.deepEqual(reading, read(document))
  assert.deepEqual(JSON.parse(JSON.stringify(reading)), reading)
})

describe('a thread made of known questions and answers is read as it was made', () => {
  for (const [how, threads] of [
    ['with each question repeated', repeatingThread],
    ['with answers by number', numberedThread],
  ] as const)
    it(how, () => {
      fc.assert(
        fc.property(threads, ({ text, expected }) => {
          const document = textDocument(text)
          const reading = read(document)
          assert.deepEqual(
            reading.questions.map(({ label, outcome, answer }) => `${label} ${outcome}: ${answer?.text ?? ''}`),
            expected,
          )
          checkCites(document, reading)
          checkOverlap(reading)
        }),
        { numRuns: 200 },
      )
    })
})

const REPLY = 'Dear Ms Amari\n\nThank you for your request, which we received on 5 March 2024.\n\n'

/** Texts in which a property did not hold, cut down to what is needed. */
const FOUND: readonly (readonly [why: string, text: string, check: (document: SourceDocument) => void])[] = [
  [
    'a short question behind a label like 1.1 is not taken for its answer',
    `${REPLY}1.1 How many lamps are there?\n\nThis is exempt under section 43(2).`,
    (document) => checkOverlap(read(document)),
  ],
  [
    'a question printed twice is not answered by its own copy',
    'R. Amari\n4 March 2024\n\nDear Westholt Council,\n\nUnder the Freedom of Information Act 2000 please tell me:\n\n1. How many bins are there?\n\nWestholt Council\n11 March 2024\n\nDear R. Amari,\n\nOur response is set out below.\n\nYou asked:\n1. How many bins are there?\n1. How many bins are there?\n\n2. 2022\n\n14\n',
    (document) => checkOverlap(read(document)),
  ],
  [
    'a row of a drawn table that is repeated as the request is parted from its answer',
    `${REPLY}You asked:\n\n│ How many bins are there? │ 14 │\n\nWe do not hold this information.`,
    (document) => checkOverlap(read(document)),
  ],
  [
    'an answer that is but a label is none',
    'Question 3\nOur response is set out below.\nQuestion 3\n-----Original Message-----\n2.1. Who mends them? **Question 2** Who _empties_ them?\nUnder the Freedom of Information Act 2000 please tell me: x',
    (document) => checkAnswers(read(document)),
  ],
]

describe('what random letters have shown', () => {
  for (const [why, text, check] of FOUND) it(why, () => check(textDocument(text)))
})
