import { basename } from 'node:path'
import { DisclosedError } from '@disclosed/core/errors'
import type { SourceDocument } from '@disclosed/core/model'
import { chooseReader, type ReaderChoice } from '../readers/choose-reader.ts'
import { fileBytes, MAX_FILE_BYTES } from './file-bytes.ts'

/**
 * A file as pages. The file is opened for reading only.
 * @throws DisclosedError `file-not-found`, `is-a-folder`, `not-a-file`, `unreadable-file`, `too-large`, `empty-file`,
 *   `binary-file`, `unsupported-format`, `broken-file`
 */
export async function readFile(path: string, limit: number = MAX_FILE_BYTES): Promise<SourceDocument> {
  const bytes = fileBytes(path, limit)
  const choice = await chooseReader(bytes, path)
  if (choice.kind !== 'reader') throw noReader(path, choice)
  const result = await readWith(choice.read, bytes, path)
  if (result.pages.every((page) => page.text.trim() === '')) throw noReader(path, { kind: 'empty' })
  return { file: path, pages: result.pages, format: result.format, warnings: result.warnings }
}

async function readWith(read: Extract<ReaderChoice, { kind: 'reader' }>['read'], bytes: Uint8Array, path: string) {
  try {
    return await read(bytes, { name: basename(path), progress: () => {} })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new DisclosedError(
      'broken-file',
      `${path} could not be taken apart: ${reason}`,
      'Open it in the program it came from and save it as text.',
      error,
    )
  }
}

type NoReader = Exclude<ReaderChoice, { kind: 'reader' }>

function noReader(path: string, choice: NoReader): DisclosedError {
  switch (choice.kind) {
    case 'empty':
      return new DisclosedError(
        'empty-file',
        `${path} holds no text.`,
        'Check that the file was saved or downloaded completely.',
      )
    case 'binary':
      return new DisclosedError(
        'binary-file',
        `${path} holds binary data, not text.`,
        'Save the letter as text, HTML or mail and read that.',
      )
    case 'unsupported':
      return new DisclosedError(
        'unsupported-format',
        `${path} is of the format ${choice.format}, which is not read yet.`,
        'Save it as text or HTML and read that. Formats that are read: text, Markdown, HTML, mail (.eml), mailbox (.mbox).',
      )
  }
}
