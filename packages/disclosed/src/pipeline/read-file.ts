import { basename } from 'node:path'
import { DisclosedError } from '@disclosed/core/errors'
import type { Page, SourceDocument } from '@disclosed/core/model'
import { detectFormat } from '../readers/detect-format.ts'
import type { ReadResult } from '../readers/reader.ts'
import { READERS_HERE } from '../readers/readers-here.ts'
import { fileBytes, MAX_FILE_BYTES } from './file-bytes.ts'
import { endedFailure, readFailure } from './read-failure.ts'
import type { ReadAnswer } from './reader-process.ts'
import type { Recognised } from './recognise-pages.ts'

/** Reads a file in a process of its own. */
export type ReadApart = (path: string, name: string) => Promise<ReadAnswer>

/** Takes the words of some pages of a file from their pictures. */
export type Recognise = (path: string, numbers: readonly number[]) => Promise<Recognised>

/**
 * A file as pages. The file is opened for reading only. Text, HTML and mail are read here, for that takes a tenth of the time;
 * all other formats in a process of their own. Pages that are pictures get their words by `recognise`, where that is given.
 * @throws DisclosedError `file-not-found`, `is-a-folder`, `not-a-file`, `unreadable-file`, `too-large`, `empty-file`,
 *   `binary-file`, `unsupported-format`, `broken-file`, `protected-file`, `only-files`, `not-recognised`, `unknown-ocr-language`, `reader-too-slow`, `reader-too-large`, `too-much-inside`, `reader-crashed`
 */
export async function readFile(
  path: string,
  readApart: ReadApart,
  limit: number = MAX_FILE_BYTES,
  recognise: Recognise | null = null,
): Promise<SourceDocument> {
  const bytes = fileBytes(path, limit)
  const name = basename(path)
  const result = await resultOf(path, name, bytes, readApart)
  if (result.format === 'archive') throw onlyFiles(path)
  const { format, pages, warnings } = recognise === null ? result : await withRecognised(path, result, recognise)
  if (pages.length > 0 && pages.every(isUnread)) throw notRecognised(path, warnings.at(-1)?.message ?? null)
  if (pages.every((page) => page.text.trim() === '')) throw readFailure(path, { kind: 'empty' })
  return { file: path, pages, format, warnings }
}

type Read = Omit<ReadResult, 'attachments'>

async function withRecognised(path: string, read: Read, recognise: Recognise): Promise<Read> {
  const numbers = read.pages.flatMap(({ number, needsOcr }) => (needsOcr === undefined ? [] : [number]))
  if (numbers.length === 0) return read
  const recognised = await recognise(path, numbers)
  const byNumber = new Map(recognised.pages.map((page) => [page.number, page]))
  return {
    ...read,
    pages: read.pages.map((page) => byNumber.get(page.number) ?? page),
    warnings: [...read.warnings, ...recognised.warnings],
  }
}

function isUnread({ needsOcr, text }: Page): boolean {
  return needsOcr !== undefined && text.trim() === ''
}

function notRecognised(path: string, reason: string | null): DisclosedError {
  return new DisclosedError(
    'not-recognised',
    reason ?? `${path} holds pictures of pages, whose words must be recognised first.`,
    reason === null ? 'Run it without --no-ocr.' : 'Scan it anew, with 300 dots per inch.',
  )
}

function onlyFiles(path: string): DisclosedError {
  return new DisclosedError(
    'only-files',
    `${path} is an archive: it has no pages of its own, only files.`,
    'Add it to a workspace, which reads each of its files: disclosed add ARCHIVE',
  )
}

async function resultOf(path: string, name: string, bytes: Uint8Array, readApart: ReadApart): Promise<Read> {
  const detected = detectFormat(bytes, name)
  switch (detected.kind) {
    case 'empty':
    case 'binary':
    case 'unsupported':
    case 'protected':
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
