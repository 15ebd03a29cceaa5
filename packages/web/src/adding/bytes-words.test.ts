import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bytesWords } from './bytes-words.ts'

for (const [bytes, words] of [
  [0, '0 bytes'],
  [1023, '1023 bytes'],
  [1024, '1.0 KiB'],
  [1_500_000, '1.4 MiB'],
  [300_000_000, '286 MiB'],
  [5 * 1024 ** 4, '5120 GiB'],
] as const)
  test(`bytes: ${words}`, () => assert.equal(bytesWords(bytes), words))
