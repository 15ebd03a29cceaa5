import type { HiddenSheet } from '../../pipeline/hidden-sheet.ts'
import type { WorkspaceChoice } from '../../pipeline/workspace-program.ts'
import type { CliContext } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { hiddenText } from '../hidden-text.ts'
import { jsonText } from '../json-text.ts'

export interface HiddenOptions {
  readonly workspace: WorkspaceChoice
  /** Prints the hidden text itself. */
  readonly show: boolean
  readonly release: readonly string[]
  readonly keepHidden: readonly string[]
  readonly by: string
  /** Why. */
  readonly note: string | null
  readonly json: boolean
}

/** `disclosed hidden DOCUMENT`: what the sender perhaps did not mean to send, and decisions about it. Gives the exit code. */
export async function hiddenCommand(name: string, options: HiddenOptions, context: CliContext): Promise<number> {
  const { workspace, release, keepHidden, by, note, show, json } = options
  const program = await context.program.workspace()
  const isDecision = release.length + keepHidden.length > 0
  const sheet = isDecision
    ? await program.decideHidden(workspace, name, { release, keepHidden, reopen: [], by, note })
    : await program.hidden(workspace, name)
  const shown = show ? sheet : withoutText(sheet)
  await context.stdout.write(json ? `${jsonText(shown)}\n` : hiddenText(sheet, show))
  return EXIT.ok
}

function withoutText(sheet: HiddenSheet) {
  return { ...sheet, pieces: sheet.pieces.map(({ text: _, ...piece }) => piece) }
}
