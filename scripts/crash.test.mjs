import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crashTest } from './crash.mjs'

test('crash: killed and out of space at steps of every kind, nothing is lost, doubled or stuck', async () => {
  const { kills, full, problems } = await crashTest({ kills: 8, files: 30, seed: 7, fullAt: 3 })
  assert.deepEqual(problems, [])
  assert.equal(kills, 8)
  assert.ok(full > 0)
})
