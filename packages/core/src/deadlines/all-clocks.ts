import { type ClockStage, stageOf } from '../law/clock-stage.ts'
import { isCertain } from '../law/is-certain.ts'
import type { Law, LawBook } from '../law/law-book.ts'
import type { Actor, Amount, TimeLimit, TimeUnit } from '../law/law-pack.ts'
import type { CalendarDate } from '../model/calendar-date.ts'
import { eventWords } from './clock-event.ts'
import { type ClockEvent, limitDue } from './due-date.ts'

/** One of the time limits of a law, as it stands for a request. */
export interface ClockAnswer {
  readonly id: string
  readonly stage: ClockStage
  readonly question: string
  readonly actor: Actor
  readonly action: string
  readonly due: CalendarDate | null
  /** Null where the law sets no number. */
  readonly amount: number | null
  readonly unit: TimeUnit
  /** What runs on from there in another unit. */
  readonly plus: Amount | null
  readonly provision: string
  readonly basis: string
  /** The question of the time limit that `amount` comes on top of. */
  readonly on: string | null
  /** The step that it runs from, in words; null where it runs from receipt. */
  readonly from: string | null
  /** The authorities or requests that it is for, where it is not for all. */
  readonly who: string | null
  /** Why there is no date. */
  readonly reason: string | null
  readonly verified: boolean
}

/** Every time limit of the law in the order of its pack: response, extension, review, regulator, court. */
export function allClocks(
  law: Law,
  received: CalendarDate | null,
  events: readonly ClockEvent[],
  book: LawBook,
): ClockAnswer[] {
  return law.deadlines.limits.map((limit) => {
    const { due, rule, reason } = limitDue({ law, book, received, events }, limit)
    return {
      id: limit.id,
      stage: stageOf(limit),
      question: limit.question,
      actor: limit.actor,
      action: limit.action,
      due,
      amount: rule?.amount ?? limit.amount,
      unit: rule?.unit ?? limit.unit,
      plus: rule?.plus ?? limit.plus ?? null,
      provision: limit.provision,
      basis: limit.basis,
      on: rule === null || rule.amount === limit.amount ? addedTo(law, limit) : null,
      from: startWords(law, limit),
      who: limit.who ?? null,
      reason,
      verified: isCertain(limit.sure),
    }
  })
}

function addedTo(law: Law, { adds }: TimeLimit): string | null {
  return law.deadlines.limits.find(({ id }) => id === adds)?.question ?? null
}

/** `response issued`, `internal review outcome or the end of review-answer`. */
function startWords(law: Law, { start }: TimeLimit): string | null {
  if (start.at === 'receipt') return null
  const step = eventWords(start.events[0] ?? '')
  if (start.otherwise === undefined) return step
  const other = law.deadlines.limits.find((limit) => limit.id === start.otherwise)
  return `${step}, else ${other === undefined ? start.otherwise : `the end of ${other.question}`}`
}
