import { type CalendarDate, isCalendarDate } from '@disclosed/core/model'
import type { ClockEvent, DueQuery } from '@disclosed/core/views'
import { type BatchShape, badCase, isRecord, rowId } from './batch.ts'

/** One request of a batch. */
export interface DueCase extends DueQuery {
  readonly id: string
  readonly law: string
}

/** What rows may leave out, from the command line. */
export interface CaseDefaults {
  readonly law: string | null
  readonly question: string
}

export const DUE_BATCH: BatchShape = {
  list: 'cases',
  example: '{ "id": "1", "law": "uk-foia-2000", "received": "2025-09-08", "events": [] }',
}

/** @throws DisclosedError `bad-case` */
export function caseOfJson(value: unknown, at: number, defaults: CaseDefaults): DueCase {
  if (!isRecord(value)) throw badCase('This case is no object.')
  const { law = defaults.law, question = defaults.question, received = null, stated = null, events = [] } = value
  if (typeof law !== 'string') throw badCase('This case names no law.')
  if (typeof question !== 'string') throw badCase('"question" must be a text.')
  if (received !== null && !isDate(received)) throw badCase(`"received" must be a date of the form YYYY-MM-DD.`)
  if (stated !== null && !isDate(stated)) throw badCase(`"stated" must be a date of the form YYYY-MM-DD.`)
  if (!Array.isArray(events)) throw badCase('"events" must be a list.')
  return { id: rowId(value, at), law, question, received, stated, events: events.map(eventOfJson) }
}

function eventOfJson(value: unknown): ClockEvent {
  if (!isRecord(value) || typeof value.type !== 'string') throw badCase('An event has no "type".')
  const { type, date, from, to, until, days, workingDays, weeks, months } = value
  for (const day of [date, from, to, until]) {
    if (day !== undefined && !isDate(day)) throw badCase(`A date of the event "${type}" is not of the form YYYY-MM-DD.`)
  }
  for (const number of [days, workingDays, weeks, months]) {
    if (number !== undefined && !(Number.isInteger(number) && Number(number) > 0))
      throw badCase(`A length of the event "${type}" is not a whole number from 1.`)
  }
  return Object.fromEntries(
    Object.entries({ type, date, from, to, until, days, workingDays, weeks, months }).filter(
      ([, given]) => given !== undefined,
    ),
  ) as unknown as ClockEvent
}

function isDate(value: unknown): value is CalendarDate {
  return typeof value === 'string' && isCalendarDate(value)
}
