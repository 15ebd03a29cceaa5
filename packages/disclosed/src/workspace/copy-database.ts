import { chmodSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { PRIVATE_FILE } from './workspace-folder.ts'

/** A copy of a database as it stands at this moment, whole even while others write into it. */
export function copyDatabase(path: string, target: string): void {
  const database = new Sqlite(path, { timeout: 10_000 })
  try {
    database.prepare('VACUUM INTO ?').run(target)
    chmodSync(target, PRIVATE_FILE)
  } finally {
    database.close()
  }
}
