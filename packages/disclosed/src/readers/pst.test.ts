import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { readBytes } from '../testing/read-bytes.ts'
import { readPst } from './pst.ts'

/** The example that the library brings with it; an archive can't be written by hand. */
const library = dirname(createRequire(import.meta.url).resolve('pst-extractor/package.json'))
const archive = readFileSync(join(library, 'example/testdata/enron.pst'))

test('pst: each mail is a page with its head, its ids and its attachments', async () => {
  const { format, pages, warnings, mailIds, attachments } = await readBytes(readPst, archive, 'mail.pst')
  assert.equal(format, 'pst')
  assert.deepEqual(warnings, [])
  assert.equal(mailIds?.length, pages.length)
  assert.ok(pages.length > 50)
  const named = pages.flatMap((page) => /^Attachments: (.+)$/m.exec(page.text)?.[1]?.split(', ') ?? [])
  assert.deepEqual(
    attachments.map((file) => file.name),
    named,
  )
  for (const { number, text, envelopes } of pages) {
    assert.match(text, /^(?:From|To|Date|Subject): /)
    assert.equal(envelopes.length, 1, `page ${number}`)
  }
})

test('pst: one that is cut off is refused or read as far as it goes', async () => {
  for (const share of [0.1, 0.5, 0.9]) {
    const cut = archive.subarray(0, Math.floor(archive.length * share))
    const read = await readBytes(readPst, cut, 'mail.pst').catch((error: unknown) => error)
    assert.ok(read instanceof Error || (typeof read === 'object' && read !== null && 'pages' in read))
  }
})
