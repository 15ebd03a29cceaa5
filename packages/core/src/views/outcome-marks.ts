import type { Outcome } from '../model/index.ts'

/** How an outcome weighs for the person who asked; screens give each tone one colour. */
export type Tone = 'good' | 'mixed' | 'bad' | 'quiet'

export interface OutcomeMark {
  /** One character, one column wide, that tells outcomes apart without colour. */
  readonly symbol: string
  readonly word: string
  readonly tone: Tone
}

/** The signs and words of outcomes, shared by the terminal, the web and the exports. */
export const OUTCOME_MARKS: Readonly<Record<Outcome, OutcomeMark>> = {
  answered: { symbol: '✓', word: 'answered', tone: 'good' },
  'partly-answered': { symbol: '±', word: 'partly answered', tone: 'mixed' },
  'not-applicable': { symbol: '–', word: 'not applicable', tone: 'quiet' },
  'not-held': { symbol: '∅', word: 'not held', tone: 'mixed' },
  elsewhere: { symbol: '→', word: 'elsewhere', tone: 'mixed' },
  refused: { symbol: '✗', word: 'refused', tone: 'bad' },
  'neither-confirmed-nor-denied': { symbol: '≠', word: 'neither confirmed nor denied', tone: 'bad' },
  blank: { symbol: '□', word: 'left blank', tone: 'bad' },
  unaddressed: { symbol: '!', word: 'not addressed', tone: 'bad' },
  'missing-attachment': { symbol: '¶', word: 'attachment missing', tone: 'mixed' },
  awaiting: { symbol: '…', word: 'awaiting', tone: 'quiet' },
}

/** A line that only heads its sub-questions has no outcome of its own. */
export const HEADING_MARK: OutcomeMark = { symbol: ' ', word: '', tone: 'quiet' }
