import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { DisclosedError } from '@disclosed/core/errors'
import type { DocumentRecord } from '../workspace/document-record.ts'
import type { Workspace } from '../workspace/open-workspace.ts'

/** Fewer characters of a SHA-256 name nothing: `add` and `bed` are words. */
const SHORTEST = 4

/** Whether the name is that of a document here; a file that was not added, and no beginning of an id, is none. */
export function knowsDocument(workspace: Workspace, name: string): boolean {
  if (workspace.locations.documentAt(workspace.pathFrom(resolve(name))) !== null) return true
  return !existsSync(name)
}

/**
 * A document by the first characters of its SHA-256, or by the path of a file in which it was found.
 * @throws DisclosedError `document-not-found`, `document-not-unique`
 */
export function findDocument(workspace: Workspace, name: string): DocumentRecord {
  const at = workspace.locations.documentAt(workspace.pathFrom(resolve(name)))
  if (at !== null) return workspace.documents.byId(at)!
  const isHash = /^[0-9a-f]+$/i.test(name) && name.length >= SHORTEST && name.length <= 64
  const found = isHash ? workspace.documents.byPrefix(name.toLowerCase()) : []
  if (found.length > 1) {
    throw new DisclosedError(
      'document-not-unique',
      `More than one document begins with ${name}.`,
      `Give more characters: ${found.map(({ sha256 }) => sha256.slice(0, name.length + 4)).join(', ')} …`,
    )
  }
  const [document] = found
  if (document !== undefined) return document
  throw new DisclosedError(
    'document-not-found',
    `There is no document ${name} in the workspace ${workspace.folder.root}.`,
    'disclosed ls lists the documents; the first column or the path of a file names one.',
  )
}
