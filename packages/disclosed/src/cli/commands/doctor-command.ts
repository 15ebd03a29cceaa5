import type { CheckLevel, CheckResult } from '../../pipeline/doctor/check.ts'
import type { WorkspaceChoice } from '../../pipeline/workspace-program.ts'
import type { CliContext } from '../context.ts'
import { counted } from '../counted.ts'
import { EXIT } from '../exit-codes.ts'
import { jsonText } from '../json-text.ts'
import { safeName } from '../safe-text.ts'

export interface DoctorOptions {
  readonly workspace: WorkspaceChoice
  readonly fix: boolean
  readonly thorough: boolean
  readonly json: boolean
}

const SIGNS: Readonly<Record<CheckLevel, string>> = { ok: '✓', warning: '!', problem: '✗', 'not-run': '–' }

/** `disclosed doctor`: looks at the workspace and what it stands on. Gives the exit code: 5 where something is wrong. */
export async function doctorCommand(options: DoctorOptions, context: CliContext): Promise<number> {
  const { workspace, fix, thorough, json } = options
  const results = await (await context.program.workspace()).doctor(workspace, { fix, thorough })
  const problems = results.filter(({ level }) => level === 'problem').length
  await context.stdout.write(json ? `${jsonText({ checks: results, problems })}\n` : text(results, problems))
  return problems === 0 ? EXIT.ok : EXIT.storage
}

function text(results: readonly CheckResult[], problems: number): string {
  const warnings = results.filter(({ level }) => level === 'warning').length
  const lines = results.map(({ name, level, message, next }) => {
    const line = `${SIGNS[level]} ${name.padEnd(22)} ${safeName(message)}`
    return next === null || level === 'ok' ? line : `${line}\n${' '.repeat(25)}next: ${safeName(next)}`
  })
  const sum = `${counted(results.length, 'check')}: ${counted(problems, 'problem')}, ${counted(warnings, 'warning')}`
  return `${[...lines, sum].join('\n')}\n`
}
