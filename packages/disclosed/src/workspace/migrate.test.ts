import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { NO_FAIL_POINT } from './fail-points.ts'
import { migrate, tablesVersion } from './migrate.ts'
import { MIGRATIONS, type Migration } from './migrations/migrations.ts'
import { addSearchYears } from './migrations/search-years.ts'
import { openDatabase } from './open-database.ts'
import { isIndexWhole } from './word-index.ts'
import { createFolders, workspaceFolder } from './workspace-folder.ts'

const root = mkdtempSync(join(tmpdir(), 'migrate-'))
after(() => rmSync(root, { recursive: true, force: true }))

let count = 0
function newDatabase() {
  const folder = workspaceFolder(join(root, String(++count)))
  createFolders(folder)
  const database = openDatabase(folder.database, 'write')
  migrate(database, folder, MIGRATIONS, NO_FAIL_POINT)
  database
    .prepare(`INSERT INTO documents (sha256, bytes, name, added_at) VALUES (?, 1, 'x', 'now')`)
    .run('a'.repeat(64))
  return { folder, database }
}

const next: Migration = (database) => database.exec('ALTER TABLE documents ADD COLUMN colour TEXT')
const half: Migration = (database) => {
  next(database)
  throw new Error('the power failed')
}

test('migration: a step that fails leaves the tables as they were, and a copy of them', () => {
  const { folder, database } = newDatabase()
  assert.throws(() => migrate(database, folder, [...MIGRATIONS, half], NO_FAIL_POINT), /power/)
  assert.equal(tablesVersion(database), MIGRATIONS.length)
  assert.throws(() => database.prepare('SELECT colour FROM documents'))
  migrate(database, folder, [...MIGRATIONS, next], NO_FAIL_POINT)
  assert.equal(tablesVersion(database), MIGRATIONS.length + 1)
  assert.equal(database.prepare('SELECT count(*) FROM documents').pluck().get(), 1)
  database.close()
  const copy = openDatabase(join(folder.root, `disclosed.db.before-${MIGRATIONS.length + 1}`), 'read')
  assert.equal(tablesVersion(copy), MIGRATIONS.length)
  assert.equal(copy.prepare('SELECT count(*) FROM documents').pluck().get(), 1)
  copy.close()
})

test('migration: killed before, inside or after its step, the tables are of the old version or the new', () => {
  for (const step of ['before-migration', 'inside-migration', 'after-migration'] as const) {
    const { folder, database } = newDatabase()
    const killed = (name: string) => {
      if (name === step) throw new Error('killed')
    }
    assert.throws(() => migrate(database, folder, [...MIGRATIONS, next], killed), /killed/)
    const isNew = step === 'after-migration'
    assert.equal(tablesVersion(database), MIGRATIONS.length + (isNew ? 1 : 0))
    assert.ok(existsSync(join(folder.root, `disclosed.db.before-${MIGRATIONS.length + 1}`)))
    migrate(database, folder, [...MIGRATIONS, next], NO_FAIL_POINT)
    assert.equal(tablesVersion(database), MIGRATIONS.length + 1)
    database.close()
  }
})

test('migration: a new workspace needs no copy', () => {
  const { folder, database } = newDatabase()
  assert.ok(!existsSync(join(folder.root, 'disclosed.db.before-1')))
  database.close()
})

test('migration: dates that were searched by their days get words of their years', () => {
  const folder = workspaceFolder(join(root, String(++count)))
  createFolders(folder)
  const database = openDatabase(folder.database, 'write')
  const years = MIGRATIONS.indexOf(addSearchYears)
  migrate(database, folder, MIGRATIONS.slice(0, years), NO_FAIL_POINT)
  database.exec(`
    INSERT INTO documents (id, sha256, bytes, name, added_at) VALUES (1, '${'a'.repeat(64)}', 1, 'x', 'now');
    INSERT INTO fact_sets (id, facts) VALUES (7, '\u001Fcabc \u001Fd20190105 \u001Fd20190201 \u001Fn1');
    INSERT INTO pages (document, number, text, extras, checksum, own_facts) VALUES (1, 1, 'lamp', '{}', 0, 7)`)
  migrate(database, folder, MIGRATIONS, NO_FAIL_POINT)
  const facts = database.prepare('SELECT facts FROM fact_sets').pluck().get()
  assert.equal(facts, '\u001Fcabc \u001Fd20190105 \u001Fd20190201 \u001Fn1 \u001Fy2019')
  const found = database.prepare('SELECT rowid FROM page_words WHERE page_words MATCH ?').pluck()
  assert.deepEqual(found.all('lamp AND "\u001Fy2019"'), [1])
  assert.ok(isIndexWhole(database))
  database.close()
})
