import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { after, before, test } from 'node:test'
import { chooseReader } from '../readers/choose-reader.ts'
import { zipFile } from '../testing/zip-file.ts'
import { readCaseFile } from './read-case-file.ts'
import type { ReadApart } from './read-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-case-file-'))
const temporary = join(folder, 'tmp')
const { TMPDIR } = process.env
before(() => {
  mkdirSync(temporary)
  process.env.TMPDIR = temporary
})
after(() => {
  if (TMPDIR === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = TMPDIR
  rmSync(folder, { recursive: true, force: true })
})

/** What a process of its own does, in this one. */
const readApart: ReadApart = async (path, name, take = () => {}) => {
  const bytes = readFileSync(path)
  const choice = await chooseReader(bytes, name)
  if (choice.kind !== 'reader') return { kind: 'none', why: choice }
  const { attachments, ...result } = await choice.read(bytes, { name, progress: () => {} })
  for await (const attachment of attachments ?? []) await take(attachment)
  return { kind: 'result', result }
}

const zip = (...entries: [name: string, content: string | Uint8Array][]) =>
  zipFile(entries.map(([name, content]) => ({ name, content })))
const nested = (depth: number): Uint8Array =>
  depth === 0 ? zip(['letter.txt', 'Dear Kim']) : zip(['inner.zip', nested(depth - 1)])
const mail = (name: string, body: string) =>
  [
    'From: a@b.example\nTo: c@d.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n',
    `--x\nContent-Type: text/plain\n\n${body}`,
    `--x\nContent-Type: text/plain\nContent-Disposition: attachment; filename=${name}\n\n18,640`,
    '--x--\n',
  ].join('\n')

const ROWS: [why: string, name: string, content: string | Uint8Array, files: string[], failures: string[]][] = [
  ['a letter', 'letter.txt', 'Dear Kim', [''], []],
  ['a mail with its attachment', 'reply.eml', mail('answer.txt', 'Dear Kim'), ['', '/answer.txt'], []],
  ['a mail that says nothing and brings a file', 'reply.eml', mail('answer.txt', ''), ['', '/answer.txt'], []],
  [
    'an archive by name, numbers as numbers',
    'all.zip',
    zip(['10 review.txt', 'a'], ['2 reply.txt', 'b'], ['1 request.txt', 'c']),
    ['/1 request.txt', '/2 reply.txt', '/10 review.txt'],
    [],
  ],
  [
    'an archive of a request begins with all messages',
    'drones.zip',
    zip(['10_2_b.txt', 'b'], ['2_2_a.txt', 'a'], ['correspondence.txt', 'all']),
    ['/correspondence.txt', '/2_2_a.txt', '/10_2_b.txt'],
    [],
  ],
  [
    'what is not read is told, the others are read',
    'all.zip',
    zip(['a.db', 'SQLite format 3\0'], ['b.txt', 'Dear Kim']),
    ['/b.txt'],
    ['unsupported-format'],
  ],
  ['archives in archives', 'deep.zip', nested(3), ['/inner.zip/inner.zip/inner.zip/letter.txt'], []],
  ['too many archives in archives', 'deep.zip', nested(6), [], ['too-deep']],
  ['a name that leads elsewhere is a name', 'evil.zip', zip(['../../evil.txt', 'Dear Kim']), ['/../../evil.txt'], []],
]

for (const [why, name, content, files, failures] of ROWS) {
  test(`files of a case: ${why}`, async () => {
    const path = join(folder, name)
    writeFileSync(path, content)
    const read = await readCaseFile(path, readApart, null)
    assert.deepEqual(
      read.documents.map(({ file }) => file.slice(path.length)),
      files,
    )
    assert.deepEqual(
      read.failures.map(({ code }) => code),
      failures,
    )
    assert.deepEqual(readdirSync(temporary), [], 'nothing is left behind')
  })
}

test('files of a case: a file that is missing is an error', async () => {
  await assert.rejects(readCaseFile(join(folder, 'none.zip'), readApart, null), { code: 'file-not-found' })
  assert.deepEqual(readdirSync(temporary), [])
})

test('files of a case: archives of archives that hold too much are ended', async () => {
  const path = join(folder, 'many.zip')
  const hundred = zip(...Array.from({ length: 120 }, (_, at): [string, string] => [`${at}.txt`, 'x']))
  writeFileSync(path, zip(...Array.from({ length: 90 }, (_, at): [string, Uint8Array] => [`${at}.zip`, hundred])))
  const read = await readCaseFile(path, readApart, null)
  assert.equal(read.documents.length < 10_000, true)
  assert.ok(read.failures.some(({ code }) => code === 'too-much-inside'))
  assert.deepEqual(readdirSync(temporary), [])
})
