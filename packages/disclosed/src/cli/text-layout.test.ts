import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isSimpleWidth, SIMPLE_LAYOUT } from './text-layout.ts'
import { WIDE_LAYOUT } from './wide-layout.ts'

const { wrap, wrapShort, widthOf } = WIDE_LAYOUT

const ROWS: [why: string, text: string, width: number, expected: string[]][] = [
  ['fits', 'a b', 10, ['a b']],
  ['breaks at blanks', 'one two three', 7, ['one two', 'three']],
  ['a word that is too long is cut', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ['wide characters count twice', '漢字漢字', 4, ['漢字', '漢字']],
  ['accents built of two code points stay together', 'e\u0301e\u0301e\u0301', 2, ['e\u0301e\u0301', 'e\u0301']],
  ['nothing is one empty line', '', 5, ['']],
]

for (const [why, text, width, expected] of ROWS) {
  test(`wraps: ${why}`, () => assert.deepEqual(wrap(text, width), expected))
}

test('no line is too wide and no letter is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zé漢]{1,12}$/u)), fc.integer({ min: 2, max: 30 }), (words, width) => {
      const lines = wrap(words.join(' '), width)
      assert.ok(lines.every((line) => widthOf(line) <= width))
      assert.equal(lines.join('').replaceAll(' ', ''), words.join(''))
    }),
  )
})

const SHORT: [why: string, text: string, lines: number, expected: string[]][] = [
  ['short enough', 'one two', 1, ['one two']],
  ['the last line tells that there is more', 'one two three four', 2, ['one two', 'three…']],
  ['a full last line gives up a letter', 'one two threesx four', 2, ['one two', 'threes…']],
]

for (const [why, text, lines, expected] of SHORT) {
  test(`wraps short: ${why}`, () => assert.deepEqual(wrapShort(text, 7, lines), expected))
}

test('a megabyte of answer is not laid out for six lines', () => {
  const started = performance.now()
  assert.equal(wrapShort('word '.repeat(200_000), 40, 6).length, 6)
  assert.ok(performance.now() - started < 100)
})

test('the simple layout and the wide one agree on simple text', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0x20, max: 0x2fff })), (codes) => {
      const text = String.fromCharCode(...codes)
      if (isSimpleWidth(text)) assert.equal(SIMPLE_LAYOUT.widthOf(text), widthOf(text))
    }),
  )
  for (let code = 0x20; code < 0xffff; code++) {
    const character = String.fromCharCode(code)
    if (isSimpleWidth(character)) assert.equal(widthOf(character), 1, `U+${code.toString(16)}`)
  }
})
