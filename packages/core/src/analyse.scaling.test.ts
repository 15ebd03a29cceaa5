/** T10: the time of reading a letter grows with its length and not with its square, whatever it is made of. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyse } from './analyse.ts'
import { textDocument } from './testing/source-document.ts'
import { testLawBook } from './testing/test-law-book.ts'

const book = testLawBook()
const KIB = 1024
const filled = (piece: string) => (bytes: number) => piece.repeat(Math.ceil(bytes / piece.length))

/** Lines without an end. */
const LONG_LINES: readonly [what: string, piece: string][] = [
  ['blanks', ' '],
  ['digits', '1'],
  ['words', 'a request '],
  ['brackets', 's.31(1)(a)('],
  ['signs', '-+'],
  ['addresses', 'a@'],
  ['marks of quotation', '> '],
  ['exemptions', 'section 40(2) applies and we refuse. '],
]
/** Lines without number. */
const MANY_LINES: readonly [what: string, piece: string][] = [
  ['questions', '1. How many lamps?\n'],
  ['heads of mails', 'From: a@b.example\nSent: 1 May 2023\n'],
  ['paragraphs', 'a\n\n'],
  ['greetings', 'Dear Sir,\n'],
  ['rows', '1\t2\t3\n'],
]

function seconds(text: string): number {
  const document = textDocument(text)
  const before = process.cpuUsage()
  analyse(document, { book, today: null })
  return process.cpuUsage(before).user / 1e6
}

for (const [what, piece] of LONG_LINES)
  test(`T10: a line of 4 MiB of ${what}`, () => assert.ok(seconds(filled(piece)(4096 * KIB)) < 1))

for (const [what, piece] of MANY_LINES) {
  test(`T10: twice as many ${what} take twice as long`, () => {
    const make = filled(piece)
    seconds(make(64 * KIB))
    const [half, whole] = [seconds(make(200 * KIB)), seconds(make(400 * KIB))]
    assert.ok(whole < 2.5 * half + 0.1, `${half} s, ${whole} s`)
  })
}

test('T10: a sheet with more rows than a call takes arguments', () => assert.ok(seconds('a\tb\n'.repeat(150_000)) < 30))
