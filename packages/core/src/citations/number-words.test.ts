import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readNumberWords } from './number-words.ts'

describe('readNumberWords', () => {
  const rows: readonly [string, string, { value: number; end: number } | null][] = [
    ['a unit', 'five', { value: 5, end: 4 }],
    ['a teen', 'Twelve of them', { value: 12, end: 6 }],
    ['a ten', 'FORTY', { value: 40, end: 5 }],
    ['a ten and a unit with a hyphen', 'thirty-one (1)', { value: 31, end: 10 }],
    ['a ten and a unit with a space', 'twenty two', { value: 22, end: 10 }],
    ['a ten before another word', 'forty may', { value: 40, end: 5 }],
    ['no number', 'under', null],
    ['a number inside a word', 'fortyish', null],
  ]
  for (const [why, text, expected] of rows) it(why, () => assert.deepEqual(readNumberWords(text, 0), expected))
})
