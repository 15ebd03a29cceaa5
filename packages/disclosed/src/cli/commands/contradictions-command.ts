import { contradictionsCsv } from '../../exports/contradictions-csv.ts'
import type { WorkspaceChoice } from '../../pipeline/use-workspace.ts'
import { comparedHooks, comparedSource } from '../compared-source.ts'
import type { CliContext } from '../context.ts'
import { contradictionsText } from '../contradictions-text.ts'
import { EXIT } from '../exit-codes.ts'
import { jsonText } from '../json-text.ts'
import { terminalOf } from '../terminal.ts'

export interface ContradictionsOptions {
  readonly workspace: WorkspaceChoice
  /** Files and folders instead of a workspace. */
  readonly from: readonly string[]
  /** List what could not be compared, too. */
  readonly dropped: boolean
  readonly format: 'text' | 'json' | 'csv'
  readonly color: boolean | undefined
  readonly width: number | undefined
}

/** `disclosed contradictions`: answers that can't both be true. Gives the exit code. */
export async function contradictionsCommand(options: ContradictionsOptions, context: CliContext): Promise<number> {
  const { stdout, environment } = context
  const source = comparedSource(options.from, options.workspace, null)
  const hooks = comparedHooks(context)
  const account = await (await context.program.comparison()).contradictions(source, hooks)
  const { dropped, ...found } = account
  if (options.format === 'json')
    await stdout.write(`${jsonText(options.dropped ? account : { ...found, dropped: dropped.length })}\n`)
  else if (options.format === 'csv') await stdout.write(contradictionsCsv(account, options.dropped))
  else {
    const { WIDE_LAYOUT } = await import('../wide-layout.ts')
    const terminal = { ...terminalOf(stdout, environment, options), layout: WIDE_LAYOUT }
    await stdout.write(contradictionsText(account, terminal, options.dropped))
  }
  return hooks.failed() === 0 ? EXIT.ok : account.cases === 0 ? EXIT.error : EXIT.partly
}
