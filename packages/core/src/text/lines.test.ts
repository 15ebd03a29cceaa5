import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { wholeOf, wordsOfSpans } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { isBlank, linesOf, wrapWidth } from './lines.ts'

testTable(
  'linesOf',
  [
    ['lines come without their breaks', 'one\ntwo\n\nfour', ['one', 'two', '', 'four']],
    ['no line begins behind the last break', 'one\n', ['one']],
    ['nothing has no lines', '', []],
    ['a break alone is one empty line', '\n', ['']],
    [
      'a very long line is cut behind a space',
      `${'word '.repeat(900)}end`,
      ['word '.repeat(800), `${'word '.repeat(100)}end`],
    ],
    [
      'a long line without spaces is cut anywhere',
      'x'.repeat(9000),
      ['x'.repeat(4000), 'x'.repeat(4000), 'x'.repeat(1000)],
    ],
  ],
  (text) => wordsOfSpans(text, linesOf(text, wholeOf(text))),
)

const WIDE = `${'word '.repeat(23)}ends\n`

testTable(
  'wrapWidth of lines set in small type',
  [
    ['as wide as a page', WIDE.repeat(6), 119],
    ['wider than a page', `${'word '.repeat(30)}ends\n`.repeat(6), null],
  ],
  (text) => wrapWidth(text, linesOf(text, wholeOf(text))),
)

describe('linesOf', () => {
  it('keeps to its passage', () => {
    const text = 'some lines\nof a letter\nthat goes on'
    assert.deepEqual(wordsOfSpans(text, linesOf(text, { start: 5, end: 13 })), ['lines', 'of'])
  })

  it('loses nothing but the breaks', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60 }).map((line) => line.replaceAll('\n', ' '))), (written) => {
        const text = written.join('\n')
        assert.equal(wordsOfSpans(text, linesOf(text, wholeOf(text))).join('\n'), text.replace(/\n$/, ''))
      }),
    )
  })
})

testTable(
  'isBlank',
  [
    ['nothing', '', true],
    ['spaces and tabs', ' \t ', true],
    ['signs that nobody sees', '\u00a0\u200b\ufeff', true],
    ['a dash is seen', ' - ', false],
  ],
  (text) => isBlank(text, wholeOf(text)),
)

/** Lines of a paragraph that a mail program broke at a width. */
function wrapped(words: string, width: number): string {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines.join('\n')
}

const PROSE = 'The council empties the bins of the old town on Mondays and those of the new town on Thursdays. '.repeat(
  8,
)

testTable(
  'wrapWidth',
  [
    ['lines that end where the next word would not fit were wrapped', wrapped(PROSE, 72), 'near 72'],
    ['paragraphs on one line each were not', `${PROSE}\n\n${PROSE}`, null],
    ['a handful of short lines were not', 'Dear Sir\nPlease send a list\nYours\nA. Requester', null],
    [
      'a link that runs over changes nothing',
      `${wrapped(PROSE.repeat(3), 66)}\nhttps://example.gov.uk/${'x'.repeat(120)}`,
      'near 66',
    ],
    ['nor does it in a short letter', `${wrapped(PROSE, 66)}\nhttps://example.gov.uk/${'x'.repeat(120)}`, 'near 66'],
    ['no lines have no width', '', null],
  ],
  (text) => {
    const width = wrapWidth(text, linesOf(text, wholeOf(text)))
    const longest = Math.max(...text.split('\n').map((line) => (line.startsWith('http') ? 0 : line.length)))
    if (width === null) return null
    return longest - width <= 3 && longest >= width ? `near ${Math.ceil(longest / 6) * 6}` : `${width} of ${longest}`
  },
)
