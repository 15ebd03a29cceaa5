import assert from 'node:assert/strict'
import { test } from 'node:test'
import { citeRowOfJson } from './cite-row.ts'

test('cite row: everything given', () => {
  assert.deepEqual(citeRowOfJson({ id: 'a', raw: 's.40(2)', regime: 'foia', note: 'x' }, 'eir'), {
    text: 's.40(2)',
    law: 'foia',
  })
})

test('cite row: the regime comes from the command line, or is none', () => {
  assert.equal(citeRowOfJson({ raw: 's.40(2)' }, 'eir').law, 'eir')
  assert.equal(citeRowOfJson({ raw: 's.40(2)', regime: null }, 'eir').law, null)
  assert.equal(citeRowOfJson({ raw: 's.40(2)' }, null).law, null)
})

const REFUSED: [why: string, value: unknown, sentence: RegExp][] = [
  ['no object', 7, /no object/],
  ['no text', { regime: 'foia' }, /no text "raw"/],
  ['a regime that is no text', { raw: 's.12', regime: 3 }, /"regime"/],
]
for (const [why, value, sentence] of REFUSED) {
  test(`cite row refuses: ${why}`, () =>
    assert.throws(
      () => citeRowOfJson(value, null),
      (error: { code: string; message: string }) => error.code === 'bad-case' && sentence.test(error.message),
    ))
}
