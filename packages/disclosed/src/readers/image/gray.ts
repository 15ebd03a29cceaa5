import type { ImageData } from './image-frame.ts'

/** Red, green, blue and opacity, one byte each, on white paper (weights of ITU-R BT.601). */
export function grayOfRgba(rgba: Uint8Array | Uint8ClampedArray, width: number, height: number): ImageData {
  const bytes = new Uint8Array(width * height)
  for (let at = 0, from = 0; at < bytes.length; at++, from += 4)
    bytes[at] = onPaper(grayOf(rgba[from]!, rgba[from + 1]!, rgba[from + 2]!), rgba[from + 3]!)
  return { kind: 'gray', width, height, bytes }
}

export function grayOf(red: number, green: number, blue: number): number {
  return (red * 77 + green * 150 + blue * 29) >> 8
}

export function onPaper(gray: number, opacity: number): number {
  return opacity === 255 ? gray : 255 - ((255 - gray) * opacity) / 255
}
