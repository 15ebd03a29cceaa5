import type { PagePicture } from '../pdf/render-page.ts'

/** Types of TIFF's values: 16 and 32 bits. */
const [SHORT, LONG] = [3, 4]
const HEAD = 8
const ENTRY = 12

/**
 * A picture as a file of bare pixels (TIFF 6.0, one strip, not packed), in two parts. Tesseract reads simpler formats pixel by pixel,
 * which takes a tenth of the time of recognising.
 */
export function pictureFile({ width, height, pixels }: PagePicture): [head: Uint8Array, pixels: Uint8Array] {
  const entries: readonly (readonly [tag: number, type: number, value: number])[] = [
    [256, LONG, width],
    [257, LONG, height],
    [258, SHORT, 8],
    [259, SHORT, 1],
    // 0 is black.
    [262, SHORT, 1],
    [273, LONG, HEAD + 2 + 9 * ENTRY + 4],
    [277, SHORT, 1],
    [278, LONG, height],
    [279, LONG, pixels.length],
  ]
  const head = Buffer.alloc(HEAD + 2 + entries.length * ENTRY + 4)
  head.write('II*\0', 'latin1')
  head.writeUInt32LE(HEAD, 4)
  head.writeUInt16LE(entries.length, HEAD)
  for (const [index, [tag, type, value]] of entries.entries()) {
    const at = HEAD + 2 + index * ENTRY
    head.writeUInt16LE(tag, at)
    head.writeUInt16LE(type, at + 2)
    head.writeUInt32LE(1, at + 4)
    head.writeUInt32LE(value, at + 8)
  }
  return [head, pixels]
}
