import { basename } from 'node:path'
import { DisclosedError } from '@disclosed/core/errors'
import type { SourceDocument } from '@disclosed/core/model'
import { chooseReader, type ReaderChoice } from '../readers/choose-reader.ts'
import type { ReadResult } from '../readers/reader.ts'
import { fileBytes, MAX_FILE_BYTES } from './file-bytes.ts'
import { endedFailure, readFailure } from './read-failure.ts'
import type { ReadAnswer } from './reader-process.ts'

/** Reads a file in a process of its own. */
export type ReadApart = (path: string, name: string) => Promise<ReadAnswer>

/**
 * A file as pages. The file is opened for reading only. Text, HTML and mail are read here, for that takes a tenth of the time;
 * all other formats in a process of their own.
 * @throws DisclosedError `file-not-found`, `is-a-folder`, `not-a-file`, `unreadable-file`, `too-large`, `empty-file`,
 *   `binary-file`, `unsupported-format`, `broken-file`, `only-files`, `reader-too-slow`, `reader-too-large`, `too-much-inside`, `reader-crashed`
 */
export async function readFile(
  path: string,
  readApart: ReadApart,
  limit: number = MAX_FILE_BYTES,
): Promise<SourceDocument> {
  const bytes = fileBytes(path, limit)
  const name = basename(path)
  const choice = await chooseReader(bytes, name)
  const { format, pages, warnings } = await resultOf(path, name, choice, bytes, readApart)
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
  choice: ReaderChoice,
  bytes: Uint8Array,
  readApart: ReadApart,
): Promise<Omit<ReadResult, 'attachments'>> {
  if (choice.kind !== 'reader') throw readFailure(path, choice)
  if (choice.apart) {
    const answer = await readApart(path, name)
    if (answer.kind === 'ended') throw endedFailure(path, answer.why)
    if (answer.kind === 'none') throw readFailure(path, answer.why)
    return answer.result
  }
  try {
    return await choice.read(bytes, { name, progress: () => {} })
  } catch (error) {
    throw readFailure(path, { kind: 'broken', reason: error instanceof Error ? error.message : String(error) })
  }
}
