/** Readers against damaged files: whatever the bytes, they give pages that hold what pages promise, and never throw. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { chooseReader } from './choose-reader.ts'

const MAIL = `From a@b.example Wed Oct 04 13:05:56 2023
From: =?utf-8?Q?Sam_F=C3=ADeld?= <sam@requests.example>
To: foi@foxdale.example
Date: Wed, 04 Oct 2023 13:05:56 +0100
Subject: Bins
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<table><tr><td>1. How many=20</td><td>=C2=A35</td></tr></table>
--b
Content-Type: message/rfc822

Subject: Inner

>From inside
--b--

From a@b.example Thu Oct 05 13:05:56 2023
Subject: second

text
`
const folder = new URL('fixtures/', import.meta.url)
const SOURCES = [
  MAIL,
  MAIL.slice(MAIL.indexOf('\n') + 1),
  ...readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8')),
].map((text) => Buffer.from(text))

/** A source with bytes overwritten, cut, doubled or joined to the rest of another. */
const damaged = fc
  .record({
    source: fc.constantFrom(...SOURCES),
    other: fc.constantFrom(...SOURCES),
    flips: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 20 }),
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
    how: fc.constantFrom('flip', 'cut', 'double', 'join'),
  })
  .map(({ source, other, flips, cut, how }) => {
    const bytes = Buffer.from(source)
    const at = Math.floor(cut * bytes.length)
    if (how === 'cut') return bytes.subarray(0, at)
    if (how === 'double')
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at, at + 100), bytes.subarray(at)])
    if (how === 'join') return Buffer.concat([bytes.subarray(0, at), other.subarray(Math.floor(cut * other.length))])
    for (const [place, value] of flips) bytes[place % bytes.length] = value
    return bytes
  })

test('damaged files: pages are well-formed text, envelopes lie on them, nothing is thrown', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, fc.constantFrom('a.eml', 'a.mbox', 'a.html', 'a.txt', 'a'), async (bytes, name) => {
      const choice = await chooseReader(bytes, name)
      if (choice.kind !== 'reader') return
      const { pages } = await choice.read(bytes, { name, progress: () => {} })
      for (const [index, { number, text, envelopes }] of pages.entries()) {
        assert.equal(number, index + 1)
        assert.doesNotMatch(text, /[\0-\u0008\u000B-\u001F\u007F-\u009F]/)
        assert.equal(Buffer.from(text, 'utf8').toString('utf8'), text)
        for (const { start, bodyStart, end } of envelopes)
          assert.ok(0 <= start && start <= bodyStart && bodyStart <= end && end <= text.length)
      }
      assert.deepEqual(Object.keys(Object.prototype), [])
    }),
    { numRuns: 1000 },
  )
})
