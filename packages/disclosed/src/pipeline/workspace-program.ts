import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import process from 'node:process'
import { DisclosedError } from '@disclosed/core/errors'
import type { CalendarDate, Page } from '@disclosed/core/model'
import { openSqliteSearch } from '../search/sqlite/sqlite-search.ts'
import type { FailPoint } from '../workspace/fail-points.ts'
import { isWorkspace, WORKSPACE_NAME } from '../workspace/find-workspace.ts'
import type { KeptCampaign } from '../workspace/kept-campaigns.ts'
import { readWorkspace, type Workspace } from '../workspace/open-workspace.ts'
import type { SavedSearch } from '../workspace/saved-searches.ts'
import { workspaceFolder } from '../workspace/workspace-folder.ts'
import { type AddRequest, addFiles, type ReadEnd } from './add/add-files.ts'
import type { AddProgress } from './add/add-progress.ts'
import type { AddSummary, Quarantined } from './add/add-tally.ts'
import type { Recognition } from './add/recognise-scans.ts'
import { watchFiles } from './add/watch-files.ts'
import { type BackupManifest, backupWorkspace } from './backup-workspace.ts'
import type { CaseAnalysis } from './cases/case-analysis.ts'
import { type CaseProgram, caseProgram } from './cases/case-program.ts'
import type { CheckResult } from './doctor/check.ts'
import { examine } from './doctor/doctor.ts'
import { addNote, type NewNote, removeNote } from './document-notes.ts'
import {
  type DocumentLine,
  type DocumentSheet,
  documentSheet,
  type ListFilter,
  listDocuments,
  type NamedDocument,
} from './document-sheet.ts'
import { type ExportManifest, type ExportOrder, exportWorkspace } from './export-workspace.ts'
import { findDocument, knowsDocument } from './find-document.ts'
import { decideHidden, type HiddenOrder, type HiddenSheet, hiddenInFile, hiddenSheet } from './hidden-sheet.ts'
import { type Library, openLibrary } from './library.ts'
import type { ReadCorrespondence } from './library-cases.ts'
import { makeWorkspaceFrom } from './make-workspace.ts'
import { type OcrParts, openOcrEngine } from './ocr-engine.ts'
import { type OcrSettings, ocrSettings } from './ocr-settings.ts'
import { type ReadCases, workspaceCases } from './read-cases.ts'
import { READER_LIMITS } from './reader-limits.ts'
import { openReaderPool } from './reader-pool.ts'
import { type Removal, type RemoveRequest, removeDocuments, restoreDocuments } from './remove-documents.ts'
import {
  readQuery,
  type SearchOrderForm,
  type SearchResult,
  searchNotFound,
  searchWorkspace,
} from './search-workspace.ts'
import { checkSetting, ocrOf, type SettingLine, settingLines } from './settings/workspace-settings.ts'
import { type Intake, openIntake } from './uploads/intake.ts'
import { openUploadSpool } from './uploads/upload-spool.ts'
import { existing, found, useWorkspace, type WorkspaceChoice } from './use-workspace.ts'
import { letYoungSpaceGrow } from './young-space.ts'

export type { WorkspaceChoice } from './use-workspace.ts'

/** What is to be added, and how its scans are recognised: what differs from `OCR_SETTINGS`; null: not now. */
export interface AddOrder extends AddRequest {
  readonly ocr: Partial<OcrSettings> | null
}

export interface AddHooks {
  readonly signal: AbortSignal
  readonly onProgress: (progress: AddProgress) => void
  readonly onQuarantined: (quarantined: Quarantined) => void
  /** A document was read, or can't be. */
  readonly onRead?: (end: ReadEnd) => void
  /** A workspace was made, since there was none. */
  readonly onNewWorkspace: (root: string) => void
}

