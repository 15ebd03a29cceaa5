import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fingerprintsOf, SHINGLE, WINDOW } from './fingerprints.ts'

const word = fc.integer({ min: 0, max: 2 ** 32 - 1 })

test('fingerprints: texts that share enough words in a row share a fingerprint', () => {
  const run = fc.array(word, { minLength: SHINGLE + WINDOW - 1, maxLength: 40 })
  const rest = fc.array(word, { maxLength: 30 })
  fc.assert(
    fc.property(run, rest, rest, rest, rest, (shared, a, b, c, d) => {
      const one = new Set(fingerprintsOf(Uint32Array.from([...a, ...shared, ...b])).hashes)
      assert.ok(fingerprintsOf(Uint32Array.from([...c, ...shared, ...d])).hashes.some((hash) => one.has(hash)))
    }),
  )
})

test('fingerprints: at most one for each run of words, in order', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 100 }), (words) => {
      const { hashes, words: starts } = fingerprintsOf(Uint32Array.from(words))
      assert.equal(hashes.length, starts.length)
      assert.ok(starts.every((start, i) => (i === 0 || start > starts[i - 1]!) && start + SHINGLE <= words.length))
    }),
  )
})

test('fingerprints: of a long text about two in nine runs', () => {
  const words = Uint32Array.from({ length: 100_000 }, (_, i) => Math.imul(i + 1, 0x9e3779b1) ^ (i >>> 3))
  const share = fingerprintsOf(words).hashes.length / words.length
  assert.ok(share > 0.18 && share < 0.27, String(share))
})
