import type { ImageCodec } from './image-frame.ts'

/** The formats of images by their first bytes, in Latin-1. */
const FORMATS: readonly [signature: RegExp, codec: () => Promise<ImageCodec>][] = [
  [/^\x89PNG\r\n\x1a\n/, async () => (await import('./png.ts')).PNG],
  [/^\xff\xd8\xff/, async () => (await import('./jpeg.ts')).JPEG],
  [/^(?:II\*\0|MM\0\*)/, async () => (await import('./tiff.ts')).TIFF],
  [/^RIFF[\s\S]{4}WEBP/, async () => (await import('./webp.ts')).WEBP],
  [/^GIF8[79]a/, async () => (await import('./gif.ts')).GIF],
  [/^BM/, async () => (await import('./bmp.ts')).BMP],
]

/** @throws Error for what is no image */
export async function imageCodec(bytes: Uint8Array): Promise<ImageCodec> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(16, bytes.byteLength)).toString('latin1')
  const found = FORMATS.find(([signature]) => signature.test(head))
  if (found === undefined) throw new Error('It is no image of a known format.')
  return found[1]()
}
