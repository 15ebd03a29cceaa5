import {
  type CalendarDate,
  calendarDate,
  dateOfDay,
  dayNumber,
  monthLength,
  type PartialDate,
} from '../model/calendar-date.ts'
import { FINDING_CODES, MESSAGE_KINDS, OUTCOMES } from '../model/reading.ts'
import { nearestNames } from '../text/nearest-names.ts'
import type { QueryField } from './query.ts'

/** What is looked for; a search looks through one of them. */
export const RECORD_KINDS = ['page', 'question', 'answer', 'finding'] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

/** Fields that hold one of a few words. */
export const CLOSED_FIELDS: Readonly<Partial<Record<QueryField, readonly string[]>>> = {
  outcome: OUTCOMES,
  from: ['requester', 'authority', 'regulator'],
  kind: [...RECORD_KINDS, ...MESSAGE_KINDS],
  has: ['blank', ...FINDING_CODES],
}

const ALIASES: Readonly<Record<string, string>> = {
  withheld: 'refused',
  exempt: 'refused',
  ncnd: 'neither-confirmed-nor-denied',
  'left-blank': 'blank',
  'not-addressed': 'unaddressed',
  'part-answered': 'partly-answered',
  reply: 'response',
  review: 'review-request',
}

/** A value in its normal form, or what is wrong with it and a value that was perhaps meant. */
export type FieldValue = { readonly value: string } | { readonly problem: string; readonly near: string | null }

export function fieldValue(field: QueryField, written: string): FieldValue {
  if (field === 'date') return dateValue(written)
  if (field === 'late') return numberValue(written)
  const known = CLOSED_FIELDS[field]
  const text = written.replace(/\s+/g, ' ').trim().toLowerCase()
  return known === undefined ? { value: text } : oneOf(field, known, text.replaceAll(' ', '-'))
}

function oneOf(field: QueryField, known: readonly string[], name: string): FieldValue {
  if (known.includes(name)) return { value: name }
  const alias = ALIASES[name]
  if (alias !== undefined && known.includes(alias)) return { value: alias }
  const [near = null] = nearestNames(name, known, 1)
  return { problem: `"${name}" is no ${field}; there are ${known.join(', ')}.`, near }
}

const DATE = /^\d{4}(?:-\d{1,2}(?:-\d{1,2})?)?$/
const DATES_HELP = 'A date is written 2019, 2019-03 or 2019-03-27, a time 2019-01..2019-03, ..2019 or >2019-03.'

function dateValue(written: string): FieldValue {
  const bad: FieldValue = { problem: `"${written}" is no date. ${DATES_HELP}`, near: null }
  const compared = /^(>=|<=|>|<)(.+)$/.exec(written)
  if (compared !== null) {
    const date = partialDate(compared[2]!)
    if (date === null) return bad
    const [first, last] = [firstDay(date), lastDay(date)]
    if (compared[1] === '>') return { value: `${dateOfDay(dayNumber(last) + 1)}..` }
    if (compared[1] === '<') return { value: `..${dateOfDay(dayNumber(first) - 1)}` }
    return { value: compared[1] === '>=' ? `${date}..` : `..${date}` }
  }
  const ends = rangeEnds(written)
  if (ends === null) {
    const date = partialDate(written)
    return date === null ? bad : { value: date }
  }
  const [from, to] = ends.map((end) => (end === '' ? '' : partialDate(end)))
  if (from == null || to == null || from + to === '') return bad
  if (from !== '' && to !== '' && firstDay(from) > lastDay(to))
    return { problem: `The time ${written} ends before it begins.`, near: `${to}..${from}` }
  return { value: `${from}..${to}` }
}

function partialDate(written: string): PartialDate | null {
  if (!DATE.test(written)) return null
  const [year = '', month, day] = written.split('-').map((part) => part.padStart(2, '0'))
  const whole = calendarDate(Number(year), Number(month ?? 1), Number(day ?? 1))
  if (whole === null || Number(year) === 0) return null
  return [year, month, day].filter((part) => part !== undefined).join('-')
}

function firstDay(date: PartialDate): CalendarDate {
  return `${date}-01-01`.slice(0, 10)
}

function lastDay(date: PartialDate): CalendarDate {
  if (date.length === 4) return `${date}-12-31`
  return date.length === 7 ? `${date}-${monthLength(Number(date.slice(0, 4)), Number(date.slice(5)))}` : date
}

const LONGEST_NUMBER = 6

function numberValue(written: string): FieldValue {
  const bad: FieldValue = { problem: `"${written}" is no number of days: late:>10, late:5..20, late:3.`, near: null }
  const compared = /^(>=|<=|>|<)(\d+)$/.exec(written)
  const ends = compared === null ? rangeEnds(written) : null
  const number = (text: string) => (/^\d+$/.test(text) && text.length <= LONGEST_NUMBER ? Number(text) : Number.NaN)
  if (compared !== null) {
    const days = number(compared[2]!)
    if (Number.isNaN(days) || (compared[1] === '<' && days === 0)) return bad
    if (compared[1]!.startsWith('>')) return { value: `${days + (compared[1] === '>' ? 1 : 0)}..` }
    return { value: `..${days - (compared[1] === '<' ? 1 : 0)}` }
  }
  if (ends === null) return Number.isNaN(number(written)) ? bad : { value: String(number(written)) }
  const [from, to] = ends.map((end) => (end === '' ? null : number(end)))
  if (Number.isNaN(from) || Number.isNaN(to) || (from === null && to === null)) return bad
  if (from != null && to != null && from > to)
    return { problem: `${written} ends before it begins.`, near: `${to}..${from}` }
  return { value: `${from ?? ''}..${to ?? ''}` }
}

function rangeEnds(written: string): [string, string] | null {
  const at = written.indexOf('..')
  return at < 0 ? null : [written.slice(0, at), written.slice(at + 2)]
}

/** The first and last day that a value of `date` means; null for no bound. */
export function dateBounds(value: string): { readonly from: CalendarDate | null; readonly to: CalendarDate | null } {
  const [from, to] = rangeEnds(value) ?? [value, value]
  return { from: from === '' ? null : firstDay(from), to: to === '' ? null : lastDay(to) }
}

/** The smallest and greatest number that a value of `late` means; null for no bound. */
export function numberBounds(value: string): { readonly from: number | null; readonly to: number | null } {
  const [from, to] = rangeEnds(value) ?? [value, value]
  return { from: from === '' ? null : Number(from), to: to === '' ? null : Number(to) }
}
