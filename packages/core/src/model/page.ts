import type { PartialDate } from './calendar-date.ts'

/** A half-open range of UTF-16 code units, `start` included, `end` not. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A message boundary that the file format itself gives: a mail, a speech bubble of a saved web page. */
export interface Envelope extends Span {
  /** Where the message's own words begin, after the header lines that the reader wrote into the page. */
  readonly bodyStart: number
  /** The sender's name as written, without the address. */
  readonly from: string | null
  readonly to: string | null
  readonly date: PartialDate | null
  /** The date as the page shows it, where its order depends on the country: `03/04/2021`. */
  readonly dateText: string | null
  readonly subject: string | null
  /** Which side wrote it, where the format says so (Alaveteli's outgoing and incoming bubbles). */
  readonly side: 'requester' | 'authority' | null
}

/** A rectangle on a page as it is shown, in shares of its width and height from the top left corner: x0, y0, x1, y1 in 0..1. */
export type Box = [x0: number, y0: number, x1: number, y1: number]

/** A page whose words were recognised with less than this mean confidence is hard to read: what rests on it is never sure. */
export const LOW_CONFIDENCE = 0.6

/** Where the words of a page stand on its picture. Packed, since a long file has millions of them. */
export interface PageLayout {
  /** Size as shown (turned, where the page says so), in points (1/72 inch). */
  readonly width: number
  readonly height: number
  readonly source: 'text-layer' | 'ocr'
  /** How sure the recognition was of its words on average, 0 to 1; null for a text layer. */
  readonly confidence: number | null
  /** Two numbers for each word in the order of the text: its `start` and `end` in the page's text. */
  readonly offsets: Uint32Array
  /** Four numbers for each word: its box in 65535ths of the page's width and height. */
  readonly boxes: Uint16Array
}

/** The cells of a page that is a sheet. */
export interface SheetCells {
  /** The sheet's name. */
  readonly sheet: string
  /** Two numbers for each filled cell in the order of the text: its `start` and `end` in the page's text. */
  readonly offsets: Uint32Array
  /** `B7`, one for each cell. */
  readonly addresses: readonly string[]
}

/** What stands again and again at the head or foot of a file's pages; it is no part of the page's text. */
export interface PageMargins {
  readonly header: string
  readonly footer: string
}

/** One page as read: line breaks are `\n`, no other control characters, well-formed UTF-16. */
export interface Page {
  /** From 1, in its file. */
  readonly number: number
  /** In a case of several files, the one that it comes from. */
  readonly file?: string
  /** In a case: the file is an attachment of the message that stands before it. */
  readonly attached?: true
  readonly text: string
  readonly envelopes: readonly Envelope[]
  readonly layout?: PageLayout
  readonly cells?: SheetCells
  readonly margins?: PageMargins
  readonly links?: readonly PageLink[]
  /** No page of the file: words that the sender hid by this channel (`comment`) and a person released. No reading rests on it. */
  readonly released?: string
  /** Why the text must be taken from the picture of the page: it has no text layer, or one that says nothing. */
  readonly needsOcr?: 'no-text' | 'garbage'
}

/** Words that lead elsewhere. */
export interface PageLink extends Span {
  readonly url: string
}

/** Something the reader could not do, in one sentence; the rest of the file was read. */
export interface ReadWarning {
  readonly code: string
  readonly message: string
}

/** Formats that have a reader; what a file is, its content decides. */
export const DOCUMENT_FORMATS = [
  'text',
  'html',
  'mail',
  'mailbox',
  'msg',
  'pst',
  'archive',
  'request-archive',
  'pdf',
  'image',
  'docx',
  'doc',
  'odt',
  'rtf',
  'pptx',
  'xlsx',
  'xls',
  'xlsb',
  'ods',
  'csv',
  'json',
] as const
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number]

/** A file as its reader gives it. */
export interface SourceDocument {
  /** The path as given. */
  readonly file: string
  readonly pages: readonly Page[]
  /** The format by content, not by name. */
  readonly format: DocumentFormat
  readonly warnings: readonly ReadWarning[]
}
