import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Question } from '@disclosed/core/model'
import { formOf, ordersOf, type QuestionForm } from './question-form.ts'

const cite = { page: 1, start: 0, end: 1, quote: 'x' }
const QUESTION: Question = {
  part: 2,
  label: '4',
  text: 'How many?',
  cite,
  outcome: 'blank',
  sure: true,
  why: '',
  answer: { text: '12', cite, value: null },
  grounds: [],
}
const place = { document: '3f9a1c20b7ffff', page: 3, start: 5, end: 9, words: 'nine' }
const name = { question: '2:4' }

const ROWS: readonly [why: string, changed: Partial<QuestionForm>, orders: object[]][] = [
  ['nothing', {}, []],
  ['an outcome', { outcome: 'refused' }, [{ ...name, outcome: 'refused' }]],
  ['an answer by its words', { answer: ' nine ' }, [{ ...name, answer: 'nine' }]],
  ['no answer', { answer: ' ' }, [{ ...name, answer: 'none' }]],
  [
    'marked words',
    { answer: 'nine', place },
    [{ ...name, answer: 'nine', place: { document: '3f9a1c20b7', page: 3, start: 5, end: 9 } }],
  ],
  [
    'grounds',
    { added: 's.40(2); s.31', use: 'ncnd', removed: ['12'] },
    [{ ...name, removeGrounds: ['12'], addGrounds: ['s.40(2)', 's.31'], use: 'ncnd' }],
  ],
  [
    'the number comes last',
    { label: '5', outcome: 'refused' },
    [
      { ...name, outcome: 'refused' },
      { ...name, label: '5' },
    ],
  ],
  ['words and number can not be emptied', { text: '', label: ' ' }, []],
]
for (const [why, changed, orders] of ROWS)
  test(`ordersOf: ${why}`, () => assert.deepEqual(ordersOf(QUESTION, { ...formOf(QUESTION), ...changed }), orders))
