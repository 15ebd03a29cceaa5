import type { SourceDocument } from './page.ts'

/** A file of a case with the files that were attached to it. */
export interface CaseFile {
  readonly document: SourceDocument
  readonly attachments: readonly SourceDocument[]
}

/**
 * The files of one correspondence as one document, in their order; each attachment stands behind what it was attached to.
 * Cites into it say which file they mean.
 */
export function caseDocument(files: readonly CaseFile[]): SourceDocument {
  const first = files[0]!.document
  const all = files.flatMap(({ document, attachments }) => [document, ...attachments])
  return {
    file: first.file,
    format: first.format,
    pages: files.flatMap(({ document, attachments }) => [
      ...document.pages.map((page) => ({ ...page, file: document.file })),
      ...attachments.flatMap(({ file, pages }) => pages.map((page) => ({ ...page, file, attached: true as const }))),
    ]),
    warnings: all.flatMap(({ warnings }) => warnings),
  }
}
