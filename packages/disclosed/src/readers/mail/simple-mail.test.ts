import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { simpleMail } from './simple-mail.ts'

const HEAD =
  'From: =?utf-8?Q?S=C3=A9an?= <s@b.example>\nSubject: Bins\n and boxes\nDate: Wed, 04 Oct 2023 13:05:56 +0100\n'
const SIMPLE: [why: string, mail: string][] = [
  ['no content type', `${HEAD}\nDear all\n\n1. What?\n`],
  ['Windows line ends', `${HEAD}\nDear all\n\n1. What?\n`.replaceAll('\n', '\r\n')],
  [
    'a character set',
    `${HEAD}Content-Type: text/plain; charset="iso-8859-1"\nContent-Transfer-Encoding: quoted-printable\n\n=A35 for caf=E9=\n s\n`,
  ],
  [
    'fixed format',
    `${HEAD}Content-Type: TEXT/PLAIN; format=fixed; charset=us-ascii\nContent-Transfer-Encoding: 7bit\n\nx\n`,
  ],
  [
    'quoted-printable with broken escapes',
    `${HEAD}Content-Transfer-Encoding: Quoted-Printable\n\na=zz =4\nb = c=\nd=E2=82=AC\n=`,
  ],
  ['a body without a line end', `${HEAD}\nx`],
  ['no body', HEAD],
  ['an empty body', `${HEAD}\n`],
  ['no head', '\nwords\n'],
]

/** Line ends apart: the parser ends every line with LF, also one that has none. */
const lines = (text: string | undefined) => (text ?? '').replaceAll('\r\n', '\n').replace(/[\r\n]+$/, '')

for (const [why, mail] of SIMPLE) {
  test(`simple mail agrees with the parser: ${why}`, async () => {
    const simple = simpleMail(Buffer.from(mail))
    const parsed = await PostalMime.parse(mail)
    assert.ok(simple)
    assert.deepEqual(simple.headers, parsed.headers)
    assert.equal(lines(simple.text), lines(parsed.text))
  })
}

const OTHERS: [why: string, headers: string][] = [
  ['HTML', 'Content-Type: text/html'],
  ['several parts', 'Content-Type: multipart/mixed; boundary=b'],
  ['flowed text', 'Content-Type: text/plain; format=flowed'],
  ['base64', 'Content-Transfer-Encoding: base64'],
  ['a file to be saved', 'Content-Disposition: attachment; filename=a.txt'],
  ['an unknown character set', 'Content-Type: text/plain; charset=x-klingon'],
  ['a comment', 'Content-Type: text/plain (plain)'],
  ['a parameter of another form', "Content-Type: text/plain; charset*=utf-8''x"],
  ['a head of 200 kB', `X-Long: ${'x'.repeat(200_000)}`],
]

for (const [why, headers] of OTHERS) {
  test(`simple mail leaves to the parser: ${why}`, () =>
    assert.equal(simpleMail(Buffer.from(`${HEAD}${headers}\n\nx\n`)), null))
}

test('quoted-printable of any text comes out as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      const escaped = [...Buffer.from(text, 'utf8')]
        .map((byte, at) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}${at % 20 === 19 ? '=\r\n' : ''}`)
        .join('')
      const mail = Buffer.from(`${HEAD}Content-Transfer-Encoding: quoted-printable\n\n${escaped}`)
      assert.equal(
        simpleMail(mail)?.text,
        Buffer.from(text, 'utf8')
          .toString('utf8')
          .replace(/^\uFEFF/, ''),
      )
      assert.equal(lines(simpleMail(mail)?.text), lines((await PostalMime.parse(mail)).text))
    }),
  )
})
