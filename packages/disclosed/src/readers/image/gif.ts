import { GifReader } from 'omggif'
import { grayOfRgba } from './gray.ts'
import type { ImageCodec } from './image-frame.ts'

/** The first picture of a GIF: the others move it. */
export const GIF: ImageCodec = {
  frames: (bytes) => {
    const { width, height } = new GifReader(bytes)
    return [{ width, height, dpi: null, orientation: 1 }]
  },
  unpack: (bytes) => {
    const reader = new GifReader(bytes)
    const rgba = new Uint8Array(4 * reader.width * reader.height)
    reader.decodeAndBlitFrameRGBA(0, rgba)
    return grayOfRgba(rgba, reader.width, reader.height)
  },
}
