import type { Cite, LawId, Reading, SourceDocument, Span, Value } from '@disclosed/core/model'
import type { Correction, CountedClock } from '@disclosed/core/views'

/** What correcting takes from the analysis; loaded when first needed. */
export interface CorrectCore {
  readonly joined: (documents: readonly SourceDocument[]) => SourceDocument
  /** The pages of a correspondence as one text, and the cite of a span of it. */
  readonly flow: (correspondence: SourceDocument) => {
    readonly text: string
    readonly pageStarts: readonly number[]
    readonly cite: (span: Span) => Cite
  }
  readonly answerValue: (answer: string, question: string) => Value | null
  /** @throws DisclosedError `unknown-law` */
  readonly lawId: (name: string) => LawId
  /** In normal form; empty where the text names none. */
  readonly provisions: (
    text: string,
    law: LawId | null,
  ) => readonly { readonly law: LawId; readonly provision: string }[]
  /** Null where no date or law is corrected. */
  readonly count: (machine: Reading, corrections: readonly Correction[]) => CountedClock | null
}
