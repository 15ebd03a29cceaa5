import type { CliContext } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { jsonText } from '../json-text.ts'
import { safeName } from '../safe-text.ts'

export interface InitOptions {
  /** A backup, or an export of everything. */
  readonly from: string | null
  readonly json: boolean
}

/** `disclosed init [FOLDER]`: makes a workspace; one that is there stays as it is. Gives the exit code. */
export async function initCommand(
  folder: string | null,
  { from, json }: InitOptions,
  context: CliContext,
): Promise<number> {
  const made = await (await context.program.workspace()).init(folder, from)
  const sentence = made.isNew ? 'A new workspace' : 'The workspace that was here already'
  await context.stdout.write(json ? `${jsonText(made)}\n` : `${sentence}: ${safeName(made.root)}\n`)
  return EXIT.ok
}
