/** Trash, doctor, backup, export: what keeps a workspace well. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { compose } from './compose.ts'
import { inProcess } from './testing/in-process.ts'
import { workspaceProblems, workspaceState } from './testing/workspace-state.ts'

const MAIN = fileURLToPath(new URL('cli/main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'workspace-care-'))
after(() => rmSync(folder, { recursive: true, force: true }))
let now = new Date('2026-03-01T12:00:00Z')
const parts = {
  laws: new URL('../laws.json', import.meta.url),
  reader: new URL('readers/reader-child.ts', import.meta.url),
}
const run = inProcess(compose(parts, { now: () => now }), {})

const MAIL = `From: a@council.example\nMessage-ID: <1@council.example>\nSubject: x\nMIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nsee attached\n--b
Content-Type: text/plain; name=table.txt\nContent-Disposition: attachment; filename=table.txt\n\nStreet lamps: 14\n--b--\n`

let count = 0

/** A workspace with a letter, a mail that holds a table, and a file that nobody can read. */
async function place() {
  const cwd = join(folder, String(++count))
  mkdirSync(join(cwd, 'in'), { recursive: true })
  writeFileSync(join(cwd, 'in/letter.txt'), 'Dear Sir,\fwe hold no record of lamps.')
  writeFileSync(join(cwd, 'in/mail.eml'), MAIL)
  writeFileSync(join(cwd, 'in/data.bin'), new Uint8Array([0, 1, 2, 255, 0]))
  const disclosed = (...argv: string[]) => run(cwd, argv)
  const json = async (...argv: string[]) => JSON.parse((await disclosed(...argv, '--json')).stdout)
  const names = async (...argv: string[]) =>
    (await disclosed('ls', ...argv, '--json')).stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line).name)
      .sort()
  await disclosed('init')
  assert.equal((await disclosed('add', 'in')).status, 3)
  return { cwd, disclosed, json, names, root: join(cwd, '.disclosed') }
}

test('trash: what lies inside a mail alone goes and comes with it', async () => {
  const { disclosed, json, names } = await place()
  assert.deepEqual(await names(), ['data.bin', 'letter.txt', 'mail.eml', 'table.txt'])
  const would = await json('rm', 'in/mail.eml', '--dry-run')
  assert.equal(would.documents.length, 2)
  assert.deepEqual(await names('--state', 'removed'), [])
  const { until, documents } = await json('rm', 'in/mail.eml')
  assert.deepEqual([until, documents.length], ['2026-03-31', 2])
  assert.deepEqual(await names(), ['data.bin', 'letter.txt'])
  assert.equal((await json('add', 'in')).inTrash, 1)
  const back = await json('restore', documents[0].id)
  assert.equal(back.documents.length, 2)
  assert.deepEqual(await names(), ['data.bin', 'letter.txt', 'mail.eml', 'table.txt'])
  assert.equal((await disclosed('restore', documents[0].id)).status, 2)
})

test('trash: an attachment that was added as a file too stays', async () => {
  const { cwd, json, names } = await place()
  const [part] = (await json('show', 'in/mail.eml')).parts
  writeFileSync(join(cwd, 'saved.txt'), readFileSync((await json('show', part.id)).original))
  await json('add', 'saved.txt')
  await json('rm', 'in/mail.eml')
  assert.deepEqual(await names(), ['data.bin', 'letter.txt', 'table.txt'])
})

test('trash: for good takes two words and the bytes with it; the file outside stays', async () => {
  const { cwd, disclosed, json, root } = await place()
  const { original } = await json('show', 'in/letter.txt')
  assert.equal((await disclosed('rm', 'in/letter.txt', '--for-good')).status, 2)
  assert.ok(existsSync(original))
  assert.equal((await disclosed('rm', 'in/letter.txt', '--for-good', '--yes')).status, 0)
  assert.ok(!existsSync(original))
  assert.ok(existsSync(join(cwd, 'in/letter.txt')))
  assert.deepEqual(workspaceProblems(root), [])
})

test('trash: what lies there for more than thirty days goes with the next rm', async () => {
  const { json, names } = await place()
  await json('rm', 'in/letter.txt')
  now = new Date('2026-04-15T12:00:00Z')
  assert.equal((await json('rm', 'in/data.bin')).emptied, 1)
  now = new Date('2026-03-01T12:00:00Z')
  assert.deepEqual(await names('--state', 'removed'), ['data.bin'])
})

test('doctor: twenty checks and more in five seconds, all well', async () => {
  const { json, disclosed } = await place()
  const started = performance.now()
  const { checks, problems } = await json('doctor')
  assert.ok(performance.now() - started < 5000)
  assert.ok(checks.length >= 20)
  assert.equal(problems, 0)
  assert.equal((await disclosed('doctor', '--thorough')).status, 0)
})