/** What the doors may do with a workspace. */
export interface WorkspaceProgram extends CaseProgram {
  /**
   * Makes a workspace, `.disclosed` where no folder is named; one that is there stays as it is. With `from`, it is made of a backup or an
   * export of everything. @throws DisclosedError `folder-not-empty`, `not-importable`, `blob-damaged`
   */
  readonly init: (
    folder: string | null,
    from: string | null,
  ) => Promise<{ readonly root: string; readonly isNew: boolean }>
  /** @throws DisclosedError `workspace-not-found`, `workspace-locked`, `disk-full`, `unknown-ocr-language`, … */
  readonly add: (choice: WorkspaceChoice, request: AddOrder, hooks: AddHooks) => Promise<AddSummary>
  /** Adds again and again what is new, until the signal comes; `onRound` hears of every round that had something to do. */
  readonly watch: (
    choice: WorkspaceChoice,
    request: AddOrder,
    hooks: AddHooks,
    onRound: (summary: AddSummary) => Promise<void>,
  ) => Promise<void>
  readonly list: (
    choice: WorkspaceChoice,
    filter: ListFilter,
    each: (line: DocumentLine) => Promise<void>,
  ) => Promise<void>
  /** @throws DisclosedError `document-not-found`, `document-not-unique` */
  readonly show: (choice: WorkspaceChoice, name: string) => Promise<DocumentSheet>
  readonly pages: (choice: WorkspaceChoice, name: string) => Promise<Page[]>
  /** What is hidden in a document, or in any file. @throws DisclosedError as `readDocument`, `document-not-unique` */
  readonly hidden: (choice: WorkspaceChoice, name: string) => Promise<HiddenSheet>
  /** @throws DisclosedError `document-not-found`, `hidden-piece-not-found` */
  readonly decideHidden: (choice: WorkspaceChoice, name: string, order: HiddenOrder) => Promise<HiddenSheet>
  /** Gives the number of the note. @throws DisclosedError as `addNote` */
  readonly addNote: (choice: WorkspaceChoice, name: string, note: NewNote) => Promise<number>
  /** Takes a note away, or brings it back. @throws DisclosedError `document-not-found`, `note-not-found` */
  readonly removeNote: (choice: WorkspaceChoice, name: string, id: number, by: string, back: boolean) => Promise<void>
  /** The cases that were read. */
  readonly readCases: (choice: WorkspaceChoice, today: CalendarDate) => Promise<ReadCases>
  /** @throws DisclosedError `bad-query`, `bad-cursor` */
  readonly search: (choice: WorkspaceChoice, order: SearchOrderForm) => Promise<SearchResult>
  readonly settings: (choice: WorkspaceChoice) => Promise<readonly SettingLine[]>
  /** Null makes it the usual again. @throws DisclosedError `unknown-setting`, `bad-setting`, `unknown-ocr-language`, `workspace-locked` */
  readonly putSetting: (choice: WorkspaceChoice, name: string, value: string | null) => Promise<void>
  readonly savedSearches: (choice: WorkspaceChoice) => Promise<readonly SavedSearch[]>
  /** @throws DisclosedError `bad-query` */
  readonly saveSearch: (choice: WorkspaceChoice, name: string, query: string) => Promise<void>
  /** @throws DisclosedError `search-not-found` */
  readonly forgetSearch: (choice: WorkspaceChoice, name: string) => Promise<void>
  /** Those that people took by hand. */
  readonly campaigns: (choice: WorkspaceChoice) => Promise<readonly KeptCampaign[]>
  /** In the place of an earlier one of the same name. */
  readonly keepCampaign: (choice: WorkspaceChoice, campaign: Omit<KeptCampaign, 'keptAt'>) => Promise<void>
  /** @throws DisclosedError `campaign-not-found` */
  readonly forgetCampaign: (choice: WorkspaceChoice, name: string) => Promise<void>
  readonly remove: (choice: WorkspaceChoice, request: RemoveRequest) => Promise<Removal>
  /** @throws DisclosedError `document-not-found`, `not-in-trash` */
  readonly restore: (choice: WorkspaceChoice, names: readonly string[]) => Promise<NamedDocument[]>
  readonly backup: (choice: WorkspaceChoice, folder: string) => Promise<BackupManifest & { readonly root: string }>
  readonly export: (
    choice: WorkspaceChoice,
    folder: string,
    order: ExportOrder,
  ) => Promise<ExportManifest & { readonly root: string }>
  /** Opens it to be looked at, until it is closed. */
  readonly library: (choice: WorkspaceChoice) => Library
  /** Takes in what a browser sends, until it is closed. */
  readonly intake: (choice: WorkspaceChoice, ocr: AddOrder['ocr']) => Intake
  /** Looks at everything; with `fix`, puts right what can be put right without loss, and looks again. */
  readonly doctor: (
    choice: WorkspaceChoice,
    options: { fix: boolean; thorough: boolean },
  ) => Promise<readonly CheckResult[]>
}

