import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CaseFacts } from './case-facts.ts'
import { joinDocuments } from './join-documents.ts'
import type { CaseDecision, Joinable } from './joinable.ts'
import { referenceOf } from './reference.ts'

const FACTS: CaseFacts = {
  isCorrespondence: true,
  isMail: false,
  isRequest: false,
  from: 'authority',
  kind: 'response',
  authority: null,
  domains: [],
  firstDate: null,
  lastDate: null,
  references: [],
  named: [],
  mails: [],
  subject: null,
  isForwarded: false,
  asked: [],
  attached: [],
}

type Sketch = Partial<Omit<CaseFacts, 'references'>> & {
  readonly references?: readonly string[]
  readonly folders?: readonly string[]
  readonly parents?: readonly string[]
}

function document(id: string, { references = [], folders = ['all'], parents = [], ...facts }: Sketch): Joinable {
  return { id, name: id, folders, parents, facts: { ...FACTS, ...facts, references: references.map(referenceOf) } }
}

const WEXCOMBE = { authority: 'Wexcombe District Council' }
const NORTHMERE = { authority: 'Northmere Police' }
const request = (facts: Sketch) => ({ isRequest: true, from: 'requester', kind: 'request', ...facts }) as const
const mail = (id: string, ...references: string[]) => ({ isMail: true, mails: [{ id, references }] })
const record = { isCorrespondence: false, from: null, kind: null }
const LAMPS = ['lamps', 'costs', 'firms']

const split = (documents: string[], others: string[]): CaseDecision => ({ kind: 'split', documents, others })
const merge = (documents: string[], others: string[]): CaseDecision => ({ kind: 'merge', documents, others })

