import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from './text.ts'

const ROWS: [why: string, input: string, pages: string[]][] = [
  ['one page as it stands', 'Dear Sir,\n\n1. What?\n', ['Dear Sir,\n\n1. What?\n']],
  ['form feeds part pages', 'one\fTWO\n\f three', ['one', 'TWO\n', ' three']],
  ['an empty page between others stays', 'one\f\fthree', ['one', '', 'three']],
  ['a form feed at the end opens no page', 'one\n\f\n', ['one\n']],
  ['blanks at line ends and empty lines stay', 'a  \n\n\n  b', ['a  \n\n\n  b']],
]

for (const [why, input, pages] of ROWS) {
  test(`text: ${why}`, async () => {
    const result = await readText(Buffer.from(input, 'utf8'))
    assert.deepEqual(
      result.pages,
      pages.map((text, at) => ({ number: at + 1, text, envelopes: [] })),
    )
    assert.equal(result.format, 'text')
  })
}
