import type { Database } from 'better-sqlite3'
import type { Reason } from './document-record.ts'

/** A file that could not even be copied: nobody may read it, it is too large. */
export interface Refusal {
  readonly path: string
  readonly reason: Reason
}

export interface Refusals {
  readonly put: (refusal: Refusal, at: string) => void
  readonly remove: (path: string) => void
  readonly all: () => Refusal[]
}

export function openRefusals(database: Database): Refusals {
  const put = database.prepare('INSERT OR REPLACE INTO refusals VALUES (?, ?, ?, ?, ?)')
  const remove = database.prepare('DELETE FROM refusals WHERE path = ?')
  const all = database.prepare<[], { path: string; code: string; message: string; next: string }>(
    'SELECT path, reason_code AS code, reason AS message, reason_next AS next FROM refusals ORDER BY path',
  )
  return {
    put: ({ path, reason }, at) => void put.run(path, reason.code, reason.message, reason.next, at),
    remove: (path) => void remove.run(path),
    all: () => all.all().map(({ path, ...reason }) => ({ path, reason })),
  }
}
