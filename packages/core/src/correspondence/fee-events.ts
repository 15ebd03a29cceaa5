import type { ClockEvent } from '../deadlines/due-date.ts'
import { isCalendarDate } from '../model/calendar-date.ts'
import { type DateOrder, findDates } from '../text/dates.ts'
import { says } from '../text/phrases.ts'
import type { DatedMessage } from './clock.ts'
import { FEES_NOTICE } from './interim-phrases.ts'
import { type Letter, tellingWords } from './open-letters.ts'

const PAID = /\b(?:cheque|payment|fee)\b[\s\S]{0,28}?\b(?:received|cleared|paid|arrived)\b/i

/**
 * A fee that the authority asked for, and its payment: the days between do not count (FOIA s.9(2), s.10(2)). The day of
 * payment is the one that the authority states, else that of the requester's next message.
 */
export function feeEvents(text: string, letters: readonly (Letter & DatedMessage)[], order: DateOrder): ClockEvent[] {
  const asked = letters.findIndex(
    (letter) => letter.from === 'authority' && letter.kind === 'other' && says(FEES_NOTICE, tellingWords(text, letter)),
  )
  const askedOn = letters[asked]?.date ?? null
  if (!isCalendarDate(askedOn)) return []
  const later = letters.slice(asked + 1)
  const stated = later
    .filter((letter) => letter.from === 'authority')
    .map((letter) => paymentDate(tellingWords(text, letter), order))
    .find((date) => date !== null)
  const paid = stated ?? later.find((letter) => letter.from === 'requester')?.date ?? null
  const notice: ClockEvent = { type: 'feesNoticeGiven', date: askedOn }
  return isCalendarDate(paid) ? [notice, { type: 'feePaid', date: paid }] : [notice]
}

function paymentDate(words: string, order: DateOrder): string | null {
  const match = PAID.exec(words)
  if (match === null) return null
  const end = match.index + match[0].length
  const [found] = findDates(words, { start: end, end: Math.min(words.length, end + 40) }, order)
  return found?.date ?? null
}
