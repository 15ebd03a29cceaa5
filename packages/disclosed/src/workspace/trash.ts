import type { Database } from 'better-sqlite3'

/** How long something lies in the trash before it may be deleted. */
export const TRASH_DAYS = 30

/**
 * Documents that were removed and can still be brought back. What lies inside a document goes and comes with it, unless it was also
 * found elsewhere. Their words stay in the full-text index; whoever searches leaves out what has a `removed_at`.
 */
export interface Trash {
  /** What would go: the document and what lies inside it alone. */
  readonly goingWith: (document: number) => number[]
  readonly put: (document: number, at: string) => void
  /** The document and what went with it. */
  readonly restore: (document: number) => number[]
  /** Those removed before this moment, for good. Gives the names of their bytes, which are then to be deleted. */
  readonly empty: (before: string) => string[]
  readonly count: (before: string) => number
}

export function openTrash(database: Database): Trash {
  const children = database
    .prepare<[number], number>(
      `SELECT DISTINCT child FROM parts JOIN documents d ON d.id = child
       WHERE parent = ? AND removed_at IS NULL AND NOT EXISTS (SELECT 1 FROM locations WHERE document = child)`,
    )
    .pluck()
  const otherParents = database
    .prepare<[number], number>(
      'SELECT DISTINCT parent FROM parts JOIN documents d ON d.id = parent WHERE child = ? AND removed_at IS NULL',
    )
    .pluck()
  const removedChildren = database
    .prepare<[number], number>(
      'SELECT DISTINCT child FROM parts JOIN documents d ON d.id = child WHERE parent = ? AND removed_at IS NOT NULL',
    )
    .pluck()
  const put = database.prepare('UPDATE documents SET removed_at = ? WHERE id = ? AND removed_at IS NULL')
  const restore = database.prepare('UPDATE documents SET removed_at = NULL WHERE id = ?')
  const empty = database
    .prepare<[string], string>('DELETE FROM documents WHERE removed_at < ? RETURNING sha256')
    .pluck()
  const count = database.prepare<[string], number>('SELECT count(*) FROM documents WHERE removed_at < ?').pluck()

  const goingWith = (document: number): number[] => {
    const going = new Set([document])
    for (const each of going)
      for (const child of children.all(each))
        if (otherParents.all(child).every((parent) => going.has(parent))) going.add(child)
    return [...going]
  }
  return {
    goingWith,
    put: (document, at) => void put.run(at, document),
    restore: (document) => {
      const coming = new Set([document])
      for (const each of coming) for (const child of removedChildren.all(each)) coming.add(child)
      for (const each of coming) restore.run(each)
      return [...coming]
    },
    empty: (before) => empty.all(before),
    count: (before) => count.get(before)!,
  }
}
