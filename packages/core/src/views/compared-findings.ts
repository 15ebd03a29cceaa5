import type { Finding } from '../model/reading.ts'
import type { ContradictionAccount } from './contradiction-account.ts'
import type { ReuseAccount } from './reuse-account.ts'

/** A finding that a case has only beside others. */
export interface ComparedFinding {
  /** Names the case that it belongs to. */
  readonly case: string
  /** The cases that it rests on besides. */
  readonly others: readonly string[]
  /** Its questions are those of its case; its cites begin with those in it. */
  readonly finding: Finding
}

export function reuseFindings({ findings }: ReuseAccount): ComparedFinding[] {
  return [...findings]
}

/** A contradiction is a finding of both cases. */
export function contradictionFindings({ contradictions, shownHeld }: ContradictionAccount): ComparedFinding[] {
  return [
    ...contradictions.flatMap(({ one, two, finding }) =>
      [[one, two] as const, [two, one] as const].map(([own, other]) => ({
        case: own.case,
        others: [other.case],
        finding: { ...finding, questions: [own.label], cites: [own.cite, other.cite] },
      })),
    ),
    ...shownHeld.map(({ answer, finding }) => ({ case: answer.case, others: [], finding })),
  ]
}
