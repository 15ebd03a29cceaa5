import type { Page, ReadWarning } from '@disclosed/core/model'
import { openDocument } from './pdf/open-document.ts'
import { discardPdfium, openPdfium } from './pdf/pdfium.ts'
import { readPage } from './pdf/read-page.ts'
import { plainPage, type ReadContext, type ReadResult } from './reader.ts'

/** A PDF's text layer, word by word. Pages without one are marked for recognition. */
export async function readPdf(bytes: Uint8Array, { progress }: ReadContext): Promise<ReadResult> {
  const pdfium = await openPdfium()
  try {
    const document = openDocument(pdfium, bytes)
    const pages: Page[] = []
    const warnings: ReadWarning[] = []
    for (let index = 0; index < document.pages; index++) {
      const page = readPage(pdfium, document, index)
      if (page === null) warnings.push({ code: 'damaged-page', message: `Page ${index + 1} is damaged.` })
      pages.push(page ?? plainPage(index + 1, ''))
      progress()
    }
    document.close()
    return { format: 'pdf', pages, warnings }
  } catch (error) {
    if (error instanceof Error && error.name === 'RuntimeError') discardPdfium()
    throw error
  }
}
