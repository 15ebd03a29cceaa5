import { explainStatedDate } from '../../deadlines/explain-stated-date.ts'
import { statedDistance, statedReasons } from '../../deadlines/stated-date-words.ts'
import type { CalendarDate } from '../../model/calendar-date.ts'
import { plainDate } from '../../text/plain-date.ts'
import type { Case } from '../case.ts'
import type { FindingRule } from '../rule.ts'
import { statedDueDates } from '../stated-due-dates.ts'

/** The authority states a date for its reply that lies after the law's. */
export const dueDateMisstated: FindingRule = {
  code: 'due-date-misstated',
  find(found) {
    const { due } = found.clock
    if (due === null || found.letters.some(({ kind }) => kind === 'extension' || kind === 'transfer')) return []
    return statedDueDates(found)
      .filter(({ date, letter }) => date > due && (letter.kind === 'response' || (letter.date ?? due) <= due))
      .slice(0, 1)
      .map(({ date, span }) => ({
        message: `The authority gives ${plainDate(date)} as the day for its reply; by law it is due on ${plainDate(due)}${difference(found, date, due)}.`,
        questions: [],
        spans: [span],
      }))
  },
}

/** How much later the stated date is and what explains it. A pause that the clock knows of may hide both. */
function difference({ law, clock, book }: Case, stated: CalendarDate, due: CalendarDate): string {
  const account = law === null ? null : explainStatedDate(law, 'response', clock.received, [], stated, book)
  if (account?.due !== due) return ''
  const reasons = statedReasons(account)
  return `; the stated day is ${statedDistance(account)}${reasons === null ? '' : `: ${reasons}`}`
}
