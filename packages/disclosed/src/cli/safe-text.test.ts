import assert from 'node:assert/strict'
import { test } from 'node:test'
import { safeLine, safeName, safeText } from './safe-text.ts'

const ROWS: [why: string, input: string, text: string, name: string][] = [
  ['plain text', 'Café – £5 “no”', 'Café – £5 “no”', 'Café – £5 “no”'],
  ['a colour code', 'a\u001B[31mb', 'a\\x1B[31mb', 'a\\x1B[31mb'],
  ['an operating system command', '\u001B]0;title\u0007', '\\x1B]0;title\\x07', '\\x1B]0;title\\x07'],
  ['C1 control sequence introducer', '\u009B31m', '\\x9B31m', '\\x9B31m'],
  ['carriage return and backspace', 'ok\r\bno', 'ok\\x0D\\x08no', 'ok\\x0D\\x08no'],
  ['line end and tab', 'a\nb\tc', 'a\nb\tc', 'a\\x0Ab\\x09c'],
  ['an override that turns a name round', 'gpj\u202Eexe.txt', 'gpj\\u202Eexe.txt', 'gpj\\u202Eexe.txt'],
  ['isolates and marks', '\u2066a\u2069\u200F\u061C', '\\u2066a\\u2069\\u200F\\u061C', '\\u2066a\\u2069\\u200F\\u061C'],
  ['zero width characters', 'a\u200Bb\u200Dc\uFEFFd\u00ADe\u2060f', 'abcdef', 'abcdef'],
  ['fillers that look like nothing', 'a\u3164\u115Fb', 'ab', 'ab'],
  ['tags', 'a\u{E0041}\u{E007F}b', 'ab', 'ab'],
  ['line separators', 'a\u2028b', 'a\\u2028b', 'a\\u2028b'],
  ['half a pair', 'a\uD83Db', 'ab', 'ab'],
  ['an emoji stays', '😀', '😀', '😀'],
]

for (const [why, input, text, name] of ROWS) {
  test(`safe text: ${why}`, () => {
    assert.equal(safeText(input), text)
    assert.equal(safeName(input), name)
  })
}

test('a line is folded', () => assert.equal(safeLine(' a\n b\t\tc '), 'a b c'))
