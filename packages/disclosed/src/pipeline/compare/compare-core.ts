import type { HeldDocument, OwnWords } from '@disclosed/core'
import type { Cite, Reading, SourceDocument, Span } from '@disclosed/core/model'

/** What comparing letters takes from the analysis; loaded when first needed. */
export interface CompareCore {
  /** What authorities wrote themselves in a correspondence. */
  readonly ownWords: (correspondence: SourceDocument, reading: Pick<Reading, 'law' | 'questions'>) => OwnWords[]
  /** The files of one correspondence as one document. */
  readonly joined: (documents: readonly SourceDocument[]) => SourceDocument
  readonly analyse: (correspondence: SourceDocument) => Reading
  /** Where a span of the joined pages of a correspondence stands. */
  readonly cite: (correspondence: SourceDocument, span: Span) => Cite
  /** What a document that is no letter is called; null for all others. */
  readonly held: (document: SourceDocument) => HeldDocument | null
}
