import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import type { Cite, Message, Question, Reading } from '@disclosed/core/model'
import { parseQuery } from '@disclosed/core/views'
import {
  type FoundRecord,
  SEARCH_ORDERS,
  type SearchAnswer,
  type SearchIndex,
  type SearchRequest,
} from '../search/search-index.ts'

/** A document of pages, alone or as a case of its own. */
export interface SearchedDocument {
  readonly name: string
  readonly pages: readonly string[]
  /** Gets the name under which cites mean the document. */
  readonly reading: ((file: string) => Reading) | null
}

export interface SearchHarness {
  readonly index: SearchIndex
  /** Adds documents after those that are there; their ids. */
  readonly add: (documents: readonly SearchedDocument[]) => number[]
  /** Into the trash, or out of it. */
  readonly remove: (document: number, isRemoved: boolean) => void
  /** Other pages in the place of those that it had. */
  readonly change: (document: number, pages: readonly string[]) => void
  readonly close: () => void
}

/** What every search index does. */
export function searchSuite(name: string, open: () => SearchHarness): void {
  describe(`${name}: queries`, () => {
    const harness = open()
    after(harness.close)
    const ids = harness.add(LETTERS)
    const found = async (typed: string, more: Partial<SearchRequest> = {}) => {
      const { hits } = await harness.index.find(request(typed, more))
      return hits.map((hit) => `${ids.indexOf(hit.document) + 1}.${hit.page}`).sort()
    }
    for (const [why, typed, expected, more] of QUERIES)
      it(why, async () => assert.deepEqual(await found(typed, more), expected.split(' ').filter(Boolean)))
    for (const [why, typed, expected] of RECORD_QUERIES)
      it(why, async () => {
        const { hits } = await harness.index.find(request(typed))
        assert.deepEqual(hits.map(({ kind, name: label }) => `${kind} ${label}`).sort(), expected)
      })
    it('a hit is a cite: its passage, its line, and where the words lie', async () => {
      const [hit] = (await harness.index.find(request('lanterns'))).hits
      const page = LETTERS[ids.indexOf(hit!.document)]!.pages[hit!.page - 1]!
      assert.equal(page.slice(hit!.start, hit!.end).replaceAll(/\s/g, ' '), hit!.line)
      assert.deepEqual(markedIn(hit!), ['lanterns'])
      assert.deepEqual(
        hit!.places.map(({ start, end }) => page.slice(start, end)),
        ['lanterns'],
      )
    })
    it('a finding shows its sentence and lies where its cite is', async () => {
      const [hit] = (await harness.index.find(request('kind:finding late'))).hits
      assert.equal(hit!.line, 'The reply was 12 working days late.')
      assert.deepEqual([hit!.page, hit!.start, hit!.places], [1, 0, []])
    })
    it('the best comes first', async () => {
      const { hits } = await harness.index.find(request('=lamp'))
      assert.equal(ids.indexOf(hits[0]!.document), 1)
    })
    it('the newest or the oldest comes first', async () => {
      const first = async (order: 'newest' | 'oldest') =>
        (await harness.index.find(request('council', { order }))).hits[0]!.document
      assert.ok((await first('newest')) > (await first('oldest')))
    })
    it('the latest or the earliest letter comes first, what has no date at the end', async () => {
      const dates = async (order: 'latest' | 'earliest') =>
        (await harness.index.find(request('council', { order }))).hits.map(({ date }) => date)
      assert.deepEqual(await dates('latest'), ['2021-05-03', '2019-02-27', null])
      assert.deepEqual(await dates('earliest'), ['2019-02-27', '2021-05-03', null])
    })
    it('facets count what is found', async () => {
      const { facets } = await harness.index.find(request('council', { facets: true }))
      const values = (field: string) =>
        facets.find((facet) => facet.field === field)?.values.map(({ value, count }) => `${value} ${count}`)
      assert.deepEqual(values('authority'), ['Fenwick County Council 1', 'Harrowgate Borough Council 1'])
      assert.deepEqual(values('outcome'), ['answered 1', 'refused 1'])
      assert.deepEqual(values('year'), ['2019 1', '2021 1'])
      assert.equal((await harness.index.find(request('council'))).facets.length, 0)
    })
    it('a name that nothing bears is told, with one that is like it', async () => {
      const answer = await harness.index.find(request('authority:"harrowgate city"'))
      assert.deepEqual(answer.unknown, [
        { field: 'authority', value: 'harrowgate city', near: 'Harrowgate Borough Council' },
      ])
      assert.deepEqual([answer.hits.length, answer.total.count, answer.next], [0, 0, null])
    })
    it('pages and records are not searched together', async () => {
      await assert.rejects(harness.index.find(request('lamp kind:(page OR answer)')), { code: 'bad-query' })
    })
    it('a place to go on from belongs to its search', async () => {
      const { next } = await harness.index.find(request('council', { limit: 1 }))
      await assert.rejects(harness.index.find(request('lamp', { limit: 1, cursor: next })), { code: 'bad-cursor' })
      await assert.rejects(harness.index.find(request('lamp', { cursor: 'x' })), { code: 'bad-cursor' })
    })
  })

  describe(`${name}: changes`, () => {
    const harness = open()
    after(harness.close)
    const count = async (typed: string) => (await harness.index.find(request(typed))).total.count
    it('what is added is found, what is changed is found as it is now, what is removed is not', async () => {
      const [first, second] = harness.add(LETTERS.slice(0, 2)) as [number, number]
      assert.equal(await count('harrowgate'), 2)
      harness.change(second, ['Now about bollards.'])
      assert.deepEqual([await count('=lamp'), await count('bollard'), await count('harrowgate')], [1, 1, 2])
      harness.remove(first, true)
      assert.deepEqual([await count('harrowgate'), await count('kind:question')], [0, 0])
      harness.remove(first, false)
      assert.deepEqual([await count('harrowgate'), await count('kind:question')], [2, 2])
    })
    it('all hits are reached page by page, each once, in each order', async () => {
      harness.add(Array.from({ length: 23 }, (_, at) => numbered(at)))
      for (const order of SEARCH_ORDERS) {
        const hits: number[] = []
        let answer: SearchAnswer | null = null
        do {
          answer = await harness.index.find(request('turnstile', { order, limit: 5, cursor: answer?.next ?? null }))
          hits.push(...answer.hits.map(({ document }) => document))
        } while (answer.next !== null)
        assert.equal(hits.length, 23)
        assert.equal(new Set(hits).size, 23)
        assert.equal(answer.total.count, 23)
      }
    })
  })
}

