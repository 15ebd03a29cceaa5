import { answerValue, valuesIn } from '../../text/values.ts'
import { isApproximate } from './number-value.ts'
import type { FoundValue } from './typed-value.ts'
import { unsure } from './unsure.ts'

const NOTHING = /^\W*(?:nil|nothing|zero|none)\b(?!\s(?:held|recorded|specific))|^\W*no (?:money|sum|payment)\b/i
/** A budget inside which the thing asked for is only a part. */
const WIDER =
  /\b(?:includes?|including|covers?|more than just|cannot (?:be )?(?:break|broken|separate)|not (?:possible|able) to (?:break|separate|split)|wider|as a whole)\b/i

/** The one sum that an answer states. A span, several sums and a sum for more than was asked are unsure. */
export function readMoneyValue(answer: string): FoundValue {
  const sums = valuesIn(answer).filter(({ unit }) => unit !== null && unit !== '%')
  if (sums.length === 0) {
    const nothing = NOTHING.exec(answer)
    if (nothing === null) return unsure('money', 'it states no sum', answer)
    return {
      kind: 'money',
      value: 0,
      currency: null,
      approximate: false,
      passage: { start: 0, end: nothing[0].length },
    }
  }
  const first = sums[0]!
  const value = sums.length === 1 ? first : wholeOf(answer, sums)
  if (value === null) return unsure('money', 'it states several sums, or a bound', answer)
  if (isBounded(answer, first)) return unsure('money', 'it states a bound', answer)
  if (WIDER.test(answer)) return unsure('money', 'the sum covers more than was asked', answer)
  return {
    kind: 'money',
    value: value.number,
    currency: value.unit!,
    approximate: isApproximate(answer, first.start),
    passage: { start: first.start, end: first.end },
  }
}

function wholeOf(answer: string, sums: readonly { number: number; unit: string | null; start: number }[]) {
  const value = answerValue(answer.slice(sums[0]!.start), '')
  return value === null || value.unit !== sums[0]!.unit ? null : value
}

function isBounded(answer: string, { start, end }: { start: number; end: number }): boolean {
  const before = answer.slice(Math.max(0, start - 16), start)
  return (
    /(?:[<>≤≥]|\b(?:less|fewer|more|greater) than|\b(?:over|under|below|above|up to|at least))\s*$/i.test(before) ||
    /^\s?(?:[-–]|to)\s?[£$€]?\d/.test(answer.slice(end, end + 8))
  )
}
