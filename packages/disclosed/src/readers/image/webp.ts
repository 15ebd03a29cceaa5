import { decode } from '@cwasm/webp'
import { grayOfRgba } from './gray.ts'
import type { ImageCodec, ImageFrame } from './image-frame.ts'

/** WebP (RFC 9649): the first chunk says how large the picture is, in one of three ways. */
export const WEBP: ImageCodec = {
  frames: (bytes) => [{ ...sizeOf(bytes), dpi: null, orientation: 1 }],
  unpack: (bytes) => {
    const { data, width, height } = decode(bytes)
    return grayOfRgba(data, width, height)
  },
}

function sizeOf(bytes: Uint8Array): Pick<ImageFrame, 'width' | 'height'> {
  if (bytes.byteLength < 30) throw new Error('Its header is cut off.')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const width24 = (at: number) => (view.getUint32(at, true) & 0xffffff) + 1
  switch (Buffer.from(bytes.subarray(12, 16)).toString('latin1')) {
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
    case 'VP8L': {
      const bits = view.getUint32(21, true)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 'VP8X':
      return { width: width24(24), height: view.getUint16(27, true) + bytes[29]! * 65536 + 1 }
    default:
      throw new Error('Its first part is none that WebP knows.')
  }
}
