import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { type FileHandle, open, rename, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import process from 'node:process'
import type { FailPoint } from './fail-points.ts'
import { PRIVATE_FILE, PRIVATE_FOLDER, type WorkspaceFolder } from './workspace-folder.ts'

export interface StoredBlob {
  readonly sha256: string
  readonly bytes: number
  /** False where the same bytes were there before. */
  readonly isNew: boolean
}

/** Files named after the SHA-256 of their bytes. */
export interface Blobs {
  readonly pathOf: (sha256: string) => string
  /** Once this is done, the bytes survive a power cut: written beside, synced, renamed, and the folder synced. */
  readonly store: (chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) => Promise<StoredBlob>
  readonly remove: (sha256: string) => void
}

export function openBlobs(folder: WorkspaceFolder, failPoint: FailPoint): Blobs {
  const pathOf = (sha256: string) => join(folder.blobs, sha256.slice(0, 2), sha256.slice(2))
  return {
    pathOf,
    store: async (chunks) => {
      const draft = join(folder.temporary, randomUUID())
      try {
        const { sha256, bytes, file } = await write(draft, chunks, failPoint)
        try {
          const path = pathOf(sha256)
          if (await hasSize(path, bytes)) {
            // The program that put it there may have been killed before its name was safe.
            await syncFolder(dirname(path))
            return { sha256, bytes, isNew: false }
          }
          await file.sync()
          failPoint('blob-synced')
          await putInPlace(draft, path, folder.blobs)
          failPoint('blob-folder-synced')
          return { sha256, bytes, isNew: true }
        } finally {
          await file.close()
        }
      } finally {
        await unlink(draft).catch(() => {})
      }
    },
    remove: (sha256) => rmSync(pathOf(sha256), { force: true }),
  }

  async function putInPlace(draft: string, path: string, root: string): Promise<void> {
    const shelf = dirname(path)
    const isNewShelf = !existsSync(shelf)
    if (isNewShelf) mkdirSync(shelf, { recursive: true, mode: PRIVATE_FOLDER })
    await rename(draft, path)
    failPoint('blob-renamed')
    await syncFolder(shelf)
    if (isNewShelf) await syncFolder(root)
  }
}

async function write(draft: string, chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, failPoint: FailPoint) {
  const file = await open(draft, 'wx', PRIVATE_FILE)
  try {
    failPoint('blob-opened')
    const hash = createHash('sha256')
    let bytes = 0
    for await (const chunk of chunks) {
      hash.update(chunk)
      failPoint('blob-writing')
      await writeAll(file, chunk)
      bytes += chunk.byteLength
    }
    failPoint('blob-written')
    return { sha256: hash.digest('hex'), bytes, file }
  } catch (error) {
    await file.close()
    throw error
  }
}

async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let at = 0; at < chunk.byteLength; ) at += (await file.write(chunk, at)).bytesWritten
}

/** A file of the right name and another size was damaged after it was written: it is written anew. */
async function hasSize(path: string, bytes: number): Promise<boolean> {
  const stats = await stat(path).catch(() => null)
  return stats?.size === bytes
}

/** So that the name survives a power cut too; Windows has no such call and needs none. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null)
  try {
    await folder?.sync()
  } catch (error) {
    if (process.platform !== 'win32') throw error
  } finally {
    await folder?.close()
  }
}
