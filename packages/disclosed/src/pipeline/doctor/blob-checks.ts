import { hash } from 'node:crypto'
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import type { DocumentRecord } from '../../workspace/document-record.ts'
import type { Workspace } from '../../workspace/open-workspace.ts'
import { PRIVATE_FILE, PRIVATE_FOLDER } from '../../workspace/workspace-folder.ts'
import { currentWriter } from '../../workspace/writer-lock.ts'
import { type Check, type Finding, ok, workspaceCheck } from './check.ts'

/** So long the bytes and so long the texts of documents are read before the rest is left to a thorough check. */
const HASHING_MS = 500

/** Whether the bytes and texts of every document are there, unchanged, and nobody else's business. */
export const BLOB_CHECKS: readonly Check[] = [
  workspaceCheck('originals', ({ documents, blobs }) => {
    const missing = [...documents.all()].filter(
      ({ sha256, bytes }) => statSync(blobs.pathOf(sha256), { throwIfNoEntry: false })?.size !== bytes,
    )
    return missing.length === 0 ? ok('the bytes of every document are there') : damaged(missing)
  }),
  workspaceCheck('original-bytes', ({ documents, blobs }, { thorough }) => {
    const isOver = stopwatch(thorough)
    const others: DocumentRecord[] = []
    let looked = 0
    for (const document of documents.all()) {
      if (isOver()) break
      looked++
      if (isDamaged(blobs.pathOf(document.sha256), document.sha256)) others.push(document)
    }
    if (others.length > 0) return damaged(others)
    const { stored, quarantined, removed } = documents.counts()
    return ok(`the bytes of ${share(looked, stored + quarantined + removed)} documents are those that were added`)
  }),
  workspaceCheck('texts', ({ contents }, { thorough }): Finding => {
    const { documents, looked } = contents.damaged(stopwatch(thorough))
    if (documents.length === 0) return ok(`${share(looked, contents.pageCount())} pages are as they were written`)
    return {
      level: 'problem',
      message: `Of ${documents.length} documents the text is no longer as it was written.`,
      next: 'disclosed doctor --fix, then disclosed add reads them again from their originals.',
      fix: ({ contents, jobs, transaction }) =>
        transaction(() => {
          contents.forget(documents)
          for (const document of documents) jobs.redo('read', document)
        }),
    }
  }),
  workspaceCheck('orphans', (workspace): Finding => {
    if (currentWriter(workspace.folder) !== null)
      return { level: 'not-run', message: 'Somebody writes into the workspace.' }
    const orphans = orphanBlobs(workspace)
    if (orphans.length === 0) return ok('no bytes without a document')
    return {
      level: 'warning',
      message: `${orphans.length} files of bytes belong to no document; a program was killed while it wrote.`,
      next: 'disclosed doctor --fix',
      fix: (open) => {
        for (const sha256 of orphanBlobs(open)) open.blobs.remove(sha256)
      },
    }
  }),
  workspaceCheck('rights', ({ folder }): Finding => {
    if (process.platform === 'win32') return ok('the rights are those of the folder')
    const open = readdirSync(folder.root, { recursive: true, withFileTypes: true })
      .map((entry) => ({ path: join(entry.parentPath, entry.name), isFolder: entry.isDirectory() }))
      .filter(({ path }) => (statSync(path, { throwIfNoEntry: false })?.mode ?? 0) & 0o077)
    if (open.length === 0) return ok('readable by you alone')
    return {
      level: 'warning',
      message: `${open.length} files or folders of the workspace can be read by others.`,
      next: 'disclosed doctor --fix',
      fix: () => {
        for (const { path, isFolder } of open) chmodSync(path, isFolder ? PRIVATE_FOLDER : PRIVATE_FILE)
      },
    }
  }),
]

/** Says when it is time to leave the rest. */
function stopwatch(thorough: boolean): () => boolean {
  const started = performance.now()
  return () => !thorough && performance.now() - started > HASHING_MS
}

/** `300`, `1200 of 100000`. */
function share(looked: number, all: number): string {
  return looked < all ? `${looked} of ${all}` : String(looked)
}

function isDamaged(path: string, sha256: string): boolean {
  try {
    return hash('sha256', readFileSync(path), 'hex') !== sha256
  } catch {
    return true
  }
}

function orphanBlobs({ folder, documents }: Workspace): string[] {
  const known = new Set(Array.from(documents.all(), ({ sha256 }) => sha256))
  return readdirSync(folder.blobs)
    .flatMap((shelf) => readdirSync(join(folder.blobs, shelf)).map((rest) => shelf + rest))
    .filter((sha256) => !known.has(sha256))
}

function damaged(documents: readonly DocumentRecord[]): Finding {
  const [first] = documents
  const more = documents.length > 1 ? ` and of ${documents.length - 1} more` : ''
  return {
    level: 'problem',
    message: `The bytes of ${first!.name} (${first!.sha256.slice(0, 10)})${more} are missing or were changed.`,
    next: 'Add the files again from where they came, or bring a backup back: disclosed init NEW-FOLDER --from BACKUP',
  }
}
