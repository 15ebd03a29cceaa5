import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseQuery, printQuery } from '@disclosed/core/views'
import { asItStands, type FacetField, hasField, kindOf, toggleField, withKind } from './query-parts.ts'

const TOGGLES: [why: string, typed: string, field: FacetField, value: string, expected: string][] = [
  ['added to a word', 'lamp', 'outcome', 'refused', 'lamp outcome:refused'],
  ['added to nothing', '', 'outcome', 'refused', 'outcome:refused'],
  ['taken away', 'lamp outcome:refused', 'outcome', 'refused', 'lamp'],
  ['the last one taken away', 'outcome:refused', 'outcome', 'refused', ''],
  ['a name of several words', 'lamp', 'authority', 'Rookhope Council', 'lamp authority:"Rookhope Council"'],
  ['a name is the same in any capitals', 'lamp authority:"rookhope council"', 'authority', 'Rookhope Council', 'lamp'],
  ['an OR keeps its brackets', 'lamp OR light', 'year', '2024', '(lamp OR light) date:2024'],
  ['what can’t be read stays', 'lamp OR', 'outcome', 'refused', 'lamp OR'],
  ['what is left is only a NOT', 'outcome:refused NOT lamp', 'outcome', 'refused', ''],
]

for (const [why, typed, field, value, expected] of TOGGLES)
  test(`toggleField: ${why}`, () => {
    assert.equal(toggleField(typed, field, value), expected)
  })

test('hasField: only what is asked for beside all else', () => {
  assert.ok(hasField('lamp outcome:refused', 'outcome', 'refused'))
  assert.ok(!hasField('lamp OR outcome:refused', 'outcome', 'refused'))
})

const EXACT: [why: string, typed: string, expected: string][] = [
  ['words', 'lamps lights', '=lamps =lights'],
  ['words inside', '(lamps OR lights) NOT costs near/3 totals', '(=lamps OR =lights) NOT =costs near/3 =totals'],
  ['what has no forms', '"mill lane" disclos* outcome:refused', '"mill lane" disclos* outcome:refused'],
]

for (const [why, typed, expected] of EXACT)
  test(`asItStands: ${why}`, () => {
    assert.equal(printQuery(asItStands(parseQuery(typed).query!)), expected)
  })

test('withKind: what is looked through stands in the query', () => {
  assert.equal(withKind('lamp', 'answer'), 'lamp kind:answer')
  assert.equal(withKind('lamp kind:answer', 'question'), 'lamp kind:question')
  assert.equal(withKind('lamp kind:answer', 'page'), 'lamp')
  assert.equal(withKind('kind:request lamp', 'page'), 'kind:request lamp')
  assert.equal(kindOf('lamp kind:answer'), 'answer')
  assert.equal(kindOf('lamp kind:request'), 'page')
})
