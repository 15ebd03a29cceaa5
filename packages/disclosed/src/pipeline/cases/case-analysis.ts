import type { CaseFacts, MailIdentity } from '@disclosed/core'
import type { CalendarDate, Reading, SourceDocument } from '@disclosed/core/model'

/** What core says of documents; `compose.ts` gives it the law packs. */
export interface CaseAnalysis {
  /** Of so many documents the facts may be asked for at the same time; 1 unless said. */
  readonly atOnce?: number
  /** Of a document by itself: what it has in common with others, and its reading. `mails`: of its messages. */
  readonly facts: (
    document: SourceDocument,
    mails: readonly MailIdentity[],
    today: CalendarDate,
  ) => Promise<{ readonly facts: CaseFacts; readonly reading: Reading }>
  /** Of several documents that are one correspondence, in its order. */
  readonly read: (documents: readonly SourceDocument[], today: CalendarDate) => Promise<Reading>
}
