import { homedir } from 'node:os'
import process from 'node:process'
import { DisclosedError } from '@disclosed/core/errors'
import type { FailPoint } from '../workspace/fail-points.ts'
import { type FoundWorkspace, findWorkspace } from '../workspace/find-workspace.ts'
import { readWorkspace, type Workspace, writeWorkspace } from '../workspace/open-workspace.ts'
import { storageFailure } from '../workspace/storage-failure.ts'
import { workspaceFolder } from '../workspace/workspace-folder.ts'

/** Which workspace is meant. */
export interface WorkspaceChoice {
  /** `--workspace`. */
  readonly given: string | null
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** Opens workspaces, lets something be done, and closes them. Errors of a disk become errors for people. */
export interface WorkspaceUse {
  readonly openToWrite: (root: string, command: string) => Workspace
  /** Whoever opens it closes it. */
  readonly openToRead: (choice: WorkspaceChoice) => Workspace
  readonly reading: <Result>(
    choice: WorkspaceChoice,
    work: (workspace: Workspace) => Result | Promise<Result>,
  ) => Promise<Result>
  readonly writing: <Result>(
    choice: WorkspaceChoice,
    command: string,
    work: (workspace: Workspace) => Result | Promise<Result>,
  ) => Promise<Result>
}

export function useWorkspace({ now, failPoint }: { now: () => Date; failPoint: FailPoint }): WorkspaceUse {
  const openToWrite = (root: string, command: string) =>
    guarded(root, () => writeWorkspace(root, { command, now: now(), failPoint }))
  const openToRead = (choice: WorkspaceChoice) => {
    const { root } = existing(found(choice))
    return guarded(root, () => readWorkspace(root))
  }
  return {
    openToWrite,
    openToRead,
    writing: async (choice, command, work) => {
      const workspace = openToWrite(existing(found(choice)).root, command)
      try {
        return await work(workspace)
      } catch (error) {
        throw storageFailure(error, workspace.folder, 0)
      } finally {
        workspace.close()
      }
    },
    reading: async (choice, work) => {
      const workspace = openToRead(choice)
      try {
        return await work(workspace)
      } catch (error) {
        throw storageFailure(error, workspace.folder, 0)
      } finally {
        workspace.close()
      }
    },
  }
}

export function found({ given, environment }: WorkspaceChoice): FoundWorkspace {
  return findWorkspace({ given, environment, cwd: process.cwd(), home: homedir(), platform: process.platform })
}

/** @throws DisclosedError `workspace-not-found` */
export function existing(workspace: FoundWorkspace): FoundWorkspace {
  if (workspace.exists) return workspace
  throw new DisclosedError(
    'workspace-not-found',
    'There is no workspace here or in a folder above, and none of yours.',
    'disclosed add FOLDER makes one and reads the files of FOLDER into it.',
  )
}

function guarded<Result>(root: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw storageFailure(error, workspaceFolder(root), 0)
  }
}
