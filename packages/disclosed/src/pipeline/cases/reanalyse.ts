import type { Outcome, Reading } from '@disclosed/core/model'
import type { CaseRecord } from '../../workspace/cases.ts'
import type { Workspace } from '../../workspace/open-workspace.ts'
import { END_OF_DAYS, sourceDocuments } from '../case-reading.ts'
import type { CaseAnalysis } from './case-analysis.ts'
import { findCase } from './find-case.ts'

/** A question whose outcome is another than before. Null: there was no such question, or it had no outcome. */
export interface OutcomeChange {
  readonly case: string
  /** `part:label`. */
  readonly question: string
  readonly text: string
  readonly before: Outcome | null
  readonly after: Outcome | null
}

/** What a new reading of cases changed. */
export interface Reanalysis {
  readonly read: number
  /** Still to be read: it was interrupted. */
  readonly waiting: number
  readonly changes: readonly OutcomeChange[]
  /** By which version it was read now. */
  readonly version: string
  readonly interrupted: boolean
}

/** Question by question, as their labels say. */
export function outcomeChanges(key: string, before: Reading | null, after: Reading): OutcomeChange[] {
  const named = (reading: Reading | null) =>
    new Map(
      (reading?.questions ?? []).flatMap(({ part, label, text, outcome }) =>
        outcome === null ? [] : [[`${part}:${label}`, { text, outcome }] as const],
      ),
    )
  const [old, now] = [named(before), named(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((question) => {
    const [was, is] = [old.get(question), now.get(question)]
    if (was?.outcome === is?.outcome) return []
    return [
      {
        case: key,
        question,
        text: (is ?? was)!.text,
        before: was?.outcome ?? null,
        after: is?.outcome ?? null,
      },
    ]
  })
}

/** Which cases are to be read anew, and how. */
export interface ReanalysisOrder {
  /** Keys; none: those that another version read, or that wait. */
  readonly names: readonly string[]
  /** Also those that this version read. */
  readonly all: boolean
  /** Only tells what would change. */
  readonly dryRun: boolean
}

function chosenCases(workspace: Workspace, { names, all }: ReanalysisOrder, version: string): CaseRecord[] {
  if (names.length > 0) return names.map((name) => findCase(workspace, name))
  return workspace.cases.all().filter(({ readBy, isStale }) => all || isStale || readBy !== version)
}

/** Makes cases wait for a new reading, and their documents for being put together anew. Belongs into a transaction. Gives how many. */
export function askAnew(workspace: Workspace, order: ReanalysisOrder, version: string): number {
  const chosen = chosenCases(workspace, order, version)
  for (const { id } of chosen) {
    workspace.cases.markStale(id)
    for (const { document } of workspace.cases.documents(id)) {
      workspace.facts.forget(document)
      workspace.jobs.redo('analyse', document)
    }
  }
  return chosen.length
}

export interface PreviewOptions {
  readonly analysis: CaseAnalysis
  readonly version: string
  readonly signal: AbortSignal
  readonly onCase: (done: number, all: number) => void
}

/** What a new reading would change, without storing anything. */
export async function previewReanalysis(
  workspace: Workspace,
  order: ReanalysisOrder,
  { analysis, version, signal, onCase }: PreviewOptions,
): Promise<Reanalysis> {
  const chosen = chosenCases(workspace, order, version)
  const changes: OutcomeChange[] = []
  let read = 0
  for (const { id, key } of chosen) {
    if (signal.aborted) break
    const documents = sourceDocuments(workspace, workspace.cases.documents(id))
    if (documents.length > 0) {
      const reading = await analysis.read(documents, END_OF_DAYS)
      changes.push(...outcomeChanges(key, workspace.cases.reading(id), reading))
    }
    onCase(++read, chosen.length)
    await new Promise((done) => setImmediate(done))
  }
  return { read, waiting: chosen.length - read, changes, version, interrupted: signal.aborted }
}
