import { createHash } from 'node:crypto'
import type { CalendarDate } from '@disclosed/core/model'
import {
  type ClockAnswer,
  type DueAccount,
  daysWithReason,
  dueRuleWords,
  type NamedDue,
  proofSentence,
} from '@disclosed/core/views'
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'

/** Something that falls due on a day, for a calendar program. */
interface DueEvent {
  readonly uid: string
  readonly date: CalendarDate
  readonly summary: string
  readonly description: string
}

/**
 * An iCalendar file (RFC 5545) with an all-day event for each date: the one that was asked for, and the clocks that run from a
 * step that has been taken. The same request gives the same UID, so that a calendar program updates what it imported before.
 */
export function dueCalendar(dues: readonly NamedDue[], today: CalendarDate): string {
  const calendar = ical({ name: 'Disclosed: due dates', method: ICalCalendarMethod.PUBLISH })
  calendar.prodId({ company: 'Disclosed', product: 'Due dates', language: 'EN' })
  for (const event of uniqueEvents(dues.flatMap(eventsOf))) {
    calendar.createEvent({
      id: event.uid,
      start: utc(event.date),
      allDay: true,
      stamp: utc(today),
      summary: event.summary,
      description: event.description,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return `${calendar.toString().trimEnd()}\r\n`
}

function utc(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`)
}

function eventsOf({ name, account }: NamedDue): DueEvent[] {
  const { law, due, question } = account
  const about = name === null ? '' : ` (${name})`
  const others = account.clocks.filter(
    (clock) => clock.due !== null && clock.from !== null && clock.question !== question,
  )
  return [
    ...(due === null
      ? []
      : [
          {
            uid: uid(name, account, question),
            date: due,
            summary: `${law.shortTitle}: ${summaryWords(account.clocks, question)}${about}`,
            description: [
              dueRuleWords(account),
              ...daysWithReason(account).map((day) => proofSentence(day, account)),
            ].join('\n'),
          },
        ]),
    ...others.map((clock) => ({
      uid: uid(name, account, clock.question),
      date: clock.due!,
      summary: `${law.shortTitle}: last day to ${clock.action}${about}`,
      description: `${law.title}, ${clock.provision} (${clock.basis})`,
    })),
  ]
}

function summaryWords(clocks: readonly ClockAnswer[], question: string): string {
  const clock = clocks.find((candidate) => candidate.question === question)
  if (question === 'response') return 'the answer is due'
  return clock === undefined ? `${question} is due` : `last day to ${clock.action}`
}

/** Stable: made of what the request is, not of what was counted. */
function uid(name: string | null, { law, received, events }: DueAccount, question: string): string {
  const first = received ?? events[0]?.date ?? ''
  const key = JSON.stringify([name, law.id, first, question])
  return `${createHash('sha256').update(key).digest('hex').slice(0, 32)}@disclosed`
}

function uniqueEvents(events: readonly DueEvent[]): DueEvent[] {
  return [...new Map(events.map((event) => [event.uid, event])).values()]
}
