import type { Law } from '../../law/law-book.ts'
import type { Clock } from '../../model/reading.ts'
import { plainDate } from '../../text/plain-date.ts'
import { answerSpan, receiptSpan } from '../letter-spans.ts'
import type { FindingRule } from '../rule.ts'
import { daysNamed } from '../wording.ts'

/** The reply came after the law's time. */
export const late: FindingRule = {
  code: 'late',
  find(found) {
    const message = lateMessage(found.clock, found.law)
    if (message === null) return []
    return [{ message, questions: [], spans: [...receiptSpan(found), ...answerSpan(found)] }]
  },
}

/** Null where the reply was in time, or nobody can say. */
export function lateMessage({ due, answered, daysLate }: Clock, law: Law | null): string | null {
  if (due === null || answered === null || daysLate === null || daysLate === 0) return null
  return `The reply was due on ${plainDate(due)} and came on ${plainDate(answered)}, ${daysNamed(daysLate, law)} late; you can complain about the delay.`
}