type Damage = (root: string, original: string) => void
const inDatabase = (root: string, sql: string) => {
  const database = new Sqlite(join(root, 'disclosed.db'))
  database.exec(sql)
  database.close()
}

const DAMAGES: readonly [why: string, check: string, damage: Damage, isFixed: boolean][] = [
  [
    'bytes were changed',
    'original-bytes',
    (_, original) => writeFileSync(original, 'Dear Sir,\fwe hold no record of lambs.'),
    false,
  ],
  ['bytes were cut', 'originals', (_, original) => truncateSync(original, 3), false],
  ['bytes are gone', 'originals', (_, original) => rmSync(original), false],
  [
    'the index lost a page',
    'full-text-index',
    (root) => inDatabase(root, `INSERT INTO page_words (page_words, rowid, text) VALUES ('delete', 1, 'Dear Sir,')`),
    true,
  ],
  ['an event was changed', 'events', (root) => inDatabase(root, `UPDATE events SET detail = '{}'`), false],
  [
    'a program died with work',
    'leases',
    (root) => inDatabase(root, `UPDATE jobs SET state = 'leased', leased_by = 'x', lease_until = 1`),
    true,
  ],
  [
    'a program was killed',
    'writer',
    (root) =>
      writeFileSync(join(root, 'writer.json'), '{"pid": 99999999, "command": "add", "since": "then"}', { mode: 0o600 }),
    true,
  ],
  [
    'half a file lies about',
    'half-written',
    (root) => writeFileSync(join(root, 'tmp/half'), 'x', { mode: 0o600 }),
    true,
  ],
  [
    'bytes of nobody',
    'orphans',
    (root) => {
      mkdirSync(join(root, 'blobs/zz'), { mode: 0o700 })
      writeFileSync(join(root, 'blobs/zz/z'), '', { mode: 0o600 })
    },
    true,
  ],
  [
    'pages are pictures',
    'waiting',
    (root) => inDatabase(root, `INSERT INTO jobs (kind, document, depth) VALUES ('ocr', 1, 0)`),
    false,
  ],
  ['others may read', 'rights', (root) => chmodSync(join(root, 'disclosed.db'), 0o644), true],
  [
    'no database at all',
    'database',
    (root) => writeFileSync(join(root, 'disclosed.db'), 'no database '.repeat(500), { mode: 0o600 }),
    false,
  ],
]

for (const [why, check, damage, isFixed] of DAMAGES) {
  test(`doctor: ${why}`, async () => {
    const { json, root } = await place()
    damage(root, (await json('show', 'in/letter.txt')).original)
    const level = (result: { checks: { name: string; level: string }[] }) =>
      result.checks.find(({ name }) => name === check)?.level
    assert.match(level(await json('doctor'))!, /warning|problem/)
    if (isFixed) assert.equal(level(await json('doctor', '--fix')), 'ok')
  })
}

test('doctor: a text that was damaged is read again from its original', async () => {
  const { disclosed, root } = await place()
  inDatabase(root, `UPDATE pages SET text = replace(text, 'of lamps', 'of lambs')`)
  assert.equal((await disclosed('show', 'in/letter.txt', '--text')).status, 5)
  await disclosed('doctor', '--fix')
  assert.match((await disclosed('add')).stdout, /1 document of an earlier run: 1 stored/)
  assert.match((await disclosed('show', 'in/letter.txt', '--text')).stdout, /lamps/)
  assert.deepEqual(workspaceProblems(root), [])
})

test('salvage: from the bytes alone, a new workspace has all that could be read', async () => {
  const { cwd, disclosed, root } = await place()
  const before = workspaceState(root)
  rmSync(join(root, 'disclosed.db'))
  await disclosed('init', 'new')
  await run(cwd, ['add', '.disclosed/blobs', '--workspace', 'new'])
  const ids = (lines: string[] | undefined) => lines!.map((line) => line.slice(0, 64))
  assert.deepEqual(ids(workspaceState(join(cwd, 'new')).documents), ids(before.documents))
})

test('backup: is a workspace, is brought up to date, and is brought back', async () => {
  const { cwd, disclosed, json, root } = await place()
  assert.equal((await disclosed('backup', 'copy')).status, 0)
  assert.deepEqual(workspaceState(join(cwd, 'copy')), workspaceState(root))
  writeFileSync(join(cwd, 'more.txt'), 'more')
  await json('add', 'more.txt')
  assert.equal((await json('backup', 'copy')).documents, 5)
  assert.equal((await disclosed('init', 'back', '--from', 'copy')).status, 0)
  assert.deepEqual(workspaceState(join(cwd, 'back')), workspaceState(root))
  assert.deepEqual(workspaceProblems(join(cwd, 'back')), [])
  assert.equal((await disclosed('init', 'in', '--from', 'copy')).status, 5)
})

