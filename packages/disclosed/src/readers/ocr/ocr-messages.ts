import type { PagePicture } from '../pdf/render-page.ts'

/** What the parent sends to a process that recognises words. */
export interface OcrOrder {
  readonly picture: PagePicture
  /** As Tesseract writes it: `eng`, `eng+fra`. */
  readonly language: string
  /** The language data, one file for each language of `language`. */
  readonly data: readonly string[]
}

/** What comes back: Tesseract's table of words, or why there is none. */
export type OcrReply =
  | { readonly kind: 'words'; readonly table: string }
  | { readonly kind: 'failed'; readonly reason: string }