function markedIn({ line, marks }: FoundRecord): string[] {
  return marks.map(({ start, end }) => line.slice(start, end))
}

export function request(typed: string, more: Partial<SearchRequest> = {}): SearchRequest {
  const { query, problem } = parseQuery(typed)
  assert.ok(query !== null, problem?.message ?? '')
  return {
    query,
    order: 'best',
    exactOrder: false,
    limit: 20,
    cursor: null,
    facets: false,
    language: 'en',
    typos: false,
    ...more,
  }
}

/** Expected are document and page, both from 1. */
const QUERIES: readonly (readonly [why: string, typed: string, expected: string, more?: Partial<SearchRequest>])[] = [
  ['a word in its forms', 'refuse', '1.2'],
  ['a word as it stands', '=refuse', ''],
  ['capitals and accents make no difference', 'CAFÉ', '3.1'],
  ['two words', 'lamp column', '2.1'],
  ['a choice', 'lantern OR turbine', '1.1 3.1'],
  ['what is left out', 'lamp NOT column', '1.1'],
  ['what is left out first', 'NOT column lamp', '1.1'],
  ['a phrase', '"mill lane"', '1.1'],
  ['not a phrase', '"lane mill"', ''],
  ['a phrase over the end of a line', '"the lamp columns"', '2.1'],
  ['a beginning', 'turb*', '3.1'],
  ['a beginning that nothing has', 'zzz*', ''],
  ['near', 'mill near/5 lanterns', '1.1'],
  ['near in its forms', 'mills near/5 lantern', '1.1'],
  ['too far', 'lanterns near/4 mill', ''],
  ['with a typing error', 'lanternes~', '1.1'],
  ['letters swapped', 'trubine~', '3.1'],
  ['two errors in a long word', 'harowgte~', '1.1 1.2'],
  ['every word with typing errors', 'lanternn mil', '1.1', { typos: true }],
  ['without being asked for, none', 'lanternn', ''],
  ['a provision', '"section 40(2)"', '1.2'],
  ['the name of an authority', 'authority:harrowgate', '1.1 1.2'],
  ['two authorities', 'authority:(harrowgate OR fenwick)', '1.1 1.2 2.1'],
  ['a law by its beginning', 'law:uk', '1.1 1.2 2.1'],
  ['an outcome on a page', 'outcome:refused', '1.1 1.2'],
  ['another word for an outcome', 'outcome:withheld', '1.1 1.2'],
  ['a ground with what is below it', 'ground:40', '1.1 1.2'],
  ['a ground with another number', 'ground:4', ''],
  ['who wrote', 'from:authority council', '1.2'],
  ['the kind of a message', 'kind:request', '1.1 2.1'],
  ['a year', 'date:2019', '1.1 1.2'],
  ['a month', 'date:2019-02', '1.2'],
  ['a time', 'date:2019-02..2021-05', '1.2 2.1'],
  ['a time without beginning', 'date:<2019-02', '1.1'],
  ['days late', 'late:>10', '1.1 1.2'],
  ['fewer days late', 'late:<5', ''],
  ['a finding on a page', 'has:late', '1.1'],
  ['a blank answer', 'has:blank', ''],
  ['a format', 'format:text lamp', '1.1 2.1'],
  ['a word and a field', 'council date:2021', '2.1'],
  ['a field left out', 'council NOT law:uk', '3.1'],
  ['pages are what is searched', 'kind:page lamp', '1.1 2.1'],
]

