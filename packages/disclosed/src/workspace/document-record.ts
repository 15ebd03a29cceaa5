import type { ReadWarning } from '@disclosed/core/model'

/** Why something could not be read, as the error for people that it is. */
export interface Reason {
  readonly code: string
  readonly message: string
  readonly next: string
}

/** Something once, wherever and however often it was found. */
export interface DocumentRecord {
  /** Within this workspace; people name documents by the first characters of `sha256`. */
  readonly id: number
  readonly sha256: string
  readonly bytes: number
  /** The name under which it was found first, without folders. */
  readonly name: string
  /** Null until it was read, and where it could not be. */
  readonly format: string | null
  readonly state: 'stored' | 'quarantined'
  /** Why it is in quarantine. */
  readonly reason: Reason | null
  readonly warnings: readonly ReadWarning[]
  readonly pages: number
  /** The version of the program that read it; null until then. */
  readonly readBy: string | null
  readonly addedAt: string
  readonly removedAt: string | null
}

export interface DocumentRow {
  readonly id: number
  readonly sha256: string
  readonly bytes: number
  readonly name: string
  readonly format: string | null
  readonly state: 'stored' | 'quarantined'
  readonly reason_code: string | null
  readonly reason: string | null
  readonly reason_next: string | null
  readonly warnings: string
  readonly pages: number
  readonly read_by: string | null
  readonly added_at: string
  readonly removed_at: string | null
}

export function documentOf(row: DocumentRow): DocumentRecord {
  const { id, sha256, bytes, name, format, state, pages } = row
  return {
    id,
    sha256,
    bytes,
    name,
    format,
    state,
    reason: row.reason_code === null ? null : { code: row.reason_code, message: row.reason!, next: row.reason_next! },
    warnings: JSON.parse(row.warnings),
    pages,
    readBy: row.read_by,
    addedAt: row.added_at,
    removedAt: row.removed_at,
  }
}
