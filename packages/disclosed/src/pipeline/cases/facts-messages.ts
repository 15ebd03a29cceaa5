import type { CaseAnalysis } from './case-analysis.ts'

/** What is sent to the thread that analyses. */
export interface FactsOrder {
  readonly number: number
  readonly of: Parameters<CaseAnalysis['facts']>
}

/** What comes back for the order of this number: its facts, or why there are none. */
export type FactsAnswer =
  | { readonly number: number; readonly found: Awaited<ReturnType<CaseAnalysis['facts']>> }
  | { readonly number: number; readonly reason: string }
