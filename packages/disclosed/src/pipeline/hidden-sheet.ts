import { basename } from 'node:path'
import { DisclosedError } from '@disclosed/core/errors'
import type { DocumentRecord } from '../workspace/document-record.ts'
import type { HiddenRecord, HiddenTally } from '../workspace/hidden-pieces.ts'
import type { Workspace } from '../workspace/open-workspace.ts'
import { fileBytes, MAX_FILE_BYTES } from './file-bytes.ts'
import { findDocument } from './find-document.ts'
import { endedFailure, readFailure } from './read-failure.ts'
import type { ReaderPool } from './reader-pool.ts'

/** What is hidden in a document, with what was decided about it. */
export interface HiddenSheet {
  /** Its SHA-256; null for a file that is in no workspace. */
  readonly id: string | null
  readonly name: string
  readonly pieces: readonly HiddenRecord[]
  /** Documents inside it in which something is hidden; of a file that is in no workspace only their names are known. */
  readonly inside: readonly { readonly id: string | null; readonly name: string; readonly pieces: number }[]
}

/** Numbers of pieces, names of channels, or `all`. */
export interface HiddenOrder {
  readonly release: readonly string[]
  readonly keepHidden: readonly string[]
  /** As if nobody had decided. */
  readonly reopen: readonly string[]
  readonly by: string
  /** Why. */
  readonly note: string | null
}

export function hiddenSheet(workspace: Workspace, document: DocumentRecord): HiddenSheet {
  const inside = workspace.contents.parts(document.id).flatMap(({ document: id, name }) => {
    const pieces = workspace.hidden.of(id).length
    return pieces === 0 ? [] : [{ id: workspace.documents.byId(id)!.sha256, name, pieces }]
  })
  return { id: document.sha256, name: document.name, pieces: workspace.hidden.of(document.id), inside }
}

/** Of a file that need not be in a workspace. Nothing is kept. @throws DisclosedError as `readFile` */
export async function hiddenInFile(path: string, readers: Pick<ReaderPool, 'read'>): Promise<HiddenSheet> {
  fileBytes(path, MAX_FILE_BYTES)
  const inside: HiddenSheet['inside'][number][] = []
  const answer = await readers.read(path, basename(path), ({ name }) => void inside.push({ id: null, name, pieces: 0 }))
  if (answer.kind === 'ended') throw endedFailure(path, answer.why)
  if (answer.kind === 'none') throw readFailure(path, answer.why)
  const pieces = (answer.result.hidden ?? []).map((piece, index) => ({
    number: index + 1,
    ...piece,
    decision: null,
    decidedAt: null,
    decidedBy: null,
    note: null,
  }))
  return { id: null, name: path, pieces, inside }
}

/**
 * Releases pieces, so that they can be read and found, or keeps them hidden; what was released can be taken back so.
 * @throws DisclosedError `document-not-found`, `document-not-unique`, `hidden-piece-not-found`
 */
export function decideHidden(workspace: Workspace, name: string, order: HiddenOrder, now: Date): HiddenSheet {
  const { hidden, events, transaction } = workspace
  const document = findDocument(workspace, name)
  const pieces = hidden.of(document.id)
  const released = chosen(pieces, order.release)
  const kept = chosen(pieces, order.keepHidden)
  const reopened = chosen(pieces, order.reopen)
  const at = now.toISOString()
  const verdict = { by: order.by, at, note: order.note }
  transaction(() => {
    hidden.decide(document.id, kept, { ...verdict, decision: 'keep-hidden' })
    hidden.decide(document.id, released, { ...verdict, decision: 'show' })
    hidden.decide(document.id, reopened, { ...verdict, decision: null })
    events.add('hidden', { document: document.sha256, released, kept, reopened, by: order.by }, at)
  })
  return hiddenSheet(workspace, document)
}

/** A document in which something is hidden. */
export interface HiddenLine {
  /** Its SHA-256. */
  readonly id: string
  readonly name: string
  readonly format: string | null
  readonly undecided: number
  readonly kinds: readonly Omit<HiddenTally, 'document'>[]
}

/** All documents in which something is hidden: those about which somebody has to decide first, then by name. */
export function hiddenLines({ hidden, documents }: Workspace): HiddenLine[] {
  const byDocument = Map.groupBy(hidden.tallies(), ({ document }) => document)
  const lines = [...byDocument].flatMap(([id, tallies]): HiddenLine[] => {
    const found = documents.byId(id)
    if (found === null) return []
    const { sha256, name, format } = found
    const undecided = tallies.reduce((sum, tally) => sum + tally.undecided, 0)
    return [{ id: sha256, name, format, undecided, kinds: tallies.map(({ document: _, ...kind }) => kind) }]
  })
  return lines.sort(
    (a, b) =>
      Number(b.undecided > 0) - Number(a.undecided > 0) || a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1),
  )
}

function chosen(pieces: readonly HiddenRecord[], names: readonly string[]): number[] {
  return names.flatMap((name) => {
    const found = pieces.filter(({ number, channel }) => name === 'all' || name === channel || name === String(number))
    if (found.length === 0) throw pieceNotFound(name, pieces)
    return found.map(({ number }) => number)
  })
}

function pieceNotFound(name: string, pieces: readonly HiddenRecord[]): DisclosedError {
  const channels = [...new Set(pieces.map(({ channel }) => channel))]
  return new DisclosedError(
    'hidden-piece-not-found',
    `Nothing is hidden here under ${name}.`,
    pieces.length === 0
      ? 'Nothing is hidden in this document.'
      : `There are numbers from 1 to ${pieces.length}, and ${channels.join(', ')}.`,
  )
}