/** What there is, what was decided, and the cases that come of it: their documents in order, parted by a space. */
const ROWS: readonly [why: string, documents: Record<string, Sketch>, decisions: CaseDecision[], cases: string[]][] = [
  [
    'mails that answer one another, the first of which is not here',
    { b: mail('2', '1'), c: mail('3', '1', '2'), d: mail('9', '7') },
    [],
    ['b c', 'd'],
  ],
  ['two answers to a mail that is not here', { b: mail('2', '1'), c: mail('3', '1') }, [], ['b c']],
  [
    'one mail that two bodies answer is of neither',
    {
      a: { ...mail('1'), ...request({}) },
      b: { ...mail('2', '1'), ...WEXCOMBE },
      c: { ...mail('3', '1'), ...NORTHMERE },
    },
    [],
    ['a', 'b', 'c'],
  ],
  [
    'another request that was written as a reply',
    {
      a: { ...mail('1'), ...request({ asked: LAMPS, subject: 'street lamps' }) },
      b: { ...mail('2', '1'), ...request({ asked: ['trees'], subject: 'tree felling' }) },
    },
    [],
    ['a', 'b'],
  ],
  [
    'the same reference of one body, however written',
    { a: { ...WEXCOMBE, references: ['FOI/2024/0123'] }, b: { ...WEXCOMBE, references: ['FOI 2024-123'] } },
    [],
    ['a b'],
  ],
  [
    'the same reference of two bodies',
    { a: { ...WEXCOMBE, references: ['FOI 1234'] }, b: { ...NORTHMERE, references: ['FOI 1234'] } },
    [],
    ['a', 'b'],
  ],
  [
    'a reference of two bodies in a letter that names none',
    {
      a: { ...WEXCOMBE, references: ['FOI/2024/1234'] },
      b: { ...NORTHMERE, references: ['FOI/2024/1234'] },
      c: { references: ['FOI/2024/1234'] },
    },
    [],
    ['a', 'b', 'c'],
  ],
  [
    'a short number in letters of which one names no body',
    { a: { ...WEXCOMBE, references: ['FOI 12'] }, b: { references: ['FOI 12'] } },
    [],
    ['a', 'b'],
  ],
  [
    'a number that comes again after two years',
    {
      a: { ...WEXCOMBE, references: ['FOI 1234'], firstDate: '2021-02-01' },
      b: { ...WEXCOMBE, references: ['FOI 1234'], firstDate: '2023-02-01' },
    },
    [],
    ['a', 'b'],
  ],
  [
    'a reply that repeats the request',
    { a: request({ ...WEXCOMBE, asked: LAMPS }), b: { ...WEXCOMBE, asked: LAMPS } },
    [],
    ['a b'],
  ],
  [
    'the same asked of two bodies',
    {
      a: request({ ...WEXCOMBE, asked: LAMPS }),
      b: { ...WEXCOMBE, asked: LAMPS },
      c: request({ ...NORTHMERE, asked: LAMPS }),
      d: { ...NORTHMERE, asked: LAMPS },
    },
    [],
    ['a b', 'c d'],
  ],
  [
    'the same asked of the same body twice within weeks',
    {
      a: request({ ...WEXCOMBE, asked: LAMPS, firstDate: '2024-01-10' }),
      b: request({ ...WEXCOMBE, asked: LAMPS, firstDate: '2024-02-20' }),
      c: { ...WEXCOMBE, asked: LAMPS, firstDate: '2024-03-01' },
    },
    [],
    ['a', 'b', 'c'],
  ],
  [
    'the same asked again a year later',
    {
      a: request({ ...WEXCOMBE, asked: LAMPS, firstDate: '2023-01-10' }),
      b: { ...WEXCOMBE, asked: LAMPS, firstDate: '2023-02-01' },
      c: request({ ...WEXCOMBE, asked: LAMPS, firstDate: '2024-01-10' }),
      d: { ...WEXCOMBE, asked: LAMPS, firstDate: '2024-02-01' },
    },
    [],
    ['a b', 'c d'],
  ],
  [
    'the same subject, one request',
    {
      a: request({ ...WEXCOMBE, subject: 'street lamps', firstDate: '2024-01-10' }),
      b: { ...WEXCOMBE, subject: 'street lamps', firstDate: '2024-01-30' },
    },
    [],
    ['a b'],
  ],
  [
    'the same subject, other references',
    {
      a: { ...WEXCOMBE, subject: 'street lamps', references: ['FOI/2024/11'] },
      b: { ...WEXCOMBE, subject: 'street lamps', references: ['FOI/2024/12'] },
    },
    [],
    ['a', 'b'],
  ],
  [
    'a folder of one request and its reply',
    { a: request({ folders: ['x'] }), b: { ...WEXCOMBE, folders: ['x'] }, c: { ...record, folders: ['x'] } },
    [],
    ['a b c'],
  ],
  [
    'a folder of two requests',
    { a: request({ folders: ['x'] }), b: request({ folders: ['x'] }), c: { ...WEXCOMBE, folders: ['x'] } },
    [],
    ['a', 'b', 'c'],
  ],
  [
    'a folder of replies of two bodies',
    { a: request({ folders: ['x'] }), b: { ...WEXCOMBE, folders: ['x'] }, c: { ...NORTHMERE, folders: ['x'] } },
    [],
    ['a', 'b', 'c'],
  ],
  [
    'a reply before the request',
    {
      a: request({ folders: ['x'], firstDate: '2024-03-01' }),
      b: { ...WEXCOMBE, folders: ['x'], firstDate: '2024-01-01' },
    },
    [],
    ['a', 'b'],
  ],
  [
    'an attachment stands behind its mail',
    {
      a: { ...mail('1'), ...request({ firstDate: '2024-01-01' }) },
      b: { ...mail('2', '1'), firstDate: '2024-01-05' },
      c: { ...record, folders: [], parents: ['a'] },
    },
    [],
    ['a c b'],
  ],
  [
    'a leaflet attached to two mails joins neither with the other',
    {
      a: { ...mail('1'), references: ['FOI/2024/1111'] },
      b: { ...mail('2'), references: ['FOI/2024/2222'] },
      c: { ...record, folders: [], parents: ['a', 'b'] },
    },
    [],
    ['a c', 'b c'],
  ],
  [
    'a record with the reference of a case',
    {
      a: { ...WEXCOMBE, references: ['FOI/2024/1111'], folders: ['x'] },
      b: { ...record, references: ['FOI/2024/1111'] },
    },
    [],
    ['a b'],
  ],
  ['a record of no case', { a: record }, [], []],
  ['a mail that is about something else', { a: { ...record, ...mail('1') } }, [], []],
  ['put together by hand', { a: WEXCOMBE, b: NORTHMERE }, [merge(['a'], ['b'])], ['a b']],
  [
    'split by hand, and joined by nothing',
    { a: mail('1'), b: mail('2', '1'), c: mail('3', '2') },
    [split(['c'], ['a', 'b'])],
    ['a b', 'c'],
  ],
  [
    'what comes later stays with what the other was split from',
    {
      a: { ...WEXCOMBE, references: ['FOI/2024/11'] },
      b: { ...WEXCOMBE, references: ['FOI/2024/11'] },
      c: { ...WEXCOMBE, references: ['FOI/2024/11'] },
    },
    [split(['b'], ['a'])],
    ['a c', 'b'],
  ],
  [
    'a decision about documents that are gone',
    { a: WEXCOMBE, b: WEXCOMBE },
    [merge(['a'], ['gone']), split(['gone'], ['b'])],
    ['a', 'b'],
  ],
]

for (const [why, sketches, decisions, expected] of ROWS) {
  const documents = Object.entries(sketches).map(([id, facts]) => document(id, facts))
  for (const [order, given] of [
    ['', documents],
    [' (the other way round)', documents.toReversed()],
  ] as const)
    test(`cases: ${why}${order}`, () => {
      const cases = joinDocuments(given, decisions)
      assert.deepEqual(
        cases.map(({ documents }) => documents.map(({ id }) => id).join(' ')),
        expected,
      )
    })
}

test('cases: doubt is told to both', () => {
  const twoBodies = [
    document('a', { ...WEXCOMBE, references: ['FOI/2024/1234'] }),
    document('b', { ...NORTHMERE, references: ['FOI/2024/1234'] }),
  ]
  const possible = joinDocuments(twoBodies, []).map((each) => each.possible)
  assert.deepEqual(possible, [
    [{ at: 1, reason: 'the same reference, FOI/2024/1234' }],
    [{ at: 0, reason: 'the same reference, FOI/2024/1234' }],
  ])
})

test('cases: every document of several says why it is there', () => {
  const [joined] = joinDocuments([document('a', mail('1')), document('b', mail('2', '1'))], [])
  assert.deepEqual(joined!.documents, [
    { id: 'a', reasons: ['answers a'] },
    { id: 'b', reasons: ['answers a'] },
  ])
})
