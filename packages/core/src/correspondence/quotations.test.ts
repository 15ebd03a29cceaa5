import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { wholeOf } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { foldSpace } from '../text/flow.ts'
import { quotationsOf, quotedMails } from './quotations.ts'

const HEADER = 'From: A. Requester\nSent: 4 May 2020\nTo: FOI Team\nSubject: Bins'

interface Parted {
  readonly own: readonly string[]
  readonly quoted: readonly string[]
}

function parted(text: string): Parted {
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => foldSpace(text.slice(start, end))).filter((each) => each !== '')
  const { own, quoted } = quotationsOf(text, wholeOf(text))
  return { own: words(own), quoted: words(quoted) }
}

testTable(
  'quotationsOf',
  [
    ['nothing is quoted', 'We hold it.\nIt is below.', { own: ['We hold it. It is below.'], quoted: [] }],
    [
      'lines with a mark',
      'We hold it.\n\n> How many?\n> Which?',
      { own: ['We hold it.'], quoted: ['> How many? > Which?'] },
    ],
    ['lines with a bar', 'We hold it.\n| > How many?', { own: ['We hold it.'], quoted: ['| > How many?'] }],
    [
      'a mail below a header',
      `We hold it.\n\n${HEADER}\n\nHow many?`,
      { own: ['We hold it.'], quoted: [foldSpace(`${HEADER} How many?`)] },
    ],
    [
      'a mail below a line that says so',
      `We hold it.\n\n-----Original Message-----\n${HEADER}\n\nHow many?`,
      { own: ['We hold it.'], quoted: [foldSpace(`-----Original Message----- ${HEADER} How many?`)] },
    ],
    [
      'a forwarded mail',
      `See below.\n\n---------- Forwarded message ----------\nHow many?`,
      { own: ['See below.'], quoted: ['---------- Forwarded message ---------- How many?'] },
    ],
    [
      'a rule above a header',
      `We hold it.\n________________________________\n${HEADER}\n\nHow many?`,
      { own: ['We hold it.'], quoted: [foldSpace(`________________________________ ${HEADER} How many?`)] },
    ],
    [
      'a rule above a signature quotes nothing',
      'We hold it.\n________________________________\nThe FOI Team',
      { own: ['We hold it. ________________________________ The FOI Team'], quoted: [] },
    ],
    [
      'on such a day somebody wrote, without marks',
      'We hold it.\n\nOn 4 May 2020 at 10:14, A. Requester <a@example.org> wrote:\n\nHow many?',
      { own: ['We hold it.'], quoted: ['On 4 May 2020 at 10:14, A. Requester <a@example.org> wrote: How many?'] },
    ],
    [
      'on such a day somebody wrote, with marks: what stands below them is own again',
      'We hold it.\n\nOn 4 May 2020, A. Requester wrote:\n> How many?\n\nRegards',
      { own: ['We hold it.', 'Regards'], quoted: ['On 4 May 2020, A. Requester wrote: > How many?'] },
    ],
    [
      'on such a day somebody wrote, over two lines',
      'We hold it.\n\nOn Mon, 4 May 2020 at 10:14, A. Requester <a@example.org>\nwrote:\n\nHow many?',
      {
        own: ['We hold it.'],
        quoted: ['On Mon, 4 May 2020 at 10:14, A. Requester <a@example.org> wrote: How many?'],
      },
    ],
    [
      'answers between the quoted lines: all of it is the message',
      '> How many?\n\n14\n\n> Which?\n\nGreen ones\n\n> Why?\n\nWe do not know.',
      { own: ['> How many? 14 > Which? Green ones > Why? We do not know.'], quoted: [] },
    ],
    [
      'two answers below two quoted lines',
      '> How many?\n\n14\n\n> Which?\n\nGreen ones',
      { own: ['> How many? 14 > Which? Green ones'], quoted: [] },
    ],
    [
      'one answer between quoted lines is not enough',
      '> How many?\n\n14\n\n> Which?',
      { own: ['14'], quoted: ['> How many?', '> Which?'] },
    ],
    [
      'a line of a hidden quotation',
      'We hold it.\nshow quoted sections',
      { own: ['We hold it.'], quoted: ['show quoted sections'] },
    ],
    [
      'the word from inside a sentence',
      'We hold it.\nFrom: 2019 onwards we kept it.',
      { own: ['We hold it. From: 2019 onwards we kept it.'], quoted: [] },
    ],
  ],
  parted,
)

testTable(
  'quotedMails',
  [
    [
      'below a header',
      `${HEADER}\n\nHow many?`,
      [{ sender: 'A. Requester', dateText: '4 May 2020', subject: 'Bins', words: 'How many?' }],
    ],
    [
      'two below each other',
      `${HEADER}\n\nAny news?\n\nFrom: FOI Team\nSent: 1 May 2020\nTo: A. Requester\nSubject: Bins 2\n\nThank you.`,
      [
        { sender: 'A. Requester', dateText: '4 May 2020', subject: 'Bins', words: 'Any news?' },
        { sender: 'FOI Team', dateText: '1 May 2020', subject: 'Bins 2', words: 'Thank you.' },
      ],
    ],
    [
      'below "wrote:"',
      'On 4 May 2020 at 10:14, A. Requester <a@example.org> wrote:\nHow many?',
      [
        {
          sender: 'A. Requester',
          dateText: '4 May 2020',
          subject: null,
          words: 'On 4 May 2020 at 10:14, A. Requester <a@example.org> wrote: How many?',
        },
      ],
    ],
  ],
  (text) =>
    quotedMails(text, [wholeOf(text)]).map(({ sender, dateText, subject, start, end }) => ({
      sender,
      dateText,
      subject,
      words: foldSpace(text.slice(start, end)),
    })),
)

describe('quotationsOf', () => {
  it('parts every text into spans in order that hold all that can be seen', () => {
    const line = fc.constantFrom(
      'words',
      '> quoted',
      '',
      '-----Original Message-----',
      HEADER,
      'On 4 May 2020, A wrote:',
      '________________________',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const text = lines.join('\n')
        const { own, quoted } = quotationsOf(text, wholeOf(text))
        const all = [...own, ...quoted].sort((a, b) => a.start - b.start)
        let end = 0
        for (const span of all) {
          assert.ok(span.start >= end && span.end >= span.start && span.end <= text.length)
          assert.equal(text.slice(end, span.start).trim(), '')
          end = span.end
        }
        assert.equal(text.slice(end).trim(), '')
      }),
    )
  })
})
