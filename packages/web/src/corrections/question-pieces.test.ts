import assert from 'node:assert/strict'
import { test } from 'node:test'
import { piecesOf } from './question-pieces.ts'

const ROWS: readonly [why: string, text: string, pieces: string[]][] = [
  ['one sentence', 'How many?', ['4 How many?']],
  ['two', 'How many? At what cost?', ['4.a How many?', '4.b At what cost?']],
  ['a stop inside a number', 'How much of 1.5 million?', ['4 How much of 1.5 million?']],
]
for (const [why, text, pieces] of ROWS)
  test(`piecesOf: ${why}`, () => assert.deepEqual(piecesOf({ label: '4', text }), pieces))
