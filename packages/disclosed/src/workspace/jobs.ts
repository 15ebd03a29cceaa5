import type { Database } from 'better-sqlite3'

export const JOB_KINDS = ['read', 'ocr', 'analyse', 'index'] as const
export type JobKind = (typeof JOB_KINDS)[number]

/** Work that somebody has taken on for a while. */
export interface Job {
  readonly id: number
  readonly kind: JobKind
  readonly document: number
  /** How many documents this one lies inside of. */
  readonly depth: number
  /** The added file that it came out of; itself where it was added. */
  readonly outermost: number
  /** How often somebody began it before. */
  readonly attempts: number
}

export interface JobCounts {
  readonly pending: number
  readonly leased: number
  readonly done: number
  readonly failed: number
}

/** Without a sign of life for so long, whoever took a job is taken for gone. */
export const LEASE_MS = 10_000

/** Work to be done, in the same database as its results. Every change belongs into the transaction of what it is about. */
export interface Jobs {
  /** Nothing happens where the document has or had such a job. `within`: the job of what it lies inside of. */
  readonly add: (kind: JobKind, document: number, within: Job | null) => void
  /** How many bytes came out of a document, at all depths. */
  readonly unpacked: (outermost: number) => number
  readonly addUnpacked: (outermost: number, bytes: number) => void
  /** The next open jobs, those that failed before last; also those whose lease has run out. What lies in the trash waits. */
  readonly lease: (kind: JobKind, count: number, owner: string, now: number) => Job[]
  /** An attempt counts from here on, not from the lease: who dies with a lease has not begun all that it holds. */
  readonly begin: (id: number) => void
  /** A sign of life for all that the owner holds. */
  readonly renew: (owner: string, now: number) => void
  readonly finish: (id: number) => void
  /** The open one of a document, if there is one. */
  readonly finishOf: (kind: JobKind, document: number) => void
  readonly failOf: (kind: JobKind, document: number) => void
  readonly fail: (id: number) => void
  /** To be tried again. */
  readonly putBack: (id: number) => void
  /** Gives back what was not begun or was broken off. */
  readonly release: (owner: string) => void
  /** Only for the one that writes, who knows that nobody else works: all leases are of the dead. */
  readonly releaseAll: () => number
  /** All failed ones of this kind are open again, and their documents with them. */
  readonly retry: (kind: JobKind) => number
  /** The document was read anew: what was done with it before counts no more. */
  readonly addAnew: (kind: JobKind, document: number, depth: number) => void
  /** To be done once more, though it was done. */
  readonly redo: (kind: JobKind, document: number) => void
  readonly isOpen: (kind: JobKind, document: number) => boolean
  readonly openDocuments: (kind: JobKind) => Set<number>
  readonly counts: (kind: JobKind) => JobCounts
  /** Those that failed, the last ones first; without what lies in the trash. */
  readonly failed: (most: number) => { readonly kind: JobKind; readonly document: number }[]
}

