import type { PdfDocument } from './open-document.ts'
import type { Pdfium, Pointer } from './pdfium.ts'
import { pdfiumString } from './pdfium-string.ts'

/** The files inside a PDF: those of a portfolio, and those pinned to its pages (`onPages`). */
export function embeddedFiles(pdfium: Pdfium, document: PdfDocument, onPages: readonly Pointer[]): Pointer[] {
  const count = pdfium.FPDFDoc_GetAttachmentCount(document.at)
  const files = Array.from({ length: count }, (_, index) => pdfium.FPDFDoc_GetAttachment(document.at, index))
  return [...files, ...onPages].filter((at) => at !== 0)
}

/** One of them, unpacked; null for its bytes where it is damaged or larger than memory. */
export function unpackFile(pdfium: Pdfium, at: Pointer): { readonly name: string; readonly bytes: Uint8Array | null } {
  const name = pdfiumString(pdfium, (to, bytes) => pdfium.FPDFAttachment_GetName(at, to, bytes))
  const size = pdfium.malloc(4)
  const isThere = pdfium.FPDFAttachment_GetFile(at, 0, 0, size) !== 0
  const length = pdfium.memory.HEAP32[size >> 2]!
  const buffer = isThere ? pdfium.malloc(Math.max(1, length)) : 0
  const isFilled = buffer !== 0 && pdfium.FPDFAttachment_GetFile(at, buffer, length, size) !== 0
  const bytes = isFilled ? pdfium.memory.HEAPU8.slice(buffer, buffer + length) : null
  if (buffer !== 0) pdfium.free(buffer)
  pdfium.free(size)
  return { name: name === '' ? 'unnamed' : name, bytes }
}
