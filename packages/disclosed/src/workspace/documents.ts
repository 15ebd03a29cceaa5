import type { Database } from 'better-sqlite3'
import { type DocumentRecord, type DocumentRow, documentOf, type Reason } from './document-record.ts'

export interface NewDocument {
  readonly sha256: string
  readonly bytes: number
  readonly name: string
}

export interface DocumentCounts {
  readonly stored: number
  readonly quarantined: number
  readonly removed: number
  readonly pages: number
}

export interface Documents {
  /** Its id, and whether it was not there before. */
  readonly add: (document: NewDocument, at: string) => { readonly id: number; readonly isNew: boolean }
  readonly byId: (id: number) => DocumentRecord | null
  readonly bySha256: (sha256: string) => DocumentRecord | null
  /** Those whose SHA-256 begins so, three at most: enough to tell that a name is not unique. */
  readonly byPrefix: (prefix: string) => DocumentRecord[]
  /** Those in whose names these words stand, the last added first; without what lies in the trash. */
  readonly named: (words: string, most: number) => DocumentRecord[]
  readonly isRemoved: (id: number) => boolean
  /** All that lie in the trash. */
  readonly removed: () => Set<number>
  readonly all: () => IterableIterator<DocumentRecord>
  readonly quarantine: (id: number, reason: Reason, readBy: string, at: string) => void
  /** For good, with all that is known of it. Gives the names of the bytes that nobody needs any more. */
  readonly delete: (id: number) => string[]
  readonly counts: () => DocumentCounts
}

export function openDocuments(database: Database): Documents {
  const insert = database.prepare(
    'INSERT INTO documents (sha256, bytes, name, added_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  )
  const idOf = database.prepare<[string], number>('SELECT id FROM documents WHERE sha256 = ?').pluck()
  const byId = database.prepare<[number], DocumentRow>('SELECT * FROM documents WHERE id = ?')
  const bySha256 = database.prepare<[string], DocumentRow>('SELECT * FROM documents WHERE sha256 = ?')
  const byPrefix = database.prepare<[string, string], DocumentRow>(
    'SELECT * FROM documents WHERE sha256 >= ? AND sha256 < ? LIMIT 3',
  )
  const named = database.prepare<[string, number], DocumentRow>(
    `SELECT * FROM documents WHERE removed_at IS NULL AND name LIKE ? ESCAPE '\\' ORDER BY id DESC LIMIT ?`,
  )
  const isRemoved = database.prepare('SELECT 1 FROM documents WHERE id = ? AND removed_at IS NOT NULL')
  const removed = database.prepare<[], number>('SELECT id FROM documents WHERE removed_at IS NOT NULL').pluck()
  const all = database.prepare<[], DocumentRow>('SELECT * FROM documents ORDER BY id')
  const quarantine = database.prepare(
    `UPDATE documents SET state = 'quarantined', reason_code = ?, reason = ?, reason_next = ?, read_by = ?, read_at = ? WHERE id = ?`,
  )
  const remove = database.prepare<[number], string>('DELETE FROM documents WHERE id = ? RETURNING sha256').pluck()
  const counts = database.prepare<[], DocumentCounts>(
    `SELECT count(*) FILTER (WHERE removed_at IS NULL AND state = 'stored') AS stored,
       count(*) FILTER (WHERE removed_at IS NULL AND state = 'quarantined') AS quarantined,
       count(removed_at) AS removed,
       coalesce(sum(pages) FILTER (WHERE removed_at IS NULL), 0) AS pages
     FROM documents`,
  )
  const found = (row: DocumentRow | undefined) => (row === undefined ? null : documentOf(row))
  return {
    add: ({ sha256, bytes, name }, at) => {
      const { changes, lastInsertRowid } = insert.run(sha256, bytes, name, at)
      return changes === 1 ? { id: Number(lastInsertRowid), isNew: true } : { id: idOf.get(sha256)!, isNew: false }
    },
    byId: (id) => found(byId.get(id)),
    bySha256: (sha256) => found(bySha256.get(sha256)),
    byPrefix: (prefix) => byPrefix.all(prefix, `${prefix}g`).map(documentOf),
    named: (words, most) => named.all(`%${words.replace(/[\\%_]/g, '\\$&')}%`, most).map(documentOf),
    isRemoved: (id) => isRemoved.get(id) !== undefined,
    removed: () => new Set(removed.all()),
    all: () => documentsOf(all.iterate()),
    quarantine: (id, reason, readBy, at) =>
      void quarantine.run(reason.code, reason.message, reason.next, readBy, at, id),
    delete: (id) => remove.all(id),
    counts: () => counts.get()!,
  }
}

function* documentsOf(rows: Iterable<DocumentRow>): IterableIterator<DocumentRecord> {
  for (const row of rows) yield documentOf(row)
}
