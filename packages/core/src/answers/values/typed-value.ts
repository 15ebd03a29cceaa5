import type { PartialDate } from '../../model/calendar-date.ts'
import type { Span } from '../../model/page.ts'
import type { ValueKind } from './value-kind.ts'

/** Where in the answer a value stands, and what it is stated for: `2021/22`, `as at 31 March 2018`; null where it says nothing. */
interface Stated {
  readonly passage: Span
  readonly scope: string | null
}

/** `planned`: not yet but to come; `ended`: no longer. */
export interface YesNoValue {
  readonly kind: 'yes-no'
  readonly value: boolean
  readonly state: 'planned' | 'ended' | null
}

export interface NumberValue {
  readonly kind: 'number'
  readonly value: number
  /** `%`, `people`, `FTE`, `posts`, `hours` …; null where it is the thing asked for. */
  readonly unit: string | null
  readonly approximate: boolean
}

export interface MoneyValue {
  readonly kind: 'money'
  readonly value: number
  /** ISO 4217: `GBP`; null where nothing was paid and no currency is named. */
  readonly currency: string | null
  readonly approximate: boolean
}

export interface DateValue {
  readonly kind: 'date'
  readonly value: PartialDate
}

/**
 * A thing that is named. `unnamed`: described only (`spreadsheet`), `in-house`: made by the authority, `none`: there is none;
 * `words`: the question asks for no name, and the answer is short enough to be taken whole.
 */
export interface TextValue {
  readonly kind: 'text'
  readonly value: string
  readonly named: 'named' | 'in-house' | 'unnamed' | 'none' | 'words'
}

/** The words do not decide. */
export interface Unsure {
  readonly kind: 'unsure'
  readonly of: ValueKind
  readonly why: string
}

export type PlainValue = YesNoValue | NumberValue | MoneyValue | DateValue | TextValue
export type FoundValue = (PlainValue | Unsure) & { readonly passage: Span }
export type TypedValue = (PlainValue | Unsure) & Stated
