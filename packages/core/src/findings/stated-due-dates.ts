import { type CalendarDate, isCalendarDate } from '../model/calendar-date.ts'
import type { Span } from '../model/page.ts'
import { type DateOrder, findDates } from '../text/dates.ts'
import { lastWords } from '../text/ends.ts'
import type { Case, CaseLetter } from './case.ts'

/** Stands right before a date by which the authority means to answer. */
const BY =
  /\b(?:by|before|no\s+later\s+than|on\s+or\s+before|until|due\s+(?:date|on|is|by|for\s+\w+\s+on|for\s+\w+\s+by)|deadline|date\s+(?:for|of)\s+(?:our|your|a|the)\s+(?:response|reply|answer)|target\s+date|due\s+date)(?:\s+(?:is|of|for\s+\w+|will\s+be|being|on|the|latest)){0,4}[\s:]*(?:the\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:the\s+)?$/i
const REPLYING = /\b(?:respon\w+|reply|replied|answer\w*|due|deadline|issue|provid\w+|information|hear)\b/i
/** Another deadline, or somebody else's. */
const OTHER_DATE =
  /\b(?:review|clarif\w+|appeal\w*|pay\w*|fees?|complain\w*|publish\w*|publication|(?:giving|given|gave|setting|set)\s+us\s+(?:a|the)\s+(?:date|deadline|limit)|you\s+(?:must|should|need)|if\s+(?:you|we\s+do\s+not)|extend\w*|extension|estimat\w+|still\s+considering)\b/i

/** "Target date: 28 June 2022". */
const LABELLED = /\b(?:target|due|deadline|response|reply)(?: due)? date:? (?:is )?$/i

/** The day by which the authority says that it will answer the request. */
export interface StatedDueDate {
  readonly date: CalendarDate
  readonly span: Span
  readonly letter: CaseLetter
}

/** Every due date that the authority states for the request, in the order of the letters. */
export function statedDueDates(found: Case): StatedDueDate[] {
  return found.letters.filter(speaksOfTheRequest).flatMap((letter) => inLetter(found, letter))
}

function speaksOfTheRequest({ from, kind }: CaseLetter): boolean {
  return from === 'authority' && (kind === 'acknowledgement' || kind === 'response' || kind === 'other')
}

function inLetter(found: Case, letter: CaseLetter): StatedDueDate[] {
  const text = found.flow.plain
  const order: DateOrder = found.law === null ? null : found.law.dayFirst ? 'day-first' : 'month-first'
  const restated = new Set(letter.restated)
  return letter.blocks
    .filter((block) => (block.role === 'text' || block.role === 'queries') && !restated.has(block))
    .flatMap((block) =>
      findDates(text, { start: block.start, end: Math.min(block.end, block.start + 3000) }, order).flatMap(
        ({ date, start, end }) => {
          const before = text.slice(Math.max(block.start, start - 120), start)
          const sentence = lastWords(before)
          const isStated = (BY.test(before) && REPLYING.test(sentence)) || LABELLED.test(before)
          return isCalendarDate(date) && isStated && !OTHER_DATE.test(sentence)
            ? [{ date, span: { start, end }, letter }]
            : []
        },
      ),
    )
}
