/**
 * The contract of every reader: bytes in, pages out. A reader is one stateless function; it knows nothing of law
 * or storage. Damaged input gives a warning and the pages that could be saved.
 */
import type { DocumentFormat, Page, ReadWarning } from '@disclosed/core/model'

/** A document inside another: an attachment of a mail, an entry of an archive, a file embedded in a PDF. */
export interface Attachment {
  /** As the container writes it: untrusted, never a path to write to. */
  readonly name: string
  readonly bytes: Uint8Array
}

export const HIDDEN_CHANNELS = [
  'black-box',
  'comment',
  'covered-cell',
  'custom-xml',
  'data-model',
  'defined-name',
  'document-property',
  'empty-format',
  'external-cache',
  'external-link',
  'hidden-column',
  'hidden-object',
  'hidden-row',
  'hidden-sheet',
  'hidden-slide',
  'hidden-text',
  'invisible-text',
  'off-page',
  'pivot-cache',
  'speaker-notes',
  'tiny-text',
  'tracked-change',
  'white-text',
] as const
export type HiddenChannel = (typeof HIDDEN_CHANNELS)[number]

/** Something that the sender did not mean to send. It is kept apart from the pages: neither indexed nor shown until a person decides. */
export interface HiddenData {
  readonly channel: HiddenChannel
  /** Where it lies, for people: `page 3`, `sheet Staff, rows 4 to 90`. */
  readonly where: string
  /** How many pieces: words, cells, comments. */
  readonly count: number
  readonly text: string
}

/** Message ids as mail programs write them, without angle brackets (RFC 5322 section 3.6.4). */
export interface MailIds {
  readonly id: string | null
  /** Those that it answers, oldest first. */
  readonly references: readonly string[]
}

export interface ReadResult {
  readonly format: DocumentFormat
  readonly pages: readonly Page[]
  readonly warnings: readonly ReadWarning[]
  /** Taken one at a time: an archive may hold more than fits into memory. */
  readonly attachments?: AsyncIterable<Attachment> | Iterable<Attachment>
  readonly hidden?: readonly HiddenData[]
  /** One for each mail that is a page, in their order. */
  readonly mailIds?: readonly MailIds[]
}

export interface ReadContext {
  /** The file's name, without folders. */
  readonly name: string
  /** To be called between steps, however small they are; a reader that stays silent for too long is ended. */
  readonly progress: () => void
}

export type Reader = (bytes: Uint8Array, context: ReadContext) => Promise<ReadResult>

/** One page without message boundaries. */
export function plainPage(number: number, text: string): Page {
  return { number, text, envelopes: [] }
}
