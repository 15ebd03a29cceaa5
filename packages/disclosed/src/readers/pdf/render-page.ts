import { openDocument, type PdfDocument } from './open-document.ts'
import { openPdfium, type Pdfium, type Pointer, untilTrap } from './pdfium.ts'
import type { Place } from './place.ts'

/** A picture of a page, row by row: one byte for each pixel, 0 black to 255 white, or in colour three. */
export interface PagePicture {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** Kinds of bitmaps (fpdfview.h) with their bytes for each pixel: FPDFBitmap_Gray, and FPDFBitmap_BGR. */
const GRAY = { kind: 1, bytes: 1 }
const COLOUR = { kind: 2, bytes: 3 }
type Format = typeof GRAY
const WHITE = 0xffffffff
/** FPDF_ANNOT: annotations are drawn as well. */
const WITH_ANNOTATIONS = 1
const MOST_PIXELS = 60_000_000
const POINTS_PER_INCH = 72

/**
 * A page as it is shown, for recognition.
 * @param pageNumber from 1
 * @throws Error with a sentence for people.
 */
export async function renderPage(bytes: Uint8Array, pageNumber: number, dpi: number): Promise<PagePicture> {
  return rendered(bytes, pageNumber, () => dpi / POINTS_PER_INCH, GRAY)
}

/** A page as people see it: red, green and blue of each pixel. */
export function renderInColour(bytes: Uint8Array, pageNumber: number, width: number): Promise<PagePicture> {
  return rendered(bytes, pageNumber, (points) => width / points, COLOUR)
}

async function rendered(
  bytes: Uint8Array,
  pageNumber: number,
  scaleOf: (width: number) => number,
  format: Format,
): Promise<PagePicture> {
  const pdfium = await openPdfium()
  return untilTrap(() => {
    const document = openDocument(pdfium, bytes)
    try {
      return renderedPage(pdfium, document, pageNumber, scaleOf, format)
    } finally {
      document.close()
    }
  })
}

function renderedPage(
  pdfium: Pdfium,
  document: PdfDocument,
  pageNumber: number,
  scaleOf: (width: number) => number,
  format: Format,
): PagePicture {
  const page = pdfium.FPDF_LoadPage(document.at, pageNumber - 1)
  if (page === 0) throw new Error(`Page ${pageNumber} is damaged.`)
  const [width, height] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)]
  const scale = scaleOf(width)
  const picture = drawPage(pdfium, page, scale, { x0: 0, y0: 0, x1: width, y1: height }, format)
  pdfium.FPDF_ClosePage(page)
  const dpi = Math.round(scale * POINTS_PER_INCH)
  if (picture === null) throw new Error(`Page ${pageNumber} is too large to be drawn at ${dpi} dots per inch.`)
  return picture
}

/** A part of a page of an open document, `scale` pixels for each point; null where that would be too large. */
export function drawPage(
  pdfium: Pdfium,
  page: Pointer,
  scale: number,
  part: Place,
  format: Format = GRAY,
): PagePicture | null {
  const pixels = (points: number) => Math.max(1, Math.round(points * scale))
  const [width, height] = [pixels(part.x1 - part.x0), pixels(part.y1 - part.y0)]
  if (width * height > MOST_PIXELS) return null
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, format.kind, 0, 0)
  if (bitmap === 0) return null
  pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
  const [left, top] = [-Math.round(part.x0 * scale), -Math.round(part.y0 * scale)]
  const whole = [pixels(pdfium.FPDF_GetPageWidthF(page)), pixels(pdfium.FPDF_GetPageHeightF(page))] as const
  pdfium.FPDF_RenderPageBitmap(bitmap, page, left, top, ...whole, 0, WITH_ANNOTATIONS)
  const at = pdfium.FPDFBitmap_GetBuffer(bitmap)
  const stride = pdfium.FPDFBitmap_GetStride(bitmap)
  const rowBytes = width * format.bytes
  const drawn = new Uint8Array(rowBytes * height)
  for (let row = 0; row < height; row++) {
    const from = at + row * stride
    drawn.set(pdfium.memory.HEAPU8.subarray(from, from + rowBytes), row * rowBytes)
  }
  pdfium.FPDFBitmap_Destroy(bitmap)
  if (format === COLOUR) redFirst(drawn)
  return { width, height, pixels: drawn }
}

/** PDFium writes blue first. */
function redFirst(pixels: Uint8Array): void {
  for (let at = 0; at < pixels.length; at += 3) {
    const blue = pixels[at]!
    pixels[at] = pixels[at + 2]!
    pixels[at + 2] = blue
  }
}
