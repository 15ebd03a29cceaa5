import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { textDocument } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { citeOf, foldSpace, isSpace, openFlow, trimSpan } from './flow.ts'

const flowOf = (text: string) => openFlow(textDocument(text).pages)

testTable(
  'openFlow parts pages',
  [
    ['one page', 'abc', { text: 'abc', pageStarts: [0] }],
    ['a break joins two pages and belongs to neither', 'abc\fde', { text: 'abc\nde', pageStarts: [0, 4] }],
    ['an empty page keeps its place', 'a\f\fb', { text: 'a\n\nb', pageStarts: [0, 2, 3] }],
    ['an empty file', '', { text: '', pageStarts: [0] }],
  ],
  (text) => {
    const { text: whole, pageStarts } = flowOf(text)
    return { text: whole, pageStarts: [...pageStarts] }
  },
)

testTable(
  'plain text has spaces for marks',
  [
    ['a quoted line', '> How many?', '  How many?'],
    ['quoted twice', '> > How many?', '    How many?'],
    ['quoted twice without a space', '>>How many?', '  How many?'],
    ['quoted with a bar', '| > How many?', '    How many?'],
    ['a heading', '## Our response', '   Our response'],
    ['bold type', '**Question 1** How many?', '  Question 1   How many?'],
    ['bold type with underscores', '__Question 1__ How many?', '  Question 1   How many?'],
    ['italics', 'was *not* held', 'was  not  held'],
    ['italics with underscores', 'was _not_ held', 'was  not  held'],
    ['the star of a footnote stays', '£45* and £50*', '£45* and £50*'],
    ['a product stays', '3 * 4 * 5', '3 * 4 * 5'],
    ['a name with underscores stays', 'see foi_log_2020.xlsx', 'see foi_log_2020.xlsx'],
    ['a list with stars stays', '* one\n* two', '* one\n* two'],
    ['a number sign inside a line stays', 'Order #4 of May', 'Order #4 of May'],
    ['a comparison stays', 'a > b', 'a > b'],
    ['italics never run over an empty line', '*one\n\ntwo*', '*one\n\ntwo*'],
  ],
  (text) => flowOf(text).plain,
)

testTable(
  'citeOf',
  [
    ['on the first page', ['abc def', 4, 7], { page: 1, start: 4, end: 7, quote: 'def' }],
    ['white space around it is left out', ['abc  def  ', 3, 10], { page: 1, start: 5, end: 8, quote: 'def' }],
    ['on the second page', ['abc\fdef', 4, 7], { page: 2, start: 0, end: 3, quote: 'def' }],
    ['over a page break: its part on the first page', ['abc\fdef', 1, 6], { page: 1, start: 1, end: 3, quote: 'bc' }],
    [
      'the white space before a page break is left out',
      ['abc \n\f def', 0, 10],
      { page: 1, start: 0, end: 3, quote: 'abc' },
    ],
    [
      'a span that begins in the white space before a break is on the next page',
      ['abc  \fdef', 3, 9],
      { page: 2, start: 0, end: 3, quote: 'def' },
    ],
    ['behind an empty page', ['a\f\fb', 3, 4], { page: 3, start: 0, end: 1, quote: 'b' }],
  ] as const,
  ([text, start, end]: readonly [string, number, number]) => citeOf(flowOf(text), { start, end }),
)

testTable(
  'foldSpace',
  [
    ['spaces and breaks', '  a \n\t b  ', 'a b'],
    ['spaces that do not break and that have no width', 'a\u00a0\u200bb', 'a b'],
    ['nothing', ' \n ', ''],
  ],
  foldSpace,
)

testTable(
  'trimSpan',
  [
    ['both ends', '  ab  ', { start: 2, end: 4 }],
    ['nothing is left of white space', '   ', { start: 3, end: 3 }],
    ['a byte order mark is nothing to see', '\ufeffab', { start: 1, end: 3 }],
  ],
  (text) => trimSpan(text, { start: 0, end: text.length }),
)

const MARKS = fc.constantFrom(
  '> ',
  '>',
  '# ',
  '## ',
  '**',
  '__',
  '*',
  '_',
  ' ',
  '\n',
  'a',
  'word',
  '|',
  '| > ',
  '1.',
  '£',
)
const MARKED = fc.array(fc.oneof(MARKS, fc.string({ maxLength: 4 })), { maxLength: 60 }).map((parts) => parts.join(''))

describe('the text and its plain form', () => {
  it('have the same length and differ only in spaces', () => {
    fc.assert(
      fc.property(MARKED, (text) => {
        const flow = flowOf(text)
        assert.equal(flow.plain.length, flow.text.length)
        for (let i = 0; i < flow.text.length; i++) if (flow.plain[i] !== flow.text[i]) assert.equal(flow.plain[i], ' ')
      }),
    )
  })

  it('have the same line breaks', () => {
    fc.assert(
      fc.property(MARKED, (text) => {
        const flow = flowOf(text)
        assert.deepEqual(
          [...flow.plain.matchAll(/\n/g)].map((m) => m.index),
          [...flow.text.matchAll(/\n/g)].map((m) => m.index),
        )
      }),
    )
  })
})

describe('cites', () => {
  it('hold for every span: the quote is what the page has there', () => {
    const pages = fc.array(
      fc.string({ maxLength: 12 }).map((text) => text.replaceAll('\f', ' ')),
      { minLength: 1, maxLength: 5 },
    )
    fc.assert(
      fc.property(pages, fc.nat(80), fc.nat(80), (texts, a, b) => {
        const document = textDocument(texts.join('\f'))
        const flow = openFlow(document.pages)
        const [start, end] = [Math.min(a, b, flow.text.length), Math.min(Math.max(a, b), flow.text.length)]
        const cite = citeOf(flow, { start, end })
        assert.equal(cite.quote, document.pages[cite.page - 1]!.text.slice(cite.start, cite.end))
        assert.equal(cite.quote, trimmed(cite.quote))
      }),
    )
  })
})

function trimmed(text: string): string {
  const { start, end } = trimSpan(text, { start: 0, end: text.length })
  return text.slice(start, end)
}

describe('folding white space', () => {
  it('folds nothing more the second time', () => {
    fc.assert(
      fc.property(MARKED, (text) => {
        assert.equal(foldSpace(foldSpace(text)), foldSpace(text))
      }),
    )
  })

  it('leaves no white space but single spaces inside', () => {
    fc.assert(
      fc.property(MARKED, (text) => {
        const folded = foldSpace(text)
        assert.doesNotMatch(folded, /^\s|\s$|\s\s|[^\S ]/)
      }),
    )
  })
})

testTable(
  'isSpace',
  [
    ['a space', ' ', true],
    ['a no-break space', '\u00a0', true],
    ['an ideographic space', '\u3000', true],
    ['a letter', 'a', false],
    ['a dash', '-', false],
  ],
  (char) => isSpace(char.charCodeAt(0)),
)
