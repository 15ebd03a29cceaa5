import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import Sqlite from 'better-sqlite3'
import { MIGRATIONS } from './migrations/migrations.ts'
import { APPLICATION_ID } from './open-database.ts'
import { readWorkspace, writeWorkspace } from './open-workspace.ts'

const folder = mkdtempSync(join(tmpdir(), 'open-workspace-'))
after(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
const newRoot = () => join(folder, String(++count))
const open = (root: string) => writeWorkspace(root, { command: 'test', now: new Date(0) })

const SETTINGS: readonly [name: string, value: unknown][] = [
  ['journal_mode', 'wal'],
  ['synchronous', 2],
  ['foreign_keys', 1],
  ['mmap_size', 0],
  ['trusted_schema', 0],
  ['cell_size_check', 1],
  ['application_id', APPLICATION_ID],
  ['user_version', MIGRATIONS.length],
]

for (const mode of ['write', 'read'] as const) {
  test(`database: the settings of one opened to ${mode}`, () => {
    const root = newRoot()
    open(root).close()
    const { database, close } = mode === 'write' ? open(root) : readWorkspace(root)
    for (const [name, value] of SETTINGS) assert.equal(database.pragma(name, { simple: true }), value, name)
    assert.ok((database.pragma('busy_timeout', { simple: true }) as number) >= 5000)
    assert.equal(database.pragma('query_only', { simple: true }), mode === 'read' ? 1 : 0)
    close()
  })
}

test('workspace: one of a newer version is refused in a sentence and not changed', () => {
  const root = newRoot()
  open(root).close()
  const newer = new Sqlite(join(root, 'disclosed.db'))
  newer.pragma('user_version = 99')
  newer.close()
  assert.throws(() => open(root), { code: 'workspace-newer' })
  assert.throws(() => readWorkspace(root), { code: 'workspace-newer' })
  const after = new Sqlite(join(root, 'disclosed.db'))
  assert.equal(after.pragma('user_version', { simple: true }), 99)
  after.close()
})

test('workspace: the database of another program is left alone', () => {
  const root = newRoot()
  open(root).close()
  const foreign = new Sqlite(join(root, 'disclosed.db'))
  foreign.pragma('application_id = 7')
  foreign.close()
  assert.throws(() => open(root), { code: 'not-a-workspace' })
})

test('workspace: a file that is no database is damaged, said in a sentence', () => {
  const root = newRoot()
  open(root).close()
  writeFileSync(join(root, 'disclosed.db'), 'no database at all, whatever its name says '.repeat(100))
  assert.throws(() => readWorkspace(root), { code: 'workspace-damaged' })
  assert.throws(() => open(root), { code: 'workspace-damaged' })
})

test('workspace: a second writer hears at once who writes', () => {
  const root = newRoot()
  const first = open(root)
  const started = performance.now()
  assert.throws(() => open(root), { code: 'workspace-locked', message: /^disclosed test \(process \d+\) is writing/ })
  assert.ok(performance.now() - started < 1000)
  readWorkspace(root).close()
  first.close()
  open(root).close()
})

test('workspace: after a crash work is free again at once, and what was half written is gone', () => {
  const root = newRoot()
  const crashed = open(root)
  crashed.transaction(() => {
    const { id } = crashed.documents.add({ sha256: 'a'.repeat(64), bytes: 1, name: 'x' }, 'now')
    crashed.jobs.add('read', id, null)
  })
  assert.equal(crashed.transaction(() => crashed.jobs.lease('read', 5, 'dead', 0)).length, 1)
  writeFileSync(join(crashed.folder.temporary, 'half'), 'x')
  crashed.close()
  writeFileSync(crashed.folder.writer, '{}')
  const next = open(root)
  assert.deepEqual(next.jobs.counts('read'), { pending: 1, leased: 0, done: 0, failed: 0 })
  assert.equal(next.transaction(() => next.jobs.lease('read', 5, 'living', 0)).length, 1)
  next.close()
})

test('workspace: one that a crash has damaged is refused each time, not only the first', () => {
  const root = newRoot()
  const crashed = open(root)
  crashed.transaction(() => {
    for (let at = 0; at < 200; at++)
      crashed.documents.add({ sha256: String(at).padStart(64, '0'), bytes: 1, name: 'x' }, 'now')
  })
  crashed.close()
  writeFileSync(crashed.folder.writer, '{}')
  const bytes = readFileSync(crashed.folder.database)
  writeFileSync(crashed.folder.database, bytes.fill(0, bytes.length - 4096))
  for (let time = 0; time < 2; time++) assert.throws(() => open(root), { code: 'workspace-damaged' })
})

test('jobs: a lease that has run out is given to another; one that is renewed is not', () => {
  const { jobs, documents, transaction, close } = open(newRoot())
  transaction(() => jobs.add('read', documents.add({ sha256: 'b'.repeat(64), bytes: 1, name: 'x' }, 'now').id, null))
  const lease = (owner: string, now: number) => transaction(() => jobs.lease('read', 1, owner, now)).length
  assert.equal(lease('first', 0), 1)
  assert.equal(lease('second', 9_000), 0)
  jobs.renew('first', 9_000)
  assert.equal(lease('second', 11_000), 0)
  assert.equal(lease('second', 19_001), 1)
  close()
})

test('events: an entry that was changed, deleted or moved shows', () => {
  const { events, database, transaction, close } = open(newRoot())
  for (const file of ['a', 'b', 'c']) transaction(() => events.add('add', { file }, 'now'))
  assert.equal(events.firstBroken(), null)
  database.prepare(`UPDATE events SET detail = '{}' WHERE id = 2`).run()
  assert.equal(events.firstBroken(), 2)
  database.prepare('DELETE FROM events WHERE id = 1').run()
  assert.equal(events.firstBroken(), 2)
  close()
})

test('full text: pages are found from the moment they are stored, and no longer when they are gone', () => {
  const { documents, contents, database, transaction, close } = open(newRoot())
  const hits = () => database.prepare(`SELECT count(*) FROM page_words WHERE page_words MATCH 'lamp'`).pluck().get()
  const content = (text: string) => ({
    format: 'text',
    pages: [{ number: 1, text, envelopes: [] }],
    warnings: [],
    parts: [],
    hidden: [],
    mailIds: [],
  })
  const { id } = documents.add({ sha256: 'c'.repeat(64), bytes: 1, name: 'x' }, 'now')
  transaction(() => contents.put(id, content('a lamp'), '1', 'now'))
  assert.equal(hits(), 1)
  transaction(() => contents.put(id, content('no light'), '1', 'now'))
  assert.equal(hits(), 0)
  transaction(() => contents.put(id, content('Lámp'), '1', 'now'))
  assert.equal(hits(), 1)
  database.prepare('DELETE FROM documents').run()
  assert.equal(hits(), 0)
  database.exec(`INSERT INTO page_words (page_words, rank) VALUES ('integrity-check', 1)`)
  close()
})
