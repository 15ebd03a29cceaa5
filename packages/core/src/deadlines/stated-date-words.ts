import { weekdayDate } from '../text/plain-date.ts'
import { amountWords } from './amount-words.ts'
import type { ProofDay } from './calendar-index.ts'
import type { StatedDateAccount, StatedDateReason } from './explain-stated-date.ts'

/** How the stated date lies to the law's: `one working day later`, `3 days earlier`; null where they are the same. */
export function statedDistance({ days, workingDays }: StatedDateAccount): string | null {
  if (days === 0) return null
  const inWorkingDays = workingDays !== null && workingDays !== 0
  const number = Math.abs(inWorkingDays ? workingDays : days)
  const unit = `${inWorkingDays ? 'working ' : ''}day`
  return `${number === 1 ? `one ${unit}` : `${number} ${unit}s`} ${days > 0 ? 'later' : 'earlier'}`
}

/** What explains the stated date, each reason a possible one: `it counts Mon 7 Aug 2023 (Summer bank holiday), which the law leaves out`; null where nothing does. */
export function statedReasons({ reasons }: StatedDateAccount): string | null {
  const words = reasons.map(reasonWords).filter((reason) => reason !== null)
  return words.length === 0 ? null : `it ${words.join(', or it ')}`
}

/** `Fri 31 Jul 2020, one working day earlier: it counts …`. */
export function statedDateWords(account: StatedDateAccount): string {
  const distance = statedDistance(account)
  const reasons = statedReasons(account)
  const words = distance === null ? "the law's date" : `${distance}${reasons === null ? '' : `: ${reasons}`}`
  return `${weekdayDate(account.stated)}, ${words}`
}

function reasonWords(reason: StatedDateReason): string | null {
  switch (reason.kind) {
    case 'before-receipt':
      return 'lies before the request came'
    case 'alternative':
      return `can be argued for: ${reason.basis}`
    case 'without-steps':
      return 'leaves out of account what moved the clock'
    case 'holiday-counted':
      return `counts ${daysWords(reason.days, reason.number)}, which the law leaves out`
    case 'receipt-day-counted':
      return `counts the day of receipt, ${weekdayDate(reason.day)}`
    case 'counted-from':
      return `counts from ${weekdayDate(reason.day)}`
    case 'other-period':
      return `counts ${amountWords(reason.period)}`
    case 'not-moved':
      return `does not move on from ${weekdayDate(reason.day.date)} (${reason.day.why})`
    case 'not-a-working-day':
      return `is no working day (${reason.day.why})`
    case 'slip':
      return null
  }
}

function daysWords(days: readonly ProofDay[], number: number): string {
  const names = days.map(({ date, why }) => `${weekdayDate(date)} (${why})`)
  if (days.length === number) return names.join(' and ')
  return `${number === 1 ? 'one' : number} of ${names.join(', ')}`
}
