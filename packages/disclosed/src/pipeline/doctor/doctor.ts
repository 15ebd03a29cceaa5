import type { Workspace } from '../../workspace/open-workspace.ts'
import { BLOB_CHECKS } from './blob-checks.ts'
import type { Check, CheckResult, Finding, Patient } from './check.ts'
import { DATABASE_CHECKS } from './database-checks.ts'
import { MACHINE_CHECKS } from './machine-checks.ts'

export const CHECKS: readonly Check[] = [...MACHINE_CHECKS, ...DATABASE_CHECKS, ...BLOB_CHECKS]

export interface Examination {
  readonly results: readonly CheckResult[]
  /** What would put right what was found, harmless all of it. */
  readonly fixes: readonly ((workspace: Workspace) => void)[]
}

/** Looks at everything. A check that fails is itself a finding. */
export async function examine(patient: Patient): Promise<Examination> {
  const results: CheckResult[] = []
  const fixes: ((workspace: Workspace) => void)[] = []
  for (const { name, run } of CHECKS) {
    const { level, message, next = null, fix } = await found(run, patient)
    results.push({ name, level, message, next, fixable: fix !== undefined })
    if (fix !== undefined) fixes.push(fix)
  }
  return { results, fixes }
}

async function found(run: Check['run'], patient: Patient): Promise<Finding> {
  try {
    return await run(patient)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      level: 'problem',
      message: `The check itself failed: ${reason}`,
      next: 'Report it, if the disk is in order.',
    }
  }
}
