import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readBytes } from '../testing/read-bytes.ts'
import { readJson } from './json.ts'

const read = (value: unknown) =>
  readBytes(readJson, Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)), 'export.json')

const ASKS = {
  foia: 91,
  from_user: 4420,
  to_user: 9670,
  subject: 'Drone flights',
  datetime: '2024-03-04T23:18:20.380927-06:00',
  response: false,
  communication: 'To Whom It May Concern:\r\n\r\nHow many flights?',
  files: [],
}
const REPLIES = {
  ...ASKS,
  from_user: 9670,
  to_user: 4420,
  subject: 'RE: Drone flights',
  datetime: '2024-03-11T10:00:00-05:00',
  response: true,
  communication: '<p>Dear Sam Field,</p><p>There were 212.</p>',
  files: [
    {
      ffile: 'https://cdn.example/2024/Reply%202024.pdf?x=1',
      title: 'Reply',
      source: 'Harrow Falls Police Department, Illinois',
    },
  ],
}
const REQUEST = {
  id: 91,
  title: 'Drone flights',
  status: 'partial',
  username: 'SamField',
  agency: 212,
  tracking_id: '24-17',
  requested_docs: 'How many flights?',
  datetime_submitted: '2024-03-04T08:18:20Z',
}
const SAM = ['SamField', 'Harrow Falls Police Department', '2024-03-04', 'requester']
const POLICE = ['Harrow Falls Police Department', 'SamField', '2024-03-11', 'authority']

const THREADS: [why: string, value: unknown, messages: unknown[][]][] = [
  ['a request with its communications', { ...REQUEST, communications: [ASKS, REPLIES] }, [SAM, POLICE]],
  ['communications in another order', { ...REQUEST, communications: [REPLIES, ASKS] }, [SAM, POLICE]],
  [
    'an agency by its name',
    { ...REQUEST, agency: { name: 'Town Police' }, communications: [ASKS] },
    [['SamField', 'Town Police', ...SAM.slice(2)]],
  ],
  [
    'people by their names',
    { ...REQUEST, communications: [{ ...ASKS, from_user: { name: 'Sam Field' }, to_who: 'The Chief', to_user: null }] },
    [['Sam Field', 'The Chief', ...SAM.slice(2)]],
  ],
  [
    'an older export',
    { ...REQUEST, communications: [{ ...ASKS, datetime: undefined, date: '2024-03-04T09:00:00' }, REPLIES] },
    [SAM, POLICE],
  ],
  [
    'communications alone',
    { count: 2, next: null, results: [ASKS, REPLIES] },
    [
      [null, 'Harrow Falls Police Department', ...SAM.slice(2)],
      ['Harrow Falls Police Department', null, ...POLICE.slice(2)],
    ],
  ],
  ['a request alone', REQUEST, [['SamField', null, '2024-03-04', 'requester']]],
  ['a list of one request', [REQUEST], [['SamField', null, '2024-03-04', 'requester']]],
  [
    'a date that is none',
    { ...REQUEST, communications: [{ ...ASKS, datetime: 'soon' }] },
    [['SamField', null, null, 'requester']],
  ],
  [
    'values of other kinds',
    { ...REQUEST, username: 7, communications: [null, 3, [], { ...ASKS, files: 'none', subject: {}, datetime: 9 }] },
    [[null, null, null, 'requester']],
  ],
]

for (const [why, value, messages] of THREADS) {
  test(`MuckRock: ${why}`, async () => {
    const { pages, format } = await read(value)
    assert.equal(format, 'json')
    assert.deepEqual(
      pages.flatMap(({ envelopes }) => envelopes.map(({ from, to, date, side }) => [from, to, date, side])),
      messages,
    )
  })
}

test('MuckRock: head, subject, files and words of a message', async () => {
  const { pages } = await read({ ...REQUEST, communications: [ASKS, REPLIES] })
  assert.deepEqual(
    pages.map(({ text }) => text),
    [
      'Drone flights\n\nSamField filed this request with the Harrow Falls Police Department.\n\nTracking #: 24-17\n\n\nSamField\n2024-03-04\nSubject: Drone flights\n\nTo Whom It May Concern:\n\nHow many flights?\n',
      'Harrow Falls Police Department\n2024-03-11\nSubject: RE: Drone flights\nAttachments: Reply 2024.pdf\n\nDear Sam Field,\n\nThere were 212.\n',
    ],
  )
})

test('MuckRock: several requests are documents of their own', async () => {
  const { pages, format, attachments } = await read({
    results: [REQUEST, { ...REQUEST, id: 92, communications: [ASKS] }],
  })
  assert.deepEqual([pages, format], [[], 'archive'])
  assert.deepEqual(
    attachments.map(({ name }) => name),
    ['request 1.json', 'request 2.json'],
  )
  const second = await readBytes(readJson, attachments[1]!.bytes, 'request 2.json')
  assert.equal(second.pages[0]?.envelopes.length, 1)
})

