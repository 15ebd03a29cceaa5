import type { CaseFile } from '../model/case-document.ts'
import type { SourceDocument } from '../model/page.ts'

/**
 * Files of one correspondence in their order, each attachment with what it was attached to: a file whose name the head of an earlier
 * mail names, and a sheet, which is never a letter.
 */
export function caseFiles(documents: readonly SourceDocument[]): CaseFile[] {
  const files: { document: SourceDocument; attachments: SourceDocument[] }[] = []
  for (const document of documents) {
    const owner = files.findLast((file) => namesAttached(file.document).has(baseName(document.file)))
    const before = owner ?? (isSheet(document) ? files.at(-1) : undefined)
    if (before === undefined) files.push({ document, attachments: [] })
    else before.attachments.push(document)
  }
  return files
}

function isSheet({ pages }: SourceDocument): boolean {
  return pages.length > 0 && pages.every((page) => page.cells !== undefined)
}

/** What the `Attachments:` lines in the heads of a file's mails name. */
function namesAttached({ pages }: SourceDocument): Set<string> {
  const heads = pages.flatMap(({ text, envelopes }) =>
    envelopes.map(({ start, bodyStart }) => text.slice(start, bodyStart)),
  )
  return new Set(heads.flatMap((head) => /^Attachments: (.+)$/m.exec(head)?.[1]?.split(', ') ?? []))
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}
