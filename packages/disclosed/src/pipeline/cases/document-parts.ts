import type { CaseMember } from '../../workspace/cases.ts'
import type { DocumentWithFacts } from '../../workspace/document-facts.ts'

/** Each page of these is a mail, and the mails may be of many correspondences. */
const MAILBOXES: ReadonlySet<string | null> = new Set(['mailbox', 'pst'])

export function isMailbox(format: string | null): boolean {
  return MAILBOXES.has(format)
}

/** The name by which joining and decisions know a document, or a mail of a mailbox. */
export function partId(sha256: string, page: number | null): string {
  return page === null ? sha256 : `${sha256}#${page}`
}

/** The parts of a document that are in a case, as joining knows them. */
export function partIds(sha256: string, { pages }: Pick<CaseMember, 'pages'>): string[] {
  return pages === null ? [sha256] : pages.map((page) => partId(sha256, page))
}

/** Which document a part is of. */
export function partsById(
  documents: readonly DocumentWithFacts[],
): Map<string, { document: number; page: number | null }> {
  return new Map(
    documents.flatMap(({ document, sha256, parts }) =>
      parts.map(({ page }) => [partId(sha256, page), { document, page }] as const),
    ),
  )
}
