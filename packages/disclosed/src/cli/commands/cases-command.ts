import type { LawId, Outcome } from '@disclosed/core/model'
import type { CaseState } from '@disclosed/core/views'
import type { ListedCase } from '../../pipeline/cases/case-list.ts'
import type { WorkspaceChoice } from '../../pipeline/workspace-program.ts'
import { listedCaseText } from '../case-text.ts'
import type { CliContext } from '../context.ts'
import { counted } from '../counted.ts'
import { EXIT } from '../exit-codes.ts'
import { jsonText } from '../json-text.ts'
import { terminalOf } from '../terminal.ts'
import { layoutFor } from '../view-layout.ts'

export interface CasesOptions {
  readonly workspace: WorkspaceChoice
  readonly state: CaseState | null
  readonly outcome: Outcome | null
  /** A part of its name. */
  readonly authority: string | null
  readonly law: LawId | null
  readonly json: boolean
  readonly color: boolean | undefined
  readonly width: number | undefined
}

/** `disclosed cases`: the cases of the workspace, those that wait for an answer first. With `json`, one object a line. Gives the exit code. */
export async function casesCommand(options: CasesOptions, context: CliContext): Promise<number> {
  const { stdout, stderr, environment } = context
  const all = await (await context.program.workspace()).cases(options.workspace, context.today())
  const shown = all.filter((each) => fits(each, options)).sort(byUrgency)
  if (options.json) {
    for (const each of shown) await stdout.write(`${jsonText(each).replace(/\n\s*/g, '')}\n`)
    return EXIT.ok
  }
  const terminal = await layoutFor(shown, terminalOf(stdout, environment, options))
  for (const each of shown) await stdout.write(listedCaseText(each, terminal))
  if (stderr.isTTY === true) await stderr.write(`${counted(shown.length, 'case')}\n`)
  return EXIT.ok
}

function fits(each: ListedCase, { state, outcome, authority, law }: CasesOptions): boolean {
  return (
    (state === null || each.state === state) &&
    (outcome === null || each.outcomes.some(([name]) => name === outcome)) &&
    (authority === null || (each.authority ?? '').toLowerCase().includes(authority.toLowerCase())) &&
    (law === null || each.law === law)
  )
}

const URGENCY: readonly CaseState[] = ['overdue', 'due-soon', 'open', 'late', 'answered', 'in-time', 'unknown']

function byUrgency(a: ListedCase, b: ListedCase): number {
  const due = (each: ListedCase) => each.due ?? each.received ?? '9999'
  return (
    URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state) ||
    (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0) ||
    (a.key < b.key ? -1 : 1)
  )
}
