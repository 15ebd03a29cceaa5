import type { NotRead } from './detected.ts'
import type { PageDrawing } from './ocr/page-drawing.ts'
import type { Attachment, ReadResult } from './reader.ts'

/** What the parent sends to a process that reads. */
export type ReaderOrder =
  | { readonly kind: 'read'; readonly path: string; readonly name: string }
  | DrawOrder
  /** The attachment was taken: the next one may come. */
  | { readonly kind: 'taken' }

/** A page, `page` from 1, as a picture for recognition. */
export interface DrawOrder {
  readonly kind: 'draw'
  readonly path: string
  readonly name: string
  readonly page: number
}

/** Why a file has no pages. */
export type NoReader =
  | NotRead
  | { readonly kind: 'broken'; readonly reason: string }
  | { readonly kind: 'too-much-inside'; readonly limit: string }

/** What such a process sends back: any number of attachments and signs of life, then the result or why there is none. */
export type ReaderReply =
  | { readonly kind: 'alive' }
  | { readonly kind: 'attachment'; readonly attachment: Attachment }
  | { readonly kind: 'result'; readonly result: Omit<ReadResult, 'attachments'> }
  | { readonly kind: 'drawing'; readonly drawing: PageDrawing }
  | { readonly kind: 'none'; readonly why: NoReader }
