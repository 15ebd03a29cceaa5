import type { ReadWarning } from '@disclosed/core/model'
import type { DocumentRecord, Reason } from '../workspace/document-record.ts'
import type { Workspace } from '../workspace/open-workspace.ts'

/** What became of a document, as people ask for it. */
export type DocumentState = 'stored' | 'waiting' | 'quarantined' | 'removed'

export interface DocumentLine {
  /** Its SHA-256; the first ten characters are shown. */
  readonly id: string
  readonly name: string
  readonly format: string | null
  readonly state: DocumentState
  readonly pages: number
  readonly bytes: number
  /** The code of why it is in quarantine. */
  readonly reason: string | null
  /** How many pieces the sender perhaps did not mean to send, about which nobody has decided. */
  readonly hidden: number
  /** Where it was found; none for what lay inside other documents. */
  readonly paths: readonly string[]
}

/** A document with all that is known of it. */
export interface DocumentSheet extends Omit<DocumentLine, 'reason'> {
  readonly reason: Reason | null
  readonly warnings: readonly ReadWarning[]
  readonly readBy: string | null
  readonly addedAt: string
  readonly removedAt: string | null
  /** What lies inside, in order. */
  readonly parts: readonly NamedDocument[]
  /** What it lies inside of. */
  readonly inside: readonly NamedDocument[]
  /** The file that holds its bytes. */
  readonly original: string
}

export interface NamedDocument {
  readonly id: string
  readonly name: string
}

export interface ListFilter {
  /** Null for all but what was removed. */
  readonly state: DocumentState | null
  /** Only those with hidden pieces about which nobody has decided. */
  readonly hidden: boolean
}

export function* listDocuments(workspace: Workspace, { state, hidden }: ListFilter): Generator<DocumentLine> {
  for (const document of workspace.documents.all()) {
    const line = documentLine(workspace, document)
    if (hidden && line.hidden === 0) continue
    if (state === null ? line.state !== 'removed' : line.state === state) yield line
  }
  if (!hidden && (state === null || state === 'quarantined')) yield* refusedFiles(workspace)
}

/** Files of which the workspace has no bytes; they must not be forgotten. */
function* refusedFiles(workspace: Workspace): Generator<DocumentLine> {
  for (const { path, reason } of workspace.refusals.all()) {
    const name = path.split('/').at(-1) ?? path
    const paths = [workspace.pathTo(path)]
    yield {
      id: '',
      name,
      format: null,
      state: 'quarantined',
      pages: 0,
      bytes: 0,
      reason: reason.code,
      hidden: 0,
      paths,
    }
  }
}

export function documentLine(workspace: Workspace, document: DocumentRecord): DocumentLine {
  const { id, sha256, name, format, pages, bytes, reason } = document
  const paths = workspace.locations.pathsOf(id).map(workspace.pathTo)
  const hidden = workspace.hidden.undecided(id)
  return {
    id: sha256,
    name,
    format,
    state: stateOf(document),
    pages,
    bytes,
    reason: reason?.code ?? null,
    hidden,
    paths,
  }
}

function stateOf({ state, removedAt, readBy }: DocumentRecord): DocumentState {
  if (removedAt !== null) return 'removed'
  if (state === 'quarantined') return 'quarantined'
  return readBy === null ? 'waiting' : 'stored'
}

export function documentSheet(workspace: Workspace, document: DocumentRecord): DocumentSheet {
  const { documents, contents, blobs } = workspace
  const { warnings, readBy, addedAt, removedAt, reason } = document
  const named = (id: number, name?: string): NamedDocument => {
    const other = documents.byId(id)!
    return { id: other.sha256, name: name ?? other.name }
  }
  return {
    ...documentLine(workspace, document),
    reason,
    warnings,
    readBy,
    addedAt,
    removedAt,
    parts: contents.parts(document.id).map((part) => named(part.document, part.name)),
    inside: contents.parents(document.id).map((id) => named(id)),
    original: blobs.pathOf(document.sha256),
  }
}
