import type { Database } from 'better-sqlite3'

/** How long something lies in the trash before it may be deleted. */
export const TRASH_DAYS = 30

/** Documents that were removed and can still be brought back. */
export interface Trash {
  readonly put: (document: number, at: string) => void
  readonly restore: (document: number) => void
  /** Those removed before this moment, for good. Gives the names of their bytes. */
  readonly empty: (before: string) => string[]
}

export function openTrash(database: Database): Trash {
  const put = database.prepare('UPDATE documents SET removed_at = ? WHERE id = ? AND removed_at IS NULL')
  const restore = database.prepare('UPDATE documents SET removed_at = NULL WHERE id = ?')
  const empty = database
    .prepare<[string], string>('DELETE FROM documents WHERE removed_at < ? RETURNING sha256')
    .pluck()
  return {
    put: (document, at) => void put.run(at, document),
    restore: (document) => void restore.run(document),
    empty: (before) => empty.all(before),
  }
}
