/**
 * The contract of every reader: bytes in, pages out. A reader is one stateless function; it knows nothing of law
 * or storage. Damaged input gives a warning and the pages that could be saved.
 */
import type { Page, ReadWarning, SourceDocument } from '@disclosed/core/model'

export type DocumentFormat = SourceDocument['format']

/** What a reader makes of a file: `SourceDocument` without its path. */
export interface ReadResult {
  readonly format: DocumentFormat
  readonly pages: readonly Page[]
  readonly warnings: readonly ReadWarning[]
}

export type Reader = (bytes: Uint8Array) => Promise<ReadResult>

/** One page without message boundaries. */
export function plainPage(number: number, text: string): Page {
  return { number, text, envelopes: [] }
}