export interface WorkspaceProgramParts {
  /** The program of the processes that read files. */
  readonly reader: URL
  /** Absent: scans wait for a program that can recognise them. */
  readonly ocr: OcrParts | undefined
  readonly analyse: ReadCorrespondence
  readonly analysis: CaseAnalysis
  /** Finds what cases have only beside others. */
  readonly compare: (workspace: Workspace) => Promise<void>
  readonly version: string
  readonly now: () => Date
  readonly failPoint: FailPoint
}

/** As many as the machine has cores, but two at most: each may take a gibibyte. */
const WORKERS = 2

export function workspaceProgram(parts: WorkspaceProgramParts): WorkspaceProgram {
  const { now, failPoint, version } = parts
  const use = useWorkspace({ now, failPoint })
  const { openToWrite, reading, writing, openToRead } = use
  const { settle, ...cases } = caseProgram({ ...parts, use })
  const examined = async (root: string, thorough: boolean) => {
    const readers = openReaderPool(parts.reader, 1, READER_LIMITS)
    const opened = tryToRead(root)
    try {
      return await examine({ root, ...opened, readers, reader: parts.reader, now: now(), thorough })
    } finally {
      opened.workspace?.close()
      readers.close()
    }
  }
  const add: WorkspaceProgram['add'] = async (choice, { ocr, ...request }, hooks) => {
    const { root, exists } = found(choice)
    if (ocr !== null && parts.ocr !== undefined) recognitionOf(ocr, parts.ocr)
    const workspace = openToWrite(root, 'add')
    const chosen = ocrOf(workspace.settings, ocr)
    const recognition = chosen === null || parts.ocr === undefined ? null : recognitionOf(chosen, parts.ocr)
    if (!exists) hooks.onNewWorkspace(root)
    letYoungSpaceGrow()
    const workers = Math.min(WORKERS, availableParallelism())
    const readers = openReaderPool(parts.reader, workers, READER_LIMITS)
    const stop = () => readers.close()
    hooks.signal.addEventListener('abort', stop)
    try {
      return await addFiles(request, {
        ...hooks,
        workspace,
        readers,
        recognition,
        analysis: parts.analysis,
        compare: parts.compare,
        workers,
        version,
        now,
        failPoint,
        cwd: process.cwd(),
      })
    } finally {
      hooks.signal.removeEventListener('abort', stop)
      readers.close()
      workspace.close()
    }
  }
  return {
    ...cases,
    init: async (folder, from) => {
      const root = resolve(folder ?? WORKSPACE_NAME)
      const isNew = !isWorkspace(root)
      if (from === null) openToWrite(root, 'init').close()
      else await makeWorkspaceFrom(root, from, () => openToWrite(root, 'init'))
      return { root, isNew }
    },
    add,
    watch: (choice, request, hooks, onRound) =>
      watchFiles(request, (each) => add(choice, { ...each, ocr: request.ocr }, hooks), { ...hooks, now, onRound }),
    list: (choice, filter, each) =>
      reading(choice, async (workspace) => {
        for (const line of listDocuments(workspace, filter)) await each(line)
      }),
    show: (choice, name) => reading(choice, (workspace) => documentSheet(workspace, findDocument(workspace, name))),
    hidden: async (choice, name) => {
      const workspace = found(choice)
      const sheet = workspace.exists
        ? await reading(choice, (open) =>
            knowsDocument(open, name) ? hiddenSheet(open, findDocument(open, name)) : null,
          )
        : null
      if (sheet !== null) return sheet
      const readers = openReaderPool(parts.reader, 1, READER_LIMITS)
      return hiddenInFile(name, readers).finally(readers.close)
    },
    decideHidden: (choice, name, order) =>
      writing(choice, 'hidden', (workspace) => decideHidden(workspace, name, order, now())),
    addNote: (choice, name, note) => writing(choice, 'note', (workspace) => addNote(workspace, name, note, now())),
    removeNote: (choice, name, id, by, back) =>
      writing(choice, 'note', (workspace) => removeNote(workspace, name, id, { by, back, now: now() })),
    readCases: (choice, today) => reading(choice, (workspace) => workspaceCases(workspace, today)),
    search: (choice, order) =>
      reading(choice, (workspace) => searchWorkspace(workspace, openSqliteSearch(workspace.database), order)),
    settings: (choice) => reading(choice, ({ settings }) => settingLines(settings)),
    putSetting: async (choice, name, value) => {
      checkSetting(name, value)
      if (name === 'ocr-language' && value !== null && parts.ocr !== undefined)
        recognitionOf({ language: value }, parts.ocr)
      await writing(choice, 'settings', ({ transaction, settings }) => transaction(() => settings.put(name, value)))
    },
    savedSearches: (choice) => reading(choice, (workspace) => workspace.savedSearches.all()),
    saveSearch: async (choice, name, query) => {
      readQuery(query)
      await writing(choice, 'search', ({ transaction, savedSearches }) =>
        transaction(() => savedSearches.put({ name, query, savedAt: now().toISOString() })),
      )
    },
    campaigns: (choice) => reading(choice, (workspace) => workspace.campaigns.all()),
    keepCampaign: (choice, campaign) =>
      writing(choice, 'matrix', ({ transaction, campaigns }) =>
        transaction(() => campaigns.put({ ...campaign, keptAt: now().toISOString() })),
      ),
    forgetCampaign: (choice, name) =>
      writing(choice, 'matrix', ({ transaction, campaigns }) => {
        if (!transaction(() => campaigns.delete(name))) throw campaignNotFound(name)
      }),
    forgetSearch: (choice, name) =>
      writing(choice, 'search', ({ transaction, savedSearches }) => {
        if (!transaction(() => savedSearches.delete(name))) throw searchNotFound(name)
      }),
    remove: (choice, request) =>
      writing(choice, 'rm', async (workspace) => {
        const removal = removeDocuments(workspace, request, now())
        if (!request.dryRun) await settle(workspace)
        return removal
      }),
    restore: (choice, names) =>
      writing(choice, 'restore', async (workspace) => {
        const documents = restoreDocuments(workspace, names, now())
        await settle(workspace)
        return documents
      }),
    backup: (choice, folder) => reading(choice, (workspace) => backupWorkspace(workspace, folder, version, now())),
    export: (choice, folder, order) =>
      reading(choice, (workspace) => exportWorkspace(workspace, folder, { ...order, version, now: now() })),
    library: (choice) => openLibrary(openToRead(choice), parts),
    intake: (choice, ocr) =>
      openIntake({
        spool: openUploadSpool(workspaceFolder(existing(found(choice)).root)),
        add: (request, hooks) =>
          add(choice, { ...request, ocr }, { ...hooks, onQuarantined: () => {}, onNewWorkspace: () => {} }),
      }),
    doctor: async (choice, { fix, thorough }) => {
      const { root } = existing(found(choice))
      const { results, fixes } = await examined(root, thorough)
      if (!fix || fixes.length === 0) return results
      const workspace = openToWrite(root, 'doctor')
      try {
        for (const each of fixes) each(workspace)
      } finally {
        workspace.close()
      }
      return (await examined(root, thorough)).results
    },
    pages: (choice, name) => reading(choice, (workspace) => workspace.contents.pages(findDocument(workspace, name).id)),
  }
}

/** A language that somebody names must be known before anything is done; the usual one is looked for when there is a scan. */
function recognitionOf(given: Partial<OcrSettings>, parts: OcrParts): Recognition {
  const settings = ocrSettings(given)
  const openEngine = () => openOcrEngine(settings, parts)
  if (given.language !== undefined) openEngine().close()
  return { openEngine, workers: settings.workers, lowConfidence: settings.lowConfidence }
}

function tryToRead(root: string): { workspace: Workspace | null; failure: string | null } {
  try {
    return { workspace: readWorkspace(root), failure: null }
  } catch (error) {
    return { workspace: null, failure: error instanceof Error ? error.message : String(error) }
  }
}

function campaignNotFound(name: string): DisclosedError {
  return new DisclosedError(
    'campaign-not-found',
    `No campaign was kept by the name "${name}".`,
    'disclosed matrix --list shows those that were.',
  )
}
