import type { Law } from '../law/law-book.ts'
import type { ClockRule } from '../law/law-pack.ts'
import { addDays, type CalendarDate, dayNumber } from '../model/calendar-date.ts'
import { type ClockEvent, eventWords, latestEvent } from './clock-event.ts'
import type { LeftOut } from './count-period.ts'

/** An extension that the law lets take effect. */
export interface Extension {
  readonly rule: ClockRule
  readonly event: ClockEvent
}

/** What the events have made of a clock that started at receipt. */
export interface ClockState {
  /** Day 0. */
  readonly start: CalendarDate
  readonly leftOut: readonly LeftOut[]
  readonly extensions: readonly Extension[]
  /** A step that is still open, so that no due date can be given. */
  readonly waiting: string | null
  /** Steps that changed nothing, in words, because they came too late. */
  readonly tooLate: readonly string[]
}

/** The last day of a limit, counted from a day 0 without any events. */
export type PlainDue = (limit: string, start: CalendarDate) => CalendarDate | null

/** Runs the events through the law's clock rules: restarts first, then pauses and extensions of the clock that runs. */
export function clockState(
  law: Law,
  received: CalendarDate,
  events: readonly ClockEvent[],
  plainDue: PlainDue,
): ClockState {
  if (events.length === 0) return { start: received, leftOut: [], extensions: [], waiting: null, tooLate: [] }
  const tooLate: string[] = []
  const inTime = (rule: ClockRule, event: ClockEvent, start: CalendarDate): boolean => {
    if (rule.within === undefined || event.date === undefined) return true
    const last = plainDue(rule.within, start)
    if (last === null || event.date <= last) return true
    tooLate.push(`${eventWords(event.type)} on ${event.date} came after ${last} (${rule.provision})`)
    return false
  }
  const rules = (effect: ClockRule['effect']) => law.deadlines.clock.filter((rule) => rule.effect === effect)
  let start = received
  for (const rule of rules('newClock')) start = newStart(rule, start, events)
  let waiting: string | null = null
  for (const rule of rules('reset')) {
    const restarted = restart(rule, start, events, inTime)
    start = restarted.start
    waiting ??= restarted.waiting
  }
  const leftOut: LeftOut[] = []
  for (const rule of rules('pause')) {
    const paused = pauses(rule, start, events)
    leftOut.push(...paused.leftOut)
    waiting ??= paused.waiting
  }
  const extensions: Extension[] = []
  for (const rule of rules('extend')) {
    for (const event of events) {
      if (rule.ends.includes(event.type) && inTime(rule, event, start)) extensions.push({ rule, event })
    }
  }
  return { start, leftOut, extensions, waiting, tooLate }
}

/** A receiving body's day 0; the law may say how long after the first receipt it lies at most (5 U.S.C. 552(a)(6)(A)). */
function newStart(rule: ClockRule, start: CalendarDate, events: readonly ClockEvent[]): CalendarDate {
  const received = latestEvent(events, rule.ends, start)?.date ?? start
  const latest = rule.atLatestAfterDays === undefined ? received : addDays(start, rule.atLatestAfterDays)
  return received < latest ? received : latest
}

type InTime = (rule: ClockRule, event: ClockEvent, start: CalendarDate) => boolean

/** A question that was asked and answered makes the day of the answer day 0 (FOIA s.10(6)(b)). */
function restart(rule: ClockRule, from: CalendarDate, events: readonly ClockEvent[], inTime: InTime) {
  let start = from
  let waiting: string | null = null
  const asked = rule.begins.length > 0 && events.some((event) => rule.begins.includes(event.type))
  for (const event of byDate(events)) {
    if (rule.begins.includes(event.type)) {
      if (inTime(rule, event, start)) waiting = stillOpen(event)
    } else if (rule.ends.includes(event.type)) {
      if (event.date >= from && (!asked || waiting !== null)) start = event.date
      waiting = null
    }
  }
  return { start, waiting }
}

/** Stretches in which the clock stood still, both end days included; one that began before day 0 counts from there. */
function pauses(rule: ClockRule, from: CalendarDate, events: readonly ClockEvent[]) {
  const leftOut = events.flatMap((event) => (rule.begins.includes(event.type) ? wholeStretch(event) : []))
  let begun: (ClockEvent & { date: CalendarDate }) | null = null
  for (const event of byDate(events)) {
    if (rule.begins.includes(event.type)) begun ??= event
    else if (rule.ends.includes(event.type) && begun !== null) {
      const { type, date } = begun
      begun = null
      if (event.date < from) continue
      leftOut.push({ from: dayNumber(date), to: dayNumber(event.date), why: eventWords(type) })
      if (rule.once) break
    }
  }
  return { leftOut, waiting: begun === null ? null : stillOpen(begun) }
}

/** A pause that is told with both its days. */
function wholeStretch({ type, from, to }: ClockEvent): LeftOut[] {
  if (from === undefined || to === undefined) return []
  return [{ from: dayNumber(from), to: dayNumber(to), why: eventWords(type) }]
}

function stillOpen(event: ClockEvent): string {
  return `${eventWords(event.type)} on ${event.date}: the answer is still open`
}

function byDate(events: readonly ClockEvent[]): (ClockEvent & { date: CalendarDate })[] {
  return events
    .filter((event): event is ClockEvent & { date: CalendarDate } => event.date !== undefined)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
