import type { Workspace } from '../../workspace/open-workspace.ts'
import type { ReaderPool } from '../reader-pool.ts'

export type CheckLevel = 'ok' | 'warning' | 'problem' | 'not-run'

/** What a check found. */
export interface Finding {
  readonly level: CheckLevel
  readonly message: string
  /** What to do, where something is to be done. */
  readonly next?: string
  /** Puts it right without loss; run only when asked, by the one that writes. */
  readonly fix?: (workspace: Workspace) => void
}

export interface CheckResult {
  readonly name: string
  readonly level: CheckLevel
  readonly message: string
  readonly next: string | null
  /** Whether `--fix` can put it right. */
  readonly fixable: boolean
}

/** What checks may look at. */
export interface Patient {
  readonly root: string
  /** Null where it can't be opened; checks of it are then not run. */
  readonly workspace: Workspace | null
  /** Why not. */
  readonly failure: string | null
  readonly readers: ReaderPool
  readonly now: Date
  /** The program of the processes that read. */
  readonly reader: URL
  /** Reads every byte, however long that takes. */
  readonly thorough: boolean
}

export interface Check {
  readonly name: string
  readonly run: (patient: Patient) => Finding | Promise<Finding>
}

/** A check of what is in the workspace. */
export function workspaceCheck(
  name: string,
  run: (workspace: Workspace, patient: Patient) => Finding | Promise<Finding>,
): Check {
  return {
    name,
    run: (patient) =>
      patient.workspace === null
        ? { level: 'not-run', message: 'The workspace could not be opened.' }
        : run(patient.workspace, patient),
  }
}

export function ok(message: string): Finding {
  return { level: 'ok', message }
}
