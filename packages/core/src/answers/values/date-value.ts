import { type DateOrder, findDates } from '../../text/dates.ts'
import type { FoundValue } from './typed-value.ts'
import { unsure } from './unsure.ts'

/** "The Freedom of Information Act 2000" is no date. */
const YEAR = /(?<!\bAct\s(?:of\s)?)(?<![\d/.,£$€-])(?:19|20)\d\d(?![\d/]|[.,–-]\d)/g

const LONGEST = 400

/** The one day, month or year that an answer states. */
export function readDateValue(answer: string, order: DateOrder): FoundValue {
  if (answer.length > LONGEST) return unsure('date', 'it is long', answer)
  const dates = findDates(answer, { start: 0, end: answer.length }, order)
  const first = dates[0]
  if (first !== undefined) {
    if (dates.some(({ date }) => date !== first.date)) return unsure('date', 'it states several dates', answer)
    return { kind: 'date', value: first.date, passage: { start: first.start, end: first.end } }
  }
  const years = [...answer.matchAll(YEAR)]
  if (new Set(years.map(([year]) => year)).size === 1) {
    const { 0: year, index } = years[0]!
    return { kind: 'date', value: year, passage: { start: index, end: index + year.length } }
  }
  return unsure('date', years.length === 0 ? 'it states no date' : 'it states several years', answer)
}
