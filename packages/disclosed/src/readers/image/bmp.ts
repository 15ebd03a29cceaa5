import { grayOf } from './gray.ts'
import type { ImageCodec, ImageData, ImageFrame } from './image-frame.ts'

/** Numbers of the header (Microsoft, BITMAPINFOHEADER), by their places in the file. */
const [PIXELS, HEADER, WIDTH, HEIGHT, BITS, COMPRESSION, PER_METRE, COLOURS] = [10, 14, 18, 22, 28, 30, 38, 46]
/** Not packed; with masks of colours, which are nearly always blue, green, red. */
const KNOWN = new Set([0, 3])
const INCHES = 0.0254

export const BMP: ImageCodec = { frames: (bytes) => [frameOf(bytes)], unpack }

function frameOf(bytes: Uint8Array): ImageFrame {
  if (bytes.byteLength < 54) throw new Error('Its header is cut off.')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const dots = [view.getInt32(PER_METRE, true) * INCHES, view.getInt32(PER_METRE + 4, true) * INCHES] as const
  return {
    width: view.getInt32(WIDTH, true),
    height: Math.abs(view.getInt32(HEIGHT, true)),
    dpi: dots[0] > 0 && dots[1] > 0 ? dots : null,
    orientation: 1,
  }
}

function unpack(bytes: Uint8Array): ImageData {
  const { width, height } = frameOf(bytes)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const bits = view.getUint16(BITS, true)
  if (!KNOWN.has(view.getUint32(COMPRESSION, true)) || ![1, 4, 8, 24, 32].includes(bits))
    throw new Error('It is packed in a way that is not known.')
  const start = view.getUint32(PIXELS, true)
  const stride = Math.ceil((width * bits) / 32) * 4
  if (start + stride * height > bytes.byteLength) throw new Error('Its end is missing.')
  const isTopDown = view.getInt32(HEIGHT, true) < 0
  const palette = bits > 8 ? [] : paletteOf(bytes, view, bits)
  const gray = new Uint8Array(width * height)
  for (let y = 0, at = 0; y < height; y++) {
    const row = start + stride * (isTopDown ? y : height - 1 - y)
    for (let x = 0; x < width; x++)
      gray[at++] = bits > 8 ? colourAt(bytes, row, x, bits / 8) : (palette[indexAt(bytes, row, x, bits)] ?? 255)
  }
  return { kind: 'gray', width, height, bytes: gray }
}

function colourAt(bytes: Uint8Array, row: number, x: number, size: number): number {
  const at = row + x * size
  return grayOf(bytes[at + 2]!, bytes[at + 1]!, bytes[at]!)
}

function indexAt(bytes: Uint8Array, row: number, x: number, bits: number): number {
  const bit = x * bits
  return (bytes[row + (bit >> 3)]! >> (8 - bits - (bit & 7))) & (2 ** bits - 1)
}

function paletteOf(bytes: Uint8Array, view: DataView, bits: number): number[] {
  const count = view.getUint32(COLOURS, true) || 2 ** bits
  const start = HEADER + view.getUint32(HEADER, true)
  return Array.from({ length: Math.min(count, 256) }, (_, index) => colourAt(bytes, start, index, 4))
}
