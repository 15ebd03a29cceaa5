import { DisclosedError } from '@disclosed/core/errors'
import { damaged } from './open-database.ts'
import type { WorkspaceFolder } from './workspace-folder.ts'

/** What the system or SQLite says of the disk, as an error for people; anything else as it is. */
export function storageFailure(error: unknown, folder: WorkspaceFolder, needed: number): unknown {
  const code = String((error as { code?: unknown } | null)?.code ?? '')
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL') return diskFull(folder, needed, error)
  if (/^SQLITE_(?:CORRUPT|NOTADB)/.test(code)) return damaged(folder.database, error)
  if (/^(?:SQLITE_(?:IOERR|READONLY|CANTOPEN|BUSY)|EIO|EROFS|EACCES|EPERM)/.test(code)) return unwritable(folder, error)
  return error
}

const MIB = 1024 * 1024

export function diskFull(folder: WorkspaceFolder, needed: number, cause?: unknown): DisclosedError {
  return new DisclosedError(
    'disk-full',
    `The disk is full: the workspace ${folder.root} needs ${needed} bytes more (${Math.ceil(needed / MIB)} MiB).`,
    'Free that much and run the same command again; it goes on where it stopped.',
    cause,
  )
}

function unwritable(folder: WorkspaceFolder, error: unknown): DisclosedError {
  const reason = error instanceof Error ? error.message : String(error)
  return new DisclosedError(
    'workspace-unwritable',
    `The workspace ${folder.root} cannot be written: ${reason}.`,
    'Check the rights of the folder and the disk it lies on, then run the same command again.',
    error,
  )
}
