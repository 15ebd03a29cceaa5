import type { Page } from '@disclosed/core/model'
import type { HiddenData } from '../reader.ts'
import { annotationLines } from './annotation-lines.ts'
import { seenWords } from './hidden-words.ts'
import { needsOcr } from './needs-ocr.ts'
import type { PdfDocument } from './open-document.ts'
import { type PageAnnotation, pageAnnotations } from './page-annotations.ts'
import { pageFrame } from './page-frame.ts'
import { pageLines } from './page-lines.ts'
import { type DrawnLink, drawnLinks } from './page-links.ts'
import { pageRules } from './page-rules.ts'
import { pageObjects } from './page-shapes.ts'
import { pageText } from './page-text.ts'
import { pageWords, type Word } from './page-words.ts'
import type { Pdfium, Pointer } from './pdfium.ts'
import { ruledTables } from './ruled-tables.ts'

/** A page before it is known what stands on all of them. */
export interface ReadPage extends ReturnType<typeof pageText> {
  readonly links: readonly DrawnLink[]
  readonly needsOcr: NonNullable<Page['needsOcr']> | null
  readonly hidden: readonly HiddenData[]
  /** Files that are pinned to it. */
  readonly files: readonly Pointer[]
}

/** A page of a PDF, `index` from 0; null where it can't be read. */
export function readPage(pdfium: Pdfium, document: PdfDocument, index: number): ReadPage | null {
  const page = pdfium.FPDF_LoadPage(document.at, index)
  if (page === 0) return null
  const layer = pdfium.FPDFText_LoadPage(page)
  try {
    const frame = pageFrame(pdfium, page)
    const words = layer === 0 ? [] : pageWords(pdfium, layer, frame)
    const objects = pageObjects(pdfium, page, frame)
    const annotations = pageAnnotations(pdfium, page, frame, document.form)
    const { seen, hidden } = seenWords(words, { pdfium, page, frame, objects, annotations })
    const lines = pageLines(seen, ruledTables(pageRules(pdfium, objects.shapes)))
    const where = `page ${index + 1}`
    return {
      ...pageText([...lines, ...annotationLines(annotations, seen)], frame),
      links: pdfium.FPDFPage_GetAnnotCount(page) === 0 ? [] : drawnLinks(pdfium, document, page, frame),
      needsOcr: needsOcr(seen, objects.shapes, frame),
      hidden: [
        ...hidden.map(({ channel, words: found }) => ({ channel, where, count: found.length, text: joined(found) })),
        ...commentsOf(annotations, where),
      ],
      files: annotations.flatMap((each) => (each.kind === 'file' ? [each.attachment] : [])),
    }
  } finally {
    if (layer !== 0) pdfium.FPDFText_ClosePage(layer)
    pdfium.FPDF_ClosePage(page)
  }
}

function joined(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ')
}

function commentsOf(annotations: readonly PageAnnotation[], where: string): HiddenData[] {
  const comments = annotations.flatMap((each) => (each.kind === 'comment' ? [each.text] : []))
  return comments.length === 0 ? [] : [{ channel: 'comment', where, count: comments.length, text: comments.join('\n') }]
}
