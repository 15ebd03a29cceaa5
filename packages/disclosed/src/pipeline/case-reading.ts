import type { CalendarDate, Reading, SourceDocument } from '@disclosed/core/model'
import { applyCorrections, type CorrectedReading } from '@disclosed/core/views'
import type { CaseMember } from '../workspace/cases.ts'
import type { DocumentRecord } from '../workspace/document-record.ts'
import type { Workspace } from '../workspace/open-workspace.ts'

/** A day on which everything that was due is overdue: a stored reading serves all days. */
export const END_OF_DAYS: CalendarDate = '9999-12-31'
const SHOWN_ID = 10

/** What the cites of a case's reading call a document: the beginning of its id and its name, `3f9a1c20b7/reply.pdf`. */
export function sourceName({ sha256, name }: Pick<DocumentRecord, 'sha256' | 'name'>): string {
  return `${sha256.slice(0, SHOWN_ID)}/${name}`
}

/** The beginning of the id of the document that a cite's `file` names. */
export function documentOfSource(file: string): string {
  return file.slice(0, SHOWN_ID)
}

/** The documents of a case as they are read, those left out that have no text or lie in the trash. */
export function sourceDocuments(workspace: Workspace, members: readonly CaseMember[]): SourceDocument[] {
  return members.flatMap((member) => {
    const document = workspace.documents.byId(member.document)
    return document === null || document.removedAt !== null ? [] : (sourceDocument(workspace, document, member) ?? [])
  })
}

function sourceDocument(workspace: Workspace, document: DocumentRecord, member: CaseMember): SourceDocument | null {
  const { contents } = workspace
  const all = member.pages === null ? contents.pages(document.id) : contents.somePages(document.id, member.pages)
  const pages = all.filter((page) => page.released === undefined)
  if (document.format === null || pages.every((page) => page.text.trim() === '')) return null
  return {
    file: sourceName(document),
    // Only what has a reader is stored.
    format: document.format as SourceDocument['format'],
    pages,
    warnings: document.warnings,
  }
}

/**
 * The stored reading of a case as of a day, with what people corrected: what falls due later is not overdue yet. Null until it was read. With `today` null,
 * what depends on the day is left out.
 */
export function caseReading(workspace: Workspace, id: number, today: CalendarDate | null): Reading | null {
  const corrected = correctedReading(workspace, id)
  return corrected === null ? null : readingAsOf(corrected.reading, today)
}

/** The stored reading as people have corrected it, and the corrections that speak of what is no longer there. */
export function correctedReading(workspace: Workspace, id: number): CorrectedReading | null {
  const reading = workspace.cases.reading(id)
  return reading === null ? null : applyCorrections(reading, workspace.corrections.of(id))
}

export function readingAsOf(reading: Reading, today: CalendarDate | null): Reading {
  const due = reading.clock?.due ?? null
  if (today !== null && due !== null && today > due) return reading
  return { ...reading, findings: reading.findings.filter(({ code }) => code !== 'overdue') }
}
