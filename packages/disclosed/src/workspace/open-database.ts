import { chmodSync, existsSync } from 'node:fs'
import { DisclosedError } from '@disclosed/core/errors'
import Sqlite, { type Database } from 'better-sqlite3'
import { isSafeSqlite } from './safe-sqlite.ts'
import { PRIVATE_FILE } from './workspace-folder.ts'

/** `DSCL`: marks the file as ours (SQLite file format, offset 68). */
export const APPLICATION_ID = 0x4453_434c

const BUSY_MS = 10_000

/**
 * The database of a workspace with our settings.
 * @throws DisclosedError `sqlite-unsafe`, `workspace-damaged`, `not-a-workspace`
 */
export function openDatabase(path: string, mode: 'write' | 'read'): Database {
  const database = opened(path, mode)
  try {
    const version = database.prepare('SELECT sqlite_version()').pluck().get() as string
    if (mode === 'write' && !isSafeSqlite(version)) throw unsafe(version)
    if (mode === 'write' && isEmpty(database)) {
      chmodSync(path, PRIVATE_FILE)
      database.pragma(`application_id = ${APPLICATION_ID}`)
    }
    applySettings(database, mode)
    if (database.pragma('application_id', { simple: true }) !== APPLICATION_ID && !isEmpty(database))
      throw foreign(path)
    return database
  } catch (error) {
    database.close()
    throw error instanceof DisclosedError ? error : damaged(path, error)
  }
}

function opened(path: string, mode: 'write' | 'read'): Database {
  try {
    return new Sqlite(path, { timeout: BUSY_MS, readonly: mode === 'read' && !existsSync(path) })
  } catch (error) {
    throw damaged(path, error)
  }
}

/** New, or left so by a program that was killed before its first step. */
function isEmpty(database: Database): boolean {
  return database.prepare('SELECT count(*) FROM sqlite_master').pluck().get() === 0
}

/**
 * FULL, since in the mode of better-sqlite3 (NORMAL) a commit does not survive a power cut; without memory mapping, which turns a
 * stray write into a damaged file; without trust in what a foreign schema might call.
 */
function applySettings(database: Database, mode: 'write' | 'read'): void {
  if (mode === 'write') database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.pragma('mmap_size = 0')
  database.pragma('trusted_schema = OFF')
  database.pragma('cell_size_check = ON')
  database.pragma('journal_size_limit = 67108864')
  if (mode === 'read') database.pragma('query_only = ON')
}

export function damaged(path: string, error: unknown): DisclosedError {
  const reason = error instanceof Error ? error.message : String(error)
  return new DisclosedError(
    'workspace-damaged',
    `The database of the workspace, ${path}, cannot be used: ${reason}.`,
    'disclosed doctor; a backup is brought back with disclosed init NEW-FOLDER --from BACKUP.',
    error,
  )
}

function unsafe(version: string): DisclosedError {
  return new DisclosedError(
    'sqlite-unsafe',
    `SQLite ${version} can lose data that was written, so the workspace is not opened for writing.`,
    'Install Disclosed with its own better-sqlite3 (SQLite 3.51.3 or later): npm ci',
  )
}

function foreign(path: string): DisclosedError {
  return new DisclosedError(
    'not-a-workspace',
    `${path} is the database of another program.`,
    'Name another folder with --workspace.',
  )
}
