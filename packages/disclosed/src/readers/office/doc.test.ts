import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeCompoundFile } from '../../testing/make-compound-file.ts'
import { type DocParts, type DocRun, makeDoc } from '../../testing/make-doc.ts'
import { propertySet } from '../../testing/property-set.ts'
import { hiddenLines, readWhole } from '../../testing/read-office.ts'
import { PasswordProtected } from '../password-protected.ts'
import { readDoc } from './doc.ts'

const read = (parts: DocParts) => readWhole(readDoc, makeDoc(parts))
const p = (text: string, paragraph?: string, letters?: string): DocRun => ({
  text: `${text}\r`,
  ...(paragraph === undefined ? {} : { paragraph }),
  ...(letters === undefined ? {} : { letters }),
})
const long = 'We hold this information and have set it out in the table that stands below these words.'
const SPECIAL = '550801'
const IN_TABLE = '162401'
const ROW_END = '1624011724 01'.replace(' ', '')
const AFTER = '14a4a000'
const item = (text: string, level = 0, list = 1) => p(text, `0b460${list}00` + `0a260${level}`)
const cell = (text: string): DocRun => ({ text: `${text}\x07`, paragraph: IN_TABLE })
const row: DocRun = { text: '\x07', paragraph: ROW_END }

const TEXTS: readonly [why: string, parts: DocParts, expected: string][] = [
  ['paragraphs', { runs: [p('Dear Kim'), p(long)] }, `Dear Kim\n\n${long}\n`],
  ['letters of one byte', { runs: [p('£12 for Kim’s'.replace('’', '\x92'))], narrow: true }, '£12 for Kim’s\n'],
  [
    'short lines without space are one block',
    { runs: [p('1 High Street'), p('Harrowgate')] },
    '1 High Street\nHarrowgate\n',
  ],
  ['short lines with space are parted', { runs: [p('Dear Kim', AFTER), p('Thank you')] }, 'Dear Kim\n\nThank you\n'],
  ['line breaks, tabs, hyphens', { runs: [p('a\vb\tc\x1ed\x1fe')] }, 'a\nb\tc-de\n'],
  [
    'numbers and levels',
    {
      runs: [item('A'), item('B', 1), item('C', 1), item('D')],
      lists: [
        [
          [0, '\0.'],
          [4, '(\x01)'],
        ],
      ],
    },
    '1. A\n  (a) B\n  (b) C\n2. D\n',
  ],
  ['bullets', { runs: [item('tea'), item('milk')], lists: [[[23, '\uf0b7']]] }, '- tea\n- milk\n'],
  [
    'two lists count on their own',
    { runs: [item('A'), item('B', 0, 2)], lists: [[[0, '\0.']], [[2, '\0)']]] },
    '1. A\ni) B\n',
  ],
  [
    'a table gives a line for each row',
    { runs: [cell('Year'), cell('Cost'), row, cell('2023'), cell('£12'), row, p('After')] },
    'Year\tCost\n2023\t£12\n\nAfter\n',
  ],
  ['a field shows its result', { runs: [{ text: 'Page ' }, { text: '\x13 PAGE \x143\x15' }, p('')] }, 'Page 3\n'],
  [
    'a footnote',
    { runs: [{ text: '12' }, { text: '\x02', letters: SPECIAL }, p('')], footnote: 'Full years.' },
    '12[1]\n\n[1] Full years.\n',
  ],
  [
    'the head stands above the text',
    { runs: [p('Dear Kim')], header: 'Harrowgate Council' },
    'Harrowgate Council\n\nDear Kim\n',
  ],
]

for (const [why, parts, expected] of TEXTS) {
  test(`doc: ${why}`, async () => assert.equal((await read(parts)).text, expected))
}

const HIDDEN: readonly [why: string, parts: DocParts, hidden: string[]][] = [
  [
    'hidden words',
    { runs: [{ text: 'Held' }, { text: ' Sam', letters: '3c0801' }, p('')] },
    ['hidden-text (the text): Sam'],
  ],
  [
    'white words',
    { runs: [{ text: 'Held' }, { text: ' Sam', letters: '422a08' }, p('')] },
    ['white-text (the text): Sam'],
  ],
  [
    'deleted words',
    { runs: [{ text: 'Held' }, { text: ' ten', letters: '000801' }, p('')] },
    ['tracked-change (the text): changed by unknown | ten'],
  ],
  [
    'comments',
    { runs: [p('Held')], comment: { text: 'Ask Sam', author: 'Kim' } },
    ['comment (comments): Kim: Ask Sam'],
  ],
  [
    'properties',
    { runs: [p('Held')], author: 'Sam Poe' },
    ['document-property (document properties): author: Sam Poe'],
  ],
  [
    'properties of both kinds, each once',
    {
      runs: [p('Held')],
      author: 'Sam Poe',
      streams: {
        '\u0005SummaryInformation': propertySet({ 2: 'Held', 4: 'Sam Poe', 8: 'Kim' }),
        '\u0005DocumentSummaryInformation': propertySet({ 14: 'Ann Lee', 15: 'Poe Ltd' }),
      },
    },
    [
      'document-property (document properties): author: Sam Poe | last modified by: Kim | manager: Ann Lee | company: Poe Ltd',
    ],
  ],
]

for (const [why, parts, hidden] of HIDDEN) {
  test(`doc keeps apart: ${why}`, async () => {
    const result = await read(parts)
    assert.equal(result.text, 'Held\n')
    assert.deepEqual(hiddenLines(result.hidden), hidden)
  })
}

test('doc: links', async () => {
  const link = '\x13 HYPERLINK "https://a.example/log" \x14our log\x15'
  const { pages } = await read({ runs: [{ text: 'See ' }, { text: link }, p('')] })
  assert.deepEqual(pages[0]!.links, [{ start: 4, end: 11, url: 'https://a.example/log' }])
})

test('doc: protected by a password', async () => {
  await assert.rejects(read({ runs: [p('x')], flags: 0x0100 }), PasswordProtected)
})

test('doc: a file inside of it is an attachment', async () => {
  const text = (words: string) => Buffer.from(`${words}\0`)
  const native = Buffer.concat([
    Buffer.alloc(6),
    text('C:\\figures.csv'),
    text('C:\\figures.csv'),
    Buffer.alloc(8),
    text('C:\\t'),
    Buffer.from([3, 0, 0, 0]),
    Buffer.from('a,b'),
  ])
  const { fileOfOleObject } = await import('./ole-object.ts')
  const file = fileOfOleObject(makeCompoundFile({ '\u0001Ole10Native': native }))
  assert.equal(file?.name, 'figures.csv')
  assert.equal(Buffer.from(file!.bytes).toString(), 'a,b')
})
