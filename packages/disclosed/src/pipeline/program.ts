import type { CalendarDate, Reading, SourceDocument } from '@disclosed/core/model'
import type {
  CitedReference,
  DueAccount,
  DueQuery,
  GroundSheet,
  LawLine,
  LawName,
  LawSheet,
  NamedDue,
  Table,
} from '@disclosed/core/views'
import type { ComparisonProgram } from './compare/comparison-program.ts'
import type { CorrectionProgram } from './corrections/correction-program.ts'
import type { OcrSettings } from './ocr-settings.ts'
import type { CaseFileRead } from './read-case-file.ts'
import type { ReadCases } from './read-cases.ts'
import type { WorkspaceProgram } from './workspace-program.ts'

/** How the pages of a file that are pictures are read. */
export interface ReadOcr {
  /** What differs from `OCR_SETTINGS`; null: such pages stay without text. */
  readonly settings: Partial<OcrSettings> | null
  readonly onPage: (done: number, all: number) => void
}

/** What the doors of the program (command line, HTTP) may call; `compose.ts` builds it. */
export interface Program {
  /** Without `ocr`, pages that are pictures are recognised as English, and nobody is told how far it is. */
  readonly readDocument: (path: string, ocr?: ReadOcr) => Promise<SourceDocument>
  /** A file of a case and the files inside of it: attachments of a mail, all of an archive. @throws DisclosedError as `readDocument` */
  readonly readCaseFile: (path: string, ocr?: ReadOcr) => Promise<CaseFileRead>
  readonly analyse: (document: SourceDocument, today: CalendarDate | null) => Promise<Reading>
  /** The reading of several files that are one correspondence, in its order. */
  readonly analyseCase: (documents: readonly SourceDocument[], today: CalendarDate | null) => Promise<Reading>
  /** A file as text, whatever its encoding. @throws DisclosedError as `readDocument` */
  readonly readText: (path: string) => Promise<string>
  /** Null where no law pack has this id. */
  readonly lawName: (id: string) => Promise<LawName | null>
  /** All laws, in the order of their ids. */
  readonly laws: () => Promise<readonly LawLine[]>
  /** @throws DisclosedError `unknown-law` */
  readonly law: (name: string) => Promise<LawSheet>
  /** A provision as a person names it: `s.40(2)`. @throws DisclosedError `unknown-law`, `unknown-ground` */
  readonly ground: (law: string, provision: string) => Promise<GroundSheet>
  /** @throws DisclosedError `unknown-law`, `unknown-question`, `unknown-event` */
  readonly due: (law: string, query: DueQuery) => Promise<DueAccount>
  /**
   * The provisions that a text names. `law`: the law or regime that it is written under; null where only references count
   * that name their act. @throws DisclosedError `unknown-law`
   */
  readonly cite: (text: string, law: string | null) => Promise<readonly CitedReference[]>
  /** The steps that some law's clock knows: `clarificationReceived`, `feePaid`, … */
  readonly eventTypes: () => Promise<ReadonlySet<string>>
  /** Those that this law's clocks know. @throws DisclosedError `unknown-law` */
  readonly lawEvents: (law: string) => Promise<readonly string[]>
  /** A date as people of the law's country write it; null where it is none, or in doubt. @throws DisclosedError `unknown-law` */
  readonly readDate: (text: string, law: string) => Promise<CalendarDate | null>
  /** An iCalendar file of due dates. @throws DisclosedError `not-overwritten`, `output-failed` */
  readonly saveCalendar: (path: string, dues: readonly NamedDue[], today: CalendarDate) => Promise<void>
  /** Many letters together. */
  readonly comparison: () => Promise<ComparisonProgram>
  /**
   * The cases of a folder: each file or folder in it is one. `onCase` hears before each.
   * @throws DisclosedError `file-not-found`, `not-a-folder`
   */
  readonly folderCases: (
    folder: string,
    today: CalendarDate,
    onCase: (name: string, at: number, of: number) => Promise<void>,
  ) => Promise<ReadCases>
  /** Tables as the sheets of a new workbook. @throws DisclosedError `not-overwritten`, `output-failed` */
  readonly saveWorkbook: (path: string, tables: readonly Table[]) => Promise<void>
  /** What people put right in readings. */
  readonly corrections: () => Promise<CorrectionProgram>
  /** Loaded when first needed: it brings a database. */
  readonly workspace: () => Promise<WorkspaceProgram>
}
