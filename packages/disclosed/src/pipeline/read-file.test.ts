import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import { DisclosedError } from '@disclosed/core/errors'
import { makeCompoundFile } from '../testing/make-compound-file.ts'
import { type ReadApart, readFile } from './read-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-file-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const notApart: ReadApart = () => Promise.reject(new Error('read in a process of its own'))

function saved(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const REFUSED: [why: string, path: () => string, code: string, message: RegExp][] = [
  ['a missing file', () => join(folder, 'none.txt'), 'file-not-found', /none\.txt does not exist\.$/],
  ['a file inside a file', () => join(saved('f.txt', 'x'), 'g.txt'), 'file-not-found', /does not exist\.$/],
  ['a folder', () => folder, 'is-a-folder', /is a folder/],
  ['an empty file', () => saved('empty.txt', ''), 'empty-file', /holds no text\.$/],
  ['a file of blanks', () => saved('blank.txt', ' \n\t\n'), 'empty-file', /holds no text\.$/],
  [
    'a page without words',
    () => saved('a.html', '<html><body><script>x</script></body></html>'),
    'empty-file',
    /holds no text\.$/,
  ],
  ['only a byte order mark', () => saved('bom.txt', Buffer.from([0xef, 0xbb, 0xbf])), 'empty-file', /holds no text\.$/],
  ['bytes of a program', () => saved('a.txt', Buffer.alloc(400, 1)), 'binary-file', /holds binary data/],
  [
    'a database',
    () => saved('b.txt', 'SQLite format 3\0'),
    'unsupported-format',
    /format SQLite database, which is not read yet\.$/,
  ],
  [
    'a presentation of PowerPoint 97',
    () => saved('c.ppt', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1')),
    'unsupported-format',
    /format PowerPoint 97 presentation/,
  ],
  [
    'an office file with a password, though no process is started,',
    () => saved('d.docx', Buffer.from(makeCompoundFile({ EncryptedPackage: Buffer.alloc(8) }))),
    'protected-file',
    /is protected by a password\.$/,
  ],
]

for (const [why, path, code, message] of REFUSED) {
  test(`read file: ${why} is refused with ${code}`, async () => {
    await assert.rejects(readFile(path(), notApart), (error) => {
      assert.ok(error instanceof DisclosedError)
      assert.equal(error.code, code)
      assert.match(error.message, message)
      assert.ok(error.next.length > 0)
      return true
    })
  })
}

test('read file: a mailbox of Outlook without mails holds no text, and no pictures either', async () => {
  const empty: ReadApart = async () => ({ kind: 'result', result: { format: 'pst', pages: [], warnings: [] } })
  await assert.rejects(readFile(saved('a.pst', '!BDN'), empty), { code: 'empty-file' })
})

test('read file: one that is larger than the limit is refused before it is read', async () => {
  await assert.rejects(readFile(saved('big.txt', 'x'.repeat(3000)), notApart, 2000), { code: 'too-large' })
})

test('read file: one that may not be read is refused', {
  skip: process.getuid?.() === 0 ? 'root may read everything' : false,
}, async () => {
  const path = saved('secret.txt', 'x')
  chmodSync(path, 0)
  await assert.rejects(readFile(path, notApart), { code: 'unreadable-file' })
})

test('read file: a pipe that nobody writes to is refused at once', { skip: process.platform === 'win32' }, async () => {
  const path = join(folder, 'pipe')
  execFileSync('mkfifo', [path])
  await assert.rejects(readFile(path, notApart), { code: 'not-a-file' })
})

const READ: [why: string, name: string, content: string, format: string, text: string][] = [
  ['a letter', 'l.txt', 'Dear Sir,\r\n1. What?\r\n', 'text', 'Dear Sir,\n1. What?\n'],
  ['a page', 'p.html', '<p>Dear Sir</p>', 'html', 'Dear Sir\n'],
  [
    'a mail',
    'm.eml',
    'From: a@b.example\nTo: c@d.example\n\nDear Sir\n',
    'mail',
    'From: a@b.example\nTo: c@d.example\n\nDear Sir\n',
  ],
  [
    'a mailbox',
    'm.mbox',
    'From a@b Wed Oct 04 13:05:56 2023\nFrom: a@b.example\n\nDear Sir\n',
    'mailbox',
    'From: a@b.example\n\nDear Sir\n',
  ],
]

for (const [why, name, content, format, text] of READ) {
  test(`read file: ${why}`, async () => {
    const path = saved(name, content)
    const document = await readFile(path, notApart)
    assert.deepEqual([document.file, document.format, document.pages.map((page) => page.text)], [path, format, [text]])
  })
}

test('read file: the file stays as it was, with its times', async () => {
  mkdirSync(join(folder, 'sub'), { recursive: true })
  const path = saved('sub/keep.mbox', 'From a@b Wed Oct 04 13:05:56 2023\nFrom: a@b.example\n\nDear Sir\n')
  const state = () => [
    createHash('sha256').update(readFileSync(path)).digest('hex'),
    statSync(path).mtimeMs,
    statSync(path).size,
  ]
  const before = state()
  await readFile(path, notApart)
  assert.deepEqual(state(), before)
})

const para = 'The clerk of Harrowgate counted 12 lamps on Mill Lane. '
const LARGE: [why: string, name: string, content: () => string][] = [
  ['50 MB of text', 'fifty.txt', () => `${para}\n`.repeat(50_000_000 / (para.length + 1))],
  ['a single line of 5 MB', 'line.txt', () => para.repeat(5_000_000 / para.length)],
  [
    'a mail of 10,000 nested quotes',
    'quotes.eml',
    () =>
      `From: a@b.example\nTo: c@d.example\n\n${Array.from({ length: 10_000 }, (_, at) => `${'>'.repeat(at)} q`).join('\n')}\n`,
  ],
]

for (const [why, name, content] of LARGE) {
  test(`read file: ${why} is read whole`, async () => {
    const text = content()
    const { pages } = await readFile(saved(name, text), notApart)
    assert.equal(pages.length, 1)
    assert.ok(pages[0]!.text === text, 'a comparison of this size is not for printing')
    rmSync(join(folder, name))
  })
}
