import { plainDate } from '../../text/plain-date.ts'
import { answerSpan, receiptSpan } from '../letter-spans.ts'
import type { FindingRule } from '../rule.ts'
import { daysNamed } from '../wording.ts'

/** The reply came after the law's time. */
export const late: FindingRule = {
  code: 'late',
  find(found) {
    const { due, answered, daysLate } = found.clock
    if (due === null || answered === null || daysLate === null || daysLate === 0) return []
    const message = `The reply was due on ${plainDate(due)} and came on ${plainDate(answered)}, ${daysNamed(daysLate, found.law)} late; you can complain about the delay.`
    return [{ message, questions: [], spans: [...receiptSpan(found), ...answerSpan(found)] }]
  },
}
