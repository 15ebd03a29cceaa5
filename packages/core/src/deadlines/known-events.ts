import type { Law } from '../law/law-book.ts'

/** The types of events that start, move or stop a clock of the law, in alphabetical order. */
export function knownEvents(law: Law): string[] {
  const { limits, clock } = law.deadlines
  const types = [
    ...limits.flatMap(({ start, leavesOut }) => [...(start.at === 'event' ? start.events : []), ...(leavesOut ?? [])]),
    ...clock.flatMap(({ begins, ends }) => [...begins, ...ends]),
  ]
  return [...new Set(types)].sort()
}
