import type { Span } from '../model/page.ts'

/** One thing asked, as the request prints it. */
export interface AskedQuestion {
  /** Normal form, `4.a`; made unique in its part by the caller of `findQuestions`. */
  readonly path: readonly string[]
  /** The question's words without their label. */
  readonly span: Span
  readonly text: string
  /** The text without the answers to choose from that stand below it; else the text. */
  readonly stem: string
  /** A line that only heads its sub-questions. */
  readonly headsOnly: boolean
  /** The request prints a number or a bullet before it. */
  readonly labelled: boolean
}
