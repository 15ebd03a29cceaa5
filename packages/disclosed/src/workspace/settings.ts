import type { Database } from 'better-sqlite3'

/** What is set for the workspace, by name. */
export interface Settings {
  readonly get: (name: string) => string | null
  /** Null: as usual. */
  readonly put: (name: string, value: string | null) => void
}

export function openSettings(database: Database): Settings {
  const get = database.prepare<[string], string>('SELECT value FROM settings WHERE name = ?').pluck()
  const put = database.prepare('INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)')
  const remove = database.prepare('DELETE FROM settings WHERE name = ?')
  return {
    get: (name) => get.get(name) ?? null,
    put: (name, value) => void (value === null ? remove.run(name) : put.run(name, value)),
  }
}
