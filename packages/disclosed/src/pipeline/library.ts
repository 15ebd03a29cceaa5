import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { NamedCase } from '@disclosed/core'
import { DisclosedError } from '@disclosed/core/errors'
import type { CalendarDate, Page } from '@disclosed/core/model'
import type { CaseLine } from '@disclosed/core/views'
import { openSqliteSearch } from '../search/sqlite/sqlite-search.ts'
import type { Note } from '../workspace/notes.ts'
import type { Workspace } from '../workspace/open-workspace.ts'
import { type DocumentLine, type DocumentSheet, documentLine, documentSheet } from './document-sheet.ts'
import { findDocument } from './find-document.ts'
import { type FoundWords, findInPages } from './find-in-pages.ts'
import { type HiddenLine, type HiddenSheet, hiddenLines, hiddenSheet } from './hidden-sheet.ts'
import { type JobList, jobList } from './job-list.ts'
import { type CaseFile, openLibraryCases, type ReadCorrespondence } from './library-cases.ts'
import { endedFailure, readFailure } from './read-failure.ts'
import type { ReaderLimits } from './reader-limits.ts'
import { openReaderPool } from './reader-pool.ts'
import { type SearchOrderForm, type SearchResult, searchWorkspace } from './search-workspace.ts'

/** A workspace that is open to be looked at: what the server shows. Nothing in it changes the workspace. */
export interface Library {
  readonly cases: (today: CalendarDate) => Promise<readonly CaseLine[]>
  /** @throws DisclosedError `case-not-found` */
  readonly case: (key: string, today: CalendarDate) => Promise<CaseFile>
  /** Those in whose names the words stand, the last added first. */
  readonly documents: (words: string, most: number) => readonly DocumentLine[]
  /** By the beginning of its id, never by a path. @throws DisclosedError `document-not-found`, `document-not-unique` */
  readonly document: (id: string) => DocumentSheet
  /** @throws DisclosedError as `document`, `page-not-found` */
  readonly page: (id: string, number: number) => Page
  /** A page as PNG, drawn by a process of its own. @throws DisclosedError as `page`, `no-picture` */
  readonly picture: (id: string, number: number, width: number) => Promise<Uint8Array>
  readonly original: (id: string) => Promise<Original>
  /** Where words stand in a document. @throws DisclosedError as `document` */
  readonly find: (id: string, words: string) => readonly FoundWords[]
  /** @throws DisclosedError as `document` */
  readonly notes: (id: string) => readonly Note[]
  /** All documents in which something is hidden. */
  readonly hidden: () => readonly HiddenLine[]
  /** @throws DisclosedError as `document` */
  readonly hiddenIn: (id: string) => HiddenSheet
  /** Keys of the cases that hold a document. @throws DisclosedError as `document` */
  readonly casesOf: (id: string) => readonly string[]
  /** @throws DisclosedError `bad-query`, `bad-cursor` */
  readonly search: (order: SearchOrderForm) => Promise<SearchResult>
  /** What is left to do, and what failed. */
  readonly jobs: () => JobList
  /** The cases that were read, by key, for what is said of many. */
  readonly readings: (today: CalendarDate) => Promise<readonly NamedCase[]>
  /** Another one after every change of the workspace, whoever made it. */
  readonly stamp: () => number
  readonly close: () => void
}

/** A document's bytes as they were added. */
export interface Original {
  readonly name: string
  readonly bytes: number
  readonly stream: ReadableStream<Uint8Array>
}

export interface LibraryParts {
  /** The program of the processes that read files. */
  readonly reader: URL
  readonly analyse: ReadCorrespondence
}

/** A page is drawn while somebody waits for it. */
const DRAW_LIMITS: ReaderLimits = {
  silenceMs: 20_000,
  totalMs: 20_000,
  memory: 1024 * 1024 * 1024,
  expanded: 0,
  attachments: 0,
}
/** Formats whose pages have a look of their own. */
const DRAWN = ['pdf', 'image']
const DOCUMENT_ID = /^[0-9a-f]{4,64}$/

/** Closing it closes the workspace. */
export function openLibrary(workspace: Workspace, parts: LibraryParts): Library {
  const readers = openReaderPool(parts.reader, 1, DRAW_LIMITS)
  const index = openSqliteSearch(workspace.database)
  const cases = openLibraryCases(workspace, parts.analyse)
  const record = (id: string) => {
    if (!DOCUMENT_ID.test(id)) throw notFound(id)
    return findDocument(workspace, id)
  }
  const page = (id: string, number: number) => {
    const found = workspace.contents.pages(record(id).id).find((each) => each.number === number)
    if (found !== undefined) return found
    throw new DisclosedError('page-not-found', `The document ${id} has no page ${number}.`, 'Pages count from 1.')
  }
  return {
    cases: cases.lines,
    case: cases.file,
    documents: (words, most) =>
      workspace.documents.named(words, most).map((document) => documentLine(workspace, document)),
    document: (id) => documentSheet(workspace, record(id)),
    page,
    picture: async (id, number, width) => {
      const { sha256, name, format } = record(id)
      page(id, number)
      if (format === null || !DRAWN.includes(format)) throw noPicture(name)
      const path = workspace.blobs.pathOf(sha256)
      const answer = await readers.picture({ path, name, page: number, width })
      if (answer.kind === 'picture') return answer.png
      throw answer.kind === 'ended' ? endedFailure(name, answer.why) : readFailure(name, answer.why)
    },
    original: async (id) => {
      const { sha256, name } = record(id)
      const path = workspace.blobs.pathOf(sha256)
      const { size } = await stat(path).catch((error) => {
        throw new DisclosedError('blob-damaged', `The original of ${name} is missing.`, 'disclosed doctor', error)
      })
      return { name, bytes: size, stream: Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array> }
    },
    find: (id, words) => findInPages(workspace.contents.pages(record(id).id), words),
    notes: (id) => workspace.notes.of(record(id).sha256),
    hidden: () => hiddenLines(workspace),
    hiddenIn: (id) => hiddenSheet(workspace, record(id)),
    casesOf: (id) => workspace.cases.of(record(id).id).map(({ key }) => key),
    search: (order) => searchWorkspace(workspace, index, order),
    jobs: () => jobList(workspace),
    readings: cases.readings,
    stamp: () => workspace.database.pragma('data_version', { simple: true }) as number,
    close: () => {
      readers.close()
      workspace.close()
    },
  }
}

function notFound(id: string): DisclosedError {
  return new DisclosedError(
    'document-not-found',
    `There is no document ${id.slice(0, 64)} in the workspace.`,
    'disclosed ls lists the documents; the first column names one.',
  )
}

function noPicture(name: string): DisclosedError {
  return new DisclosedError('no-picture', `${name} has no pages of its own look.`, 'Show its text instead.')
}
