// Written by scripts/build-api.mjs from the OpenAPI document of the server.
import type { Box, Cite, Outcome, Reading } from '@disclosed/core/model'
import type {
  AuthorityAccount,
  CaseLine,
  DueAccount,
  KindFigures,
  LawLine,
  LawSheet,
  Overview,
  QueryField,
  RecordKind,
  TypedValue,
  ValueKind,
} from '@disclosed/core/views'

export interface CaseList {
  readonly items: readonly CaseLine[]
  readonly next: string | null
  readonly total: number
  readonly facets: {
    readonly state: readonly { readonly value: string; readonly cases: number }[]
    readonly outcome: readonly { readonly value: string; readonly cases: number }[]
    readonly finding: readonly { readonly value: string; readonly cases: number }[]
    readonly law: readonly { readonly value: string; readonly cases: number }[]
    readonly authority: readonly { readonly value: string; readonly cases: number }[]
  }
}

export interface CaseFile {
  readonly version: string
  readonly line: CaseLine
  readonly reading: Reading
  readonly law: { readonly id: string; readonly title: string; readonly dayUnit: 'working' | 'calendar' | null } | null
  readonly documents: readonly {
    readonly id: string
    readonly name: string
    readonly format: string | null
    readonly pages: number
    readonly only: readonly number[] | null
    readonly file: string
    readonly reasons: readonly string[]
  }[]
  readonly possible: readonly { readonly key: string; readonly name: string; readonly reason: string }[]
  readonly account: DueAccount | null
}

export interface CorrectionList {
  readonly case: string
  readonly made: readonly number[]
  readonly corrections: readonly {
    readonly id: number
    readonly correction: { readonly kind: string }
    readonly by: string
    readonly at: string
    readonly note: string | null
    readonly applies: boolean
  }[]
  readonly person: string
}

export interface CorrectionOrder {
  readonly by?: string
  readonly note?: string
  readonly question?: string
  readonly outcome?: Outcome
  readonly text?: string
  readonly label?: string
  readonly answer?: string
  readonly addGrounds?: readonly string[]
  readonly removeGrounds?: readonly string[]
  readonly use?: 'withheld' | 'ncnd' | 'refused'
  readonly remove?: boolean
  readonly merge?: readonly string[]
  readonly split?: readonly string[]
  readonly before?: string
  readonly add?: string
  readonly authority?: string
  readonly law?: string
  readonly kind?: 'thread' | 'request' | 'response' | 'decision' | 'article' | 'record' | 'other'
  readonly received?: string | 'none'
  readonly due?: string | 'none'
  readonly answered?: string | 'none'
  readonly dismiss?: string
  readonly place?: {
    readonly quote?: string
    readonly page?: number
    readonly start?: number
    readonly end?: number
    readonly document?: string
  }
}

export interface UndoOrder {
  readonly ids: readonly number[]
  readonly by?: string
}

export interface DecidedCases {
  readonly decision: number
  readonly cases: readonly { readonly key: string; readonly name: string; readonly authority: string | null }[]
}

export interface CaseDecision {
  readonly by?: string
  readonly split?: { readonly key: string; readonly documents: readonly string[] }
  readonly merge?: readonly string[]
  readonly undo?: number
}

export interface DocumentList {
  readonly items: readonly NamedDocument[]
}

export interface NamedDocument {
  readonly id: string
  readonly name: string
  readonly format: string | null
  readonly state: 'stored' | 'waiting' | 'quarantined' | 'removed'
  readonly pages: number
}

export interface Document {
  readonly id: string
  readonly name: string
  readonly format: string | null
  readonly state: 'stored' | 'waiting' | 'quarantined' | 'removed'
  readonly pages: number
  readonly bytes: number
  readonly reason: { readonly code: string; readonly message: string; readonly next: string } | null
  readonly warnings: readonly { readonly code: string; readonly message: string }[]
  readonly addedAt: string
  readonly parts: readonly { readonly id: string; readonly name: string }[]
  readonly inside: readonly { readonly id: string; readonly name: string }[]
  readonly hidden: number
  readonly cases: readonly string[]
}

