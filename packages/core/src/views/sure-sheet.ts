import { isCertain } from '../law/is-certain.ts'
import type { SourcedSure } from '../law/law-notes.ts'
import type { Sure } from '../law/law-pack.ts'

/** How sure a fact is, as views show it. */
export interface SureSheet {
  /** False: whoever shows the fact marks it. */
  readonly certain: boolean
  /** Whether supporting text was seen. */
  readonly verified: boolean
  /** Null where the fact has no mark of its own. */
  readonly confidence: Sure['confidence'] | null
  /** The keys of its sources. */
  readonly sources: readonly string[]
  /** Which part was seen, or what speaks against it. */
  readonly note: string | null
}

export function sureSheet(sure: SourcedSure | undefined): SureSheet {
  return {
    certain: isCertain(sure),
    verified: sure?.verified ?? false,
    confidence: sure?.confidence ?? null,
    sources: sure?.sources ?? [],
    note: sure?.note ?? null,
  }
}

/** `not verified, likely right`, with the note behind. */
export function sureWords(sure: SureSheet): string {
  return sure.note === null ? degreeWords(sure) : `${degreeWords(sure)}: ${sure.note}`
}

function degreeWords({ verified, confidence }: SureSheet): string {
  switch (confidence) {
    case 'high':
      return verified ? 'verified' : 'not verified, likely right'
    case 'medium':
      return verified ? 'verified in part or at second hand' : 'not verified, may be wrong'
    case 'low':
      return verified ? 'seen, but open to doubt' : 'not verified, doubtful'
    case null:
      return 'not verified'
  }
}
