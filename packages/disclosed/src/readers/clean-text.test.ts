import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cleanLine, cleanText } from './clean-text.ts'

const ROWS: [why: string, input: string, expected: string][] = [
  ['Windows line ends', 'a\r\nb\r\n', 'a\nb\n'],
  ['old Mac line ends', 'a\rb', 'a\nb'],
  ['both in one file', 'a\r\r\nb', 'a\n\nb'],
  ['line and paragraph separators', 'a\u2028b\u2029c', 'a\nb\nc'],
  ['Word’s soft break and NEL', 'a\vb\u0085c', 'a\nb\nc'],
  ['tabs stay', 'a\tb', 'a\tb'],
  ['an escape sequence loses its escape', '\u001B[31mred', '\uFFFD[31mred'],
  ['other controls, one for one', '\0\u0007\u009B', '\uFFFD\uFFFD\uFFFD'],
  ['half a pair', 'a\uD83Db\uDE00c', 'a\uFFFDb\uFFFDc'],
  ['a whole pair stays', 'a😀b', 'a😀b'],
  ['a no-break space stays', 'a\u00A0b', 'a\u00A0b'],
]

for (const [why, input, expected] of ROWS) {
  test(`cleans: ${why}`, () => assert.equal(cleanText(input), expected))
}

test('a header value is one line', () => assert.equal(cleanLine(' Re:\r\n\tYour request '), 'Re: Your request'))

test('whatever comes in, the page survives UTF-8 and cleaning again', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
      const page = cleanText(String.fromCharCode(...units))
      assert.equal(Buffer.from(page, 'utf8').toString('utf8'), page)
      assert.equal(cleanText(page), page)
      assert.doesNotMatch(page, /[\0-\u0008\u000B-\u001F\u007F-\u009F]/)
    }),
  )
})
