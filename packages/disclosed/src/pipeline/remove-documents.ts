import { DisclosedError } from '@disclosed/core/errors'
import type { Workspace } from '../workspace/open-workspace.ts'
import { TRASH_DAYS } from '../workspace/trash.ts'
import type { NamedDocument } from './document-sheet.ts'
import { findDocument } from './find-document.ts'

export interface Removal {
  /** The documents named and what lies inside them alone. */
  readonly documents: readonly NamedDocument[]
  /** The last day on which they can be brought back; null where they are gone for good. */
  readonly until: string | null
  /** Older ones that were in the trash for longer than it keeps them, now deleted. */
  readonly emptied: number
}

export interface RemoveRequest {
  readonly names: readonly string[]
  /** Deleted for good, and at once. */
  readonly forGood: boolean
  /** Only says what would go. */
  readonly dryRun: boolean
}

const DAY_MS = 24 * 60 * 60 * 1000

/** Puts documents into the trash. Files outside the workspace stay as they are. @throws DisclosedError `document-not-found`, `document-not-unique` */
export function removeDocuments(workspace: Workspace, request: RemoveRequest, now: Date): Removal {
  const { trash, documents, events, transaction, blobs } = workspace
  const named = request.names.map((name) => findDocument(workspace, name))
  const going = [...new Set(named.flatMap(({ id }) => trash.goingWith(id)))]
  const listed = going.map((id) => namedDocument(workspace, id))
  const until = request.forGood ? null : new Date(now.getTime() + TRASH_DAYS * DAY_MS).toISOString().slice(0, 10)
  if (request.dryRun) return { documents: listed, until, emptied: 0 }
  const at = now.toISOString()
  const deleted = transaction(() => {
    for (const id of going) trash.put(id, at)
    rejoin(workspace, going)
    events.add(request.forGood ? 'delete' : 'remove', { documents: listed.map(({ id }) => id) }, at)
    const old = trash.empty(trashEnd(now))
    const purged = request.forGood ? going.flatMap((id) => documents.delete(id)) : []
    return { old, purged }
  })
  for (const sha256 of [...deleted.old, ...deleted.purged]) blobs.remove(sha256)
  return { documents: listed, until, emptied: deleted.old.length }
}

/** Brings documents back from the trash, with what went with them. @throws DisclosedError `document-not-found`, `not-in-trash` */
export function restoreDocuments(workspace: Workspace, names: readonly string[], now: Date): NamedDocument[] {
  const { trash, events, transaction, jobs } = workspace
  const named = names.map((name) => findDocument(workspace, name))
  const living = named.find(({ removedAt }) => removedAt === null)
  if (living !== undefined) {
    throw new DisclosedError(
      'not-in-trash',
      `${living.name} (${living.sha256.slice(0, 10)}) is not in the trash.`,
      'disclosed ls --state removed lists what is.',
    )
  }
  return transaction(() => {
    const coming = [...new Set(named.flatMap(({ id }) => trash.restore(id)))]
    const listed = coming.map((id) => namedDocument(workspace, id))
    for (const id of coming) jobs.redo('analyse', id)
    events.add('restore', { documents: listed.map(({ id }) => id) }, now.toISOString())
    return listed
  })
}

/** The documents that stay behind are to be put into cases anew, also if the program ends before it comes to that. */
function rejoin({ cases, jobs }: Workspace, going: readonly number[]): void {
  for (const id of going)
    for (const each of cases.of(id)) for (const { document } of cases.documents(each.id)) jobs.redo('analyse', document)
}

/** What was removed before this moment may be deleted. */
export function trashEnd(now: Date): string {
  return new Date(now.getTime() - TRASH_DAYS * DAY_MS).toISOString()
}

function namedDocument({ documents }: Workspace, id: number): NamedDocument {
  const { sha256, name } = documents.byId(id)!
  return { id: sha256, name }
}
