import type { Clock, GroundUse, Reading } from '../model/reading.ts'
import { correctFindings, dismissFinding } from './correct-findings.ts'
import { correctQuestion, isSame } from './correct-question.ts'
import { withMark } from './corrected-field.ts'
import type { CountedClock, MadeCorrection } from './correction.ts'

export interface CorrectedReading {
  /** What was corrected carries who did it, when and why, and what the machine had read (`corrected`). */
  readonly reading: Reading
  /** Corrections of what is no longer there: the letters were read anew, and their question or finding is gone. */
  readonly notApplicable: readonly MadeCorrection[]
}

const NO_CLOCK: Clock = { received: null, due: null, answered: null, daysTaken: null, daysLate: null }

/** A reading as people have corrected it, in the order of their corrections. */
export function applyCorrections(machine: Reading, corrections: readonly MadeCorrection[]): CorrectedReading {
  const notApplicable: MadeCorrection[] = []
  const dismissals: MadeCorrection[] = []
  let reading = machine
  for (const made of corrections) {
    if (made.correction.kind === 'finding-dismissed') {
      dismissals.push(made)
      continue
    }
    const corrected = applied(reading, made)
    if (corrected === null) notApplicable.push(made)
    else reading = corrected
  }
  if (reading !== machine) reading = withConsequences(machine, reading, corrections)
  // Last, since what was dismissed may only follow from the others.
  for (const made of dismissals) {
    const corrected = dismissed(reading, made)
    if (corrected === null) notApplicable.push(made)
    else reading = corrected
  }
  return { reading, notApplicable }
}

/** Null where what it speaks of is gone. */
function applied(reading: Reading, made: MadeCorrection): Reading | null {
  const { correction } = made
  switch (correction.kind) {
    case 'authority':
      return withMark({ ...reading, authority: correction.value }, made, reading.authority)
    case 'law':
      return withMark({ ...reading, law: correction.value }, made, reading.law)
    case 'document-kind':
      return withMark({ ...reading, kind: correction.value }, made, reading.kind)
    case 'received':
    case 'due':
    case 'answered': {
      const clock = reading.clock ?? NO_CLOCK
      const changed = { ...reading, clock: { ...clock, [correction.kind]: correction.value } }
      return withMark(changed, made, clock[correction.kind])
    }
    case 'finding-dismissed':
      return dismissed(reading, made)
    default:
      return correctQuestion(reading, made, correction)
  }
}

function dismissed(reading: Reading, made: MadeCorrection): Reading | null {
  if (made.correction.kind !== 'finding-dismissed') return null
  const found = dismissFinding(reading, made.correction.finding)
  return found === null ? null : withMark({ ...reading, findings: found.left }, made, found.dismissed)
}

/** Grounds of the whole, days of the clock, findings: as they follow from what was corrected. */
function withConsequences(machine: Reading, reading: Reading, corrections: readonly MadeCorrection[]): Reading {
  const { clock, counted } = countedClock(machine, reading, corrections)
  return correctFindings(machine, { ...reading, grounds: groundsOf(machine, reading), clock }, counted)
}

/** A ground that no question relies on any more goes; one that a person added comes. */
function groundsOf(machine: Reading, reading: Reading): GroundUse[] {
  const ofQuestions = ({ questions }: Reading) => questions.flatMap(({ grounds }) => grounds)
  const [before, now] = [ofQuestions(machine), ofQuestions(reading)]
  const has = (grounds: readonly GroundUse[], ground: GroundUse) => grounds.some((each) => isSame(each, ground))
  const kept = machine.grounds.filter((ground) => !has(before, ground) || has(now, ground))
  const added = now.filter((ground, at) => !has(kept, ground) && !has(now.slice(0, at), ground))
  return [...kept, ...added]
}

/** The days as the law counts them, where somebody counted with just these dates; else they are not known. */
function countedClock(
  machine: Reading,
  reading: Reading,
  corrections: readonly MadeCorrection[],
): { readonly clock: Clock | null; readonly counted: CountedClock | null } {
  const { clock, law } = reading
  const isAsRead =
    law === machine.law &&
    clock?.received === machine.clock?.received &&
    clock?.due === machine.clock?.due &&
    clock?.answered === machine.clock?.answered
  if (clock === null || isAsRead) return { clock: machine.clock, counted: null }
  const isDueGiven = corrections.some(({ correction }) => correction.kind === 'due')
  const counted = corrections.findLast(
    (made) =>
      made.counted !== null &&
      made.counted.law === law &&
      made.counted.clock.received === clock.received &&
      made.counted.clock.answered === clock.answered &&
      (!isDueGiven || made.counted.clock.due === clock.due),
  )?.counted
  if (counted != null) return { clock: counted.clock, counted }
  const isDueKnown = isDueGiven || (law === machine.law && clock.received === machine.clock?.received)
  return { clock: { ...clock, due: isDueKnown ? clock.due : null, daysTaken: null, daysLate: null }, counted: null }
}
