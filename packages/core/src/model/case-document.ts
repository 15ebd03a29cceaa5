import type { Page, SourceDocument } from './page.ts'

/** A file that was attached to a message of another. */
export interface CaseAttachment {
  readonly document: SourceDocument
  /** The number of the page that names it; null: it stands behind the last. */
  readonly page: number | null
}

/** A file of a case with the files that were attached to it. */
export interface CaseFile {
  readonly document: SourceDocument
  readonly attachments: readonly CaseAttachment[]
}

/**
 * The files of one correspondence as one document, in their order; each attachment stands behind the page that it was attached to.
 * Cites into it say which file they mean.
 */
export function caseDocument(files: readonly CaseFile[]): SourceDocument {
  const first = files[0]!.document
  return {
    file: first.file,
    format: first.format,
    pages: files.flatMap(pagesOf),
    warnings: files.flatMap(({ document, attachments }) => [
      ...document.warnings,
      ...attachments.flatMap((attachment) => attachment.document.warnings),
    ]),
  }
}

function pagesOf({ document, attachments }: CaseFile): Page[] {
  const last = document.pages.at(-1)?.number ?? null
  return document.pages.flatMap((page) => [
    { ...page, file: document.file },
    ...attachments.filter((attachment) => (attachment.page ?? last) === page.number).flatMap(attachedPages),
  ])
}

function attachedPages({ document: { file, pages } }: CaseAttachment): Page[] {
  return pages.map((page) => ({ ...page, file, attached: true as const }))
}
