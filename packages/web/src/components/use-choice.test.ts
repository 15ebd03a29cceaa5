import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between, toggled } from './use-choice.ts'

const ORDER = ['a', 'b', 'c', 'd']
for (const [why, one, other, expected] of [
  ['down', 'b', 'd', 'bcd'],
  ['up', 'd', 'b', 'bcd'],
  ['itself', 'c', 'c', 'c'],
  ['the first is gone', 'x', 'c', 'c'],
] as const)
  test(`choice: a range, ${why}`, () => assert.equal(between(ORDER, one, other).join(''), expected))

test('choice: there and back', () => {
  assert.deepEqual([...toggled(new Set(['a']), 'b')], ['a', 'b'])
  assert.deepEqual([...toggled(new Set(['a', 'b']), 'a')], ['b'])
})
