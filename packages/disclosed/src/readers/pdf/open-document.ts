import { PasswordProtected } from '../password-protected.ts'
import type { Pdfium, Pointer } from './pdfium.ts'

export interface PdfDocument {
  readonly at: Pointer
  readonly pages: number
  /** What the values of its form fields are asked from; 0 where it has no form. */
  readonly form: Pointer
  /** Gives the memory back; nothing of the document may be used afterwards. */
  readonly close: () => void
}

/** FPDF_GetLastError after a failed load (fpdfview.h). */
const FAILURES: Readonly<Record<number, string>> = {
  3: 'It is damaged, or no PDF.',
  5: 'It is protected in a way that is not supported; save it without protection in the program that opens it.',
}

const WANTS_PASSWORD = 4

/** @throws PasswordProtected, Error with a sentence for people. */
export function openDocument(pdfium: Pdfium, bytes: Uint8Array): PdfDocument {
  const data = pdfium.malloc(Math.max(1, bytes.byteLength))
  if (data === 0) throw new Error('It is larger than the memory that reading a PDF may take.')
  pdfium.memory.HEAPU8.set(bytes, data)
  const at = pdfium.FPDF_LoadMemDocument(data, bytes.byteLength, 0)
  if (at === 0) {
    const failure = pdfium.FPDF_GetLastError()
    pdfium.free(data)
    throw failure === WANTS_PASSWORD
      ? new PasswordProtected()
      : new Error(FAILURES[failure] ?? 'It could not be opened.')
  }
  const form = openForm(pdfium, at)
  return {
    at,
    pages: pdfium.FPDF_GetPageCount(at),
    form: form.at,
    close: () => {
      form.close()
      pdfium.FPDF_CloseDocument(at)
      pdfium.free(data)
    },
  }
}

function openForm(pdfium: Pdfium, document: Pointer): { readonly at: Pointer; readonly close: () => void } {
  if (pdfium.FPDF_GetFormType(document) === 0) return { at: 0, close: () => {} }
  const info = pdfium.PDFiumExt_OpenFormFillInfo()
  const at = pdfium.PDFiumExt_InitFormFillEnvironment(document, info)
  return {
    at,
    close: () => {
      if (at !== 0) pdfium.PDFiumExt_ExitFormFillEnvironment(at)
      pdfium.PDFiumExt_CloseFormFillInfo(info)
    },
  }
}
