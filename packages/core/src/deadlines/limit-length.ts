import type { Amount, TimeLimit, TimeUnit } from '../law/law-pack.ts'
import type { ClockEvent } from './clock-event.ts'

/** How long a limit is: an amount, and what runs on from its end in another unit. */
export interface Length extends Amount {
  readonly plus: Amount | null
}

/** The length of a limit on top of its base, as the law or the notice gives it; null where neither gives a number. */
export function lengthOf(limit: TimeLimit, base: TimeLimit, event: ClockEvent | null): Length | null {
  const own = event === null ? amountOf(limit) : (statedAmount(event, limit.unit) ?? amountOf(limit))
  if (own === null) return null
  if (limit === base) return { ...own, plus: limit.plus ?? null }
  const first = amountOf(base)
  return first === null ? null : sum(first, own)
}

function amountOf({ amount, unit }: TimeLimit): Amount | null {
  return amount === null ? null : { amount, unit }
}

/** What a notice says. Days and weeks are those that the law counts, so in a law of working days they are working days. */
function statedAmount({ days, workingDays, weeks, months }: ClockEvent, unit: TimeUnit): Amount | null {
  const working = unit === 'workingDays' || unit === 'workingWeeks'
  if (workingDays !== undefined) return { amount: workingDays, unit: 'workingDays' }
  if (days !== undefined) return { amount: days, unit: working ? 'workingDays' : 'days' }
  if (weeks !== undefined) return { amount: weeks, unit: working ? 'workingWeeks' : 'weeks' }
  return months === undefined ? null : { amount: months, unit: 'months' }
}

/** Five working days are a working week, seven days a week, twelve months a year; other units follow one another. */
function sum(first: Amount, own: Amount): Length {
  if (first.unit === own.unit) return { amount: first.amount + own.amount, unit: first.unit, plus: null }
  const [a, b] = [inSmallUnit(first), inSmallUnit(own)]
  if (a.unit !== b.unit) return { ...first, plus: own }
  return { amount: a.amount + b.amount, unit: a.unit, plus: null }
}

function inSmallUnit({ amount, unit }: Amount): Amount {
  if (unit === 'workingWeeks') return { amount: amount * 5, unit: 'workingDays' }
  if (unit === 'weeks') return { amount: amount * 7, unit: 'days' }
  return unit === 'years' ? { amount: amount * 12, unit: 'months' } : { amount, unit }
}
