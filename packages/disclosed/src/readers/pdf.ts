import type { Page, ReadWarning } from '@disclosed/core/model'
import { embeddedFiles, unpackFile } from './pdf/embedded-files.ts'
import { cutMargins } from './pdf/margins.ts'
import { openDocument, type PdfDocument } from './pdf/open-document.ts'
import { pageLinks } from './pdf/page-links.ts'
import { partOf } from './pdf/page-text.ts'
import { discardPdfium, openPdfium, type Pdfium, type Pointer, untilTrap } from './pdf/pdfium.ts'
import { type ReadPage, readPage } from './pdf/read-page.ts'
import type { Attachment, ReadContext, ReadResult } from './reader.ts'

/** A longer file is no letter; its first pages are read. */
const MOST_PAGES = 5000

/** A PDF's text layer, word by word, in reading order. Pages without one are marked for recognition. */
export async function readPdf(bytes: Uint8Array, { progress }: ReadContext): Promise<ReadResult> {
  const pdfium = await openPdfium()
  return untilTrap(() => readDocument(pdfium, openDocument(pdfium, bytes), progress))
}

function readDocument(pdfium: Pdfium, document: PdfDocument, progress: () => void): ReadResult {
  const warnings: ReadWarning[] = []
  const count = Math.min(document.pages, MOST_PAGES)
  if (document.pages > count) warnings.push({ code: 'too-many-pages', message: leftOut(count, document.pages) })
  const read: (ReadPage | null)[] = []
  for (let index = 0; index < count; index++) {
    const page = readPage(pdfium, document, index)
    if (page === null)
      warnings.push({ code: 'damaged-page', message: `Page ${index + 1} is damaged and could not be read.` })
    read.push(page)
    progress()
  }
  const files = embeddedFiles(
    pdfium,
    document,
    read.flatMap((page) => page?.files ?? []),
  )
  if (files.length === 0) finish(pdfium, document)
  const hidden = read.flatMap((page) => page?.hidden ?? [])
  return {
    format: 'pdf',
    pages: finished(read),
    warnings,
    ...(hidden.length === 0 ? {} : { hidden }),
    ...(files.length === 0 ? {} : { attachments: unpacked(pdfium, document, files, warnings) }),
  }
}

/** PDFium's memory grows and never shrinks: after a very large file the next one gets a new one. */
const MOST_MEMORY = 256 * 1024 * 1024

function finish(pdfium: Pdfium, document: PdfDocument): void {
  document.close()
  if (pdfium.memory.HEAPU8.byteLength > MOST_MEMORY) discardPdfium()
}

function leftOut(read: number, all: number): string {
  const last = read + 1 === all ? `Page ${all} was` : `Pages ${read + 1} to ${all} were`
  return `${last} not read: of a PDF the first ${read} pages are read.`
}

/** Pages without what stands at the head and foot of each. */
function finished(read: readonly (ReadPage | null)[]): Page[] {
  const none = { top: [], bottom: [] }
  const cuts = cutMargins(
    read.map((page) => page?.edges ?? none),
    read.map((page) => page?.text.length ?? 0),
  )
  return read.map((page, index) => {
    const number = index + 1
    if (page === null) return { number, text: '', envelopes: [] }
    const { start, end, header, footer } = cuts[index]!
    const part = partOf(page, start, end)
    const links = pageLinks(page.links, part)
    return {
      number,
      ...part,
      envelopes: [],
      ...(header === '' && footer === '' ? {} : { margins: { header, footer } }),
      ...(links.length === 0 ? {} : { links }),
      ...(page.needsOcr === null ? {} : { needsOcr: page.needsOcr }),
    }
  })
}

/** Each file is unpacked when it is taken; the document stays open until then. */
function* unpacked(
  pdfium: Pdfium,
  document: PdfDocument,
  files: readonly Pointer[],
  warnings: ReadWarning[],
): Generator<Attachment> {
  try {
    for (const file of files) {
      const { name, bytes } = untilTrap(() => unpackFile(pdfium, file))
      if (bytes !== null) yield { name, bytes }
      else
        warnings.push({
          code: 'damaged-attachment',
          message: `The file ${name} inside it is damaged and was left out.`,
        })
    }
  } finally {
    untilTrap(() => finish(pdfium, document))
  }
}