const PAGES = [
  { page: 1, contents: 'Second page', ocr: 'tess4' },
  { page: 0, contents: 'Dear Kim,\nthe cost is £12', ocr: null },
]
const FACTS = {
  id: 7,
  title: 'Reply',
  canonical_url: 'https://docs.example/7',
  page_count: 2,
  page_spec: '500.0x800.0:0-1',
}
const WORDS = [
  { text: 'the', x1: 0.1, y1: 0.2, x2: 0.2, y2: 0.25 },
  { text: 'lost', x1: 0.2, y1: 0.2, x2: 0.3, y2: 0.25 },
  { text: 'cost', x1: 0.3, y1: 0.2, x2: 0.4, y2: 0.25 },
  { text: '£12', x1: 0.1, y1: 0.3, x2: 1.4, y2: 0.35 },
]

const TEXTS: [why: string, value: unknown, pages: [number: number, text: string][]][] = [
  [
    'the text of its pages',
    { updated: 1, pages: PAGES },
    [
      [1, 'Dear Kim,\nthe cost is £12'],
      [2, 'Second page'],
    ],
  ],
  [
    'with the facts of the document',
    { ...FACTS, pages: PAGES },
    [
      [1, 'Dear Kim,\nthe cost is £12'],
      [2, 'Second page'],
    ],
  ],
  [
    'with the facts below a name',
    { document: { ...FACTS, pages: PAGES } },
    [
      [1, 'Dear Kim,\nthe cost is £12'],
      [2, 'Second page'],
    ],
  ],
  [
    'some of its pages',
    {
      pages: [
        { page: 4, contents: 'five' },
        { page: 0, contents: 'one' },
      ],
    },
    [
      [1, 'one'],
      [5, 'five'],
    ],
  ],
  ['pages counted from one', { pages: [{ page: 1, contents: 'one' }] }, [[1, 'one']]],
  [
    'pages counted twice',
    {
      pages: [
        { page: 0, contents: 'one' },
        { page: 0, contents: 'two' },
      ],
    },
    [
      [1, 'one'],
      [2, 'two'],
    ],
  ],
  [
    'page numbers that are none',
    { pages: [{ page: -1, contents: 'one' }, { page: 1e99, contents: 'two' }, 4, null] },
    [
      [1, 'one'],
      [2, 'two'],
    ],
  ],
  ['signs that no page holds', { pages: [{ page: 0, contents: 'a\u0000b\r\nc\ud800' }] }, [[1, 'a\uFFFDb\nc\uFFFD']]],
  ['the places of the words of a page', WORDS, [[1, 'the lost cost\n£12']]],
]

for (const [why, value, pages] of TEXTS) {
  test(`DocumentCloud: ${why}`, async () => {
    const result = await read(value)
    assert.equal(result.format, 'json')
    assert.deepEqual(
      result.pages.map(({ number, text }) => [number, text]),
      pages,
    )
  })
}

test('DocumentCloud: words have their places where they are given', async () => {
  const { pages } = await read({ ...FACTS, pages: [{ page: 0, contents: PAGES[1]!.contents, positions: WORDS }] })
  const { text, layout } = pages[0]!
  assert.ok(layout !== undefined)
  const words = Array.from({ length: layout.offsets.length / 2 }, (_, at) =>
    text.slice(layout.offsets[2 * at], layout.offsets[2 * at + 1]),
  )
  assert.deepEqual(words, ['the', 'cost', '£12'])
  assert.deepEqual([layout.width, layout.height, layout.boxes.length], [500, 800, 12])
  assert.deepEqual([...layout.boxes.slice(8)], [6554, 19661, 65535, 22937])
})

test('DocumentCloud: notes that people wrote on it are kept apart', async () => {
  const notes = [{ page_number: 0, title: 'Check', content: '<p>Who is this?</p>', access: 'private' }]
  const { pages, hidden } = await read({ ...FACTS, notes, pages: PAGES })
  assert.ok(pages.every(({ text }) => !text.includes('Who is this?')))
  assert.deepEqual(hidden, [{ channel: 'comment', where: 'page 1', count: 1, text: 'Check: Who is this?' }])
})

test('DocumentCloud: several documents are documents of their own', async () => {
  const { format, attachments } = await read([
    { ...FACTS, pages: PAGES },
    { ...FACTS, pages: PAGES },
  ])
  assert.deepEqual([format, attachments.length], ['archive', 2])
})

const deep = '['.repeat(200_000)
const REFUSED: [why: string, value: unknown, expected: RegExp][] = [
  ['JSON of another kind', { name: 'x', values: [1, 2] }, /JSON, but no export of DocumentCloud or MuckRock/],
  ['a list of numbers', [1, 2, 3], /JSON, but no export/],
  ['a word', '"word"', /JSON, but no export/],
  ['nothing in a list', [], /JSON, but no export/],
  [
    'names that are everywhere',
    '{"__proto__":{"pages":[{"contents":"x"}]},"constructor":{"results":[1]}}',
    /JSON, but no export/,
  ],
  ['cut off', '{"pages":[{"contents":"Dear', /damaged or cut off/],
  ['deep, cut off', deep, /damaged or cut off/],
  ['deep', `${deep}${']'.repeat(200_000)}`, /JSON, but no export/],
  ['a document without its text', FACTS, /without their text/],
]

for (const [why, value, expected] of REFUSED) {
  test(`JSON: ${why} is refused`, async () => {
    await assert.rejects(read(value), expected)
  })
}
