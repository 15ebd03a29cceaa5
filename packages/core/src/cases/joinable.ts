import type { CaseFacts } from './case-facts.ts'

/** A document, or a mail of a mailbox, as far as joining sees it. */
export interface Joinable {
  /** Stays the same for the same content: the order of all that is joined rests on it. */
  readonly id: string
  readonly name: string
  readonly facts: CaseFacts
  /** Folders, archives and mailboxes in which it lies. */
  readonly folders: readonly string[]
  /** What it is attached to. */
  readonly parents: readonly string[]
}

/** What a person decided: these belong together, or these do not belong with those others. */
export interface CaseDecision {
  readonly kind: 'split' | 'merge'
  readonly documents: readonly string[]
  readonly others: readonly string[]
}

/** Documents that one rule takes for one correspondence. */
export interface Link {
  readonly members: readonly Joinable[]
  /** For people: `the same reference, FOI/2024/123`. */
  readonly reason: string
}
