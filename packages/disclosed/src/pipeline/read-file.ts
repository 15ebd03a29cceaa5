import { basename } from 'node:path'
import { DisclosedError } from '@disclosed/core/errors'
import type { SourceDocument } from '@disclosed/core/model'
import { detectFormat } from '../readers/detect-format.ts'
import type { ReadResult } from '../readers/reader.ts'
import { READERS_HERE } from '../readers/readers-here.ts'
import { fileBytes, MAX_FILE_BYTES } from './file-bytes.ts'
import { endedFailure, readFailure } from './read-failure.ts'
import type { ReadAnswer } from './reader-process.ts'

/** Reads a file in a process of its own. */
export type ReadApart = (path: string, name: string) => Promise<ReadAnswer>

/**
 * A file as pages. The file is opened for reading only. Text, HTML and mail are read here, for that takes a tenth of the time;
 * all other formats in a process of their own.
 * @throws DisclosedError `file-not-found`, `is-a-folder`, `not-a-file`, `unreadable-file`, `too-large`, `empty-file`,
 *   `binary-file`, `unsupported-format`, `broken-file`, `protected-file`, `only-files`, `reader-too-slow`, `reader-too-large`, `too-much-inside`, `reader-crashed`
 */
export async function readFile(
  path: string,
  readApart: ReadApart,
  limit: number = MAX_FILE_BYTES,
): Promise<SourceDocument> {
  const bytes = fileBytes(path, limit)
  const name = basename(path)
  const { format, pages, warnings } = await resultOf(path, name, bytes, readApart)
  if (format === 'archive') throw onlyFiles(path)
  if (pages.every((page) => page.text.trim() === '')) throw readFailure(path, { kind: 'empty' })
  return { file: path, pages, format, warnings }
}

function onlyFiles(path: string): DisclosedError {
  return new DisclosedError(
    'only-files',
    `${path} is an archive: it has no pages of its own, only files.`,
    'Add it to a workspace, which reads each of its files: disclosed add ARCHIVE',
  )
}

async function resultOf(
  path: string,
  name: string,
  bytes: Uint8Array,
  readApart: ReadApart,
): Promise<Omit<ReadResult, 'attachments'>> {
  const detected = detectFormat(bytes, name)
  switch (detected.kind) {
    case 'empty':
    case 'binary':
    case 'unsupported':
      throw readFailure(path, detected)
    case 'text':
    case 'html':
    case 'mail':
    case 'mailbox':
      return readHere(detected.kind, path, name, bytes)
    default:
      return readElsewhere(path, name, readApart)
  }
}

async function readHere(format: keyof typeof READERS_HERE, path: string, name: string, bytes: Uint8Array) {
  try {
    const read = await READERS_HERE[format]()
    return await read(bytes, { name, progress: () => {} })
  } catch (error) {
    throw readFailure(path, { kind: 'broken', reason: error instanceof Error ? error.message : String(error) })
  }
}

async function readElsewhere(path: string, name: string, readApart: ReadApart) {
  const answer = await readApart(path, name)
  if (answer.kind === 'ended') throw endedFailure(path, answer.why)
  if (answer.kind === 'none') throw readFailure(path, answer.why)
  return answer.result
}
