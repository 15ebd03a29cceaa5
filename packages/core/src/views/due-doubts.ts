import { eventWords } from '../deadlines/clock-event.ts'
import type { ClockEvent, DueRule } from '../deadlines/due-date.ts'
import { isCertain } from '../law/is-certain.ts'
import type { Law } from '../law/law-book.ts'
import type { CalendarData, Sure } from '../law/law-pack.ts'

/** What a due date rests on that was not verified: its time limit, the steps that moved the clock, the calendar. */
export function dueDoubts(
  law: Law,
  rule: DueRule | null,
  events: readonly ClockEvent[],
  calendar: CalendarData | null,
): string[] {
  const limit = law.deadlines.limits.find(({ id }) => id === rule?.limit)
  const known = new Set(events.map(({ type }) => type))
  const moves = law.deadlines.clock.filter(({ begins, ends }) => [...begins, ...ends].some((type) => known.has(type)))
  return [
    ...(limit === undefined ? [] : doubt(`the time limit (${limit.provision})`, limit.sure)),
    ...moves.flatMap(({ ends, provision, sure }) =>
      doubt(`what ${eventWords(ends[0] ?? '')} does to the clock (${provision})`, sure),
    ),
    ...(calendar === null ? [] : doubt(`the calendar (${calendar.title})`, calendar.sure)),
  ]
}

function doubt(subject: string, sure: Sure | undefined): string[] {
  if (isCertain(sure)) return []
  return [`${subject} ${sure?.verified === true ? 'is open to doubt' : 'is not verified'}`]
}
