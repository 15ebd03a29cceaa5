import { answerValue, valuesIn } from '../../text/values.ts'
import { countsInWords, type FoundCount } from './count-words.ts'
import type { FoundValue } from './typed-value.ts'
import { unsure } from './unsure.ts'

/** "None", "No fines were issued", "There were no …", "nil". */
export const OPENS_WITH_NONE =
  /^\W*(?:none|nil|zero|nought|no(?! (?:information|data|records?|recorded|longer|idea|central)\b)(?=\s\p{Ll})|there (?:were|was|are|is|have been|has been) (?:no(?:ne)?|nobody|nil)\b(?! (?:information|data|records?|recorded|central)\b))/iu

const UNIT_BEHIND =
  /^\s{0,2}(?:(hours?|hrs?|days?|weeks?|months?|years?|minutes?|mins?|miles|kilomet(?:re|er)s?|km|met(?:re|er)s?|hectares?|acres?|tonnes?|tons?|kg|litres?|kwh|mwh|mw|kw|gb|tb)\b|(fte|wte)\b)/i

const UNITS: Readonly<Record<string, string>> = {
  hr: 'hours',
  hrs: 'hours',
  hour: 'hours',
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
  minute: 'minutes',
  min: 'minutes',
  mins: 'minutes',
  kilometre: 'km',
  kilometres: 'km',
  kilometer: 'km',
  kilometers: 'km',
  metre: 'metres',
  meter: 'metres',
  meters: 'metres',
  hectare: 'hectares',
  acre: 'acres',
  tonne: 'tonnes',
  litre: 'litres',
  fte: 'FTE',
  wte: 'FTE',
}

const ABOUT =
  /\b(?:approx(?:imately|\.)?|about|around|roughly|circa|c\.|estimated?|some|nearly|almost)\s{0,2}[£$€]?$|[~≈]\s?[£$€]?$/i

export function isApproximate(text: string, at: number): boolean {
  return ABOUT.test(text.slice(Math.max(0, at - 24), at))
}

/** The one number that an answer states, in digits or in words; "none" is nought. */
export function readNumberValue(answer: string, question: string): FoundValue {
  const value = answerValue(answer, question)
  if (value !== null) {
    if (value.unit !== null && value.unit !== '%') return unsure('number', 'it states a sum of money', answer)
    const place = valuesIn(answer).find(({ number }) => number === value.number) ?? { start: 0, end: answer.length }
    return number(answer, { value: value.number, start: place.start, end: place.end }, value.unit)
  }
  if (valuesIn(answer).length > 0) return unsure('number', 'it states several numbers, or a bound', answer)
  const counts = countsInWords(answer)
  if (counts.length === 1) return number(answer, counts[0]!, null)
  if (counts.length > 1) return unsure('number', 'it states several numbers', answer)
  const none = OPENS_WITH_NONE.exec(answer)
  if (none !== null) return number(answer, { value: 0, start: 0, end: none[0].length }, null)
  return unsure('number', 'it states no number', answer)
}

function number(answer: string, { value, start, end }: FoundCount, unit: string | null): FoundValue {
  const behind =
    unit ??
    UNIT_BEHIND.exec(answer.slice(end, end + 14))?.[0]
      .trim()
      .toLowerCase() ??
    null
  return {
    kind: 'number',
    value,
    unit: behind === null ? null : (UNITS[behind] ?? behind),
    approximate: isApproximate(answer, start),
    passage: { start, end },
  }
}
