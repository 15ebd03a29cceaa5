import type { CaseFacts } from '@disclosed/core'
import type { Database } from 'better-sqlite3'

/** The facts of a document, or of each mail of a mailbox. */
export interface FactsOfPart {
  /** The mail's page; null for the whole document. */
  readonly page: number | null
  readonly facts: CaseFacts
}

/** A document with its facts, where it lies and what it lies in: all that joining needs. */
export interface DocumentWithFacts {
  readonly document: number
  readonly sha256: string
  readonly name: string
  readonly parts: readonly FactsOfPart[]
}

/** Which document lies in which. */
export interface Containment {
  readonly parent: number
  readonly parentSha256: string
  readonly parentFormat: string | null
  readonly child: number
  readonly position: number
  /** As the container calls it, with folders. */
  readonly name: string
}

export interface DocumentFactsStore {
  readonly put: (document: number, parts: readonly FactsOfPart[], madeBy: string) => void
  /** To be found anew. */
  readonly forget: (document: number) => void
  readonly of: (document: number) => { readonly parts: readonly FactsOfPart[]; readonly madeBy: string } | null
  /** Of all documents that are not in the trash, in the order of their ids. */
  readonly all: () => DocumentWithFacts[]
  /** Of all documents that are not in the trash, in the order of the containers. */
  readonly containments: () => Containment[]
  /** Paths of files, by document. */
  readonly paths: () => Map<number, string[]>
}

export function openDocumentFacts(database: Database): DocumentFactsStore {
  const put = database.prepare('INSERT OR REPLACE INTO document_facts VALUES (?, ?, ?)')
  const forget = database.prepare('DELETE FROM document_facts WHERE document = ?')
  const of = database.prepare<[number], { facts: string; madeBy: string }>(
    'SELECT facts, made_by AS madeBy FROM document_facts WHERE document = ?',
  )
  const all = database.prepare<[], { document: number; sha256: string; name: string; facts: string }>(
    `SELECT document, sha256, name, facts FROM document_facts JOIN documents ON id = document
     WHERE removed_at IS NULL ORDER BY document`,
  )
  const containments = database.prepare<[], Containment>(
    `SELECT parent, p.sha256 AS parentSha256, p.format AS parentFormat, child, position, parts.name
     FROM parts JOIN documents p ON p.id = parent JOIN documents c ON c.id = child
     WHERE p.removed_at IS NULL AND c.removed_at IS NULL ORDER BY parent, position`,
  )
  const paths = database.prepare<[], { document: number; path: string }>(
    'SELECT document, path FROM locations ORDER BY document, path',
  )
  return {
    put: (document, parts, madeBy) => void put.run(document, JSON.stringify(parts), madeBy),
    forget: (document) => void forget.run(document),
    of: (document) => {
      const row = of.get(document)
      return row === undefined ? null : { parts: JSON.parse(row.facts), madeBy: row.madeBy }
    },
    all: () => all.all().map(({ facts, ...rest }) => ({ ...rest, parts: JSON.parse(facts) })),
    containments: () => containments.all(),
    paths: () => {
      const byDocument = new Map<number, string[]>()
      for (const { document, path } of paths.iterate())
        byDocument.set(document, [...(byDocument.get(document) ?? []), path])
      return byDocument
    },
  }
}