export interface FoundWords {
  readonly total: number
  readonly items: readonly { readonly page: number; readonly start: number; readonly end: number }[]
}

export interface Page {
  readonly number: number
  readonly text: string
  readonly layout: {
    readonly width: number
    readonly height: number
    readonly source: 'text-layer' | 'ocr'
    readonly confidence: number | null
    readonly words: readonly (readonly [number, number, number, number, number, number])[]
  } | null
  readonly cells: { readonly sheet: string; readonly filled: readonly (readonly [number, number, string])[] } | null
  readonly messages: readonly {
    readonly start: number
    readonly end: number
    readonly from: string | null
    readonly to: string | null
    readonly date: string | null
    readonly subject: string | null
  }[]
  readonly needsOcr: boolean
  readonly released: string | null
}

export interface NoteList {
  readonly items: readonly {
    readonly id: number
    readonly page: number
    readonly start: number
    readonly end: number
    readonly quote: string
    readonly note: string
    readonly by: string
    readonly at: string
  }[]
  readonly person: string
}

export interface AddedNote {
  readonly id: number
}

export interface NewNote {
  readonly by?: string
  readonly page: number
  readonly start: number
  readonly end: number
  readonly note: string
}

export interface NoteRemoval {
  readonly by?: string
  readonly note: number
  readonly back?: boolean
}

export interface LawList {
  readonly items: readonly LawLine[]
}

export interface LawEventList {
  readonly items: readonly string[]
}

export interface HiddenList {
  readonly items: readonly {
    readonly id: string
    readonly name: string
    readonly format: string | null
    readonly undecided: number
    readonly kinds: readonly {
      readonly channel: string
      readonly pieces: number
      readonly count: number
      readonly undecided: number
      readonly released: number
    }[]
  }[]
  readonly next: string | null
  readonly total: number
  readonly undecided: number
}

export interface HiddenSheet {
  readonly id: string
  readonly name: string
  readonly pieces: readonly {
    readonly number: number
    readonly channel: string
    readonly where: string
    readonly count: number
    readonly decision: 'show' | 'keep-hidden' | null
    readonly decidedAt: string | null
    readonly decidedBy: string | null
    readonly note: string | null
    readonly text: string | null
  }[]
  readonly inside: readonly { readonly id: string | null; readonly name: string; readonly pieces: number }[]
  readonly person: string
}

export interface HiddenDecision {
  readonly by?: string
  readonly note?: string
  readonly release?: readonly number[]
  readonly keep?: readonly number[]
  readonly reopen?: readonly number[]
}

export interface Health {
  readonly version: string
  readonly checks: readonly {
    readonly name: string
    readonly level: 'ok' | 'warning' | 'problem' | 'not-run'
    readonly message: string
    readonly next: string | null
    readonly fixable: boolean
  }[]
}

export interface SearchResult {
  readonly query: string
  readonly total: { readonly count: number; readonly about: boolean }
  readonly among: number | null
  readonly facets: readonly {
    readonly field:
      | 'authority'
      | 'case'
      | 'collection'
      | 'date'
      | 'format'
      | 'from'
      | 'ground'
      | 'has'
      | 'kind'
      | 'late'
      | 'law'
      | 'outcome'
      | 'year'
    readonly values: readonly { readonly value: string; readonly count: number }[]
  }[]
  readonly unknown: readonly { readonly field: QueryField; readonly value: string; readonly near: string | null }[]
  readonly hits: readonly SearchHit[]
  readonly next: string | null
}

