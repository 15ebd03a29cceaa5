import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reading } from '@disclosed/core/model'
import { fakeContext } from '../testing/fake-context.ts'
import { FORBIDDEN_SIGNS, HOSTILE_SIGNS } from '../testing/hostile-signs.ts'
import { cite, question, sampleReading } from '../testing/sample-reading.ts'
import { runCommandLine } from './command-line.ts'

const HOSTILE = [
  ...HOSTILE_SIGNS.map((piece) => `before${piece}after`),
  ...HOSTILE_SIGNS.map((piece) => `${piece}${piece}x`),
]

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
    FORBIDDEN_SIGNS,
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
