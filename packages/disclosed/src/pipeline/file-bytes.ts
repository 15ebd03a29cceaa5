import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { DisclosedError } from '@disclosed/core/errors'

/** Default limit for one file, in bytes: 512 MiB. */
export const MAX_FILE_BYTES = 512 * 1024 * 1024

/**
 * The bytes of a file, which is opened for reading only. Read at once: nothing else waits meanwhile, and `node:fs/promises`
 * takes longer to start than a letter to read.
 * @throws DisclosedError `file-not-found`, `is-a-folder`, `not-a-file`, `unreadable-file`, `too-large`
 */
export function fileBytes(path: string, limit: number): Uint8Array {
  const file = opened(path)
  try {
    const stats = fstatSync(file)
    checkFile(path, { isDirectory: stats.isDirectory(), isFile: stats.isFile(), size: stats.size }, limit)
    return readFileSync(file)
  } catch (error) {
    throw error instanceof DisclosedError ? error : openFailure(path, error)
  } finally {
    closeSync(file)
  }
}

function opened(path: string): number {
  try {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  } catch (error) {
    throw openFailure(path, error)
  }
}

/** What must be known of a file before it is read. */
interface FileKind {
  readonly isDirectory: boolean
  readonly isFile: boolean
  readonly size: number
}

/** @throws DisclosedError `is-a-folder`, `not-a-file`, `too-large` */
export function checkFile(path: string, stats: FileKind, limit: number): void {
  if (stats.isDirectory) {
    throw new DisclosedError(
      'is-a-folder',
      `${path} is a folder, not a file.`,
      `Name the files in it: ${path.replace(/\/$/, '')}/*`,
    )
  }
  if (!stats.isFile) {
    throw new DisclosedError(
      'not-a-file',
      `${path} is a device or a pipe, not a file.`,
      'Save its content to a file and name that.',
    )
  }
  if (stats.size > limit) {
    throw new DisclosedError(
      'too-large',
      `${path} has ${mebibytes(stats.size)} MiB; the limit for one file is ${mebibytes(limit)} MiB.`,
      'Split it into smaller files.',
    )
  }
}

function mebibytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0)
}

/** What the system said when a file was opened or read, as an error for people. */
export function openFailure(path: string, error: unknown): DisclosedError {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new DisclosedError(
      'file-not-found',
      `${path} does not exist.`,
      'Check the spelling and the folder you are in.',
      error,
    )
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new DisclosedError(
      'unreadable-file',
      `${path} may not be read by you.`,
      'Ask its owner for the right to read it, or copy it.',
      error,
    )
  }
  const reason = error instanceof Error ? error.message : String(error)
  return new DisclosedError(
    'unreadable-file',
    `${path} could not be read: ${reason}`,
    'Check the disk or the network drive it lies on.',
    error,
  )
}
