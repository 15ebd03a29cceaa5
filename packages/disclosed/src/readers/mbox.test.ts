import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitMbox } from './mail/split-mbox.ts'
import { readMbox } from './mbox.ts'

const SEPARATOR = 'From a@b.example Wed Oct 04 13:05:56 2023\n'
const mails = (text: string) =>
  [...splitMbox(Buffer.from(text, 'latin1'))].map((mail) => Buffer.from(mail).toString('latin1'))

const ROWS: [why: string, input: string, expected: string[]][] = [
  ['one mail', `${SEPARATOR}Subject: a\n\nbody\n`, ['Subject: a\n\nbody\n']],
  [
    'two mails, the empty line between belongs to neither',
    `${SEPARATOR}Subject: a\n\nbody\n\n${SEPARATOR}Subject: b\n\nbody\n`,
    ['Subject: a\n\nbody\n', 'Subject: b\n\nbody\n'],
  ],
  [
    'Windows line ends',
    `${SEPARATOR}S: a\n\nx\n\n${SEPARATOR}S: b\n`.replaceAll('\n', '\r\n'),
    ['S: a\r\n\r\nx\r\n', 'S: b\r\n'],
  ],
  [
    'a sentence that begins with From',
    `${SEPARATOR}S: a\n\nFrom Monday on we move.\n`,
    ['S: a\n\nFrom Monday on we move.\n'],
  ],
  [
    'a separator in the middle of a paragraph',
    `${SEPARATOR}S: a\n\nx\n${SEPARATOR}y\n`,
    [`S: a\n\nx\n${SEPARATOR}y\n`],
  ],
  [
    'an escaped From line',
    `${SEPARATOR}S: a\n\n>From here\n>>From there\n> From quoted\nx >From y\n`,
    ['S: a\n\nFrom here\n>From there\n> From quoted\nx >From y\n'],
  ],
  ['a one-digit day with two blanks', 'From - Wed Oct  4 13:05:56 2023\nS: a\n', ['S: a\n']],
  ['a time zone before the year', 'From a Wed Oct 04 13:05:56 +0100 2023\nS: a\n', ['S: a\n']],
  ['a mail cut off after its separator', `${SEPARATOR}S: a\n\nx\n\n${SEPARATOR.trimEnd()}`, ['S: a\n\nx\n', '']],
]

for (const [why, input, expected] of ROWS) {
  test(`mailbox: ${why}`, () => assert.deepEqual(mails(input), expected))
}

test('mailbox: each mail is a page with one envelope; a broken one is shown raw and the others go on', async () => {
  const mailbox = `${SEPARATOR}From: A <a@b.example>\nDate: Wed, 04 Oct 2023 13:05:56 +0100\nSubject: one\n\nfirst\n\n${SEPARATOR}no headers here\n\nsecond\n\n${SEPARATOR}Subject: three\n\nthird\n`
  const { pages, warnings } = await readMbox(Buffer.from(mailbox))
  assert.deepEqual(
    pages.map((page) => [page.number, page.envelopes.length]),
    [
      [1, 1],
      [2, 0],
      [3, 1],
    ],
  )
  assert.equal(pages[0]!.text, 'From: A <a@b.example>\nDate: Wed, 04 Oct 2023 13:05:56 +0100\nSubject: one\n\nfirst\n')
  assert.equal(pages[1]!.text, 'no headers here\n\nsecond\n')
  assert.equal(pages[2]!.text, 'Subject: three\n\nthird\n')
  assert.deepEqual(
    warnings.map((warning) => warning.code),
    ['broken-mail'],
  )
  assert.match(warnings[0]!.message, /page 2/)
})
