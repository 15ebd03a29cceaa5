import type { PlainValue, TypedValue } from '../answers/values/typed-value.ts'
import type { QuestionScope } from './question-scope.ts'

/** What the comparison of two answers comes to: they fit, they can't both be true, or they can't be compared. */
export type Verdict =
  | { readonly kind: 'fits' }
  | { readonly kind: 'contradiction'; readonly one: string; readonly two: string }
  | { readonly kind: 'dropped'; readonly why: string }

/** Days after which a state of things may have changed. */
const SOON = 31

export function dropped(why: string): Verdict {
  return { kind: 'dropped', why }
}

const FITS: Verdict = { kind: 'fits' }

/** Two values for one question of the same subject and period. `days`: from the first reply to the second; null where one has no day. */
export function compareValues(one: TypedValue, two: TypedValue, scope: QuestionScope, days: number | null): Verdict {
  if (one.kind === 'unsure') return dropped(`the first answer gives no single value: ${one.why}`)
  if (two.kind === 'unsure') return dropped(`the second answer gives no single value: ${two.why}`)
  if (one.scope !== two.scope && one.scope !== null && two.scope !== null)
    return dropped(`stated for ${one.scope} and for ${two.scope}`)
  if (one.kind === 'yes-no' && two.kind === 'yes-no') return compareYesNo(one, two, scope, days)
  if (one.kind === 'date' && two.kind === 'date') return compareDates(one.value, two.value, scope)
  if (one.kind === 'number' && two.kind === 'number')
    return one.unit === two.unit
      ? compareNumbers(one, two, scope)
      : dropped(`in ${one.unit ?? 'no unit'} and in ${two.unit ?? 'no unit'}`)
  if (one.kind === 'money' && two.kind === 'money')
    return one.currency === two.currency || one.value === 0 || two.value === 0
      ? compareNumbers(one, two, scope)
      : dropped(`in ${one.currency ?? 'no currency'} and in ${two.currency ?? 'no currency'}`)
  return dropped('the answers are of different kinds')
}

type YesNo = PlainValue & { kind: 'yes-no' }

function compareYesNo(one: YesNo, two: YesNo, { time }: QuestionScope, days: number | null): Verdict {
  if (one.value === two.value) return FITS
  if (one.state !== null || two.state !== null) return dropped('an answer says that it is planned or has ended')
  const words: Verdict = { kind: 'contradiction', one: one.value ? 'yes' : 'no', two: two.value ? 'yes' : 'no' }
  if (time === 'fixed') return words
  if (time === 'moving') return dropped('its period moves with the day of the reply')
  if (days === null) return dropped('a reply has no date')
  if (time === 'ever') return one.value ? words : dropped('it may have happened between the replies')
  return days <= SOON ? words : dropped('it may have changed between the replies')
}

function compareDates(one: string, two: string, { time }: QuestionScope): Verdict {
  if (one.startsWith(two) || two.startsWith(one)) return FITS
  return time === 'fixed'
    ? { kind: 'contradiction', one, two }
    : dropped('the day may have changed between the replies')
}

interface Counted {
  readonly value: number
  readonly approximate: boolean
}

function compareNumbers(one: Counted, two: Counted, { time }: QuestionScope): Verdict {
  if (one.value === two.value || isRounded(one.value, two.value) || isRounded(two.value, one.value)) return FITS
  if (one.approximate || two.approximate) return dropped('a value is only approximate')
  if (time === 'fixed') return { kind: 'contradiction', one: String(one.value), two: String(two.value) }
  return dropped(
    time === 'moving' ? 'its period moves with the day of the reply' : 'it may have changed between the replies',
  )
}

/** 412,000 is 410,000 to two figures; 41 is no rounding of 57. */
function isRounded(round: number, exact: number): boolean {
  if (round === 0) return false
  let step = 1
  while (round % (step * 10) === 0) step *= 10
  return step > 1 && Math.round(exact / step) * step === round
}