const RECORD_QUERIES: readonly (readonly [why: string, typed: string, expected: readonly string[]])[] = [
  ['questions', 'kind:question', ['question 1:1', 'question 1:2']],
  ['a question by its words', 'kind:question cost', ['question 1:2']],
  ['an answer by its outcome', 'kind:answer outcome:answered', ['answer 1:1']],
  ['questions and answers', 'kind:(question OR answer) outcome:refused', ['answer 1:2', 'question 1:2']],
  ['a finding', 'kind:finding', ['finding late']],
  ['a question by its authority', 'kind:question authority:fenwick', []],
]

const FIRST = [
  'To Harrowgate: how many lanterns and a lamp stand on Mill Lane?\nWhat did they cost?',
  'Harrowgate Borough Council\nThere are 14. The cost is refused under section 40(2).',
]

const LETTERS: readonly SearchedDocument[] = [
  { name: 'first.txt', pages: FIRST, reading: harrowgate },
  {
    name: 'second.txt',
    pages: ['Lamp, lamp, lamp: please send the lamp\ncolumns of Fenwick County Council. Lamp!'],
    reading: (file) => ({
      ...EMPTY,
      file,
      authority: 'Fenwick County Council',
      law: 'uk-eir-2004',
      messages: [message('request', 'requester', '2021-05-03', cite(file, 1, 'Lamp', 0))],
    }),
  },
  { name: 'third.txt', pages: ['A council café with a turbine.'], reading: null },
]

function numbered(at: number): SearchedDocument {
  return { name: `${at}.txt`, pages: [`Turnstile ${'turnstile '.repeat(at % 3)} number ${at}.`], reading: null }
}

const EMPTY: Reading = {
  file: '',
  kind: 'thread',
  pages: 1,
  authority: null,
  law: null,
  references: [],
  messages: [],
  questions: [],
  grounds: [],
  clock: null,
  findings: [],
}

function cite(file: string, page: number, quote: string, start: number): Cite {
  return { page, start, end: start + quote.length, quote, file }
}

function quoteOf(file: string, page: number, quote: string): Cite {
  return cite(file, page, quote, FIRST[page - 1]!.indexOf(quote))
}

function message(kind: Message['kind'], from: Message['from'], date: string, at: Cite): Message {
  return { kind, from, date, cite: at }
}

function question(label: string, at: Cite, outcome: Question['outcome'], answer: Cite): Question {
  const grounds: Question['grounds'] =
    outcome === 'refused' ? [{ law: 'uk-foia-2000', provision: '40(2)', use: 'withheld', cite: answer }] : []
  const { quote } = answer
  return {
    part: 1,
    label,
    text: at.quote,
    cite: at,
    outcome,
    sure: true,
    why: '',
    answer: { text: quote, cite: answer, value: null },
    grounds,
  }
}

function harrowgate(file: string): Reading {
  const at = (page: number, quote: string) => quoteOf(file, page, quote)
  return {
    ...EMPTY,
    file,
    pages: 2,
    authority: 'Harrowgate Borough Council',
    law: 'uk-foia-2000',
    messages: [
      message('request', 'requester', '2019-01-15', at(1, 'To Harrowgate')),
      message('response', 'authority', '2019-02-27', at(2, 'Harrowgate Borough Council')),
    ],
    questions: [
      question('1', at(1, 'how many lanterns and a lamp stand on Mill Lane?'), 'answered', at(2, 'There are 14.')),
      question('2', at(1, 'What did they cost?'), 'refused', at(2, 'The cost is refused under section 40(2).')),
    ],
    clock: { received: '2019-01-15', due: '2019-02-12', answered: '2019-02-27', daysTaken: 31, daysLate: 12 },
    findings: [
      { code: 'late', message: 'The reply was 12 working days late.', questions: [], cites: [at(1, 'To Harrowgate')] },
    ],
  }
}
