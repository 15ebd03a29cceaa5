import { type ClockEvent, dueDate } from '../deadlines/due-date.ts'
import { countWorkingDays } from '../deadlines/working-calendar.ts'
import type { Law, LawBook } from '../law/law-book.ts'
import { type CalendarDate, dayNumber, isCalendarDate } from '../model/calendar-date.ts'
import type { Clock, MessageKind, Sender } from '../model/reading.ts'

/** What the clock is read from: the messages in order. */
export interface DatedMessage {
  readonly kind: MessageKind
  readonly from: Sender
  readonly date: string | null
}

/**
 * The statutory clock of a correspondence. `stated` is the day of receipt in the authority's words, `fees` what a fee did to it;
 * `known` are dates that a person is sure of.
 */
export function clockOf(
  messages: readonly DatedMessage[],
  stated: CalendarDate | null,
  fees: readonly ClockEvent[],
  law: Law | null,
  book: LawBook,
  known: Partial<Pick<Clock, 'received' | 'due' | 'answered'>> = {},
): Clock {
  const first = stated ?? dateOf(messages.find((message) => message.kind === 'request'))
  const events = clockEvents(messages)
  const { received = receiptUnder(law, first, events), answered = dateOf(replyIn(messages)) } = known
  const counted =
    law === null || first === null ? null : dueDate(law, 'response', first, [...events, ...fees], book).due
  const { due = counted } = known
  const count = (from: CalendarDate, to: CalendarDate) => (law === null ? null : daysBetween(law, from, to, book))
  const daysLate = (due: CalendarDate, answered: CalendarDate) => {
    const met = metByAcknowledgement(law, messages, due)
    return met === null ? null : met ? 0 : count(due, answered)
  }
  return {
    received,
    due,
    answered,
    daysTaken: received === null || answered === null ? null : count(received, answered),
    daysLate: due === null || answered === null ? null : answered <= due ? 0 : daysLate(due, answered),
  }
}

function replyIn(messages: readonly DatedMessage[]): DatedMessage | undefined {
  const ofKind = (kind: MessageKind) => messages.find((message) => message.kind === kind)
  return ofKind('response') ?? ofKind('review-response')
}

/** Whether an authority's message met the time limit, where an acknowledgement is enough (RCW 42.56.520(1)); null where the file can't tell. */
export function metByAcknowledgement(
  law: Law | null,
  messages: readonly DatedMessage[],
  due: CalendarDate,
): boolean | null {
  const limit = law?.deadlines.limits.find((each) => each.question === 'response')
  if (limit?.acknowledgementMeets !== true) return false
  const first = dateOf(messages.find((message) => message.from === 'authority'))
  if (first !== null && first <= due) return true
  return messages.some((message) => message.kind === 'request') ? false : null
}

/** A request that needed clarification is received with it, where the law says so (FOIA s.10(6)(b)). */
function receiptUnder(law: Law | null, first: CalendarDate | null, events: readonly ClockEvent[]): CalendarDate | null {
  const clarified = events.find((event) => event.type === 'clarificationReceived')?.date
  const restarts = law?.deadlines.clock.some(
    (rule) => rule.effect === 'reset' && rule.ends?.includes('clarificationReceived'),
  )
  return restarts === true && clarified !== undefined && first !== null && clarified > first ? clarified : first
}

/** What moves the clock, under the names that the law packs use; a law that knows no such event passes it over. */
function clockEvents(messages: readonly DatedMessage[]): ClockEvent[] {
  return [...clarifications(messages), ...extensions(messages)]
}

/** A clarification that the authority asked for and the requester gave: the clock starts again. */
function clarifications(messages: readonly DatedMessage[]): ClockEvent[] {
  const asked = messages.findIndex((message) => message.from === 'authority' && message.kind === 'clarification')
  const given = messages.findIndex(
    (message, i) => i > asked && asked >= 0 && message.from === 'requester' && message.kind === 'clarification',
  )
  if (asked < 0 || given < 0) return []
  const [askedOn, givenOn] = [dateOf(messages[asked]), dateOf(messages[given])]
  if (askedOn === null || givenOn === null) return []
  return [
    { type: 'clarificationRequested', date: askedOn },
    { type: 'clarificationReceived', date: givenOn },
  ]
}

/** A notice that more time is taken counts where the law allows one (EIR reg 7, 5 U.S.C. 552(a)(6)(B)). */
function extensions(messages: readonly DatedMessage[]): ClockEvent[] {
  return messages.flatMap((message) => {
    const date = message.kind === 'extension' ? dateOf(message) : null
    return date === null ? [] : [{ type: 'extensionNotified', date }]
  })
}

/** Days after `from` up to `to`: working days, or calendar days where the law counts so. */
function daysBetween(law: Law, from: CalendarDate, to: CalendarDate, book: LawBook): number | null {
  const unit = law.deadlines.limits.find((limit) => limit.question === 'response')?.unit
  const calendar = law.calendar === null ? undefined : book.calendar(law.calendar)
  if (unit === 'workingDays' || unit === 'workingWeeks')
    return calendar === undefined ? null : countWorkingDays(calendar, from, to)
  return dayNumber(to) - dayNumber(from)
}

function dateOf(message: DatedMessage | undefined): CalendarDate | null {
  return message !== undefined && isCalendarDate(message.date) ? message.date : null
}
