import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { testLawBook } from '../testing/test-law-book.ts'
import { findCitations } from './find-citations.ts'

const book = testLawBook()
const FOIA = 'uk-foia-2000'
const EIR = 'uk-eir-2004'
const FOISA = 'scotland-foisa-2002'

describe('spans of any text', () => {
  const piece = fc.constantFrom(
    'section ',
    'Sections ',
    's.',
    'reg ',
    'exemption ',
    'Article 4',
    '§ 3 Nr. 1 ',
    '40',
    '12(4)(b)',
    '(2)',
    '(a)',
    '(i)',
    ' and ',
    ', ',
    '-',
    ' of the Act',
    ' FOIA',
    '\n',
    'b3',
    '(b)(7)(C)',
    'the Housing Act 1988 ',
    ' words ',
    '2020-01-02',
  )
  const regime = fc.constantFrom(
    FOIA,
    EIR,
    FOISA,
    'us-foia-5-usc-552',
    'germany-ifg-bund',
    'eu-1049-2001',
    'us-il-foia',
    null,
  )

  it('lie inside the text, are not empty and come in reading order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), regime, (pieces, law) => {
        const text = pieces.join('')
        const found = findCitations(text, law, book)
        let start = 0
        for (const citation of found) {
          assert.ok(citation.start >= start && citation.end > citation.start && citation.end <= text.length)
          assert.ok(book.law(citation.law))
          start = citation.start
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('move with the text before them', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('')
        const before = 'Some words that cite nothing.\n\n'
        const moved = findCitations(before + text, FOIA, book)
        const expected = findCitations(text, FOIA, book).map((citation) => ({
          ...citation,
          start: citation.start + before.length,
          end: citation.end + before.length,
        }))
        assert.deepEqual(moved, expected)
      }),
    )
  })
})

describe('speed', () => {
  const hostile: readonly [string, string][] = [
    ['open brackets', '(1(1(b'],
    ['sections without end', 'section 1, '],
    ['half references', 's40(2)('],
    ['paragraphs without an act', '(b)(7)'],
    ['bare provisions', '36(2)(c) and '],
    ['names without end', 'section 40 of the A B C D '],
    ['numbers', '12.3.4.5,'],
    ['quoted lines', '\n> s '],
  ]
  for (const [why, unit] of hostile) {
    it(`is linear in ${why}`, () => {
      const time = (length: number) => {
        const text = unit.repeat(length / unit.length)
        let best = Number.POSITIVE_INFINITY
        for (let i = 0; i < 3; i++) {
          const start = performance.now()
          findCitations(text, FOIA, book)
          best = Math.min(best, performance.now() - start)
        }
        return best
      }
      time(10_000)
      const single = time(40_000)
      const fourfold = time(160_000)
      // Four times the text may take four times as long; sixteen times would be a square.
      assert.ok(fourfold < 9 * single + 30, `${single.toFixed(1)} ms, then ${fourfold.toFixed(1)} ms`)
    })
  }
})
