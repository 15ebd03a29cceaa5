import type { Pdfium, Pointer } from './pdfium.ts'

/** A page as it is shown (cut to its crop box, turned as it says), and how its own coordinates lead there. */
export interface PageFrame {
  /** In points. */
  readonly width: number
  readonly height: number
  /** x = a·x + c·y + e, y = b·x + d·y + f; from the top left corner, in points. */
  readonly matrix: Matrix
}

export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** PDFium converts whole pixels only, so it is asked for a picture that is very large. */
const PIXELS = 10_000_000
const SPAN = 1000

export function pageFrame(pdfium: Pdfium, page: Pointer): PageFrame {
  const width = Math.max(1, pdfium.FPDF_GetPageWidthF(page))
  const height = Math.max(1, pdfium.FPDF_GetPageHeightF(page))
  const at = pdfium.malloc(8)
  const shown = (x: number, y: number): [number, number] => {
    pdfium.FPDF_PageToDevice(page, 0, 0, PIXELS, PIXELS, 0, x, y, at, at + 4)
    const { HEAP32 } = pdfium.memory
    return [(HEAP32[at >> 2]! / PIXELS) * width, (HEAP32[(at >> 2) + 1]! / PIXELS) * height]
  }
  const [e, f] = shown(0, 0)
  const [right, up] = [shown(SPAN, 0), shown(0, SPAN)]
  pdfium.free(at)
  const share = (to: number, from: number) => (to - from) / SPAN
  return {
    width,
    height,
    matrix: [share(right[0], e), share(right[1], f), share(up[0], e), share(up[1], f), e, f],
  }
}
