import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { DisclosedError } from '@disclosed/core/errors'
import { openBlobs } from '../workspace/blobs.ts'
import { copyDatabase } from '../workspace/copy-database.ts'
import { NO_FAIL_POINT } from '../workspace/fail-points.ts'
import { readWorkspace, type Workspace } from '../workspace/open-workspace.ts'
import { createFolders, PRIVATE_FILE, workspaceFolder } from '../workspace/workspace-folder.ts'

/** `backup.json` beside the copied database. */
export interface BackupManifest {
  readonly madeAt: string
  readonly version: string
  readonly documents: number
  readonly bytes: number
}

const MANIFEST = 'backup.json'
const COPIED_AT_ONCE = 8

/**
 * Copies a workspace into a folder, also while somebody writes into it: all that was acknowledged before is in the copy, and the
 * bytes of every document are checked on the way. A backup that is there is brought up to date.
 * @throws DisclosedError `not-a-backup`, `blob-damaged`
 */
export async function backupWorkspace(
  workspace: Workspace,
  target: string,
  version: string,
  now: Date,
): Promise<BackupManifest & { readonly root: string }> {
  const root = resolve(target)
  if (existsSync(root) && readdirSync(root).length > 0 && !existsSync(join(root, MANIFEST))) throw notABackup(root)
  const folder = workspaceFolder(root)
  createFolders(folder)
  // Without its manifest a copy that was broken off is none.
  rmSync(join(root, MANIFEST), { force: true })
  mkdirSync(folder.temporary, { recursive: true })
  const draft = join(folder.temporary, 'copy.db')
  rmSync(draft, { force: true })
  copyDatabase(workspace.folder.database, draft)
  // The log of an earlier copy would be replayed into this one.
  for (const tail of ['-wal', '-shm']) rmSync(folder.database + tail, { force: true })
  renameSync(draft, folder.database)
  const copy = readWorkspace(root)
  try {
    const bytes = await copyBlobs(workspace, copy)
    const manifest = { madeAt: now.toISOString(), version, documents: [...copy.documents.all()].length, bytes }
    writeFileSync(join(root, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { mode: PRIVATE_FILE })
    return { root, ...manifest }
  } finally {
    copy.close()
  }
}

/** Whether a folder holds a finished backup. */
export function backupManifest(root: string): BackupManifest | null {
  const path = join(root, MANIFEST)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

/** Those that a database names, each hashed while it is copied. Gives how many bytes there are. */
export async function copyBlobs(from: Workspace, to: Workspace): Promise<number> {
  const blobs = openBlobs(to.folder, NO_FAIL_POINT)
  const documents = to.documents.all()
  let bytes = 0
  const copy = async () => {
    for (const document of documents) {
      bytes += document.bytes
      const path = blobs.pathOf(document.sha256)
      if (statSync(path, { throwIfNoEntry: false })?.size === document.bytes) continue
      const source = from.blobs.pathOf(document.sha256)
      if (!existsSync(source)) throw damagedBlob(document.name, document.sha256)
      const { sha256 } = await blobs.store(createReadStream(source))
      if (sha256 === document.sha256) continue
      blobs.remove(sha256)
      throw damagedBlob(document.name, document.sha256)
    }
  }
  await Promise.all(Array.from({ length: COPIED_AT_ONCE }, copy))
  return bytes
}

export function damagedBlob(name: string, sha256: string): DisclosedError {
  return new DisclosedError(
    'blob-damaged',
    `The bytes of ${name} (${sha256.slice(0, 10)}) are missing or are no longer those that were added.`,
    `Add the file again from where it came from, then run the same command: disclosed show ${sha256.slice(0, 10)}`,
  )
}

function notABackup(root: string): DisclosedError {
  return new DisclosedError(
    'not-a-backup',
    `${root} holds other things, and no backup.`,
    'Name a new folder, or that of an earlier backup.',
  )
}
