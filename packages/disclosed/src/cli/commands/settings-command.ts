import type { SettingLine } from '../../pipeline/settings/workspace-settings.ts'
import type { WorkspaceChoice } from '../../pipeline/workspace-program.ts'
import type { CliContext } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { jsonText } from '../json-text.ts'
import { safeName } from '../safe-text.ts'

export interface SettingsCommandOptions {
  readonly workspace: WorkspaceChoice
  /** Null: only shows them. */
  readonly change: { readonly name: string; readonly value: string | null } | null
  readonly json: boolean
}

/** `disclosed settings [NAME [VALUE]]`: what is set for the workspace. Gives the exit code. */
export async function settingsCommand(
  { workspace, change, json }: SettingsCommandOptions,
  { program, stdout }: CliContext,
): Promise<number> {
  const workspaces = await program.workspace()
  if (change !== null) await workspaces.putSetting(workspace, change.name, change.value)
  const lines = await workspaces.settings(workspace)
  await stdout.write(json ? `${jsonText(lines)}\n` : lines.map(settingText).join(''))
  return EXIT.ok
}

function settingText({ name, value, isUsual, help }: SettingLine): string {
  const shown = value === '' ? '–' : safeName(value)
  return `${name.padEnd(14)}${shown}${isUsual ? '  (as usual)' : ''}\n              ${help}\n`
}
