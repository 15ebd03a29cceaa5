import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { basename } from 'node:path'
import { DisclosedError } from '@disclosed/core/errors'
import type { StoredBlob } from '../../workspace/blobs.ts'
import type { Workspace } from '../../workspace/open-workspace.ts'
import { checkFile, MAX_FILE_BYTES, openFailure } from '../file-bytes.ts'

/** A small file needs a small buffer: thousands of large ones would keep the memory busy and nothing else. */
const SMALLEST = 4 * 1024
const LARGEST = 1024 * 1024

/** A file whose bytes are now in the workspace as well. */
export interface TakenFile extends StoredBlob {
  readonly name: string
  readonly size: number
  readonly modified: bigint
}

/**
 * Copies a file's bytes into the workspace. It is opened for reading only.
 * @throws DisclosedError `file-not-found`, `is-a-folder`, `not-a-file`, `unreadable-file`, `too-large`, or what the disk says
 */
export async function takeFile(workspace: Workspace, path: string): Promise<TakenFile> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((error) => {
    throw openFailure(path, error)
  })
  try {
    const stats = await file.stat({ bigint: true })
    checkFile(
      path,
      { isDirectory: stats.isDirectory(), isFile: stats.isFile(), size: Number(stats.size) },
      MAX_FILE_BYTES,
    )
    // The time is that of before: a file that changes while it is read is taken again next time.
    const blob = await workspace.blobs.store(chunksOf(file, path, Number(stats.size)))
    return { ...blob, name: basename(path), size: Number(stats.size), modified: stats.mtimeNs }
  } finally {
    await file.close()
  }
}

async function* chunksOf(file: FileHandle, path: string, size: number): AsyncGenerator<Uint8Array> {
  const length = Math.min(LARGEST, Math.max(SMALLEST, size + 1))
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(length), 0, length).catch((error) => {
      throw openFailure(path, error)
    })
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
  }
}

/** Whether a file is to blame, and not the disk that it was copied to: then the others go on. */
export function isFileFailure(error: unknown): error is DisclosedError {
  return error instanceof DisclosedError
}
