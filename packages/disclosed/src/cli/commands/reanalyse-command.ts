import type { Outcome } from '@disclosed/core/model'
import { OUTCOME_MARKS } from '@disclosed/core/views'
import type { OutcomeChange, Reanalysis } from '../../pipeline/cases/reanalyse.ts'
import type { WorkspaceChoice } from '../../pipeline/workspace-program.ts'
import type { CliContext } from '../context.ts'
import { counted } from '../counted.ts'
import { EXIT } from '../exit-codes.ts'
import { jsonText } from '../json-text.ts'
import { safeName } from '../safe-text.ts'

export interface ReanalyseOptions {
  readonly workspace: WorkspaceChoice
  /** Also those that this version read. */
  readonly all: boolean
  /** Only tells what would change. */
  readonly dryRun: boolean
  readonly json: boolean
}

const CLEAR_LINE = '\r\u001B[2K'

/** `disclosed reanalyse [CASE…]`: reads cases anew and tells which outcomes changed. Gives the exit code. */
export async function reanalyseCommand(
  names: readonly string[],
  { workspace, all, dryRun, json }: ReanalyseOptions,
  context: CliContext,
): Promise<number> {
  const { stdout, stderr } = context
  const onCase = (done: number, of: number) => {
    if (stderr.isTTY === true) void stderr.write(`${CLEAR_LINE}${done} of ${of} cases read anew`)
  }
  const program = await context.program.workspace()
  const found = await program.reanalyse(workspace, { names, all, dryRun }, { signal: context.interruption(), onCase })
  if (stderr.isTTY === true) await stderr.write(CLEAR_LINE)
  await stdout.write(json ? `${jsonText(found)}\n` : reanalysisText(found, dryRun))
  return found.interrupted ? EXIT.interrupted : EXIT.ok
}

/** Changes case by case, then how many. */
export function reanalysisText({ read, waiting, changes, version, interrupted }: Reanalysis, dryRun: boolean): string {
  const byCase = Map.groupBy(changes, (change) => change.case)
  const lines = [
    ...[...byCase].flatMap(([key, list]) => [key, ...list.map(changeLine)]),
    ...(byCase.size === 0 ? [] : ['']),
    `${counted(read, 'case')} read with version ${version}: ${counted(changes.length, 'outcome')} ${dryRun ? 'would change' : 'changed'} in ${counted(byCase.size, 'case')}`,
    ...(interrupted && waiting > 0 ? [`interrupted: ${counted(waiting, 'case')} still to be read; run it again`] : []),
  ]
  return `${lines.join('\n')}\n`
}

const SHOWN = 40

function changeLine({ question, text, before, after }: OutcomeChange): string {
  const line = safeName(text)
  const short = [...line].length > SHOWN ? `${[...line].slice(0, SHOWN - 1).join('')}…` : line
  return `  ${question.padEnd(6)} ${wordOf(before)} → ${wordOf(after)}  ${short}`
}

function wordOf(outcome: Outcome | null): string {
  return outcome === null ? 'none' : OUTCOME_MARKS[outcome].word
}
