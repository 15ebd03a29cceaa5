import type { Span } from '../model/page.ts'
import type { FindingCode } from '../model/reading.ts'
import type { Case } from './case.ts'

/** What a rule found, with its places still as spans. */
export interface Found {
  /** One plain sentence a requester can act on. */
  readonly message: string
  /** Indexes of the questions that it concerns. */
  readonly questions: readonly number[]
  readonly spans: readonly Span[]
}

/** One code, one rule, one file. A rule never looks at another rule. */
export interface FindingRule {
  readonly code: FindingCode
  find(found: Case): readonly Found[]
}
