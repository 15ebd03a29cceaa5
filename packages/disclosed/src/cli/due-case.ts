import { DisclosedError } from '@disclosed/core/errors'
import { type CalendarDate, isCalendarDate } from '@disclosed/core/model'
import type { ClockEvent, DueQuery } from '@disclosed/core/views'

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

/** The cases of a batch in JSON: `{ "cases": […] }` or the array alone. @throws DisclosedError `bad-batch` */
export function casesOfJson(text: string, file: string): readonly unknown[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw badBatch(`${file} is not valid JSON: ${error instanceof Error ? error.message : error}`, error)
  }
  const cases = Array.isArray(value) ? value : isRecord(value) ? value.cases : undefined
  if (!Array.isArray(cases)) throw badBatch(`${file} has no list of cases.`)
  return cases
}

function badBatch(sentence: string, cause?: unknown): DisclosedError {
  const next = 'Write { "cases": [ { "id": "1", "law": "uk-foia-2000", "received": "2025-09-08", "events": [] } ] }.'
  return new DisclosedError('bad-batch', sentence, next, cause)
}

/** The name of a case for its line, also where the rest of it can't be read. */
export function caseId(value: unknown, at: number): string {
  const id = isRecord(value) ? value.id : undefined
  return typeof id === 'string' || typeof id === 'number' ? String(id) : String(at + 1)
}

/** @throws DisclosedError `bad-case` */
export function caseOfJson(value: unknown, at: number, defaults: CaseDefaults): DueCase {
  if (!isRecord(value)) throw badCase('This case is no object.')
  const { law = defaults.law, question = defaults.question, received = null, events = [] } = value
  if (typeof law !== 'string') throw badCase('This case names no law.')
  if (typeof question !== 'string') throw badCase('"question" must be a text.')
  if (received !== null && !isDate(received)) throw badCase(`"received" must be a date of the form YYYY-MM-DD.`)
  if (!Array.isArray(events)) throw badCase('"events" must be a list.')
  return { id: caseId(value, at), law, question, received, events: events.map(eventOfJson) }
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

export function badCase(sentence: string): DisclosedError {
  return new DisclosedError('bad-case', sentence, 'Mend this row; the others were counted.')
}

function isDate(value: unknown): value is CalendarDate {
  return typeof value === 'string' && isCalendarDate(value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
