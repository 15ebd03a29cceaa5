/**
 * What a workspace holds, apart from when and in which order it came there; and whether it is whole.
 */
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWorkspace } from '../workspace/open-workspace.ts'
import { indexedPages, isIndexWhole } from '../workspace/word-index.ts'

/** Documents, locations, parts, pages, hidden things and finished work as sorted lines. */
export function workspaceState(root: string): Record<string, string[]> {
  const { database, close } = readWorkspace(root)
  const rows = (sql: string) =>
    database
      .prepare<[], unknown[]>(sql)
      .raw()
      .all()
      .map((row) => row.join('|'))
      .sort()
  try {
    return {
      documents: rows('SELECT sha256, bytes, format, state, reason_code, pages, removed_at IS NULL FROM documents'),
      locations: rows('SELECT path, sha256, size FROM locations JOIN documents ON id = document'),
      parts: rows(
        'SELECT p.sha256, position, c.sha256, parts.name FROM parts JOIN documents p ON p.id = parent JOIN documents c ON c.id = child',
      ),
      pages: rows(
        'SELECT sha256, number, length(text), text, extras FROM pages JOIN documents d ON d.id = document',
      ).map(hashOf),
      mails: rows('SELECT sha256, position, message_id, reference_ids FROM mail_ids JOIN documents ON id = document'),
      jobs: rows('SELECT kind, state, count(*) FROM jobs GROUP BY 1, 2'),
      recognised: rows('SELECT document, number FROM recognised_pages'),
      // A key, and the name under which a document was found first, depend on what came first.
      cases: rows(
        `SELECT stale, reading, (SELECT group_concat(sha256 || ' ' || coalesce(case_documents.pages, ''), ' ' ORDER BY position)
           FROM case_documents JOIN documents d ON d.id = document WHERE case_id = cases.id) FROM cases`,
      ).map((line) => hashOf(line.replaceAll(/("file":"[0-9a-f]{10})\/[^"]*/g, '$1'))),
      words: [String(indexedPages(database))],
    }
  } finally {
    close()
  }
}

/** As sentences; none where everything holds. */
export function workspaceProblems(root: string): string[] {
  const { database, events, blobs, documents, close } = readWorkspace(root)
  const problems: string[] = []
  try {
    const found = database.pragma('integrity_check', { simple: true })
    if (found !== 'ok') problems.push(`integrity_check: ${found}`)
    const broken = database.pragma('foreign_key_check') as unknown[]
    if (broken.length > 0) problems.push(`${broken.length} foreign keys lead nowhere`)
    if (events.firstBroken() !== null)
      problems.push(`event ${events.firstBroken()} does not follow from the one before`)
    for (const { sha256 } of documents.all()) {
      try {
        if (hashOf(readFileSync(blobs.pathOf(sha256))) !== sha256) problems.push(`the bytes of ${sha256} are others`)
      } catch {
        problems.push(`the bytes of ${sha256} are missing`)
      }
    }
    if (!isIndexWhole(database)) problems.push('the full-text index does not fit the pages')
    return problems
  } finally {
    close()
  }
}

/** How often documents were begun once more than needed. */
export function repeatedReads(root: string): number {
  const { database, close } = readWorkspace(root)
  const repeated = database
    .prepare<[], number>(
      `SELECT coalesce(sum(attempts - 1), 0) FROM jobs WHERE kind = 'read' AND state IN ('done', 'failed')`,
    )
    .pluck()
    .get()
  close()
  return repeated!
}

/** Bytes that belong to no document: left by a program that was killed. They cost space and nothing else. */
export function orphans(root: string): number {
  const { documents, close } = readWorkspace(root)
  const files = globSync('*/*', { cwd: join(root, 'blobs') }).map((path) => path.replace(/[\\/]/, ''))
  const lost = files.filter((sha256) => documents.bySha256(sha256) === null)
  close()
  return lost.length
}

function hashOf(value: string | Uint8Array): string {
  return createHash('sha256').update(value).digest('hex')
}
