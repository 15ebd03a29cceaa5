import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** Where the things of a workspace lie. The folder may be copied anywhere: nothing inside names a place outside absolutely. */
export interface WorkspaceFolder {
  readonly root: string
  readonly database: string
  /** Originals and attachments, each named after the SHA-256 of its bytes. */
  readonly blobs: string
  /** What is being written; anything here that is no longer being written may be deleted. */
  readonly temporary: string
  /** Locked by the one program that writes. */
  readonly lock: string
  /** Who writes; still there after a program died. */
  readonly writer: string
}

export const DATABASE_NAME = 'disclosed.db'

export function workspaceFolder(root: string): WorkspaceFolder {
  return {
    root,
    database: join(root, DATABASE_NAME),
    blobs: join(root, 'blobs'),
    temporary: join(root, 'tmp'),
    lock: join(root, 'writer.lock'),
    writer: join(root, 'writer.json'),
  }
}

/** The records of people are nobody else's business on a shared machine. */
export const PRIVATE_FOLDER = 0o700
export const PRIVATE_FILE = 0o600

export function createFolders(folder: WorkspaceFolder): void {
  for (const path of [folder.root, folder.blobs, folder.temporary])
    mkdirSync(path, { recursive: true, mode: PRIVATE_FOLDER })
}
