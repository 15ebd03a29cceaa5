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

/** One page as read: line breaks are `\n`, no other control characters, well-formed UTF-16. */
export interface Page {
  /** From 1. */
  readonly number: number
  readonly text: string
  readonly envelopes: readonly Envelope[]
}

/** Something the reader could not do, in one sentence; the rest of the file was read. */
export interface ReadWarning {
  readonly code: string
  readonly message: string
}

/** A file as its reader gives it. */
export interface SourceDocument {
  /** The path as given. */
  readonly file: string
  readonly pages: readonly Page[]
  /** The format by content, not by name. */
  readonly format: 'text' | 'html' | 'mail' | 'mailbox'
  readonly warnings: readonly ReadWarning[]
}
