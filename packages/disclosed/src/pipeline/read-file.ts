import { basename } from 'node:path'
import { DisclosedError } from '@disclosed/core/errors'
import type { DocumentFormat, Page, SourceDocument } from '@disclosed/core/model'
import { detectFormat } from '../readers/detect-format.ts'
import type { ReadResult } from '../readers/reader.ts'
import { READERS_HERE } from '../readers/readers-here.ts'
import { fileBytes, MAX_FILE_BYTES } from './file-bytes.ts'
import { endedFailure, readFailure } from './read-failure.ts'
import type { ReadAnswer, TakeAttachment } from './reader-process.ts'
import type { Recognised } from './recognise-pages.ts'

/** Reads a file in a process of its own; without `take`, files inside of it are left alone. */
export type ReadApart = (path: string, name: string, take?: TakeAttachment) => Promise<ReadAnswer>

export interface ReadFileAs {
  /** What it is called, if not by its path. */
  readonly file: string
  /** Gets each file inside of it. An archive, which is nothing else, is read only with this. */
  readonly take: TakeAttachment
}

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
  { file = path, take }: Partial<ReadFileAs> = {},
): Promise<SourceDocument> {
  const bytes = fileBytes(path, limit)
  const result = await resultOf({ path, file, name: basename(file), take }, bytes, readApart)
  if (isArchive(result.format)) {
    if (take === undefined) throw onlyFiles(file, result.format)
    return { file, pages: [], format: result.format, warnings: result.warnings }
  }
  const { format, pages, warnings } = recognise === null ? result : await withRecognised(path, result, recognise)
  if (pages.length > 0 && pages.every(isUnread)) throw notRecognised(file, warnings.at(-1)?.message ?? null)
  if (pages.every((page) => page.text.trim() === '')) throw readFailure(file, { kind: 'empty' })
  return { file, pages, format, warnings }
}

/** A file that holds others and has no pages of its own. */
export function isArchive(format: DocumentFormat): boolean {
  return format === 'archive' || format === 'request-archive'
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

function onlyFiles(path: string, format: DocumentFormat): DisclosedError {
  const next =
    format === 'request-archive'
      ? 'Its files are one correspondence: disclosed read --case ARCHIVE'
      : 'Add it to a workspace, which reads each of its files: disclosed add ARCHIVE; if they are one correspondence, read it: disclosed read --case ARCHIVE'
  return new DisclosedError('only-files', `${path} is an archive: it has no pages of its own, only files.`, next)
}

interface Source {
  readonly path: string
  readonly file: string
  readonly name: string
  readonly take: TakeAttachment | undefined
}

async function resultOf(source: Source, bytes: Uint8Array, readApart: ReadApart): Promise<Read> {
  const detected = detectFormat(bytes, source.name)
  switch (detected.kind) {
    case 'empty':
    case 'binary':
    case 'unsupported':
    case 'protected':
      throw readFailure(source.file, detected)
    case 'text':
    case 'html':
    case 'mail':
    case 'mailbox':
      return readHere(detected.kind, source, bytes)
    default:
      return readElsewhere(source, readApart)
  }
}

async function readHere(format: keyof typeof READERS_HERE, { file, name, take }: Source, bytes: Uint8Array) {
  try {
    const read = await READERS_HERE[format]()
    const result = await read(bytes, { name, progress: () => {} })
    if (take !== undefined) for await (const attachment of result.attachments ?? []) await take(attachment)
    return result
  } catch (error) {
    throw readFailure(file, { kind: 'broken', reason: error instanceof Error ? error.message : String(error) })
  }
}

async function readElsewhere({ path, file, name, take }: Source, readApart: ReadApart) {
  const answer = await readApart(path, name, take)
  if (answer.kind === 'ended') throw endedFailure(file, answer.why)
  if (answer.kind === 'none') throw readFailure(file, answer.why)
  return answer.result
}
