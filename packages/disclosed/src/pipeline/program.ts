import type { CalendarDate, Reading, SourceDocument } from '@disclosed/core/model'
import type { LawName } from '@disclosed/core/views'

/** What the doors of the program (command line, HTTP) may call; `compose.ts` builds it. */
export interface Program {
  readonly readDocument: (path: string) => Promise<SourceDocument>
  readonly analyse: (document: SourceDocument, today: CalendarDate | null) => Promise<Reading>
  /** Null where no law pack has this id. */
  readonly lawName: (id: string) => Promise<LawName | null>
}
