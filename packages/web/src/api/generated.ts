// Written by scripts/build-api.mjs from the OpenAPI document of the server.
import type { Outcome, Reading } from '@disclosed/core/model'
import type { CaseLine, DueAccount, LawLine, LawSheet, Overview } from '@disclosed/core/views'

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

export interface LawList {
  readonly items: readonly LawLine[]
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
  readonly getDocument: { readonly parameters: { readonly id: string }; readonly answer: Document }
  readonly getPage: { readonly parameters: { readonly id: string; readonly page: number }; readonly answer: Page }
  readonly getPicture: {
    readonly parameters: { readonly id: string; readonly page: number; readonly width?: number | undefined }
    readonly answer: string
  }
  readonly getOriginal: { readonly parameters: { readonly id: string }; readonly answer: string }
  readonly listLaws: { readonly parameters: Record<string, never>; readonly answer: LawList }
  readonly getLaw: { readonly parameters: { readonly law: string }; readonly answer: LawSheet }
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
  readonly getHealth: { readonly parameters: Record<string, never>; readonly answer: Health }
}

export const PATHS: Readonly<Record<keyof Routes, string>> = {
  listCases: '/cases',
  getCase: '/cases/{key}',
  getOverview: '/overview',
  listCorrections: '/cases/{key}/corrections',
  getDocument: '/documents/{id}',
  getPage: '/documents/{id}/pages/{page}',
  getPicture: '/documents/{id}/pages/{page}/picture',
  getOriginal: '/documents/{id}/original',
  listLaws: '/laws',
  getLaw: '/laws/{law}',
  getDue: '/due',
  getHealth: '/health',
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
}

export const CHANGES: Readonly<Record<keyof Changes, { readonly method: string; readonly path: string }>> = {
  correct: { method: 'POST', path: '/cases/{key}/corrections' },
  undoCorrections: { method: 'DELETE', path: '/cases/{key}/corrections' },
}
