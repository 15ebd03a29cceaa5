import type { NamedCase } from '@disclosed/core'
import { DisclosedError } from '@disclosed/core/errors'
import type { CalendarDate, Reading, SourceDocument } from '@disclosed/core/model'
import { type CaseLine, caseLine } from '@disclosed/core/views'
import type { CaseMember, CaseRecord } from '../workspace/cases.ts'
import type { DocumentRecord } from '../workspace/document-record.ts'
import type { Workspace } from '../workspace/open-workspace.ts'
import { caseReading, sourceDocuments, sourceName } from './case-reading.ts'

/** The reading of several documents that are one correspondence, in its order. */
export type ReadCorrespondence = (documents: readonly SourceDocument[], today: CalendarDate) => Promise<Reading>

/** A case with its documents, ready to be looked at. */
export interface CaseFile {
  readonly line: CaseLine
  readonly reading: Reading
  /** In the order of the correspondence. */
  readonly documents: readonly CaseDocument[]
  /** Cases that may be the same correspondence, and why they are kept apart. */
  readonly possible: readonly { readonly key: string; readonly name: string; readonly reason: string }[]
}

export interface CaseDocument {
  readonly id: string
  readonly name: string
  readonly format: string | null
  readonly pages: number
  /** Numbers of those that belong here, where the others are of other cases, as in a mailbox; null for all. */
  readonly only: readonly number[] | null
  /** What the cites of the reading call it. */
  readonly file: string
  /** Why it belongs here, a sentence each; empty for the document that the case began with. */
  readonly reasons: readonly string[]
}

export interface LibraryCases {
  readonly lines: (today: CalendarDate) => Promise<readonly CaseLine[]>
  /** By the keys of the lines. */
  readonly readings: (today: CalendarDate) => Promise<readonly NamedCase[]>
  /** @throws DisclosedError `case-not-found` */
  readonly file: (key: string, today: CalendarDate) => Promise<CaseFile>
}

type KnownFile = Omit<CaseFile, 'possible'>

const SHOWN_ID = 10
/** After so many cases others, who want an answer meanwhile, have their turn. */
const TURN = 50

/** The cases of the workspace; a document that no case holds is a case of its own. */
export function openLibraryCases(workspace: Workspace, analyse: ReadCorrespondence): LibraryCases {
  const known = new Map<string, { readonly stamp: string; readonly file: Promise<KnownFile | null> }>()
  /** Made anew when what it is made of is another. */
  const once = (key: string, stamp: string, make: () => Promise<KnownFile | null>) => {
    const before = known.get(key)
    if (before?.stamp === stamp) return before.file
    const file = make()
    file.catch(() => known.delete(key))
    known.set(key, { stamp, file })
    return file
  }
  const stored = ({ id, key, readAt }: CaseRecord, today: CalendarDate) =>
    once(key, `${readAt} ${workspace.corrections.stampOf(key)} ${today}`, async () => {
      const reading = caseReading(workspace, id, today)
      return reading === null ? null : caseFile(workspace, key, workspace.cases.documents(id), reading, today)
    })
  const alone = (document: DocumentRecord, today: CalendarDate) =>
    once(document.sha256, `${document.readBy} ${today}`, async () => {
      const members = membersOf(workspace, document)
      const sources = sourceDocuments(workspace, members)
      if (sources.length === 0) return null
      const key = document.sha256.slice(0, SHOWN_ID)
      return caseFile(workspace, key, members, await analyse(sources, today), today)
    })
  const possible = ({ id }: CaseRecord, today: CalendarDate) =>
    Promise.all(
      workspace.cases.candidates(id).map(async ({ other, reason }) => {
        const record = workspace.cases.byId(other)!
        const line = (await stored(record, today))?.line
        return { key: record.key, name: line?.authority ?? line?.name ?? record.key, reason }
      }),
    )
  const all = async (today: CalendarDate) => {
    const found: KnownFile[] = []
    let count = 0
    const files = [
      ...workspace.cases.all().map((record) => () => stored(record, today)),
      ...looseDocuments(workspace).map((document) => () => alone(document, today)),
    ]
    for (const file of files) {
      const each = await file()
      if (each !== null) found.push(each)
      if (++count % TURN === 0) await new Promise((resolve) => setImmediate(resolve))
    }
    return found
  }
  return {
    lines: async (today) => (await all(today)).map(({ line }) => line),
    readings: async (today) => (await all(today)).map(({ line, reading }) => ({ name: line.key, reading })),
    file: async (key, today) => {
      const record = workspace.cases.byKey(key)
      const document =
        record === null ? looseDocuments(workspace).find(({ sha256 }) => sha256.slice(0, SHOWN_ID) === key) : undefined
      const file =
        record !== null ? await stored(record, today) : document === undefined ? null : await alone(document, today)
      if (file !== null) return { ...file, possible: record === null ? [] : await possible(record, today) }
      throw new DisclosedError(
        'case-not-found',
        `There is no case ${key.slice(0, 64)} in the workspace.`,
        'The list of cases names them all.',
      )
    },
  }
}

/** What has pages, was added by itself and is in no case. */
function looseDocuments(workspace: Workspace): DocumentRecord[] {
  return [...workspace.documents.all()].filter(
    ({ id, state, removedAt, pages }) =>
      state === 'stored' &&
      removedAt === null &&
      pages > 0 &&
      workspace.cases.of(id).length === 0 &&
      workspace.contents.parents(id).length === 0,
  )
}

/** A document and what lies inside it. */
function membersOf(workspace: Workspace, document: DocumentRecord): CaseMember[] {
  const inside = workspace.contents.parts(document.id).map((part) => part.document)
  return [document.id, ...inside].map((each, at) => ({
    document: each,
    pages: null,
    reasons: at === 0 ? [] : [`It came inside ${document.name}.`],
  }))
}

function caseFile(
  workspace: Workspace,
  key: string,
  members: readonly CaseMember[],
  reading: Reading,
  today: CalendarDate,
): KnownFile {
  const documents = members.flatMap(({ document, pages: only, reasons }) => {
    const found = workspace.documents.byId(document)
    if (found === null || found.removedAt !== null || found.pages === 0) return []
    const { sha256, name, format, pages } = found
    return [{ id: sha256, name, format, pages, only, file: sourceName(found), reasons }]
  })
  const name = documents[0]?.name ?? reading.file
  return { line: caseLine({ key, name, documents: documents.length }, reading, today), reading, documents }
}
