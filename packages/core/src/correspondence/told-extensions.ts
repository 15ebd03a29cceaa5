import type { ClockEvent } from '../deadlines/due-date.ts'
import { type CalendarDate, isCalendarDate } from '../model/calendar-date.ts'
import type { Span } from '../model/page.ts'
import { type DateOrder, findDates } from '../text/dates.ts'
import type { Nearby } from '../text/nearby.ts'
import { findAfter } from '../text/nearby.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { DatedMessage } from './clock.ts'
import type { Letter } from './open-letters.ts'

/** What was done to the time: "extended its time to respond", "an extension of 30 days was required". */
const TIME =
  /\b(?:extended\s+(?:(?:the|its|our|this|that)\s+)?(?:\w+\s+){0,4}(?:time|deadline|date|period|limit)|(?:extension|extended)\b)/i
/** It was done and told: a letter that may or does extend now is a message of its own. */
const DONE: Nearby = {
  words:
    /\b(?:we|i|was|were|had|agency|department|office|authority|council|ministry|you|extension|city|county|board|police|commission)\b/gi,
  within: 120,
}
const NOT_YET =
  /\b(?:may|might|could|can|if|unless|whether|requests?\s+for|am|are|is|will|shall)\s+(?:\w+\s+){0,4}(?:extend|extension)/i
const BEFORE_TENDERS = /\b(?:contract|lease|licen[cs]e|permit|agreement|tender)\b/i

/**
 * Extensions that a reply only tells of, with the day on which they were made: "On June 7, 2022 the Department extended
 * its time to respond by five business days".
 */
export function toldExtensions(
  text: string,
  letters: readonly (Letter & DatedMessage)[],
  received: CalendarDate | null,
  order: DateOrder,
): ClockEvent[] {
  if (letters.some((letter) => letter.kind === 'extension')) return []
  const events = letters
    .filter((letter) => letter.from === 'authority' && letter.kind === 'response')
    .flatMap((letter) =>
      letter.blocks
        .filter((block) => block.role === 'text' && !block.quoted && !letter.restated.includes(block))
        .flatMap((block) => sentencesOf(text, block))
        .flatMap((sentence) => extensionIn(text, sentence, { received, written: letter.date, order })),
    )
  return events.slice(0, 1)
}

interface Between {
  readonly received: CalendarDate | null
  readonly written: string | null
  readonly order: DateOrder
}

function extensionIn(text: string, sentence: Span, { received, written, order }: Between): ClockEvent[] {
  const words = text.slice(sentence.start, sentence.end)
  if (!TIME.test(words) || NOT_YET.test(words) || BEFORE_TENDERS.test(words)) return []
  if (findAfter(words, TIME, DONE) === null) return []
  const days = findDates(text, sentence, order).map(({ date }) => date)
  const date = days.find(
    (day): day is CalendarDate =>
      isCalendarDate(day) && (received === null || day > received) && (!isCalendarDate(written) || day < written),
  )
  return date === undefined ? [] : [{ type: 'extensionNotified', date, ...lengthIn(words) }]
}

const LENGTH =
  /\b(?:by|of|for|additional|further|extra)\s(?:an?\s(?:additional|further|extra)\s)?(?:(?:[a-z]+\s)?\()?(\d{1,3})\)?\s(calendar\s|working\s|business\s)?days\b/i

function lengthIn(words: string): Pick<ClockEvent, 'days' | 'workingDays'> {
  const match = LENGTH.exec(words)
  if (match === null) return {}
  return /working|business/i.test(match[2] ?? '') ? { workingDays: Number(match[1]) } : { days: Number(match[1]) }
}
