import { type CalendarDate, isCalendarDate } from '../model/calendar-date.ts'
import type { Span } from '../model/page.ts'
import { allMatches } from '../text/all-matches.ts'
import { type DateOrder, type FoundDate, findDates, findDayOfYear } from '../text/dates.ts'
import { lastWords } from '../text/ends.ts'
import { endsNear, type Nearby } from '../text/nearby.ts'

export interface StatedDate extends Span {
  readonly date: CalendarDate
}

/** A passage of a letter, with the letter's own date. */
export interface WrittenPassage extends Span {
  readonly written: CalendarDate | null
}

const RECEIVED = /\breceived\b|\breceipt of\b|\beingegangen(?= am\b)/gi
const SENT = /\b(?:dated|vom|of|on|sent|made|submitted)\b/gi
/** A line in the head of a letter. */
const REQUEST_DATE = /(?:^|\n)[^\w\n]{0,8}(?:request date|date of (?:your )?request)[ \t]{0,8}:/gi
const REQUEST: Nearby = {
  words:
    /\b(?:request|you (?:have )?(?:requested|wrote|written|asked|e-?mailed)|e-?mail|letter|enquiry|correspondence|application|anfrage|antrags?)\b/gi,
  within: 60,
}
/** What was received is the request. */
const IT =
  /\b(?:request|anfrage|antrag|e-?mail|letter|enquiry|correspondence|application|message|form|it|which|this|thank you|we|you (?:have )?(?:wrote|written)|dated|receipt)\b/i
const OTHER_THING =
  /\b(?:review|clarification|complaint|payment|fee|appeal|reminder|deadline|response(?! to your)|transfer\w*|(?:our|my)\s(?:\w+\s){0,2}(?:letter|e-?mail|message|reply))\b/i

/** "Date received: 4 May 2020", a line in the head of a letter. */
const DATE_LINE = /(?:^|\n)[^\w\n]{0,8}date\s$/i
const HEAD = 800

/** "your request under the Records Act (Gov. Code § 7920 et seq.), received …": the stops of a reference end no sentence. */
function endsTheLaw(before: string): boolean {
  return (
    /(?:\)|\bseq\.),\s$/.test(before.slice(-8)) && /\byour\s(?:[\w-]{1,20}\s){0,5}request\b/i.test(before.slice(-160))
  )
}

/** "You wrote on 4 May to ask for a review": not the request. */
const ASKS_AGAIN =
  /^[^.;]{0,60}\b(?:internal review|review of (?:our|the|my|this) (?:response|reply|decision|answer)|clarif(?:y|ying|ication))\b/i

/** "We received 84 complaints between 1 April …": something was counted. */
const OTHER_RECEIPT = /^\s+(?:\d|no\b|a\s+total|complaints|reports|several|many)/i

/**
 * The day on which the authority says that it received the request; where it does not say, the day from which it
 * says that the request dates. Receipt of a review request, a clarification or a payment is another matter.
 */
export function receivedDate(text: string, passages: readonly WrittenPassage[], order: DateOrder): StatedDate | null {
  const wholeDate: ReadDate = (part, span) => findDates(part, span, order)[0] ?? null
  return (
    statedBehind(text, passages, { word: RECEIVED }, wholeDate) ??
    statedBefore(text, passages, order) ??
    datedBefore(text, passages, order) ??
    statedBehind(text, passages, { word: SENT, after: REQUEST }, wholeDate) ??
    statedBehind(text, passages, { word: REQUEST_DATE }, wholeDate) ??
    statedBehind(text, passages, { word: RECEIVED }, dayOfYear) ??
    statedBehind(text, passages, { word: SENT, after: REQUEST }, dayOfYear)
  )
}

type ReadDate = (part: string, span: Span, written: CalendarDate | null) => FoundDate | null

const dayOfYear: ReadDate = (part, span, written) => (written === null ? null : findDayOfYear(part, span, written))

/** "On 4 May 2020 the Department received your request": what stands between the date and the request. */
const RECEIVES =
  /^,?\s+(?:we|i|the [\w&’' ]{2,60}?|(?:our|this) (?:office|department|agency)|[A-Z][\w&]*(?: [A-Z][\w&]*){0,5}) received (?:your|the|an?) (?:[\w-]+ ){0,5}(?:request|e-?mail|letter|application|enquiry)\b/

function statedBefore(text: string, passages: readonly Span[], order: DateOrder): StatedDate | null {
  for (const passage of passages) {
    for (const found of findDates(text, passage, order)) {
      const behind = text.slice(found.end, Math.min(passage.end, found.end + 200))
      const [receives] = RECEIVES.exec(behind) ?? []
      if (
        receives === undefined ||
        !isCalendarDate(found.date) ||
        !/\bon\s$/i.test(text.slice(Math.max(passage.start, found.start - 4), found.start))
      )
        continue
      const rest = behind.slice(receives.length)
      if (OTHER_THING.test(receives) || /^ for (?:an? )?(?:internal )?review\b/i.test(rest)) continue
      return { date: found.date, start: found.start, end: found.end }
    }
  }
  return null
}

/** "your January 17, 2023 Freedom of Information Act (FOIA) request" */
const IS_THE_REQUEST = /^,?\s+(?:[\w()'’-]{1,20}\s){0,8}(?:request|letter|e-?mail|application|enquiry)\b/i

function datedBefore(text: string, passages: readonly Span[], order: DateOrder): StatedDate | null {
  for (const passage of passages) {
    for (const found of findDates(text, passage, order)) {
      const [request] = IS_THE_REQUEST.exec(text.slice(found.end, Math.min(passage.end, found.end + 120))) ?? []
      const isYours = /\byour\s$/i.test(text.slice(Math.max(passage.start, found.start - 6), found.start))
      if (request === undefined || !isYours || OTHER_THING.test(request) || !isCalendarDate(found.date)) continue
      return { date: found.date, start: found.start, end: found.end }
    }
  }
  return null
}

interface Lead {
  readonly word: RegExp
  readonly after?: Nearby
}

function statedBehind(
  text: string,
  passages: readonly WrittenPassage[],
  { word, after }: Lead,
  readDate: ReadDate,
): StatedDate | null {
  for (const passage of passages) {
    const part = text.slice(passage.start, passage.end)
    for (const match of allMatches(word, part)) {
      const before = part.slice(0, match.index)
      if (after !== undefined && !endsNear(before, after)) continue
      const sentence = lastWords(before, 160 + (after?.within ?? 0))
      if (OTHER_THING.test(sentence) || OTHER_THING.test(match[0])) continue
      const isHeadLine = match.index < HEAD && DATE_LINE.test(before.slice(-20))
      if (!isHeadLine && !IT.test(sentence + match[0]) && !endsTheLaw(before)) continue
      const from = match.index + match[0].length
      const found = readDate(part, { start: from, end: Math.min(part.length, from + 130) }, passage.written)
      if (found === null || !isCalendarDate(found.date)) continue
      const between = part.slice(from, found.start)
      if (word === RECEIVED && OTHER_RECEIPT.test(between)) continue
      // "… acknowledged receipt and advised that you would be answered by October 20": a promise, no receipt.
      if (/\bby\s$/i.test(between) || (passage.written !== null && found.date > passage.written)) continue
      if (word === SENT && ASKS_AGAIN.test(part.slice(found.end, found.end + 80))) continue
      if (/[.;]\s+[A-Z]/.test(between) || (word === RECEIVED && /\bdated\b/i.test(between))) continue
      return { date: found.date, start: passage.start + found.start, end: passage.start + found.end }
    }
  }
  return null
}
