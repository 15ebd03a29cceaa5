import type { CalendarDate, MessageKind, PartialDate, Reading } from '@disclosed/core/model'
import { type CaseLine, caseLine } from '@disclosed/core/views'
import type { CaseRecord } from '../../workspace/cases.ts'
import type { Workspace } from '../../workspace/open-workspace.ts'
import { caseReading } from '../case-reading.ts'

/** A case in a list. */
export interface ListedCase extends CaseLine {
  readonly lastMessage: { readonly kind: MessageKind; readonly date: PartialDate | null } | null
  /** It has changed since it was read. */
  readonly stale: boolean
}

/** A document of a case, with why it belongs there. */
export interface CaseDocumentLine {
  readonly id: string
  readonly name: string
  /** Of a mailbox the mails that belong to the case; null for all of the document. */
  readonly pages: readonly number[] | null
  readonly reasons: readonly string[]
}

/** A case with all that is known of it. */
export interface CaseSheet {
  readonly line: ListedCase
  readonly reading: Reading
  readonly documents: readonly CaseDocumentLine[]
  /** Keys of cases that may be the same, and why they are kept apart. */
  readonly possible: readonly { readonly key: string; readonly reason: string }[]
  readonly readBy: string
}

/** Cases that were read, in the order in which they were made. */
export function* listCases(workspace: Workspace, today: CalendarDate): Generator<ListedCase> {
  for (const record of workspace.cases.all()) {
    const reading = caseReading(workspace, record.id, today)
    if (reading !== null) yield listedCase(workspace, record, reading, today)
  }
}

/** Null where nothing was read of it yet. */
export function caseSheet(workspace: Workspace, record: CaseRecord, today: CalendarDate): CaseSheet | null {
  const { cases } = workspace
  const reading = caseReading(workspace, record.id, today)
  if (reading === null) return null
  return {
    line: listedCase(workspace, record, reading, today),
    reading,
    documents: caseDocuments(workspace, record.id),
    possible: cases.candidates(record.id).map(({ other, reason }) => ({ key: cases.byId(other)!.key, reason })),
    readBy: record.readBy!,
  }
}

export function caseDocuments({ cases, documents }: Workspace, id: number): CaseDocumentLine[] {
  return cases.documents(id).map(({ document, pages, reasons }) => {
    const { sha256, name } = documents.byId(document)!
    return { id: sha256, name, pages, reasons }
  })
}

function listedCase(
  workspace: Workspace,
  { id, key, isStale }: CaseRecord,
  reading: Reading,
  today: CalendarDate,
): ListedCase {
  const members = workspace.cases.documents(id)
  const first = members[0] === undefined ? null : workspace.documents.byId(members[0].document)
  const last = reading.messages.at(-1)
  return {
    ...caseLine({ key, name: first?.name ?? reading.file, documents: members.length }, reading, today),
    lastMessage: last === undefined ? null : { kind: last.kind, date: last.date },
    stale: isStale,
  }
}
