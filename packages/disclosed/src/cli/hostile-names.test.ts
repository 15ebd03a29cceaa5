import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reading } from '@disclosed/core/model'
import { fakeContext } from '../testing/fake-context.ts'
import { cite, question, sampleReading } from '../testing/sample-reading.ts'
import { runCommandLine } from './command-line.ts'

/** What must never be printed: controls but tab and line feed, direction controls, characters without width. */
const FORBIDDEN =
  /[\0-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]/u

const CONTROLS = [
  ...Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)),
  ...Array.from({ length: 33 }, (_, at) => String.fromCharCode(0x7f + at)),
]
const DIRECTIONS = [
  ...'\u061C\u200B\u200C\u200D\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF',
]
const SEQUENCES = [
  '\u001B[31m',
  '\u001B[2J',
  '\u001B[1;1H',
  '\u001B]0;owned\u0007',
  '\u001B]8;;http://evil.example\u001B\\link\u001B]8;;\u001B\\',
  '\u001B]52;c;ZXZpbA==\u0007',
  '\u001B]1337;File=inline=1:AAAA\u0007',
  '\u001BP$q"p\u001B\\',
  '\u001B[6n',
  '\u001B[?1049h',
  '\u001Bc',
  '\u009B2J',
  '\u009D0;x\u009C',
  '\u0090q\u009C',
  '\r\nspoofed',
  '\b\b\bgone',
  '\u{E0041}\u{E007F}',
  '\uD83D',
  '\uDE00',
  'gpj\u202Eexe.txt',
]
const PIECES = [...CONTROLS, ...DIRECTIONS, ...SEQUENCES]
const HOSTILE = [...PIECES.map((piece) => `before${piece}after`), ...PIECES.map((piece) => `${piece}${piece}x`)]

function hostileReading(name: string): Reading {
  return sampleReading({
    file: name,
    authority: name,
    references: [name],
    law: name,
    questions: [
      question('1', 'answered', { text: name, answer: { text: name, cite: cite(1, name), value: null } }),
      question(`2.${name}`, 'refused', { sure: false }),
    ],
    findings: [{ code: 'late', message: name, questions: [`1:${name}`], cites: [cite(1, name)] }],
  })
}

function check(why: string, name: string, output: string): void {
  assert.doesNotMatch(
    output.replaceAll('\r\u001B[2K', ''),
    FORBIDDEN,
    `${why} of ${JSON.stringify(name)}: ${JSON.stringify(output)}`,
  )
}

test(`${HOSTILE.length} hostile names, subjects and bodies: no control character is printed`, async () => {
  assert.ok(HOSTILE.length >= 200)
  for (const name of HOSTILE) {
    const documents = {
      [name]: { pages: [{ number: 1, text: name, envelopes: [] }], warnings: [{ code: 'w', message: name }] },
    }
    const options = { documents, reading: () => hostileReading(name), terminal: true, environment: { NO_COLOR: '1' } }
    for (const argv of [
      ['read', '--', name, name],
      ['read', '--json', '--', name],
      ['text', '--', name],
      ['text', '--json', '--', name],
      ['read', '--', `${name}.missing`],
    ]) {
      const context = fakeContext(options)
      await runCommandLine(argv, '1', context)
      const { stdout, stderr } = context.printed()
      check(`stdout of ${argv[0]}`, name, stdout)
      check(`stderr of ${argv[0]}`, name, stderr)
    }
  }
})

test('the check itself finds a control character', () => {
  assert.throws(() => check('proof', 'x', 'a\u001B[31mb'))
  assert.throws(() => check('proof', 'x', 'a\u202Eb'))
})