export function openJobs(database: Database): Jobs {
  const add = database.prepare(
    'INSERT INTO jobs (kind, document, depth, outermost) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  )
  const addAnew = database.prepare(
    `INSERT INTO jobs (kind, document, depth) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET state = 'pending', leased_by = NULL, lease_until = NULL, attempts = 0`,
  )
  const lease = database.prepare<[string, number, string, number, number], Job>(
    `UPDATE jobs SET state = 'leased', leased_by = ?, lease_until = ?
     WHERE id IN (
       SELECT id FROM jobs WHERE kind = ? AND state IN ('pending', 'leased') AND (state = 'pending' OR lease_until < ?)
         AND NOT EXISTS (SELECT 1 FROM documents d WHERE d.id = document AND removed_at IS NOT NULL)
       ORDER BY attempts, id LIMIT ?)
     RETURNING id, kind, document, depth, coalesce(outermost, document) AS outermost, attempts`,
  )
  const renew = database.prepare(`UPDATE jobs SET lease_until = ? WHERE state = 'leased' AND leased_by = ?`)
  const end = database.prepare('UPDATE jobs SET state = ?, leased_by = NULL, lease_until = NULL WHERE id = ?')
  const endOf = database.prepare(
    `UPDATE jobs SET state = ?, leased_by = NULL, lease_until = NULL
     WHERE kind = ? AND document = ? AND state IN ('pending', 'leased')`,
  )
  const free = `UPDATE jobs SET state = 'pending', leased_by = NULL, lease_until = NULL`
  const unpacked = database
    .prepare<[number], number>(`SELECT unpacked FROM jobs WHERE kind = 'read' AND document = ?`)
    .pluck()
  const addUnpacked = database.prepare(`UPDATE jobs SET unpacked = unpacked + ? WHERE kind = 'read' AND document = ?`)
  const begin = database.prepare('UPDATE jobs SET attempts = attempts + 1 WHERE id = ?')
  // Who was asked to stop did not fail: that attempt does not count.
  const release = database.prepare(`${free}, attempts = max(0, attempts - 1) WHERE state = 'leased' AND leased_by = ?`)
  const releaseAll = database.prepare(`${free} WHERE state = 'leased'`)
  const retryDocuments = database.prepare(
    `UPDATE documents SET state = 'stored', reason_code = NULL, reason = NULL, reason_next = NULL
     WHERE removed_at IS NULL AND id IN (SELECT document FROM jobs WHERE kind = ? AND state = 'failed')`,
  )
  const retry = database.prepare(
    `${free}, attempts = 0 WHERE kind = ? AND state = 'failed'
       AND document IN (SELECT id FROM documents WHERE removed_at IS NULL)`,
  )
  const redo = database.prepare(`${free}, attempts = 0 WHERE kind = ? AND document = ?`)
  const isOpen = database.prepare(
    `SELECT 1 FROM jobs JOIN documents d ON d.id = document
     WHERE kind = ? AND document = ? AND jobs.state IN ('pending', 'leased') AND removed_at IS NULL`,
  )
  const openDocuments = database
    .prepare<[string], number>(
      `SELECT document FROM jobs JOIN documents d ON d.id = document
       WHERE kind = ? AND jobs.state IN ('pending', 'leased') AND removed_at IS NULL`,
    )
    .pluck()
  const counts = database.prepare<[string], JobCounts>(
    `SELECT count(*) FILTER (WHERE state = 'pending') AS pending, count(*) FILTER (WHERE state = 'leased') AS leased,
       count(*) FILTER (WHERE state = 'done') AS done, count(*) FILTER (WHERE state = 'failed') AS failed
     FROM jobs WHERE kind = ?`,
  )
  const failed = database.prepare<[number], { kind: JobKind; document: number }>(
    `SELECT kind, document FROM jobs JOIN documents d ON d.id = document
     WHERE jobs.state = 'failed' AND removed_at IS NULL ORDER BY jobs.id DESC LIMIT ?`,
  )
  return {
    add: (kind, document, within) =>
      void add.run(kind, document, within === null ? 0 : within.depth + 1, within?.outermost ?? null),
    unpacked: (outermost) => unpacked.get(outermost) ?? 0,
    addUnpacked: (outermost, bytes) => void addUnpacked.run(bytes, outermost),
    addAnew: (kind, document, depth) => void addAnew.run(kind, document, depth),
    lease: (kind, count, owner, now) => lease.all(owner, now + LEASE_MS, kind, now, count),
    begin: (id) => void begin.run(id),
    renew: (owner, now) => void renew.run(now + LEASE_MS, owner),
    finish: (id) => void end.run('done', id),
    finishOf: (kind, document) => void endOf.run('done', kind, document),
    failOf: (kind, document) => void endOf.run('failed', kind, document),
    fail: (id) => void end.run('failed', id),
    putBack: (id) => void end.run('pending', id),
    release: (owner) => void release.run(owner),
    releaseAll: () => releaseAll.run().changes,
    retry: (kind) => {
      retryDocuments.run(kind)
      return retry.run(kind).changes
    },
    redo: (kind, document) => void redo.run(kind, document),
    isOpen: (kind, document) => isOpen.get(kind, document) !== undefined,
    openDocuments: (kind) => new Set(openDocuments.all(kind)),
    counts: (kind) => counts.get(kind)!,
    failed: (most) => failed.all(most),
  }
}
