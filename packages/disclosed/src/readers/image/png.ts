import { type DecodedPng, decode } from 'fast-png'
import { grayOf, onPaper } from './gray.ts'
import type { ImageCodec, ImageData, ImageFrame } from './image-frame.ts'

const INCHES = 0.0254

/** PNG (third edition, W3C 2025): chunks of length, type, content and checksum after a signature of eight bytes. */
export const PNG: ImageCodec = { frames: (bytes) => [frameOf(bytes)], unpack }

function frameOf(bytes: Uint8Array): ImageFrame {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < 33) throw new Error('Its header is cut off.')
  const size = { width: view.getUint32(16), height: view.getUint32(20), orientation: 1 }
  for (let at = 8; at + 21 <= bytes.byteLength; at += 12 + view.getUint32(at)) {
    const type = Buffer.from(bytes.buffer, bytes.byteOffset + at + 4, 4).toString('latin1')
    if (type === 'IDAT') break
    const isPerMetre = type === 'pHYs' && bytes[at + 16] === 1
    if (isPerMetre) return { ...size, dpi: [view.getUint32(at + 8) * INCHES, view.getUint32(at + 12) * INCHES] }
  }
  return { ...size, dpi: null }
}

function unpack(bytes: Uint8Array): ImageData {
  const png = decode(bytes)
  const { width, height, data, depth, channels, palette } = png
  if (depth === 8 && channels === 1 && palette === undefined && data instanceof Uint8Array)
    return { kind: 'gray', width, height, bytes: data }
  const sample = sampler(png)
  const gray = new Uint8Array(width * height)
  for (let y = 0, at = 0; y < height; y++) for (let x = 0; x < width; x++) gray[at++] = sample(x, y)
  return { kind: 'gray', width, height, bytes: gray }
}

/** Samples of fewer than eight bits are packed, each row from a new byte. */
function sampler({ data, width, depth, channels, palette }: DecodedPng): (x: number, y: number) => number {
  if (palette !== undefined) {
    const grays = palette.map(([red, green, blue, opacity]) => onPaper(grayOf(red!, green!, blue!), opacity ?? 255))
    const index = packed(data, width, depth)
    return (x, y) => grays[index(x, y)] ?? 255
  }
  if (depth < 8) {
    const value = packed(data, width, depth)
    const most = 2 ** depth - 1
    return (x, y) => (value(x, y) * 255) / most
  }
  const shift = depth === 16 ? 8 : 0
  const at = (x: number, y: number, channel: number) => data[(y * width + x) * channels + channel]! >> shift
  const isColour = channels >= 3
  const hasOpacity = channels % 2 === 0
  return (x, y) => {
    const gray = isColour ? grayOf(at(x, y, 0), at(x, y, 1), at(x, y, 2)) : at(x, y, 0)
    return hasOpacity ? onPaper(gray, at(x, y, channels - 1)) : gray
  }
}

function packed(data: DecodedPng['data'], width: number, depth: number): (x: number, y: number) => number {
  if (depth >= 8) return (x, y) => data[y * width + x]!
  const stride = Math.ceil((width * depth) / 8)
  const mask = 2 ** depth - 1
  return (x, y) => {
    const bit = x * depth
    return (data[y * stride + (bit >> 3)]! >> (8 - depth - (bit & 7))) & mask
  }
}
