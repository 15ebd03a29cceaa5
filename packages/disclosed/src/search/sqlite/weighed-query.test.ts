import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseQuery, printQuery } from '@disclosed/core/views'
import { weighedQuery } from './weighed-query.ts'

const ROWS: readonly (readonly [why: string, typed: string, weighed: string | null])[] = [
  ['words weigh', 'lamp "mill lane"', 'lamp "mill lane"'],
  ['what is left out does not', 'lamp NOT cost', 'lamp'],
  ['a time does not', 'lamp date:2019', 'lamp'],
  ['a name stays, to match less', 'lamp law:uk-foia-2000', 'lamp law:uk-foia-2000'],
  ['near in forms is weighed by its words', 'lamp near/5 cost late:>5', 'lamp cost'],
  ['near as it stands', '=lamp near/5 =cost', '=lamp near/5 =cost'],
  ['a choice with a time stays whole', 'lamp (cost OR date:2019)', 'lamp (cost OR date:2019)'],
  ['a beginning of many words does not', 'lamp co*', 'lamp'],
  ['another one does', 'lamp cost*', 'lamp cost*'],
  ['facts alone weigh nothing', 'law:uk-foia-2000 date:2019', null],
]
for (const [why, typed, expected] of ROWS)
  test(`what is weighed of a query: ${why}`, () => {
    const weighed = weighedQuery(parseQuery(typed).query!, new Set(['co']))
    assert.equal(weighed === null ? null : printQuery(weighed), expected)
  })
