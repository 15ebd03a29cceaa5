import { type CalendarDate, isCalendarDate } from '../../model/calendar-date.ts'
import type { Span } from '../../model/page.ts'
import { type DateOrder, findDates } from '../../text/dates.ts'
import { plainDate } from '../../text/plain-date.ts'
import type { Case, CaseLetter } from '../case.ts'
import { headSpan } from '../letter-spans.ts'
import type { FindingRule, Found } from '../rule.ts'

interface Stated {
  readonly date: CalendarDate
  readonly span: Span
}

/** "correct as at 28/07/2021" in a letter of another day. */
const CORRECT_AS_AT = /\b(?:correct|accurate|true)\s+(?:as\s+)?(?:at|of|on)\s+(?:the\s+)?$/i
const REQUEST_OF =
  /\brequest\s+(?:for\s+information\s+)?(?:of|dated|made\s+on|sent\s+on|submitted\s+on)\s+(?:the\s+)?$/i
const RECEIVED_ON = /\breceived\s+(?:by\s+(?:\w+\s+){1,4})?(?:on\s+)?(?:the\s+)?$/i

/** Few paragraphs hold a word that one of these begins with. */
const SPEAKS_OF_DAY = /correct|accurate|true|request|received/i

/** Two dates of the authority that cannot both be right. */
export const datesDisagree: FindingRule = {
  code: 'dates-disagree',
  find: (found) =>
    found.letters
      .filter((letter) => letter.from === 'authority' && letter.kind === 'response')
      .flatMap((letter) => [...correctAsAt(found, letter), ...sentAfterReceipt(found, letter)]),
}

function correctAsAt(found: Case, letter: CaseLetter): Found[] {
  const [stated] = datesBehind(found, letter, CORRECT_AS_AT)
  const written = letter.date
  if (stated === undefined || !isCalendarDate(written) || stated.date === written) return []
  const message = `The letter is of ${plainDate(written)} and calls itself correct as at ${plainDate(stated.date)}; ask which day the information is of.`
  return [{ message, questions: [], spans: [stated.span, headSpan(found, letter)] }]
}

/** A request cannot be of a later day than its receipt. */
function sentAfterReceipt(found: Case, letter: CaseLetter): Found[] {
  const [received] = datesBehind(found, letter, RECEIVED_ON)
  const [sent] = datesBehind(found, letter, REQUEST_OF)
  if (received === undefined || sent === undefined || sent.date <= received.date) return []
  const message = `The letter says that the request is of ${plainDate(sent.date)} and was received on ${plainDate(received.date)}; ask from which day the authority counts.`
  return [{ message, questions: [], spans: [received.span, sent.span] }]
}

function datesBehind(found: Case, letter: CaseLetter, words: RegExp): Stated[] {
  const text = found.flow.plain
  const order: DateOrder = found.law === null ? null : found.law.dayFirst ? 'day-first' : 'month-first'
  const restated = new Set(letter.restated)
  return letter.blocks
    .filter((block) => !restated.has(block) && SPEAKS_OF_DAY.test(text.slice(block.start, block.end)))
    .flatMap((block) =>
      findDates(text, { start: block.start, end: Math.min(block.end, block.start + 3000) }, order).flatMap(
        ({ date, start, end }) =>
          isCalendarDate(date) && words.test(text.slice(Math.max(block.start, start - 80), start))
            ? [{ date, span: { start, end } }]
            : [],
      ),
    )
}
