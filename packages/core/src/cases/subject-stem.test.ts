import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAnswering, isForwarded, subjectStem } from './subject-stem.ts'

const ROWS: readonly [subject: string, stem: string | null][] = [
  ['Re: Freedom of Information request - Street lamps', 'street lamps'],
  ['FW: RE: [External] Street lamps in Wexcombe', 'street lamps wexcombe'],
  ['Freedom of Information Act 2000 request', null],
  ['FOI 2024/1234 - response', null],
  ['Internal review of Freedom of Information request - Swimming', 'swimming'],
]

for (const [subject, stem] of ROWS) test(`subject: ${subject}`, () => assert.equal(subjectStem(subject), stem))

test('subject: a reply and what is forwarded', () => {
  assert.deepEqual(['RE: lamps', 'Fwd: Re: lamps', 'Lamps'].map(isAnswering), [true, false, false])
  assert.deepEqual(['RE: lamps', 'Fwd: Re: lamps', 'Re: Fw: lamps'].map(isForwarded), [false, true, true])
})