export interface SearchHit {
  readonly kind: RecordKind
  readonly document: string
  readonly name: string
  readonly format: string | null
  readonly case: string | null
  readonly authority: string | null
  readonly date: string | null
  readonly label: string | null
  readonly page: number
  readonly start: number
  readonly end: number
  readonly boxes: readonly Box[]
  readonly line: string
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

export interface SavedSearchList {
  readonly items: readonly SavedSearch[]
}

export interface SavedSearch {
  readonly name: string
  readonly query: string
  readonly savedAt: string
}

export interface NamedSearch {
  readonly name: string
}

export interface TermRun {
  readonly id: string
  readonly file: string
  readonly ocr: boolean
  readonly tally: {
    readonly terms: number
    readonly found: readonly { readonly term: string; readonly places: number; readonly documents: number }[]
    readonly places: number
    readonly documents: number
    readonly pages: number
    readonly empty: number
  }
}

export interface TermPlaces {
  readonly items: readonly TermPlace[]
  readonly next: string | null
  readonly total: number
}

export interface TermPlace {
  readonly term: string
  readonly document: string
  readonly page: number
  readonly start: number
  readonly end: number
  readonly quote: string
}

export interface CampaignList {
  readonly items: readonly {
    readonly key: string
    readonly name: string | null
    readonly questions: readonly string[]
    readonly cases: number
    readonly replied: number
    readonly authorities: readonly string[]
  }[]
}

export interface CampaignMatrix {
  readonly key: string
  readonly name: string | null
  readonly asked: readonly string[]
  readonly columns: readonly {
    readonly number: number
    readonly question: string
    readonly kinds: readonly ValueKind[]
    readonly figures: {
      readonly outcomes: readonly (readonly [Outcome, number])[]
      readonly notAsked: number
      readonly kinds: readonly KindFigures[]
    }
  }[]
  readonly rows: readonly {
    readonly case: string | null
    readonly authority: string | null
    readonly requested: string | null
    readonly answered: string | null
    readonly daysTaken: number | null
    readonly daysLate: number | null
    readonly replied: boolean
    readonly likeness: number
    readonly cells: readonly {
      readonly key: string | null
      readonly reason: string
      readonly outcome: Outcome | null
      readonly sure: boolean
      readonly grounds: readonly string[]
      readonly values: readonly { readonly value: TypedValue; readonly short: string }[]
    }[]
  }[]
}

export interface NamedCampaign {
  readonly name: string
}

export interface AuthorityList {
  readonly items: readonly AuthorityAccount[]
  readonly next: string | null
  readonly total: number
  readonly unnamed: number
}

export interface AuthorityFile {
  readonly account: AuthorityAccount
  readonly cases: readonly CaseLine[]
}

export interface Reanalysis {
  readonly read: number
  readonly waiting: number
  readonly changes: readonly {
    readonly case: string
    readonly question: string
    readonly text: string
    readonly before:
      | 'answered'
      | 'partly-answered'
      | 'not-applicable'
      | 'not-held'
      | 'elsewhere'
      | 'refused'
      | 'neither-confirmed-nor-denied'
      | 'blank'
      | 'unaddressed'
      | 'missing-attachment'
      | 'awaiting'
      | null
    readonly after:
      | 'answered'
      | 'partly-answered'
      | 'not-applicable'
      | 'not-held'
      | 'elsewhere'
      | 'refused'
      | 'neither-confirmed-nor-denied'
      | 'blank'
      | 'unaddressed'
      | 'missing-attachment'
      | 'awaiting'
      | null
  }[]
}

export interface ReanalysisOrder {
  readonly keys: readonly string[]
}

export interface SettingList {
  readonly items: readonly Setting[]
}

export interface Setting {
  readonly name: string
  readonly value: string
  readonly usual: string
  readonly isUsual: boolean
  readonly choices: readonly string[] | null
  readonly help: string
}

export interface SettingOrder {
  readonly value: string | null
}

export interface ReuseList {
  readonly cases: number
  readonly letters: number
  readonly words: number
  readonly shared: number
  readonly items: readonly {
    readonly number: number
    readonly words: number
    readonly verbatim: boolean
    readonly cite: Cite
    readonly uses: readonly { readonly case: string; readonly authority: string | null; readonly date: string | null }[]
  }[]
  readonly next: string | null
  readonly total: number
}

export interface SharedText {
  readonly items: readonly {
    readonly number: number
    readonly words: number
    readonly verbatim: boolean
    readonly one: Cite
    readonly two: Cite
  }[]
}

export interface ContradictionList {
  readonly cases: number
  readonly answers: number
  readonly pairs: number
  readonly fitting: number
  readonly dropped: number
  readonly contradictions: readonly { readonly message: string; readonly one: ToldSide; readonly two: ToldSide }[]
  readonly shownHeld: readonly {
    readonly message: string
    readonly answer: ToldSide
    readonly document: { readonly title: string; readonly cite: Cite }
  }[]
}

export interface ToldSide {
  readonly case: string
  readonly authority: string
  readonly date: string | null
  readonly label: string
  readonly question: string
  readonly outcome: Outcome
  readonly answer: string
  readonly cite: Cite
}

export interface UploadList {
  readonly items: readonly Upload[]
  readonly total: number
  readonly counts: {
    readonly receiving: number
    readonly waiting: number
    readonly reading: number
    readonly stored: number
    readonly duplicate: number
    readonly quarantined: number
  }
}

export interface Upload {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly modified: number
  readonly received: number
  readonly state: 'receiving' | 'waiting' | 'reading' | 'stored' | 'duplicate' | 'quarantined'
  readonly document: string | null
  readonly pages: number
  readonly reason: { readonly code: string; readonly message: string; readonly next: string } | null
}

export interface OpenedUploads {
  readonly items: readonly Upload[]
}

export interface UploadOrder {
  readonly files: readonly { readonly name: string; readonly size: number; readonly modified: number }[]
}

export interface ForgottenUpload {
  readonly forgotten: number
}

export interface ClearedUploads {
  readonly forgotten: number
}

export interface JobList {
  readonly work: Work
  readonly writer: { readonly command: string; readonly pid: number; readonly since: string } | null
  readonly kinds: readonly {
    readonly kind: 'read' | 'ocr' | 'analyse' | 'index'
    readonly waiting: number
    readonly working: number
    readonly done: number
    readonly failed: number
  }[]
  readonly failed: readonly {
    readonly id: string
    readonly name: string
    readonly kind: 'read' | 'ocr' | 'analyse' | 'index'
    readonly reason: { readonly code: string; readonly message: string; readonly next: string } | null
  }[]
}

export interface Work {
  readonly isWorking: boolean
  readonly progress: {
    readonly phase: 'looking' | 'reading' | 'recognising' | 'analysing'
    readonly all: number
    readonly done: number
    readonly share: number
    readonly rate: number
    readonly left: number | null
  } | null
  readonly failure: { readonly code: string; readonly message: string; readonly next: string } | null
  readonly uploads: {
    readonly receiving: number
    readonly waiting: number
    readonly reading: number
    readonly stored: number
    readonly duplicate: number
    readonly quarantined: number
  }
}

export interface JobOrder {
  readonly retry: boolean
}

/** Parameters and answer of each route. */
export interface Routes {
  readonly listCases: {
    readonly parameters: {
      readonly q?: string | undefined
      readonly state?:
        | readonly ('overdue' | 'due-soon' | 'open' | 'late' | 'in-time' | 'answered' | 'unknown')[]
        | undefined
      readonly outcome?:
        | readonly (
            | 'answered'
            | 'partly-answered'
            | 'not-applicable'
            | 'not-held'
            | 'elsewhere'
            | 'refused'
            | 'neither-confirmed-nor-denied'
            | 'blank'
            | 'unaddressed'
            | 'missing-attachment'
            | 'awaiting'
          )[]
        | undefined
      readonly finding?:
        | readonly (
            | 'late'
            | 'overdue'
            | 'due-date-misstated'
            | 'blank-answer'
            | 'unaddressed-question'
            | 'missing-attachment'
            | 'withheld-without-ground'
            | 'ground-without-reason'
            | 'public-interest-test-missing'
            | 'prejudice-not-stated'
            | 'ncnd-without-ground'
            | 'review-details-missing'
            | 'regulator-details-missing'
            | 'cost-estimate-missing'
            | 'advice-missing'
            | 'total-mismatch'
            | 'dates-disagree'
            | 'boilerplate'
            | 'contradiction'
          )[]
        | undefined
      readonly law?: readonly string[] | undefined
      readonly authority?: readonly string[] | undefined
      readonly sort?: '-received' | 'received' | 'authority' | '-late' | '-unsure' | undefined
      readonly limit?: number | undefined
      readonly cursor?: string | undefined
    }
    readonly answer: CaseList
  }
  readonly getCase: { readonly parameters: { readonly key: string }; readonly answer: CaseFile }
  readonly getOverview: { readonly parameters: Record<string, never>; readonly answer: Overview }
  readonly listCorrections: { readonly parameters: { readonly key: string }; readonly answer: CorrectionList }
  readonly listDocuments: {
    readonly parameters: { readonly q?: string | undefined; readonly limit?: number | undefined }
    readonly answer: DocumentList
  }
  readonly getDocument: { readonly parameters: { readonly id: string }; readonly answer: Document }
  readonly findInDocument: {
    readonly parameters: { readonly id: string; readonly words: string }
    readonly answer: FoundWords
  }
  readonly getPage: { readonly parameters: { readonly id: string; readonly page: number }; readonly answer: Page }
  readonly getPicture: {
    readonly parameters: { readonly id: string; readonly page: number; readonly width?: number | undefined }
    readonly answer: string
  }
  readonly getOriginal: { readonly parameters: { readonly id: string }; readonly answer: string }
  readonly listNotes: { readonly parameters: { readonly id: string }; readonly answer: NoteList }
  readonly listLaws: { readonly parameters: Record<string, never>; readonly answer: LawList }
  readonly getLaw: { readonly parameters: { readonly law: string }; readonly answer: LawSheet }
  readonly listLawEvents: { readonly parameters: { readonly law: string }; readonly answer: LawEventList }
  readonly getDue: {
    readonly parameters: {
      readonly law: string
      readonly received: string
      readonly question?: string | undefined
      readonly event?: readonly string[] | undefined
      readonly stated?: string | undefined
    }
    readonly answer: DueAccount
  }
  readonly listHidden: {
    readonly parameters: {
      readonly only?: 'undecided' | 'all' | undefined
      readonly limit?: number | undefined
      readonly cursor?: string | undefined
    }
    readonly answer: HiddenList
  }
  readonly getHidden: { readonly parameters: { readonly id: string }; readonly answer: HiddenSheet }
  readonly getHealth: { readonly parameters: Record<string, never>; readonly answer: Health }
  readonly search: {
    readonly parameters: {
      readonly q: string
      readonly sort?: 'best' | 'latest' | 'earliest' | 'newest' | 'oldest' | undefined
      readonly exactOrder?: 'true' | 'false' | undefined
      readonly facets?: 'true' | 'false' | undefined
      readonly typos?: 'true' | 'false' | undefined
      readonly language?: 'en' | 'de' | 'fr' | 'es' | undefined
      readonly limit?: number | undefined
      readonly cursor?: string | undefined
    }
    readonly answer: SearchResult
  }
  readonly listSearches: { readonly parameters: Record<string, never>; readonly answer: SavedSearchList }
  readonly getTermRun: { readonly parameters: { readonly run: string }; readonly answer: TermRun }
  readonly listTermPlaces: {
    readonly parameters: {
      readonly run: string
      readonly term?: string | undefined
      readonly limit?: number | undefined
      readonly cursor?: string | undefined
    }
    readonly answer: TermPlaces
  }
  readonly saveTermPlaces: { readonly parameters: { readonly run: string }; readonly answer: string }
  readonly saveTermWorkbook: { readonly parameters: { readonly run: string }; readonly answer: string }
  readonly listCampaigns: { readonly parameters: Record<string, never>; readonly answer: CampaignList }
  readonly getMatrix: { readonly parameters: { readonly campaign: string }; readonly answer: CampaignMatrix }
  readonly saveMatrix: { readonly parameters: { readonly campaign: string }; readonly answer: string }
  readonly saveMatrixWorkbook: { readonly parameters: { readonly campaign: string }; readonly answer: string }
  readonly listAuthorities: {
    readonly parameters: {
      readonly q?: string | undefined
      readonly sort?: '-requests' | 'authority' | '-late' | '-days' | '-withheld' | '-ignored' | undefined
      readonly limit?: number | undefined
      readonly cursor?: string | undefined
    }
    readonly answer: AuthorityList
  }
  readonly getAuthority: { readonly parameters: { readonly authority: string }; readonly answer: AuthorityFile }
  readonly saveAuthorities: { readonly parameters: Record<string, never>; readonly answer: string }
  readonly listSettings: { readonly parameters: Record<string, never>; readonly answer: SettingList }
  readonly listReuse: {
    readonly parameters: {
      readonly case?: string | undefined
      readonly sort?: '-uses' | '-words' | 'first' | undefined
      readonly limit?: number | undefined
      readonly cursor?: string | undefined
    }
    readonly answer: ReuseList
  }
  readonly getSharedText: {
    readonly parameters: { readonly one: string; readonly two: string }
    readonly answer: SharedText
  }
  readonly saveReuse: { readonly parameters: Record<string, never>; readonly answer: string }
  readonly listContradictions: { readonly parameters: Record<string, never>; readonly answer: ContradictionList }
  readonly saveContradictions: { readonly parameters: Record<string, never>; readonly answer: string }
  readonly listUploads: { readonly parameters: { readonly limit?: number | undefined }; readonly answer: UploadList }
  readonly listJobs: { readonly parameters: Record<string, never>; readonly answer: JobList }
  readonly getEvents: { readonly parameters: Record<string, never>; readonly answer: string }
}

export const PATHS: Readonly<Record<keyof Routes, string>> = {
  listCases: '/cases',
  getCase: '/cases/{key}',
  getOverview: '/overview',
  listCorrections: '/cases/{key}/corrections',
  listDocuments: '/documents',
  getDocument: '/documents/{id}',
  findInDocument: '/documents/{id}/find',
  getPage: '/documents/{id}/pages/{page}',
  getPicture: '/documents/{id}/pages/{page}/picture',
  getOriginal: '/documents/{id}/original',
  listNotes: '/documents/{id}/notes',
  listLaws: '/laws',
  getLaw: '/laws/{law}',
  listLawEvents: '/laws/{law}/events',
  getDue: '/due',
  listHidden: '/hidden',
  getHidden: '/hidden/{id}',
  getHealth: '/health',
  search: '/search',
  listSearches: '/searches',
  getTermRun: '/terms/{run}',
  listTermPlaces: '/terms/{run}/places',
  saveTermPlaces: '/terms/{run}/places.csv',
  saveTermWorkbook: '/terms/{run}/places.xlsx',
  listCampaigns: '/campaigns',
  getMatrix: '/campaigns/{campaign}/matrix',
  saveMatrix: '/campaigns/{campaign}/matrix.csv',
  saveMatrixWorkbook: '/campaigns/{campaign}/matrix.xlsx',
  listAuthorities: '/authorities',
  getAuthority: '/authorities/{authority}',
  saveAuthorities: '/authorities.csv',
  listSettings: '/settings',
  listReuse: '/reuse',
  getSharedText: '/reuse/{one}/{two}',
  saveReuse: '/reuse.csv',
  listContradictions: '/contradictions',
  saveContradictions: '/contradictions.csv',
  listUploads: '/uploads',
  listJobs: '/jobs',
  getEvents: '/events',
}

/** Parameters, body and answer of each route that changes something. */
export interface Changes {
  readonly correct: {
    readonly parameters: { readonly key: string }
    readonly body: CorrectionOrder
    readonly answer: CorrectionList
  }
  readonly undoCorrections: {
    readonly parameters: { readonly key: string }
    readonly body: UndoOrder
    readonly answer: CorrectionList
  }
  readonly decideCases: {
    readonly parameters: Record<string, never>
    readonly body: CaseDecision
    readonly answer: DecidedCases
  }
  readonly addNote: { readonly parameters: { readonly id: string }; readonly body: NewNote; readonly answer: AddedNote }
  readonly removeNote: {
    readonly parameters: { readonly id: string }
    readonly body: NoteRemoval
    readonly answer: AddedNote
  }
  readonly decideHidden: {
    readonly parameters: { readonly id: string }
    readonly body: HiddenDecision
    readonly answer: HiddenSheet
  }
  readonly saveSearch: {
    readonly parameters: { readonly name: string }
    readonly body: { readonly query: string }
    readonly answer: NamedSearch
  }
  readonly forgetSearch: {
    readonly parameters: { readonly name: string }
    readonly body: Record<string, never>
    readonly answer: NamedSearch
  }
  readonly findTerms: {
    readonly parameters: Record<string, never>
    readonly body: { readonly file: string; readonly text: string; readonly ocr: boolean }
    readonly answer: TermRun
  }
  readonly keepCampaign: {
    readonly parameters: { readonly name: string }
    readonly body: { readonly campaign: string; readonly asked: readonly string[] }
    readonly answer: NamedCampaign
  }
  readonly forgetCampaign: {
    readonly parameters: { readonly name: string }
    readonly body: Record<string, never>
    readonly answer: NamedCampaign
  }
  readonly reanalyse: {
    readonly parameters: Record<string, never>
    readonly body: ReanalysisOrder
    readonly answer: Reanalysis
  }
  readonly putSetting: {
    readonly parameters: { readonly setting: string }
    readonly body: SettingOrder
    readonly answer: SettingList
  }
  readonly openUploads: {
    readonly parameters: Record<string, never>
    readonly body: UploadOrder
    readonly answer: OpenedUploads
  }
  readonly clearUploads: {
    readonly parameters: Record<string, never>
    readonly body: Record<string, never>
    readonly answer: ClearedUploads
  }
  readonly sendUpload: {
    readonly parameters: { readonly upload: string; readonly offset: string }
    readonly body: Blob
    readonly answer: Upload
  }
  readonly forgetUpload: {
    readonly parameters: { readonly upload: string }
    readonly body: Record<string, never>
    readonly answer: ForgottenUpload
  }
  readonly startJobs: { readonly parameters: Record<string, never>; readonly body: JobOrder; readonly answer: Work }
  readonly stopJobs: {
    readonly parameters: Record<string, never>
    readonly body: Record<string, never>
    readonly answer: Work
  }
}

export const CHANGES: Readonly<Record<keyof Changes, { readonly method: string; readonly path: string }>> = {
  correct: { method: 'POST', path: '/cases/{key}/corrections' },
  undoCorrections: { method: 'DELETE', path: '/cases/{key}/corrections' },
  decideCases: { method: 'POST', path: '/case-decisions' },
  addNote: { method: 'POST', path: '/documents/{id}/notes' },
  removeNote: { method: 'DELETE', path: '/documents/{id}/notes' },
  decideHidden: { method: 'POST', path: '/hidden/{id}/decisions' },
  saveSearch: { method: 'PUT', path: '/searches/{name}' },
  forgetSearch: { method: 'DELETE', path: '/searches/{name}' },
  findTerms: { method: 'POST', path: '/terms' },
  keepCampaign: { method: 'PUT', path: '/campaigns/{name}' },
  forgetCampaign: { method: 'DELETE', path: '/campaigns/{name}' },
  reanalyse: { method: 'POST', path: '/reanalysis' },
  putSetting: { method: 'PUT', path: '/settings/{setting}' },
  openUploads: { method: 'POST', path: '/uploads' },
  clearUploads: { method: 'DELETE', path: '/uploads' },
  sendUpload: { method: 'PUT', path: '/uploads/{upload}' },
  forgetUpload: { method: 'DELETE', path: '/uploads/{upload}' },
  startJobs: { method: 'POST', path: '/jobs' },
  stopJobs: { method: 'DELETE', path: '/jobs' },
}
