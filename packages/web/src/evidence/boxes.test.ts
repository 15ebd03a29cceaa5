import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from '../api/generated.ts'
import { boxesOf } from './boxes.ts'

const WORDS: readonly (readonly [number, number, number, number, number, number])[] = [
  [0, 3, 0.1, 0.1, 0.2, 0.12],
  [4, 7, 0.22, 0.1, 0.3, 0.121],
  [8, 11, 0.1, 0.14, 0.2, 0.16],
]
const PAGE = { layout: { width: 1, height: 1, source: 'ocr', confidence: 1, words: WORDS } } as unknown as Page

const ROWS: readonly [why: string, start: number, end: number, expected: number[][]][] = [
  ['one word', 4, 7, [[0.22, 0.1, 0.3, 0.121]]],
  ['two words of a line', 0, 7, [[0.1, 0.1, 0.3, 0.121]]],
  [
    'over the end of a line',
    4,
    11,
    [
      [0.22, 0.1, 0.3, 0.121],
      [0.1, 0.14, 0.2, 0.16],
    ],
  ],
  ['a part of a word', 5, 6, [[0.22, 0.1, 0.3, 0.121]]],
  ['between words', 3, 4, []],
]
for (const [why, start, end, expected] of ROWS)
  test(`boxesOf: ${why}`, () => assert.deepEqual(boxesOf(PAGE, { page: 1, start, end, quote: '' }), expected))

test('boxesOf: what the reading says comes first', () =>
  assert.deepEqual(boxesOf(PAGE, { page: 1, start: 0, end: 3, quote: '', boxes: [[0, 0, 1, 1]] }), [[0, 0, 1, 1]]))
