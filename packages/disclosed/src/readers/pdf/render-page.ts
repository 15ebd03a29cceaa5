import { openDocument } from './open-document.ts'
import { openPdfium, type Pdfium, type Pointer } from './pdfium.ts'

/** A picture of a page: one byte for each pixel, row by row, 0 black to 255 white. */
export interface PagePicture {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** FPDFBitmap_Gray and FPDFBitmap_BGRx, with their bytes for each pixel (fpdfview.h). */
const FORMATS = { gray: [1, 1], colour: [3, 4] } as const
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
  const pdfium = await openPdfium()
  const document = openDocument(pdfium, bytes)
  try {
    const page = pdfium.FPDF_LoadPage(document.at, pageNumber - 1)
    if (page === 0) throw new Error(`Page ${pageNumber} is damaged.`)
    const picture = drawPage(pdfium, page, dpi / POINTS_PER_INCH, 'gray')
    pdfium.FPDF_ClosePage(page)
    if (picture === null) throw new Error(`Page ${pageNumber} is too large to be drawn at ${dpi} dots per inch.`)
    return picture
  } finally {
    document.close()
  }
}

/** A page of an open document, `scale` pixels for each point; null where that would be too large. */
export function drawPage(
  pdfium: Pdfium,
  page: Pointer,
  scale: number,
  format: keyof typeof FORMATS,
): PagePicture | null {
  const width = Math.max(1, Math.round(pdfium.FPDF_GetPageWidthF(page) * scale))
  const height = Math.max(1, Math.round(pdfium.FPDF_GetPageHeightF(page) * scale))
  if (width * height > MOST_PIXELS) return null
  const [kind, bytes] = FORMATS[format]
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, kind, 0, 0)
  if (bitmap === 0) return null
  pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
  pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS)
  const at = pdfium.FPDFBitmap_GetBuffer(bitmap)
  const stride = pdfium.FPDFBitmap_GetStride(bitmap)
  const pixels = new Uint8Array(width * height * bytes)
  for (let row = 0; row < height; row++) {
    const from = at + row * stride
    pixels.set(pdfium.memory.HEAPU8.subarray(from, from + width * bytes), row * width * bytes)
  }
  pdfium.FPDFBitmap_Destroy(bitmap)
  return { width, height, pixels }
}
