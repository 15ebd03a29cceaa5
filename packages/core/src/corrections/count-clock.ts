import { clockOf } from '../correspondence/clock.ts'
import { lateMessage } from '../findings/rules/late.ts'
import type { LawBook } from '../law/law-book.ts'
import type { Clock, Reading } from '../model/reading.ts'
import { CLOCK_FIELDS, type ClockField, type Correction, type CountedClock } from './correction.ts'

/**
 * The clock of a reading with corrected dates, as its law counts it. A due date that nobody gave is counted from the day of receipt
 * where that or the law was corrected; else it is the machine's, who knows of fees and pauses.
 */
export function countClock(machine: Reading, corrections: readonly Correction[], book: LawBook): CountedClock {
  const given: Partial<Record<ClockField, string | null>> = {}
  let { law } = machine
  for (const correction of corrections) {
    if (correction.kind === 'law') law = correction.value
    if (isOfClock(correction)) given[correction.kind] = correction.value
  }
  const isCountedAnew = law !== machine.law || given.received !== undefined
  const known: Partial<Pick<Clock, ClockField>> = {
    ...(machine.clock !== null && {
      received: machine.clock.received,
      answered: machine.clock.answered,
      ...(isCountedAnew ? {} : { due: machine.clock.due }),
    }),
    ...given,
  }
  const pack = law === null ? null : (book.law(law) ?? null)
  const clock = clockOf(machine.messages, known.received ?? null, [], pack, book, known)
  return { law, clock, late: lateMessage(clock, pack) }
}

type ClockCorrection = Extract<Correction, { kind: ClockField }>

function isOfClock(correction: Correction): correction is ClockCorrection {
  return (CLOCK_FIELDS as readonly string[]).includes(correction.kind)
}

/** Whether the days of the clock depend on it. */
export function isClockCorrection(correction: Correction): boolean {
  return correction.kind === 'law' || isOfClock(correction)
}
