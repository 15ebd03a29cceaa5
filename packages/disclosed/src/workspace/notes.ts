import type { Database } from 'better-sqlite3'

/** What somebody wrote beside a passage. */
export interface Note {
  readonly id: number
  /** From 1. */
  readonly page: number
  /** Offsets in the page's text. */
  readonly start: number
  readonly end: number
  /** The words of the passage. */
  readonly quote: string
  readonly note: string
  readonly by: string
  readonly at: string
}

/** Changes belong into a transaction. */
export interface Notes {
  /** Of a document, by its SHA-256; in the order of its pages. */
  readonly of: (document: string) => Note[]
  readonly add: (document: string, note: Omit<Note, 'id'>) => number
  /** Whether there was one. */
  readonly remove: (document: string, id: number, by: string, at: string) => boolean
  readonly restore: (document: string, id: number) => boolean
}

export function openNotes(database: Database): Notes {
  const of = database.prepare<[string], Note>(
    `SELECT id, page, start, "end", quote, note, made_by AS "by", made_at AS at FROM notes
     WHERE document = ? AND removed_at IS NULL ORDER BY page, start, id`,
  )
  const add = database.prepare(
    'INSERT INTO notes (document, page, start, "end", quote, note, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const remove = database.prepare(
    'UPDATE notes SET removed_by = ?, removed_at = ? WHERE document = ? AND id = ? AND removed_at IS NULL',
  )
  const restore = database.prepare(
    'UPDATE notes SET removed_by = NULL, removed_at = NULL WHERE document = ? AND id = ? AND removed_at IS NOT NULL',
  )
  return {
    of: (document) => of.all(document),
    add: (document, { page, start, end, quote, note, by, at }) =>
      Number(add.run(document, page, start, end, quote, note, by, at).lastInsertRowid),
    remove: (document, id, by, at) => remove.run(by, at, document, id).changes > 0,
    restore: (document, id) => restore.run(document, id).changes > 0,
  }
}
