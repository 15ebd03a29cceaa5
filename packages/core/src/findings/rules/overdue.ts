import { metByAcknowledgement } from '../../correspondence/clock.ts'
import type { CalendarDate } from '../../model/calendar-date.ts'
import { plainDate } from '../../text/plain-date.ts'
import { receiptSpan } from '../letter-spans.ts'
import type { FindingRule } from '../rule.ts'

/** No reply, dated or not, and the law's time has passed on the day that was asked about. */
export const overdue: FindingRule = {
  code: 'overdue',
  find(found) {
    const { due, answered } = found.clock
    if (found.today === null || due === null || answered !== null || found.today <= due) return []
    if (found.letters.some(({ kind }) => kind === 'response' || kind === 'review-response')) return []
    if (metByAcknowledgement(found.law, found.letters, due) === true) return []
    return [{ message: overdueMessage(due), questions: [], spans: receiptSpan(found) }]
  },
}

export function overdueMessage(due: CalendarDate): string {
  return `No reply is in this file, and it was due on ${plainDate(due)}; remind the authority, or complain about the delay.`
}
