import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Cite, Message } from '../model/index.ts'
import { citation } from './citation.ts'

const at = (page: number, start: number, more: Partial<Cite> = {}): Cite => ({
  page,
  start,
  end: start + 3,
  quote: 'one',
  ...more,
})
const MESSAGES: readonly Message[] = [
  { kind: 'request', from: 'requester', date: '2031-03-03', cite: at(1, 0) },
  { kind: 'response', from: 'authority', date: '2031-04', cite: at(1, 500) },
]
const READING = { authority: 'Northmere Council', references: ['NC/31/7', 'X'], messages: [...MESSAGES] }

const ROWS: readonly [
  why: string,
  reading: typeof READING | object,
  cite: Cite,
  label: string | null,
  expected: string,
][] = [
  ['the request', READING, at(1, 20), '1.b', 'Northmere Council, NC/31/7, 3 Mar 2031, p. 1, Q 1.b'],
  ['the answer below it', READING, at(1, 600), '2', 'Northmere Council, NC/31/7, Apr 2031, p. 1, Q 2'],
  ['a later page', READING, at(2, 0), null, 'Northmere Council, NC/31/7, Apr 2031, p. 2'],
  [
    'another file has no date',
    READING,
    at(1, 0, { file: 'b.csv', cell: 'Costs!B7' }),
    '2',
    'Northmere Council, NC/31/7, Costs!B7, Q 2',
  ],
  ['nothing is known', { authority: null, references: [], messages: [] }, at(3, 0), null, 'p. 3'],
]
for (const [why, reading, cite, label, expected] of ROWS)
  test(`citation: ${why}`, () => assert.equal(citation(reading as typeof READING, cite, label), expected))
