import type { Database } from 'better-sqlite3'

/** A file as it was when it was last looked at. */
export interface FileStamp {
  /** From the workspace, with slashes. */
  readonly path: string
  readonly size: number
  /** Nanoseconds since 1970. */
  readonly modified: bigint
}

/** The files outside in which documents were found. */
export interface Locations {
  /** The document that was found in this very file, if the file is as it was then. */
  readonly unchanged: (file: FileStamp) => number | null
  readonly put: (file: FileStamp, document: number) => void
  readonly documentAt: (path: string) => number | null
  readonly pathsOf: (document: number) => string[]
}

export function openLocations(database: Database): Locations {
  const unchanged = database
    .prepare<[string, number, bigint], number>(
      'SELECT document FROM locations WHERE path = ? AND size = ? AND mtime_ns = ?',
    )
    .pluck()
  const put = database.prepare(
    `INSERT INTO locations (path, document, size, mtime_ns) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET document = excluded.document, size = excluded.size, mtime_ns = excluded.mtime_ns`,
  )
  const documentAt = database.prepare<[string], number>('SELECT document FROM locations WHERE path = ?').pluck()
  const pathsOf = database
    .prepare<[number], string>('SELECT path FROM locations WHERE document = ? ORDER BY path')
    .pluck()
  return {
    unchanged: ({ path, size, modified }) => unchanged.get(path, size, modified) ?? null,
    put: ({ path, size, modified }, document) => void put.run(path, document, size, modified),
    documentAt: (path) => documentAt.get(path) ?? null,
    pathsOf: (document) => pathsOf.all(document),
  }
}
