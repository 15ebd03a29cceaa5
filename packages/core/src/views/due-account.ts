import { allClocks, type ClockAnswer } from '../deadlines/all-clocks.ts'
import { amountWords } from '../deadlines/amount-words.ts'
import { type Alternative, type ClockEvent, type DueRule, dueDate, type ProofDay } from '../deadlines/due-date.ts'
import { NO_RESPONSE, namedEvents } from '../deadlines/event-name.ts'
import { explainStatedDate, type StatedDateAccount } from '../deadlines/explain-stated-date.ts'
import { findLimit } from '../deadlines/find-limit.ts'
import { knownEvents } from '../deadlines/known-events.ts'
import { calendarOf } from '../deadlines/run-clock.ts'
import { DisclosedError } from '../errors.ts'
import type { ClockStage } from '../law/clock-stage.ts'
import { isCertain } from '../law/is-certain.ts'
import type { Law, LawBook } from '../law/law-book.ts'
import type { TimeLimit } from '../law/law-pack.ts'
import type { CalendarDate } from '../model/index.ts'
import { weekdayDate } from '../text/plain-date.ts'
import { dueDoubts } from './due-doubts.ts'
import { isFreeWeekday } from './proof-weeks.ts'

/** A due date with everything that a reader needs to check it, as plain data: for the terminal, JSON, the API and a calendar picture. */
export interface DueAccount {
  readonly law: { readonly id: string; readonly title: string; readonly shortTitle: string }
  readonly question: string
  readonly received: CalendarDate | null
  readonly events: readonly ClockEvent[]
  readonly due: CalendarDate | null
  readonly dayZero: CalendarDate | null
  readonly rule: DueRule | null
  /** Null where the law counts every day and moves no last day. */
  readonly calendar: {
    readonly id: string
    readonly title: string
    readonly from: number
    readonly until: number
  } | null
  /** The provision that says which days count. */
  readonly dayProvision: string | null
  readonly proof: readonly ProofDay[]
  readonly reason: string | null
  /** What it rests on that was not verified, a sentence each. */
  readonly doubts: readonly string[]
  readonly alternatives: readonly Alternative[]
  readonly clocks: readonly ClockAnswer[]
  /** How the date that the authority gave lies to the law's; null where none was given or the law gives none. */
  readonly stated: StatedDateAccount | null
  /** Steps that the law does not have, and why. */
  readonly noSteps: readonly NoStep[]
}

export interface NoStep {
  readonly stages: readonly ClockStage[]
  readonly rule: string
  readonly provision: string | null
  readonly verified: boolean
}

/** A request that has a due date; `name` is the requester's own name for it. */
export interface NamedDue {
  readonly name: string | null
  readonly account: DueAccount
}

export interface DueQuery {
  readonly question: string
  readonly received: CalendarDate | null
  readonly events: readonly ClockEvent[]
  /** The due date that the authority gave. */
  readonly stated?: CalendarDate | null | undefined
}

/** @throws DisclosedError `unknown-question`, `unknown-event` */
export function dueAccount(law: Law, query: DueQuery, book: LawBook): DueAccount {
  const { question, received, events: given, stated = null } = query
  const { id, title, shortTitle } = law
  const events = namedEvents(given)
  const limit = findLimit(law, question)
  if (limit === null) throw unknownQuestion(law, question)
  const known = [...knownEvents(law), NO_RESPONSE]
  const unknown = events.find((event) => !known.includes(event.type))
  if (unknown !== undefined) throw unknownEvent(law, unknown)
  const { due, dayZero, rule, proof, reason, alternatives } = dueDate(law, question, received, events, book)
  const calendar = usesCalendar(limit) ? calendarOf({ law, book }, limit) : null
  return {
    law: { id, title, shortTitle },
    question: limit.question,
    received,
    events,
    due,
    dayZero,
    rule,
    calendar: calendar === null ? null : { id: calendar.id, title: calendar.title, ...calendar.known },
    dayProvision: law.deadlines.dayProvision,
    proof,
    reason,
    doubts: dueDoubts(law, rule, events, calendar),
    alternatives,
    clocks: allClocks(law, received, events, book),
    stated: stated === null ? null : explainStatedDate(law, question, received, events, stated, book),
    noSteps: law.deadlines.noStep.map(({ stages, rule, provision, sure }) => ({
      ...{ stages, rule, provision: provision ?? null },
      verified: isCertain(sure),
    })),
  }
}

function usesCalendar(limit: TimeLimit): boolean {
  return limit.unit.startsWith('working') || limit.roll === true
}

function unknownQuestion(law: Law, question: string): DisclosedError {
  const known = [...new Set(law.deadlines.limits.map((limit) => limit.question))].join(', ')
  return new DisclosedError(
    'unknown-question',
    `${law.shortTitle} has no time limit called "${question}".`,
    known === '' ? 'This law sets no time limits of its own.' : `Ask for one of these: ${known}.`,
  )
}

function unknownEvent(law: Law, event: ClockEvent): DisclosedError {
  return new DisclosedError(
    'unknown-event',
    `No clock of ${law.shortTitle} knows the step "${event.type}".`,
    `Name one of these: ${knownEvents(law).join(', ')}.`,
  )
}

/** `Mon 13 Jul 2020: not counted, Battle of the Boyne (substitute), Northern Ireland; FOIA s.10(6)`. */
export function proofSentence(day: ProofDay, account: Pick<DueAccount, 'law' | 'dayProvision'>): string {
  const source = account.dayProvision === null ? '' : `; ${account.law.shortTitle} ${account.dayProvision}`
  const why = day.why === null ? '' : `, ${day.why}`
  return `${weekdayDate(day.date)}: ${day.counted ? 'counted' : 'not counted'}${why}${source}`
}

/** The days of the period that have a reason: left out, or how the period ended. Day 0 and free weekdays are no news. */
export function daysWithReason(account: Pick<DueAccount, 'proof'>): ProofDay[] {
  return account.proof.slice(1).filter((day) => day.why !== null && (day.counted || !isFreeWeekday(day)))
}

/** The weekdays before the last day that did not count. */
export function daysLeftOut(account: Pick<DueAccount, 'proof'>): ProofDay[] {
  return daysWithReason({ proof: account.proof.slice(0, -1) }).filter((day) => !day.counted)
}

/** `20 working days from Mon 3 Mar 2025; FOIA s.10(1) (statute)`. */
export function dueRuleWords({ rule, dayZero, law }: Pick<DueAccount, 'rule' | 'dayZero' | 'law'>): string {
  if (rule === null) return `${law.shortTitle} has no such time limit`
  const from = dayZero === null ? '' : ` from ${weekdayDate(dayZero)}`
  return `${amountWords(rule)}${from}; ${law.shortTitle} ${rule.provision} (${rule.basis})`
}

/** How a due date lies to a day: `in 3 days`, `today`, `5 days ago`. */
export function distanceWords(days: number): string {
  if (days === 0) return 'today'
  const number = Math.abs(days) === 1 ? 'one day' : `${Math.abs(days)} days`
  return days > 0 ? `in ${number}` : `${number} ago`
}
