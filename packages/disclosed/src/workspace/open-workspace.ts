import { existsSync, rmSync, statfsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import process from 'node:process'
import { DisclosedError } from '@disclosed/core/errors'
import type { Database } from 'better-sqlite3'
import { type Blobs, openBlobs } from './blobs.ts'
import { type CaseDecisions, openCaseDecisions } from './case-decisions.ts'
import { type CaseWords, openCaseWords } from './case-words.ts'
import { type Cases, openCases } from './cases.ts'
import { type ComparedFindings, openComparedFindings } from './compared-findings.ts'
import { type Contents, openContents } from './contents.ts'
import { type Corrections, openCorrections } from './corrections.ts'
import { type DocumentFactsStore, openDocumentFacts } from './document-facts.ts'
import { type Documents, openDocuments } from './documents.ts'
import { type Events, openEvents } from './events.ts'
import { type FailPoint, NO_FAIL_POINT } from './fail-points.ts'
import { type Hidden, openHidden } from './hidden-pieces.ts'
import { type Jobs, openJobs } from './jobs.ts'
import { type KeptCampaigns, openKeptCampaigns } from './kept-campaigns.ts'
import { type Locations, openLocations } from './locations.ts'
import { migrate, tablesVersion } from './migrate.ts'
import { MIGRATIONS } from './migrations/migrations.ts'
import { type Notes, openNotes } from './notes.ts'
import { damaged, openDatabase } from './open-database.ts'
import { openRecognisedPages, type RecognisedPages } from './recognised-pages.ts'
import { openRefusals, type Refusals } from './refusals.ts'
import { openSavedSearches, type SavedSearches } from './saved-searches.ts'
import { openSettings, type Settings } from './settings.ts'
import { openTrash, type Trash } from './trash.ts'
import { createFolders, type WorkspaceFolder, workspaceFolder } from './workspace-folder.ts'
import { takeWriterLock } from './writer-lock.ts'

/** A folder with documents and all that is known of them. */
export interface Workspace {
  readonly folder: WorkspaceFolder
  readonly database: Database
  readonly documents: Documents
  readonly locations: Locations
  readonly refusals: Refusals
  readonly contents: Contents
  readonly hidden: Hidden
  readonly corrections: Corrections
  readonly cases: Cases
  readonly savedSearches: SavedSearches
  readonly campaigns: KeptCampaigns
  readonly notes: Notes
  readonly settings: Settings
  readonly caseWords: CaseWords
  readonly comparedFindings: ComparedFindings
  readonly caseDecisions: CaseDecisions
  readonly facts: DocumentFactsStore
  readonly recognised: RecognisedPages
  readonly jobs: Jobs
  readonly trash: Trash
  readonly events: Events
  readonly blobs: Blobs
  /** All of it or nothing, and on the disk when it is done. */
  readonly transaction: <Result>(work: () => Result) => Result
  /** A file outside, as `Locations` names it; nothing else may be kept of where the workspace itself lies. */
  readonly pathFrom: (path: string) => string
  readonly pathTo: (path: string) => string
  readonly close: () => void
}

export interface WriteOptions {
  /** What people called, for those who have to wait. */
  readonly command: string
  readonly now: Date
  readonly failPoint?: FailPoint
}

/** Opens a workspace for reading; others may read and one may write meanwhile. @throws DisclosedError `workspace-newer`, `workspace-damaged` */
export function readWorkspace(root: string): Workspace {
  const folder = workspaceFolder(root)
  const database = openDatabase(folder.database, 'read')
  try {
    checkVersion(database)
    // Only one that writes brings the tables up to date.
    if (tablesVersion(database) < MIGRATIONS.length) {
      database.close()
      writeWorkspace(root, { command: 'update', now: new Date() }).close()
      return readWorkspace(root)
    }
    return workspaceOf(folder, database, NO_FAIL_POINT, () => {})
  } catch (error) {
    if (database.open) database.close()
    throw error
  }
}

/**
 * Opens a workspace for writing, or makes one. There is one writer at a time.
 * @throws DisclosedError `workspace-locked`, `workspace-newer`, `workspace-damaged`, `sqlite-unsafe`, `network-folder`
 */
export function writeWorkspace(root: string, { command, now, failPoint = NO_FAIL_POINT }: WriteOptions): Workspace {
  const folder = workspaceFolder(root)
  createFolders(folder)
  refuseNetwork(root)
  const lock = takeWriterLock(folder, { pid: process.pid, command, since: now.toISOString() })
  let database: Database | undefined
  try {
    database = openDatabase(folder.database, 'write')
    checkVersion(database)
    if (lock.afterCrash) checkAfterCrash(folder, database)
    migrate(database, folder, MIGRATIONS, failPoint)
    const workspace = workspaceOf(folder, database, failPoint, lock.release)
    workspace.jobs.releaseAll()
    return workspace
  } catch (error) {
    database?.close()
    if (lock.afterCrash) lock.leave()
    else lock.release()
    throw error
  }
}

function workspaceOf(
  folder: WorkspaceFolder,
  database: Database,
  failPoint: FailPoint,
  release: () => void,
): Workspace {
  const hidden = openHidden(database)
  return {
    folder,
    database,
    documents: openDocuments(database),
    locations: openLocations(database),
    refusals: openRefusals(database),
    contents: openContents(database, hidden),
    hidden,
    corrections: openCorrections(database),
    cases: openCases(database),
    savedSearches: openSavedSearches(database),
    campaigns: openKeptCampaigns(database),
    notes: openNotes(database),
    settings: openSettings(database),
    caseWords: openCaseWords(database),
    comparedFindings: openComparedFindings(database),
    caseDecisions: openCaseDecisions(database),
    facts: openDocumentFacts(database),
    recognised: openRecognisedPages(database),
    jobs: openJobs(database),
    trash: openTrash(database),
    events: openEvents(database),
    blobs: openBlobs(folder, failPoint),
    transaction: (work) => database.transaction(work).immediate(),
    pathFrom: (path) => relative(folder.root, path).replaceAll('\\', '/'),
    pathTo: (path) => resolve(folder.root, path),
    close: () => {
      failPoint('before-close')
      database.close()
      release()
    },
  }
}

function checkVersion(database: Database): void {
  if (tablesVersion(database) <= MIGRATIONS.length) return
  throw new DisclosedError(
    'workspace-newer',
    'The workspace was written by a newer version of Disclosed, which keeps its tables in another way.',
    'Update Disclosed: npm install -g disclosed@latest',
  )
}

/** What was being written is given up, and the database must still be whole. */
function checkAfterCrash(folder: WorkspaceFolder, database: Database): void {
  const found = database.pragma('quick_check(1)', { simple: true })
  if (found !== 'ok') throw damaged(folder.database, new Error(String(found)))
  if (existsSync(folder.temporary)) rmSync(folder.temporary, { recursive: true })
  createFolders(folder)
}

/**
 * Of Linux's file systems (statfs(2)) those that other machines write to as well: NFS, SMB 1 to 3, folders shared with a virtual machine (9P), Ceph,
 * AFS. The log of SQLite needs shared memory.
 */
const NETWORKS = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x01021997, 0x00c36400, 0x5346414f])

export function isNetworkType(type: number): boolean {
  return NETWORKS.has(type)
}

export function isNetworkFolder(root: string): boolean {
  return process.platform === 'linux' && isNetworkType(statfsSync(root).type)
}

function refuseNetwork(root: string): void {
  if (!isNetworkFolder(root)) return
  throw new DisclosedError(
    'network-folder',
    `${root} lies on another machine, where a database can be damaged when two write.`,
    'Keep the workspace on a disk of this machine, and put backups there: disclosed backup FOLDER',
  )
}
