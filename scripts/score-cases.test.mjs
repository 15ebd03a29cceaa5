import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinDocuments } from '@disclosed/core'
import { caseCorpus } from './case-corpus.mjs'
import { joinableOf, scorePairs } from './score-cases.mjs'
import { seededRandom } from './seeded-random.mjs'

const pieces = await caseCorpus({ seed: 7, count: 4 })
const joinables = pieces.map(joinableOf)

test('cases of the made folder: wrong pairs are rare, most right ones are found', () => {
  const { precision, recall } = scorePairs(pieces, joinDocuments(joinables, []))
  assert.ok(precision >= 0.99, `precision ${precision}`)
  assert.ok(recall >= 0.9, `recall ${recall}`)
})

test('cases of the made folder: a rule that joined all letters of one authority would be noticed', () => {
  const byAuthority = Map.groupBy(joinables, ({ facts }) => facts.authority)
  const cases = [...byAuthority.values()].map((documents) => ({ documents }))
  assert.ok(scorePairs(pieces, cases).precision < 0.5)
})

test('cases do not depend on the order in which documents came', () => {
  const expected = joinDocuments(joinables, [])
  for (let seed = 1; seed <= 10; seed++) {
    const random = seededRandom(seed)
    const shuffled = joinables.map((each) => [random(1_000_000), each]).sort((a, b) => a[0] - b[0])
    assert.deepEqual(
      joinDocuments(
        shuffled.map(([, each]) => each),
        [],
      ),
      expected,
    )
  }
})
