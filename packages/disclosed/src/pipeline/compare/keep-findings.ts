import type { FindingCode } from '@disclosed/core/model'
import { type ComparedFinding, contradictionFindings, reuseFindings } from '@disclosed/core/views'
import type { Workspace } from '../../workspace/open-workspace.ts'
import type { CompareCore } from './compare-core.ts'
import { contradictionsOfWorkspace } from './find-contradictions.ts'
import { hasCaseWords, reuseOfWorkspace, updateCaseWords } from './find-reuse.ts'

/** Beyond so many cases letters are compared only where somebody asks for it: it takes longer than reading a few new ones. */
const MOST_CASES = 500

/**
 * Compares all cases with each other where some were read since, so that each has what only the others show. All in one transaction: a case
 * whose words are kept was compared.
 */
export function compareCases(workspace: Workspace, core: CompareCore): void {
  if (workspace.cases.all().length > MOST_CASES || hasCaseWords(workspace)) return
  workspace.transaction(() => {
    updateCaseWords(workspace, core, () => {})
    const reused = reuseFindings(reuseOfWorkspace(workspace, core, null))
    const contradicted = contradictionFindings(contradictionsOfWorkspace(workspace, core))
    // Together: a case of which both tell is indexed once.
    const changed = [...put(workspace, 'boilerplate', reused), ...put(workspace, 'contradiction', contradicted)]
    for (const id of new Set(changed)) workspace.cases.indexAnew(id)
  })
}

/** What was found by comparing all cases, in the place of what was found before. */
export function keepFindings(workspace: Workspace, code: FindingCode, findings: readonly ComparedFinding[]): void {
  workspace.transaction(() => {
    for (const id of put(workspace, code, findings)) workspace.cases.indexAnew(id)
  })
}

/** Gives the cases whose findings are others now. */
function put(
  { cases, comparedFindings }: Workspace,
  code: FindingCode,
  findings: readonly ComparedFinding[],
): readonly number[] {
  const idOf = (key: string) => cases.byKey(key)!.id
  const stored = findings.map(({ case: key, others, finding }) => ({
    case: idOf(key),
    others: others.map(idOf),
    finding,
  }))
  return comparedFindings.put(code, stored)
}
