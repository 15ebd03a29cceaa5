import type { DocumentFormat } from '@disclosed/core/model'
import { type Detected, detectFormat } from './detect-format.ts'
import type { Reader } from './reader.ts'

/** A file's reader, or why it has none. */
export type ReaderChoice =
  | { readonly kind: 'reader'; readonly read: Reader }
  | Exclude<Detected, { kind: DocumentFormat }>

/**
 * One line per format. Readers are loaded when first needed: plain text needs neither mail nor HTML parsers.
 * A further format (PDF, Office, images) is a line here, a signature taken out of `detect-format.ts`, and its file.
 */
const READERS: Readonly<Record<DocumentFormat, () => Promise<Reader>>> = {
  text: async () => (await import('./text.ts')).readText,
  html: async () => (await import('./html.ts')).readHtml,
  mail: async () => (await import('./eml.ts')).readEml,
  mailbox: async () => (await import('./mbox.ts')).readMbox,
}

/** By the content of the file first, then by its name. */
export async function chooseReader(bytes: Uint8Array, name: string): Promise<ReaderChoice> {
  const detected = detectFormat(bytes, name)
  switch (detected.kind) {
    case 'empty':
    case 'binary':
    case 'unsupported':
      return detected
    default:
      return { kind: 'reader', read: await READERS[detected.kind]() }
  }
}
