/** A picture that is a page, before it is unpacked. */
export interface ImageFrame {
  /** In pixels, as they are stored. */
  readonly width: number
  readonly height: number
  /** Pixels for each inch across and down, as the file says; null where it says nothing. */
  readonly dpi: readonly [number, number] | null
  /** How it is turned to be shown, as EXIF and TIFF number it (TIFF 6.0, tag 274): 1 to 8, 1 is as stored. */
  readonly orientation: number
}

/** Unpacked: one byte for each pixel, row by row, 0 black to 255 white; or as the JPEG it is, which PDFium unpacks itself. */
export type ImageData =
  | { readonly kind: 'gray'; readonly width: number; readonly height: number; readonly bytes: Uint8Array }
  | { readonly kind: 'jpeg'; readonly components: number; readonly bytes: Uint8Array }

/** How the pictures of a format are found and unpacked. */
export interface ImageCodec {
  /** From the header alone. @throws Error with a sentence for people */
  readonly frames: (bytes: Uint8Array) => ImageFrame[]
  /** The picture of a page, from 0. @throws Error */
  readonly unpack: (bytes: Uint8Array, index: number) => ImageData
}
