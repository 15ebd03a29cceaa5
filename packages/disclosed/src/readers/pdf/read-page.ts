import type { Page } from '@disclosed/core/model'
import type { PdfDocument } from './open-document.ts'
import { pageFrame } from './page-frame.ts'
import { pageLines } from './page-lines.ts'
import { pageText } from './page-text.ts'
import { pageWords } from './page-words.ts'
import type { Pdfium } from './pdfium.ts'

/** A page of a PDF; null where it can't be read. */
export function readPage(pdfium: Pdfium, document: PdfDocument, index: number): Page | null {
  const page = pdfium.FPDF_LoadPage(document.at, index)
  if (page === 0) return null
  const layer = pdfium.FPDFText_LoadPage(page)
  const frame = pageFrame(pdfium, page)
  const words = layer === 0 ? [] : pageWords(pdfium, layer, frame)
  if (layer !== 0) pdfium.FPDFText_ClosePage(layer)
  pdfium.FPDF_ClosePage(page)
  return { number: index + 1, ...pageText(pageLines(words), frame), envelopes: [] }
}
