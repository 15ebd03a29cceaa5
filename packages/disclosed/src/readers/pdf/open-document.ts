import type { Pdfium, Pointer } from './pdfium.ts'

export interface PdfDocument {
  readonly at: Pointer
  readonly pages: number
  /** Gives the memory back; nothing of the document may be used afterwards. */
  readonly close: () => void
}

/** FPDF_GetLastError after a failed load (fpdfview.h). */
const FAILURES: Readonly<Record<number, string>> = {
  3: 'It is damaged, or no PDF.',
  4: 'It is protected by a password. Save it without one in the program that opens it.',
  5: 'It is protected in a way that is not supported. Save it without protection in the program that opens it.',
}

/** @throws Error with a sentence for people. */
export function openDocument(pdfium: Pdfium, bytes: Uint8Array): PdfDocument {
  const data = pdfium.malloc(Math.max(1, bytes.byteLength))
  if (data === 0) throw new Error('It is larger than the memory that reading PDFs may take.')
  pdfium.memory.HEAPU8.set(bytes, data)
  const at = pdfium.FPDF_LoadMemDocument(data, bytes.byteLength, 0)
  if (at === 0) {
    const reason = FAILURES[pdfium.FPDF_GetLastError()] ?? 'It could not be opened.'
    pdfium.free(data)
    throw new Error(reason)
  }
  return {
    at,
    pages: pdfium.FPDF_GetPageCount(at),
    close: () => {
      pdfium.FPDF_CloseDocument(at)
      pdfium.free(data)
    },
  }
}
