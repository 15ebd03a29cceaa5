import { encode } from 'fast-png'
import { imagePdf } from '../readers/image/image-pdf.ts'
import { type PagePicture, renderPage } from '../readers/pdf/render-page.ts'
import { pdfLines, writePdf } from './write-pdf.ts'

/** A fictional letter that is short, so that recognising it takes a second. */
export const SCANNED_LINES = [
  'Northmere Borough Council',
  'Your request of 4 March 2024',
  'Dear Ms Amari',
  'We hold fourteen grit bins in Mill Lane.',
] as const

export type ScanPicture = PagePicture

/** Lines of text as a picture of a small page, 200 dots per inch. */
export async function scanOf(lines: readonly string[] = SCANNED_LINES): Promise<ScanPicture> {
  const pdf = writePdf([{ content: pdfLines(lines, 30, 150, 12, 30), size: [320, 190] }])
  return renderPage(pdf, 1, SCAN_DPI)
}

export const SCAN_DPI = 200

/** Quarter turns to the right. */
export function turnedRight({ width, height, pixels }: ScanPicture, quarters: number): ScanPicture {
  if (quarters === 0) return { width, height, pixels }
  const turned = new Uint8Array(pixels.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) turned[x * height + (height - 1 - y)] = pixels[y * width + x]!
  return turnedRight({ width: height, height: width, pixels: turned }, quarters - 1)
}

/** Leaning by so many radians: the lines fall to the right. */
export function leaning({ width, height, pixels }: ScanPicture, skew: number): ScanPicture {
  const out = new Uint8Array(pixels.length).fill(255)
  const [sin, cos] = [Math.sin(-skew), Math.cos(-skew)]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x - width / 2, y - height / 2]
      const [fromX, fromY] = [Math.round(width / 2 + dx * cos - dy * sin), Math.round(height / 2 + dx * sin + dy * cos)]
      if (fromX >= 0 && fromY >= 0 && fromX < width && fromY < height)
        out[y * width + x] = pixels[fromY * width + fromX]!
    }
  return { width, height, pixels: out }
}

export function pngOf({ width, height, pixels }: ScanPicture): Uint8Array {
  return encode({ width, height, data: pixels, channels: 1, depth: 8 })
}

/** A PDF whose pages are nothing but pictures. */
export function scannedPdf({ width, height, pixels }: ScanPicture): Uint8Array {
  return imagePdf(
    { width, height, dpi: [SCAN_DPI, SCAN_DPI], orientation: 1 },
    { kind: 'gray', width, height, bytes: pixels },
  )
}
