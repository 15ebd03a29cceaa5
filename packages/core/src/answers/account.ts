import type { Outcome, Value } from '../model/reading.ts'
import type { FoundAnswer } from './match.ts'
import type { ReliedGround } from './relied-grounds.ts'

/** What the correspondence comes to for one question. */
export interface Account {
  readonly outcome: Outcome | null
  readonly sure: boolean
  readonly why: string
  readonly answer: (FoundAnswer & { readonly value: Value | null }) | null
  readonly grounds: readonly ReliedGround[]
  /** The letter that had the last word. */
  readonly letter: number | null
}