test('backup: other things are not written over, and damaged bytes are named', async () => {
  const { disclosed, json } = await place()
  assert.equal((await disclosed('backup', 'in')).status, 5)
  const { original } = await json('show', 'in/letter.txt')
  chmodSync(original, 0o600)
  writeFileSync(original, 'Dear Sir,\fwe hold no record of lambs.')
  const result = await disclosed('backup', 'copy')
  assert.deepEqual([result.status, /The bytes of letter\.txt/.test(result.stderr)], [5, true])
})

test('export: with all records it makes the same workspace again', async () => {
  const { cwd, disclosed, json, root } = await place()
  await json('rm', 'in/letter.txt')
  assert.equal((await disclosed('export', 'out', '--all')).status, 0)
  assert.equal((await disclosed('init', 'again', '--from', 'out')).status, 0)
  assert.deepEqual(workspaceState(join(cwd, 'again')), workspaceState(root))
  assert.deepEqual(workspaceProblems(join(cwd, 'again')), [])
})

const NAMED = {
  'request.txt':
    'Dear Foxdale Council,\n\nUnder the Freedom of Information Act 2000 please tell me how many lamps you have.\n\nYours faithfully,\n\nSam Fielding\nsam@requests.example\n01632 960 123\n',
  'FOI 24-117 Sam Fielding.txt':
    'Our reference FOI 24/117\n\nDear Ms Fielding,\n\nThank you for your request under the Freedom of Information Act 2000. We hold fourteen lamps.\n\nYours sincerely\n\nInformation Team\nFoxdale Council\n',
}

test('export: leaves out who asked, addresses and numbers, and the originals that hold them', async () => {
  const { cwd, disclosed, json } = await place()
  for (const [name, text] of Object.entries(NAMED)) writeFileSync(join(cwd, name), text)
  await disclosed('add', ...Object.keys(NAMED))
  const { masked } = await json('export', 'out')
  assert.equal(masked, true)
  const files = globSync('out/**/*', { cwd }).filter((path) => !statSync(join(cwd, path)).isDirectory())
  assert.ok(files.length > 4)
  for (const path of files) {
    assert.doesNotMatch(path, /originals|records/)
    assert.doesNotMatch(readFileSync(join(cwd, path), 'utf8'), /Fielding|requests\.example|960 123/, path)
  }
  const all = files.map((path) => readFileSync(join(cwd, path), 'utf8')).join('')
  assert.match(all, /Dear Ms \[requester\],/)
  assert.match(all, /fourteen lamps/)
  assert.equal((await json('export', 'own', '--unmasked')).masked, false)
  assert.ok(globSync('own/originals/*', { cwd }).length >= 4)
  assert.match(readFileSync(join(cwd, 'own/documents.jsonl'), 'utf8'), /FOI 24-117 Sam Fielding/)
})

test('export: without records, the texts and originals of what is not in the trash', async () => {
  const { cwd, disclosed, json } = await place()
  const { id } = await json('show', 'in/letter.txt')
  await json('rm', 'in/mail.eml')
  assert.equal((await json('export', 'out', '--unmasked')).documents, 2)
  assert.match(
    readFileSync(join(cwd, 'out/text', `${id.slice(0, 16)}.md`), 'utf8'),
    /^# letter\.txt\n[\s\S]*## Page 2\n\nwe hold no record/,
  )
  assert.equal(readFileSync(join(cwd, 'out/originals', `${id}.txt`), 'utf8'), 'Dear Sir,\fwe hold no record of lamps.')
  assert.equal((await disclosed('export', 'out')).status, 5)
  assert.equal((await disclosed('init', 'again', '--from', 'out')).status, 5)
})

test('backup: made while files are added, it holds what was there before and is whole', async () => {
  const { cwd, disclosed, json } = await place()
  mkdirSync(join(cwd, 'more'))
  for (let at = 0; at < 400; at++) writeFileSync(join(cwd, `more/${at}.txt`), `Letter ${at}. `.repeat(500))
  const adding = spawn(process.execPath, [MAIN, 'add', 'more'], { cwd, stdio: 'ignore' })
  const ended = once(adding, 'close')
  for (let round = 0; round < 3; round++) {
    const before = (await disclosed('ls')).stdout.split('\n').length - 1
    const { documents } = await json('backup', `copy-${round}`)
    assert.ok(documents >= before)
    assert.deepEqual(workspaceProblems(join(cwd, `copy-${round}`)), [])
  }
  assert.equal((await ended)[0], 0)
})
