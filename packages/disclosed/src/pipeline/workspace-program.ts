import { availableParallelism, homedir } from 'node:os'
import { resolve } from 'node:path'
import process from 'node:process'
import { DisclosedError } from '@disclosed/core/errors'
import type { Page } from '@disclosed/core/model'
import type { FailPoint } from '../workspace/fail-points.ts'
import { type FoundWorkspace, findWorkspace, isWorkspace, WORKSPACE_NAME } from '../workspace/find-workspace.ts'
import { readWorkspace, type Workspace, writeWorkspace } from '../workspace/open-workspace.ts'
import { storageFailure } from '../workspace/storage-failure.ts'
import { workspaceFolder } from '../workspace/workspace-folder.ts'
import { type AddRequest, addFiles } from './add/add-files.ts'
import type { AddProgress } from './add/add-progress.ts'
import type { AddSummary, Quarantined } from './add/add-tally.ts'
import {
  type DocumentLine,
  type DocumentSheet,
  documentSheet,
  type ListFilter,
  listDocuments,
} from './document-sheet.ts'
import { findDocument } from './find-document.ts'
import { READER_LIMITS } from './reader-limits.ts'
import { openReaderPool } from './reader-pool.ts'

/** Which workspace is meant. */
export interface WorkspaceChoice {
  /** `--workspace`. */
  readonly given: string | null
  readonly environment: Readonly<Record<string, string | undefined>>
}

export interface AddHooks {
  readonly signal: AbortSignal
  readonly onProgress: (progress: AddProgress) => void
  readonly onQuarantined: (quarantined: Quarantined) => void
  /** A workspace was made, since there was none. */
  readonly onNewWorkspace: (root: string) => void
}

/** What the doors may do with a workspace. */
export interface WorkspaceProgram {
  /** Makes a workspace, `.disclosed` where no folder is named; one that is there stays as it is. */
  readonly init: (folder?: string) => Promise<{ readonly root: string; readonly isNew: boolean }>
  /** @throws DisclosedError `workspace-not-found`, `workspace-locked`, `disk-full`, … */
  readonly add: (choice: WorkspaceChoice, request: AddRequest, hooks: AddHooks) => Promise<AddSummary>
  readonly list: (
    choice: WorkspaceChoice,
    filter: ListFilter,
    each: (line: DocumentLine) => Promise<void>,
  ) => Promise<void>
  /** @throws DisclosedError `document-not-found`, `document-not-unique` */
  readonly show: (choice: WorkspaceChoice, name: string) => Promise<DocumentSheet>
  readonly pages: (choice: WorkspaceChoice, name: string) => Promise<Page[]>
}

export interface WorkspaceProgramParts {
  /** The program of the processes that read files. */
  readonly reader: URL
  readonly version: string
  readonly now: () => Date
  readonly failPoint: FailPoint
}

/** As many as the machine has cores, but two at most: each may take a gibibyte. */
const WORKERS = 2

export function workspaceProgram(parts: WorkspaceProgramParts): WorkspaceProgram {
  const { now, failPoint, version } = parts
  const openToWrite = (root: string, command: string) =>
    guarded(root, () => writeWorkspace(root, { command, now: now(), failPoint }))
  const reading = async <Result>(choice: WorkspaceChoice, work: (workspace: Workspace) => Result | Promise<Result>) => {
    const { root } = existing(found(choice))
    const workspace = guarded(root, () => readWorkspace(root))
    try {
      return await work(workspace)
    } catch (error) {
      throw storageFailure(error, workspace.folder, 0)
    } finally {
      workspace.close()
    }
  }
  return {
    init: async (folder = WORKSPACE_NAME) => {
      const root = resolve(folder)
      const isNew = !isWorkspace(root)
      openToWrite(root, 'init').close()
      return { root, isNew }
    },
    add: async (choice, request, hooks) => {
      const { root, exists } = found(choice)
      const workspace = openToWrite(root, 'add')
      if (!exists) hooks.onNewWorkspace(root)
      const workers = Math.min(WORKERS, availableParallelism())
      const readers = openReaderPool(parts.reader, workers, READER_LIMITS)
      const stop = () => readers.close()
      hooks.signal.addEventListener('abort', stop)
      try {
        return await addFiles(request, {
          ...hooks,
          workspace,
          readers,
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
    },
    list: (choice, filter, each) =>
      reading(choice, async (workspace) => {
        for (const line of listDocuments(workspace, filter)) await each(line)
      }),
    show: (choice, name) => reading(choice, (workspace) => documentSheet(workspace, findDocument(workspace, name))),
    pages: (choice, name) => reading(choice, (workspace) => workspace.contents.pages(findDocument(workspace, name).id)),
  }
}

function found({ given, environment }: WorkspaceChoice): FoundWorkspace {
  return findWorkspace({ given, environment, cwd: process.cwd(), home: homedir(), platform: process.platform })
}

function existing(workspace: FoundWorkspace): FoundWorkspace {
  if (workspace.exists) return workspace
  throw new DisclosedError(
    'workspace-not-found',
    'There is no workspace here or in a folder above, and none of yours.',
    'disclosed add FOLDER makes one and reads the files of FOLDER into it.',
  )
}

/** The errors of a disk as errors for people. */
function guarded<Result>(root: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw storageFailure(error, workspaceFolder(root), 0)
  }
}
