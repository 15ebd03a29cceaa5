import { type CalendarDate, isCalendarDate } from '../../model/calendar-date.ts'
import type { Span } from '../../model/page.ts'
import { type DateOrder, findDates } from '../../text/dates.ts'
import { lastWords } from '../../text/ends.ts'
import { plainDate } from '../../text/plain-date.ts'
import type { Case, CaseLetter } from '../case.ts'
import type { FindingRule } from '../rule.ts'

/** Stands right before a date by which the authority means to answer. */
const BY =
  /\b(?:by|before|no\s+later\s+than|on\s+or\s+before|until|due\s+(?:date|on|is|by|for\s+\w+\s+on|for\s+\w+\s+by)|deadline|date\s+(?:for|of)\s+(?:our|your|a|the)\s+(?:response|reply|answer)|target\s+date|due\s+date)(?:\s+(?:is|of|for\s+\w+|will\s+be|being|on|the|latest)){0,4}[\s:]*(?:the\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:the\s+)?$/i
const REPLYING = /\b(?:respon\w+|reply|replied|answer\w*|due|deadline|issue|provid\w+|information|hear)\b/i
/** Another deadline, or somebody else's. */
const OTHER_DATE =
  /\b(?:review|clarif\w+|appeal\w*|pay\w*|fees?|complain\w*|publish\w*|publication|you\s+(?:must|should|need)|if\s+you|extend\w*|extension|estimat\w+|still\s+considering)\b/i

/** "Target date: 28 June 2022". */
const LABELLED = /\b(?:target|due|deadline|response|reply)(?: due)? date:? (?:is )?$/i

/** The authority states a date for its reply that lies after the law's. */
export const dueDateMisstated: FindingRule = {
  code: 'due-date-misstated',
  find(found) {
    const { due } = found.clock
    if (due === null) return []
    const stated = found.letters
      .filter((letter) => statesDueDate(letter) && (letter.kind === 'response' || (letter.date ?? due) <= due))
      .flatMap((letter) => statedDueDates(found, letter))
    return stated
      .filter(
        ({ date }) =>
          date > due && !found.letters.some((letter) => letter.kind === 'extension' || letter.kind === 'transfer'),
      )
      .slice(0, 1)
      .map(({ date, span }) => ({
        message: `The authority gives ${plainDate(date)} as the day for its reply; by law it is due on ${plainDate(due)}.`,
        questions: [],
        spans: [span],
      }))
  },
}

function statesDueDate(letter: CaseLetter): boolean {
  return (
    letter.from === 'authority' &&
    (letter.kind === 'acknowledgement' || letter.kind === 'response' || letter.kind === 'other')
  )
}

function statedDueDates(found: Case, letter: CaseLetter): { date: CalendarDate; span: Span }[] {
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
          return isCalendarDate(date) && isStated && !OTHER_DATE.test(sentence) ? [{ date, span: { start, end } }] : []
        },
      ),
    )
}
