import type { DueRule } from './due-date.ts'

const UNITS = {
  workingDays: 'working day',
  workingWeeks: 'working week',
  days: 'calendar day',
  weeks: 'week',
  months: 'month',
  years: 'year',
} as const

/** `20 working days`; `not fixed by law` where the law sets no number. */
export function amountWords(rule: Pick<DueRule, 'amount' | 'unit'> & Partial<Pick<DueRule, 'plus'>>): string {
  if (rule.amount === null) return 'not fixed by law'
  const { amount, unit, plus = null } = rule
  const words = `${amount} ${UNITS[unit]}${amount === 1 ? '' : 's'}`
  return plus === null ? words : `${words} and ${amountWords(plus)}`
}
