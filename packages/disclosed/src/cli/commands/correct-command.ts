import type { CorrectionAccount } from '../../pipeline/corrections/correct-case.ts'
import type { CorrectionOrder } from '../../pipeline/corrections/correction-order.ts'
import type { WorkspaceChoice } from '../../pipeline/use-workspace.ts'
import type { CliContext } from '../context.ts'
import { correctionText } from '../correction-text.ts'
import { EXIT } from '../exit-codes.ts'
import { jsonText } from '../json-text.ts'

export interface CorrectOptions {
  readonly workspace: WorkspaceChoice
  readonly order: CorrectionOrder
  /** Corrections that are taken back. */
  readonly undo: readonly number[]
  readonly note: string | null
  readonly by: string
  readonly json: boolean
}

/** `disclosed correct CASE`: puts right what was read of a case, and lists what was put right. Gives the exit code. */
export async function correctCommand(name: string, options: CorrectOptions, context: CliContext): Promise<number> {
  const account = await accountOf(name, options, context)
  await context.stdout.write(options.json ? `${jsonText(account)}\n` : correctionText(account))
  return EXIT.ok
}

async function accountOf(name: string, options: CorrectOptions, context: CliContext): Promise<CorrectionAccount> {
  const { workspace, order, undo, note, by } = options
  const program = await context.program.corrections()
  if (undo.length > 0) return program.undo(workspace, name, undo, { by, note })
  return saysNothing(order) ? program.list(workspace, name) : program.correct(workspace, name, order, { by, note })
}

/** `use` and `place` say more of what is corrected, and correct nothing by themselves. */
function saysNothing({ use: _use, place, ...rest }: CorrectionOrder): boolean {
  const isSaid = (value: unknown) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0)
  return !Object.values(rest).some(isSaid) && !Object.values(place).some(isSaid)
}
