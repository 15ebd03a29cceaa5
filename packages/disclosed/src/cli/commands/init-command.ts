import type { CliContext } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { jsonText } from '../json-text.ts'
import { safeName } from '../safe-text.ts'

/** `disclosed init [FOLDER]`: makes a workspace; one that is there stays as it is. Gives the exit code. */
export async function initCommand(folder: string | undefined, json: boolean, context: CliContext): Promise<number> {
  const made = await (await context.program.workspace()).init(folder)
  const sentence = made.isNew ? 'A new workspace' : 'The workspace that was here already'
  await context.stdout.write(json ? `${jsonText(made)}\n` : `${sentence}: ${safeName(made.root)}\n`)
  return EXIT.ok
}
