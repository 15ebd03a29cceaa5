import type { DocumentFormat } from '@disclosed/core/model'
import { type Detected, detectFormat } from './detect-format.ts'
import type { Reader } from './reader.ts'

/** A file's reader, or why it has none. */
export type ReaderChoice =
  | { readonly kind: 'reader'; readonly format: DocumentFormat; readonly apart: boolean; readonly read: Reader }
  | Exclude<Detected, { kind: DocumentFormat }>

interface Format {
  readonly load: () => Promise<Reader>
  /** Whether its parser runs only in a process of its own. */
  readonly apart: boolean
}

/**
 * One line per format. Readers are loaded when first needed: plain text needs neither mail nor HTML parsers.
 * A further format is a name in `DOCUMENT_FORMATS`, a line here, its signature in `detect-format.ts`, and its file.
 */
const FORMATS: Readonly<Record<DocumentFormat, Format>> = {
  text: { load: async () => (await import('./text.ts')).readText, apart: false },
  html: { load: async () => (await import('./html.ts')).readHtml, apart: false },
  mail: { load: async () => (await import('./eml.ts')).readEml, apart: false },
  mailbox: { load: async () => (await import('./mbox.ts')).readMbox, apart: false },
  msg: { load: async () => (await import('./msg.ts')).readMsg, apart: true },
  pst: { load: async () => (await import('./pst.ts')).readPst, apart: true },
  archive: { load: async () => (await import('./archive/archive.ts')).readArchive, apart: true },
}

/** By the content of the file first, then by its name. */
export async function chooseReader(bytes: Uint8Array, name: string): Promise<ReaderChoice> {
  const detected = detectFormat(bytes, name)
  switch (detected.kind) {
    case 'empty':
    case 'binary':
    case 'unsupported':
      return detected
    default: {
      const { load, apart } = FORMATS[detected.kind]
      return { kind: 'reader', format: detected.kind, apart, read: async (...file) => (await load())(...file) }
    }
  }
}
