import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { DisclosedError } from '@disclosed/core/errors'
import { diskFull } from '../../workspace/storage-failure.ts'
import { PRIVATE_FILE, PRIVATE_FOLDER, type WorkspaceFolder } from '../../workspace/workspace-folder.ts'
import { checkFile, MAX_FILE_BYTES } from '../file-bytes.ts'

/** A file that somebody sends, as their browser names it: with its folder, where they chose one. */
export interface NewUpload {
  readonly name: string
  readonly size: number
  /** Milliseconds since 1970. With name and size it tells whether a file that is sent again is the same. */
  readonly modified: number
}

export interface Upload extends NewUpload {
  readonly id: string
  /** So many bytes have arrived. */
  readonly received: number
}

/**
 * Files on their way into the workspace, in a folder of their own. What has arrived stands on the disk, so that sending goes on where it
 * stopped after the page was loaded again, and after the server was.
 */
export interface UploadSpool {
  readonly all: () => Upload[]
  /** Goes on with the same file, if it was begun. @throws DisclosedError `too-large`, `disk-full` */
  readonly open: (file: NewUpload) => Upload
  /** @throws DisclosedError `upload-not-found`, `wrong-offset` */
  readonly write: (id: string, offset: number, bytes: Uint8Array) => Promise<Upload>
  readonly pathOf: (id: string) => string
  readonly remove: (id: string) => void
}

/** Free space that is left alone: the bytes are copied once more when they are added. */
const RESERVE = 64 * 1024 * 1024
const UPLOAD_FILE = /^([0-9a-f-]{36})\.json$/

export function openUploadSpool(folder: WorkspaceFolder): UploadSpool {
  const root = join(folder.root, 'uploads')
  const pathOf = (id: string) => join(root, `${id}.part`)
  const sheetOf = (id: string) => join(root, `${id}.json`)
  const uploads = new Map(storedUploads(root, pathOf).map((upload) => [upload.id, upload]))
  const writing = new Set<string>()

  const put = (upload: Upload) => {
    uploads.set(upload.id, upload)
    return upload
  }
  return {
    all: () => [...uploads.values()],
    open: (file) => {
      checkFile(file.name, { isDirectory: false, isFile: true, size: file.size }, MAX_FILE_BYTES)
      const begun = [...uploads.values()].find((each) => isSame(each, file) && each.received < each.size)
      if (begun !== undefined) return begun
      mkdirSync(root, { recursive: true, mode: PRIVATE_FOLDER })
      checkSpace(folder, 2 * file.size)
      const { name, size, modified } = file
      const id = randomUUID()
      writeFileSync(pathOf(id), '', { flag: 'wx', mode: PRIVATE_FILE })
      writeFileSync(sheetOf(id), JSON.stringify({ name, size, modified }), { flag: 'wx', mode: PRIVATE_FILE })
      return put({ id, name, size, modified, received: 0 })
    },
    write: async (id, offset, bytes) => {
      const upload = uploads.get(id)
      if (upload === undefined) throw uploadNotFound()
      if (writing.has(id) || offset !== upload.received || offset + bytes.byteLength > upload.size)
        throw wrongOffset(upload)
      writing.add(id)
      const file = await open(pathOf(id), 'r+')
      try {
        for (let at = 0; at < bytes.byteLength; )
          at += (await file.write(bytes, at, bytes.byteLength - at, offset + at)).bytesWritten
      } finally {
        await file.close()
        writing.delete(id)
      }
      return put({ ...upload, received: offset + bytes.byteLength })
    },
    pathOf,
    remove: (id) => {
      uploads.delete(id)
      rmSync(sheetOf(id), { force: true })
      rmSync(pathOf(id), { force: true })
    },
  }
}

function storedUploads(root: string, pathOf: (id: string) => string): Upload[] {
  const names = existsSync(root) ? readdirSync(root) : []
  return names.flatMap((name) => {
    const id = UPLOAD_FILE.exec(name)?.[1]
    const part = id === undefined ? undefined : statSync(pathOf(id), { throwIfNoEntry: false })
    if (id === undefined || part === undefined) return []
    const sheet = storedSheet(join(root, name))
    return sheet === null ? [] : [{ ...sheet, id, received: Math.min(part.size, sheet.size) }]
  })
}

/** Null where the power failed while it was written. */
function storedSheet(path: string): NewUpload | null {
  try {
    const { name, size, modified } = JSON.parse(readFileSync(path, 'utf8'))
    return { name, size, modified }
  } catch {
    return null
  }
}

function isSame(one: NewUpload, other: NewUpload): boolean {
  return one.name === other.name && one.size === other.size && one.modified === other.modified
}

function checkSpace(folder: WorkspaceFolder, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder.root)
  if (bavail * bsize < bytes + RESERVE) throw diskFull(folder, bytes + RESERVE - bavail * bsize)
}

export function uploadNotFound(): DisclosedError {
  return new DisclosedError(
    'upload-not-found',
    'This file is not on its way any more.',
    'Choose it again; what is in the workspace already is not stored twice.',
  )
}

function wrongOffset({ name, received }: Upload): DisclosedError {
  return new DisclosedError(
    'wrong-offset',
    `Of ${name}, ${received} bytes have arrived, and the next must go on from there.`,
    'Ask for the list of uploads, and go on where it says.',
  )
}
