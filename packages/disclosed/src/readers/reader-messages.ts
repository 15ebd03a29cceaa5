import type { NotRead } from './detected.ts'
import type { PageDrawing } from './ocr/page-drawing.ts'
import type { Attachment, ReadResult } from './reader.ts'

/** What the parent sends to a process that reads. */
export type ReaderOrder =
  | { readonly kind: 'read'; readonly path: string; readonly name: string }
  | DrawOrder
  | PictureOrder
  /** The attachment was taken: the next one may come. */
  | { readonly kind: 'taken' }

/** A page, `page` from 1, as a picture for recognition. */
export interface DrawOrder {
  readonly kind: 'draw'
  readonly path: string
  readonly name: string
  readonly page: number
}

/** A page as people see it, in colour, `width` pixels wide. */
export interface PictureOrder extends Omit<DrawOrder, 'kind'> {
  readonly kind: 'picture'
  readonly width: number
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
  | { readonly kind: 'picture'; readonly png: Uint8Array }
  | { readonly kind: 'none'; readonly why: NoReader }
