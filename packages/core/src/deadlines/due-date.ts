import type { Law, LawBook } from '../law/law-book.ts'
import type { TimeLimit } from '../law/law-pack.ts'
import type { CalendarDate } from '../model/calendar-date.ts'
import { type Alternative, alternatives } from './alternatives.ts'
import type { ProofDay } from './calendar-index.ts'
import { type ClockEvent, latestEvent } from './clock-event.ts'
import { clockState } from './clock-state.ts'
import { namedEvents } from './event-name.ts'
import { findLimit } from './find-limit.ts'
import { calendarOf, type DueQuestion, type DueRule, type Run, runClock, runFrom, uncounted } from './run-clock.ts'

export type { Alternative } from './alternatives.ts'
export type { ProofDay } from './calendar-index.ts'
export type { ClockEvent } from './clock-event.ts'
export type { DueRule } from './run-clock.ts'

export interface DueDate {
  /** The last day on which the act is in time; null where it can't be told, and `reason` says why. */
  readonly due: CalendarDate | null
  readonly dayZero: CalendarDate | null
  /** Every day from day 0 to the due date, and why it counts or not. */
  readonly proof: readonly ProofDay[]
  /** Null where the law has no such time limit. */
  readonly rule: DueRule | null
  readonly reason: string | null
  /** Other defensible dates. */
  readonly alternatives: readonly Alternative[]
}

/**
 * The due date that a law sets.
 *
 * @param question `response`, `extended-response`, `review-request`, `review-answer`, `regulator-complaint` … or another
 *   name that the law's pack gives to it
 * @param received the calendar day of receipt, day 0; for questions that start at an event, the day of the request
 */
export function dueDate(
  law: Law,
  question: string,
  received: CalendarDate | null,
  events: readonly ClockEvent[],
  book: LawBook,
): DueDate {
  const limit = findLimit(law, question)
  if (limit !== null) return limitDue({ law, book, received, events: namedEvents(events) }, limit)
  const reason = `${law.shortTitle} has no time limit for "${question}"`
  return { due: null, dayZero: null, proof: [], rule: null, reason, alternatives: [] }
}

/** The due date by one of the law's own limits. */
export function limitDue(question: DueQuestion, limit: TimeLimit): DueDate {
  if (limit.start.at === 'receipt') return fromReceipt(question, limit)
  const { events, otherwise, later } = limit.start
  const event = latestEvent(question.events, events, null)?.date ?? null
  if (event === null && otherwise === 'receipt') return fromReceipt(question, limit)
  if (event !== null && !later) return settled(runFrom(question, limit, event))
  const other = question.law.deadlines.limits.find((candidate) => candidate.id === otherwise)
  const end = other === undefined ? null : limitDue(question, other)
  const start = end?.due && (event === null || end.due > event) ? end.due : event
  if (start !== null) return settled(runFrom(question, limit, start))
  return settled(uncounted(limit, end?.reason ?? `the day is not known from which it runs (${events[0]})`))
}

function settled(run: Run): DueDate {
  return { ...run, alternatives: [] }
}

function fromReceipt(question: DueQuestion, limit: TimeLimit): DueDate {
  const { law, received, events } = question
  if (received === null) return settled(uncounted(limit, 'the day of receipt is not known'))
  const plainDue = (id: string, start: CalendarDate) => {
    const plain = law.deadlines.limits.find((candidate) => candidate.id === id)
    return plain === undefined ? null : runFrom({ ...question, events: [] }, plain, start).due
  }
  const state = clockState(law, received, events, plainDue)
  const run = state.waiting === null ? runClock(question, limit, state) : uncounted(limit, state.waiting)
  const more = alternatives({
    law,
    limit,
    received,
    state,
    due: run.due,
    calendar: calendarOf(question, limit),
    events,
    recount: (changed) => runClock(question, limit, { ...state, ...changed }).due,
    otherLimit: (id) => plainDue(id, state.start),
  })
  const late = state.tooLate.length > 0 ? state.tooLate.join('; ') : null
  return { ...run, dayZero: state.start, reason: run.reason ?? late, alternatives: more }
}
