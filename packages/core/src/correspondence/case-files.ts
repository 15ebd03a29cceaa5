import type { CaseAttachment, CaseFile } from '../model/case-document.ts'
import type { Page, SourceDocument } from '../model/page.ts'

interface OpenFile extends CaseFile {
  readonly attachments: CaseAttachment[]
  readonly names: AttachedNames
}

/** What the `Attachments:` lines in the heads of a file's mails name, and on which page. */
interface AttachedNames {
  readonly pages: ReadonlyMap<string, number>
  /** Those of the authority's mails, one after the other. */
  readonly replies: readonly { readonly page: number; readonly names: ReadonlySet<string> }[]
}

/**
 * Files of one correspondence in their order, each attachment with what it was attached to: a file whose name the head of an earlier
 * mail names, and a sheet, which is never a letter.
 */
export function caseFiles(documents: readonly SourceDocument[]): CaseFile[] {
  const files: OpenFile[] = []
  for (const document of withoutCopies(documents)) {
    const owner = ownerOf(baseName(document.file), files)
    const before = files.at(-1)
    if (owner !== null) owner.file.attachments.push({ document, page: owner.page })
    else if (before !== undefined && isSheet(document)) before.attachments.push({ document, page: null })
    else files.push({ document, attachments: [], names: attachedNames(document) })
  }
  return files
}

/** A mail and its attachment saved beside it bring the same file twice. */
function withoutCopies(documents: readonly SourceDocument[]): SourceDocument[] {
  const met = new Set<string>()
  return documents.filter(({ file, pages }) => {
    const content = [baseName(file), ...pages.map(({ text }) => text)].join('\f')
    const isNew = !met.has(content)
    met.add(content)
    return isNew
  })
}

/** The latest file with a page that names the document, and that page. */
function ownerOf(name: string, files: readonly OpenFile[]): { file: OpenFile; page: number } | null {
  for (const file of files.toReversed()) {
    const page = file.names.pages.get(name) ?? numberedPage(name, file.names)
    if (page !== null) return { file, page }
  }
  return null
}

/** `2_3_costs.xlsx`: so an archive of Alaveteli calls what the second message of the authority brought as `costs.xlsx`. */
function numberedPage(name: string, { replies }: AttachedNames): number | null {
  const [, message, rest = ''] = /^(\d{1,4})_(?:\d{1,3}_)?(.+)$/.exec(name) ?? []
  if (message === undefined) return null
  const told = replies[Number(message) - 1]
  const naming = told?.names.has(rest) ? told : replies.find(({ names }) => names.has(rest))
  return naming?.page ?? null
}

function isSheet({ pages }: SourceDocument): boolean {
  return pages.length > 0 && pages.every((page) => page.cells !== undefined)
}

function attachedNames({ pages }: SourceDocument): AttachedNames {
  const all = pages.map((page) => ({ page: page.number, names: namesOn(page), isReply: isReply(page) }))
  return {
    pages: new Map(all.flatMap(({ page, names }) => [...names].map((name) => [name, page] as const))),
    replies: all.filter((page) => page.isReply),
  }
}

function namesOn({ text, envelopes }: Page): Set<string> {
  const heads = envelopes.map(({ start, bodyStart }) => text.slice(start, bodyStart))
  return new Set(heads.flatMap((head) => /^Attachments: (.+)$/m.exec(head)?.[1]?.split(', ') ?? []))
}

function isReply({ envelopes }: Page): boolean {
  return envelopes.some(({ side }) => side === 'authority')
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}
