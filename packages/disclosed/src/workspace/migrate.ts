import { chmodSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import type { FailPoint } from './fail-points.ts'
import type { Migration } from './migrations/migrations.ts'
import { PRIVATE_FILE, type WorkspaceFolder } from './workspace-folder.ts'

/**
 * Brings the tables to the present version, one transaction per step. A database that holds something is copied first, to
 * `disclosed.db.before-N`; the copy stays.
 */
export function migrate(
  database: Database,
  folder: WorkspaceFolder,
  migrations: readonly Migration[],
  failPoint: FailPoint,
): void {
  const has = tablesVersion(database)
  if (has > 0 && has < migrations.length) copyBefore(database, join(folder.root, `disclosed.db.before-${has + 1}`))
  for (const [index, migration] of migrations.entries()) {
    if (index < has) continue
    failPoint('before-migration')
    database
      .transaction(() => {
        migration(database)
        failPoint('inside-migration')
        database.pragma(`user_version = ${index + 1}`)
      })
      .immediate()
    failPoint('after-migration')
  }
}

export function tablesVersion(database: Database): number {
  return database.pragma('user_version', { simple: true }) as number
}

/** An older copy of the same step may be half of one: a migration was interrupted before. */
function copyBefore(database: Database, path: string): void {
  rmSync(path, { force: true })
  database.prepare('VACUUM INTO ?').run(path)
  chmodSync(path, PRIVATE_FILE)
}
