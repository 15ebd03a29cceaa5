import { GifReader } from 'omggif'
import { grayOfRgba } from './gray.ts'
import type { ImageCodec } from './image-frame.ts'

/** The first picture of a GIF: the others move it. */
export const GIF: ImageCodec = {
  frames: (bytes) => {
    const { width, height } = openGif(bytes)
    return [{ width, height, dpi: null, orientation: 1 }]
  },
  unpack: (bytes) => {
    const reader = openGif(bytes)
    const rgba = new Uint8Array(4 * reader.width * reader.height)
    reader.decodeAndBlitFrameRGBA(0, rgba)
    return grayOfRgba(rgba, reader.width, reader.height)
  },
}

/** The library falls over its own feet where a file is cut off; people get a sentence. */
function openGif(bytes: Uint8Array): GifReader {
  try {
    return new GifReader(bytes)
  } catch (error) {
    throw new Error('The picture is damaged.', { cause: error })
  }
}
