import { type Contradiction, type DroppedPair, findContradictions } from '../contradictions/find-contradictions.ts'
import { type DroppedDocument, type HeldDocument, type ShownHeld, shownHeld } from '../contradictions/shown-held.ts'
import { type ReadCase, toldAnswers } from '../contradictions/told-answers.ts'

/** What the answers of authorities say against each other, and what could not be compared. */
export interface ContradictionAccount {
  readonly cases: number
  readonly answers: number
  /** Pairs of answers to like questions of one authority in two cases, and how many of them say the same. */
  readonly pairs: number
  readonly fitting: number
  readonly contradictions: readonly Contradiction[]
  readonly shownHeld: readonly ShownHeld[]
  readonly dropped: readonly (DroppedPair | DroppedDocument)[]
}

/** `documents`: those that are no letters. */
export function contradictionAccount(
  cases: readonly ReadCase[],
  documents: readonly HeldDocument[],
): ContradictionAccount {
  const { answers, pairs, fitting, contradictions, dropped } = findContradictions(cases)
  const held = shownHeld(cases.flatMap(toldAnswers), documents)
  return {
    cases: cases.length,
    answers,
    pairs,
    fitting,
    contradictions,
    shownHeld: held.shown,
    dropped: [...dropped, ...held.dropped],
  }
}
