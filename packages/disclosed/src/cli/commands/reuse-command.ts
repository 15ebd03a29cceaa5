import { reuseCsv } from '../../exports/reuse-csv.ts'
import type { WorkspaceChoice } from '../../pipeline/use-workspace.ts'
import { comparedHooks, comparedSource } from '../compared-source.ts'
import type { CliContext } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { jsonText } from '../json-text.ts'
import { reuseText } from '../reuse-text.ts'
import { terminalOf } from '../terminal.ts'

export interface ReuseOptions {
  readonly workspace: WorkspaceChoice
  /** Files and folders instead of a workspace. */
  readonly from: readonly string[]
  readonly case: string | null
  readonly format: 'text' | 'json' | 'csv'
  readonly full: boolean
  readonly color: boolean | undefined
  readonly width: number | undefined
}

/** `disclosed reuse [CASE]`: which passages stand in letters of several cases. Gives the exit code. */
export async function reuseCommand(options: ReuseOptions, context: CliContext): Promise<number> {
  const { stdout, environment } = context
  const source = comparedSource(options.from, options.workspace, options.case)
  const hooks = comparedHooks(context)
  const account = await (await context.program.comparison()).reuse(source, options.case, hooks)
  if (options.format === 'json') await stdout.write(`${jsonText(account)}\n`)
  else if (options.format === 'csv') await stdout.write(reuseCsv(account))
  else {
    const { WIDE_LAYOUT } = await import('../wide-layout.ts')
    const terminal = { ...terminalOf(stdout, environment, options), layout: WIDE_LAYOUT }
    await stdout.write(reuseText(account, terminal, options.full))
  }
  return hooks.failed() === 0 ? EXIT.ok : account.letters === 0 ? EXIT.error : EXIT.partly
}
