import type { ValueKind } from '../answers/values/value-kind.ts'
import type { Outcome } from '../model/reading.ts'
import type { KindFigures } from './matrix-figures.ts'
import { OUTCOME_MARKS } from './outcome-marks.ts'
import { amountIn } from './value-words.ts'
import type { Share } from './wilson.ts'

export const KIND_WORDS: Readonly<Record<ValueKind, string>> = {
  'yes-no': 'yes or no',
  number: 'number',
  money: 'sum',
  date: 'date',
  text: 'name',
}

/** `2 awaiting; 1 not held; 1 counted in FTE`. */
export function leftOutWords(leftOut: KindFigures['leftOut']): string {
  return leftOut.map(({ why, count }) => `${count} ${OUTCOME_MARKS[why as Outcome]?.word ?? why}`).join('; ')
}

/** `3 of 8 (38 %, 95 % interval 14 to 69 %)`. */
export function shareWords({ count, of, share, low, high }: Share): string {
  const percent = (value: number) => Math.round(value * 100)
  return `${count} of ${of} (${percent(share)} %, 95 % interval ${percent(low)} to ${percent(high)} %)`
}

/** `total 21, median 5, 2 to 12 (3 values in FTE, for 2022/23)`; shares of yes and no; names with their counts. */
export function figureWords(figures: KindFigures): string {
  const { kind, count, shares } = figures
  if (count === 0) return 'no values'
  if (kind === 'text') {
    const names = shares.slice(0, SHOWN_NAMES).map(({ value, count }) => `${value} ${count}`)
    return `${names.join(', ')}${shares.length > SHOWN_NAMES ? ', …' : ''} (of ${count})`
  }
  if (shares.length > 0) return shares.map(({ value, ...share }) => `${value} ${shareWords(share)}`).join('; ')
  return amountWords(figures)
}

function amountWords({ total, median, least, most, count, unit, scope }: KindFigures): string {
  const parts = [
    ...(total === null ? [] : [`total ${amountIn(total, unit)}`]),
    ...(median === null ? [] : [`median ${amountIn(median, unit)}`]),
    ...(least === null || most === null ? [] : [`${amountIn(least, unit)} to ${amountIn(most, unit)}`]),
  ]
  const values = `${count} ${count === 1 ? 'value' : 'values'}${scope === null ? '' : ` for ${scope}`}`
  return parts.length === 0 ? values : `${parts.join(', ')} (${values})`
}

const SHOWN_NAMES = 8
