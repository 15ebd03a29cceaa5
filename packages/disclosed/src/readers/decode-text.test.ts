import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeText } from './decode-text.ts'

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'utf8')] : part)))
const utf16be = (text: string) => [...Buffer.from(text, 'utf16le')].map((_, at, all) => all[at ^ 1]!)
const utf16le = (text: string) => [...Buffer.from(text, 'utf16le')]

const ROWS: [why: string, input: Uint8Array, text: string, encoding: string, warnings: string[]][] = [
  ['plain ASCII', bytes('Dear Sir'), 'Dear Sir', 'utf-8', []],
  ['UTF-8 without a mark', bytes('£12 – café'), '£12 – café', 'utf-8', []],
  ['UTF-8 with a mark, which is no text', bytes([0xef, 0xbb, 0xbf], 'Dear'), 'Dear', 'utf-8', []],
  ['a mark in the middle is text', bytes('a\uFEFFb'), 'a\uFEFFb', 'utf-8', []],
  [
    'a marked file with a bad byte keeps the rest',
    bytes([0xef, 0xbb, 0xbf], 'a', [0xff], 'b'),
    'a\uFFFDb',
    'utf-8',
    ['broken-characters'],
  ],
  ['Windows-1252: quotes and dash', bytes([0x93], 'No', [0x94, 0x20, 0x96]), '“No” –', 'windows-1252', []],
  ['Windows-1252: pound and apostrophe', bytes([0xa3], '5 isn', [0x92], 't'), '£5 isn’t', 'windows-1252', []],
  ['Windows-1252 that ends in é', bytes('caf', [0xe9]), 'café', 'windows-1252', []],
  [
    'Windows-1252 with an accent inside and one at the end',
    bytes([0xe9], 'cole caf', [0xe9]),
    'école café',
    'windows-1252',
    [],
  ],
  ['UTF-16 little endian with a mark', bytes([0xff, 0xfe], utf16le('Dear £')), 'Dear £', 'utf-16le', []],
  ['UTF-16 big endian with a mark', bytes([0xfe, 0xff], utf16be('Dear £')), 'Dear £', 'utf-16be', []],
  ['UTF-16 little endian without a mark', bytes(utf16le('Dear Sir')), 'Dear Sir', 'utf-16le', []],
  ['UTF-16 big endian without a mark', bytes(utf16be('Dear Sir')), 'Dear Sir', 'utf-16be', []],
  [
    'UTF-16 cut in the middle of a character',
    bytes([0xff, 0xfe], utf16le('Dear'), [0x41]),
    'Dear',
    'utf-16le',
    ['truncated-character'],
  ],
  ['UTF-8 cut after one of two bytes', bytes('£5 caf', [0xc3]), '£5 caf', 'utf-8', ['truncated-character']],
  ['UTF-8 cut after three of four bytes', bytes('£ ', [0xf0, 0x9f, 0x98]), '£ ', 'utf-8', ['truncated-character']],
  [
    'a marked file cut in a character',
    bytes([0xef, 0xbb, 0xbf], 'a', [0xe2, 0x80]),
    'a',
    'utf-8',
    ['truncated-character'],
  ],
  ['nothing', bytes(), '', 'utf-8', []],
]

for (const [why, input, text, encoding, warnings] of ROWS) {
  test(`decodes: ${why}`, () => {
    const decoded = decodeText(input)
    assert.equal(decoded.text, text)
    assert.equal(decoded.encoding, encoding)
    assert.deepEqual(
      decoded.warnings.map((warning) => warning.code),
      warnings,
    )
  })
}
