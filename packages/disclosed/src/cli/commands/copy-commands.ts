import type { WorkspaceChoice } from '../../pipeline/workspace-program.ts'
import type { CliContext } from '../context.ts'
import { counted } from '../counted.ts'
import { EXIT } from '../exit-codes.ts'
import { jsonText } from '../json-text.ts'
import { safeName } from '../safe-text.ts'

export interface CopyOptions {
  readonly workspace: WorkspaceChoice
  readonly json: boolean
}

/** `disclosed backup FOLDER`. Gives the exit code. */
export async function backupCommand(
  folder: string,
  { workspace, json }: CopyOptions,
  context: CliContext,
): Promise<number> {
  const made = await (await context.program.workspace()).backup(workspace, folder)
  const { root, documents, bytes } = made
  const text = `${counted(documents, 'document')}, ${bytes} bytes, all checked: ${safeName(root)}\nback with: disclosed init NEW-FOLDER --from ${safeName(folder)}\n`
  await context.stdout.write(json ? `${jsonText(made)}\n` : text)
  return EXIT.ok
}

/** `disclosed export FOLDER`. Gives the exit code. */
export async function exportCommand(
  folder: string,
  { workspace, json, all, unmasked }: CopyOptions & { readonly all: boolean; readonly unmasked: boolean },
  context: CliContext,
): Promise<number> {
  const made = await (await context.program.workspace()).export(workspace, folder, { all, unmasked })
  const what = made.masked
    ? 'without mail addresses, telephone numbers and the names of those who asked, as far as letters give them away; originals only with --unmasked'
    : `with their originals and texts${all ? ', and all records' : ''}, personal data included`
  const text = `${counted(made.documents, 'document')}: ${safeName(made.root)}\n${what}\n`
  await context.stdout.write(json ? `${jsonText(made)}\n` : text)
  return EXIT.ok
}
