import { randomUUID } from 'node:crypto'
import { DisclosedError } from '@disclosed/core/errors'
import type { CalendarDate } from '@disclosed/core/model'
import type { FailPoint } from '../../workspace/fail-points.ts'
import type { Workspace } from '../../workspace/open-workspace.ts'
import { openWriteQueue } from '../add/write-queue.ts'
import { existing, found, type WorkspaceChoice, type WorkspaceUse } from '../use-workspace.ts'
import type { CaseAnalysis } from './case-analysis.ts'
import { type CaseSheet, caseSheet, type ListedCase, listCases } from './case-list.ts'
import { type CaseOrder, decideCases } from './decide-cases.ts'
import { findCase } from './find-case.ts'
import {
  askAnew,
  type OutcomeChange,
  outcomeChanges,
  previewReanalysis,
  type Reanalysis,
  type ReanalysisOrder,
} from './reanalyse.ts'
import { type CaseCounts, type SettleOptions, settleCases } from './settle-cases.ts'

export interface ReanalysisHooks {
  readonly signal: AbortSignal
  readonly onCase: (done: number, all: number) => void
}

export interface DecidedCases {
  /** By which the decision is taken back. */
  readonly decision: number
  readonly cases: readonly ListedCase[]
}

/** What the doors may do with the cases of a workspace. */
export interface CaseProgram {
  readonly cases: (choice: WorkspaceChoice, today: CalendarDate) => Promise<ListedCase[]>
  /** @throws DisclosedError `case-not-found`, `case-not-read` */
  readonly case: (choice: WorkspaceChoice, name: string, today: CalendarDate) => Promise<CaseSheet>
  /**
   * Writes down a decision, puts the documents together anew and reads what changed. Gives the cases that its documents are in now.
   * @throws DisclosedError as `decideCases`
   */
  readonly decideCases: (
    choice: WorkspaceChoice,
    order: CaseOrder,
    by: string,
    today: CalendarDate,
  ) => Promise<DecidedCases>
  /** Reads cases anew, a few seconds at a time, so that other commands come to write in between. @throws DisclosedError `case-not-found` */
  readonly reanalyse: (choice: WorkspaceChoice, order: ReanalysisOrder, hooks: ReanalysisHooks) => Promise<Reanalysis>
}

export interface CaseProgramParts {
  readonly use: WorkspaceUse
  readonly analysis: CaseAnalysis
  readonly version: string
  readonly now: () => Date
  readonly failPoint: FailPoint
}

/** So long others who want to write wait for a re-analysis at most, in milliseconds. */
const TURN = 4000
/** So long they have to take their turn. */
const PAUSE = 100

export function caseProgram(parts: CaseProgramParts): CaseProgram & {
  /** Puts all documents into cases anew and reads those that changed. */
  readonly settle: (workspace: Workspace) => Promise<CaseCounts>
} {
  const { use, analysis, version, now } = parts
  const settle = (workspace: Workspace, more: Partial<SettleOptions> = {}) =>
    settleCases({
      ...parts,
      workspace,
      queue: openWriteQueue(workspace),
      owner: randomUUID(),
      signal: new AbortController().signal,
      onFacts: () => {},
      onJoined: () => {},
      onCase: () => {},
      isRejoined: true,
      ...more,
    })
  return {
    settle,
    cases: (choice, today) => use.reading(choice, (workspace) => [...listCases(workspace, today)]),
    case: (choice, name, today) =>
      use.reading(choice, (workspace) => {
        const record = findCase(workspace, name)
        const sheet = caseSheet(workspace, record, today)
        if (sheet === null) throw notRead(record.key)
        return sheet
      }),
    decideCases: (choice, order, by, today) =>
      use.writing(choice, 'case', async (workspace) => {
        const decided = workspace.transaction(() => decideCases(workspace, order, by, now().toISOString()))
        await settle(workspace)
        const ids = new Set(decided.documents.flatMap((id) => workspace.cases.of(id).map((each) => each.id)))
        const keys = new Set([...ids].map((id) => workspace.cases.byId(id)!.key))
        const cases = [...listCases(workspace, today)].filter(({ key }) => keys.has(key))
        return { decision: decided.decision, cases }
      }),
    reanalyse: (choice, order, hooks) =>
      order.dryRun
        ? use.reading(choice, (workspace) => previewReanalysis(workspace, order, { analysis, version, ...hooks }))
        : reanalyse(choice, order, hooks),
  }

  async function reanalyse(
    choice: WorkspaceChoice,
    order: ReanalysisOrder,
    { signal, onCase }: ReanalysisHooks,
  ): Promise<Reanalysis> {
    const { root } = existing(found(choice))
    const changes: OutcomeChange[] = []
    let read = 0
    let waiting = 0
    let all = 0
    for (let turn = 0; turn === 0 || (waiting > 0 && !signal.aborted); turn++) {
      const workspace = await whenFree(() => use.openToWrite(root, 'reanalyse'), signal)
      if (workspace === null) break
      try {
        if (turn === 0) all = workspace.transaction(() => askAnew(workspace, order, version))
        const before = read
        const counts = await settle(workspace, {
          signal: AbortSignal.any([signal, AbortSignal.timeout(TURN)]),
          isRejoined: false,
          onCase: ({ id, key }, reading) => {
            if (reading !== 'unreadable') changes.push(...outcomeChanges(key, workspace.cases.reading(id), reading))
            onCase(++read, Math.max(read, all))
          },
        })
        waiting = workspace.jobs.openDocuments('analyse').size > 0 ? Math.max(1, counts.waiting) : counts.waiting
        if (read > before && (waiting === 0 || signal.aborted))
          workspace.events.add('reanalyse', { read, changes: changes.length, version }, now().toISOString())
      } finally {
        workspace.close()
      }
      if (waiting > 0) await new Promise((done) => setTimeout(done, PAUSE))
    }
    return { read, waiting, changes, version, interrupted: signal.aborted }
  }
}

/** Waits for its turn to write; null where it was interrupted meanwhile. */
async function whenFree(open: () => Workspace, signal: AbortSignal): Promise<Workspace | null> {
  while (!signal.aborted) {
    try {
      return open()
    } catch (error) {
      if (!(error instanceof DisclosedError) || error.code !== 'workspace-locked') throw error
      await new Promise((done) => setTimeout(done, PAUSE * 5))
    }
  }
  return null
}

function notRead(key: string): DisclosedError {
  return new DisclosedError('case-not-read', `The case ${key} was not read yet.`, 'disclosed add reads what waits.')
}
