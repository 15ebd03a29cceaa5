import { DisclosedError } from '@disclosed/core/errors'
import type { NoReader } from '../readers/reader-messages.ts'
import type { Ended } from './apart-process.ts'

const READ_FORMATS =
  'text, Markdown, HTML, mail (.eml), mailbox (.mbox), Outlook (.msg, .pst), PDF, images (PNG, JPEG, TIFF, WebP, GIF, BMP), Word (.docx, .doc), OpenDocument text (.odt), RTF, PowerPoint (.pptx), Excel (.xlsx, .xlsb, .xls), OpenDocument spreadsheets (.ods), tables (.csv), exports of DocumentCloud and MuckRock (.json), archives (.zip, .tar, .gz)'

/** What to make of a file of a format that is not read. */
const OTHER_FORMS: readonly [RegExp, string][] = [
  [/archive$/, 'Unpack it and pack its files as ZIP.'],
  [/image$/, 'Save it as JPEG or PNG.'],
  [/presentation$/, 'Save it as PDF or .pptx.'],
  [/^Word/, 'Save it as .docx.'],
]

function otherForm(format: string): string {
  return OTHER_FORMS.find(([pattern]) => pattern.test(format))?.[1] ?? 'Save it as text or HTML and read that.'
}

/** Why a file has no pages, as an error for people. */
export function readFailure(path: string, why: NoReader): DisclosedError {
  switch (why.kind) {
    case 'empty':
      return new DisclosedError(
        'empty-file',
        `${path} holds no text.`,
        'Check that the file was saved or downloaded completely.',
      )
    case 'binary':
      return new DisclosedError(
        'binary-file',
        `${path} holds binary data of no known format.`,
        'Open it in the program it came from and save it as PDF or text.',
      )
    case 'protected':
      return new DisclosedError(
        'protected-file',
        `${path} is protected by a password.`,
        'Open it with its password and save it without one.',
      )
    case 'unsupported':
      return new DisclosedError(
        'unsupported-format',
        `${path} is of the format ${why.format}, which is not read yet.`,
        `${otherForm(why.format)} Formats that are read: ${READ_FORMATS}.`,
      )
    case 'broken':
      return new DisclosedError(
        'broken-file',
        `${path} could not be taken apart: ${why.reason}`,
        'Open it in the program it came from and save it anew.',
      )
    case 'too-much-inside':
      return endedFailure(path, why)
  }
}

/** Why reading a file was ended, as an error for people. */
export function endedFailure(path: string, why: Ended): DisclosedError {
  switch (why.kind) {
    case 'too-slow':
      return new DisclosedError(
        'reader-too-slow',
        `Reading ${path} was ended after ${why.seconds} seconds.`,
        'Open it in the program it came from and save it anew, or in parts.',
      )
    case 'too-much-memory':
      return new DisclosedError(
        'reader-too-large',
        `Reading ${path} was ended because it took more than ${why.bytes / 1024 / 1024} MiB of memory.`,
        'Split it into smaller files.',
      )
    case 'too-much-inside':
      return new DisclosedError(
        'too-much-inside',
        `Reading ${path} was ended because it holds more than ${why.limit}.`,
        'Unpack it yourself, if you trust it, and read the parts.',
      )
    case 'crashed':
      return new DisclosedError(
        'reader-crashed',
        `The program that reads ${path} broke down (${why.how}).`,
        'Open it in the program it came from and save it anew.',
      )
  }
}

const ENDED_CODES: ReadonlySet<string> = new Set(['reader-too-slow', 'reader-too-large', 'reader-crashed'])

/** Whether a process was ended over it, which another attempt may not come to: the machine may have been busy. */
export function isEndedFailure({ code }: DisclosedError): boolean {
  return ENDED_CODES.has(code)
}

/** Why a document inside others is not taken apart any more. */
export function tooDeep(name: string, depth: number): DisclosedError {
  return new DisclosedError(
    'too-deep',
    `${name} lies inside more than ${depth} other files, one in another.`,
    'Unpack it yourself, if you trust it, and add the parts.',
  )
}
