import { type CalendarDate, calendarDate, dayNumber, type PartialDate } from '../model/calendar-date.ts'
import type { Span } from '../model/page.ts'
import { allMatches } from './all-matches.ts'
import { withoutSigns } from './ends.ts'

/** How a country writes `03/04/2021`; null where nobody has said, and then a doubtful date stays a year. */
export type DateOrder = 'day-first' | 'month-first' | null

export interface FoundDate extends Span {
  /** A whole date, or a month (`2021-08`) or a year (`2021`) where the letter says no more or leaves doubt. */
  readonly date: PartialDate
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

/** A dash, a space or two, a line break, never an empty line. */
const GAP = '(?:-|[ \\u00a0]{1,2}|[ \\u00a0]?\\n[ \\u00a0]?)'

const FORMS: { pattern: RegExp; read: (m: RegExpMatchArray, order: DateOrder) => PartialDate | null }[] = [
  // 2019-02-27
  { pattern: /(?<![\d/.-])(\d{4})-(\d\d)-(\d\d)(?![\d/-])/g, read: (m) => calendarDate(+m[1]!, +m[2]!, +m[3]!) },
  // 27/02/2019, 24/08/21, 27.02.2019, 27-02-2019
  {
    pattern: /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)/g,
    read: (m, order) => numeric(+m[1]!, +m[3]!, fullYear(m[4]!), order),
  },
  // 27 February 2019, 27th of Feb 2019, 1^st January 2025, 27-Feb-2019
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})\\^?(?:st|nd|rd|th)?${GAP}(?:of )?${MONTH}\\.?,?${GAP}(\\d{4})(?!\\d)`,
      'gi',
    ),
    read: (m) => calendarDate(+m[3]!, monthOf(m[2]!), +m[1]!),
  },
  // February 27, 2019, Feb. 27th 2019; February 2019: a month and no more
  {
    pattern: new RegExp(
      `(?<![a-z])${MONTH}\\.?(?:[ \\u00a0\\n](\\d{1,2})\\^?(?:st|nd|rd|th)?,?|,?)[ \\u00a0\\n](\\d{4})(?!\\d)`,
      'gi',
    ),
    read: (m) =>
      m[2] === undefined
        ? `${m[3]}-${String(monthOf(m[1]!)).padStart(2, '0')}`
        : calendarDate(+m[3]!, monthOf(m[1]!), +m[2]),
  },
]

/** "vom 10. Oktober 2023"; a month that English has as well only behind a word of German: "2. April 2020 figures" is an item. */
const GERMAN_MONTHS = 'januar februar märz april mai juni juli august september oktober november dezember'.split(' ')
FORMS.unshift({
  pattern:
    /(?<![\d.])(\d{1,2})\.[ \u00a0\n](januar|februar|märz|mai|juni|juli|oktober|dezember|(?<=(?:vom|am|den|zum|bis|,)[ \u00a0\n]\d{1,2}\.[ \u00a0\n])(?:april|august|september|november))[ \u00a0\n](\d{4})(?!\d)/gi,
  read: (m) => calendarDate(+m[3]!, GERMAN_MONTHS.indexOf(m[2]!.toLowerCase()) + 1, +m[1]!),
})

/** Every form has a year of four digits, or numbers with a sign between them. */
const CAN_HOLD_DATE = /\d{4}|\d[/.-]\d/

/** The dates of a passage in reading order; of two that overlap the fuller one counts. */
export function findDates(text: string, span: Span, order: DateOrder): FoundDate[] {
  const part = text.slice(span.start, span.end)
  if (!CAN_HOLD_DATE.test(part)) return []
  const found: FoundDate[] = []
  for (const { pattern, read } of FORMS) {
    for (const match of allMatches(pattern, part)) {
      const date = read(match, order)
      const start = span.start + match.index
      const end = start + match[0].length
      if (date !== null && !found.some((other) => start < other.end && other.start < end))
        found.push({ start, end, date })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** "9 June", "June 9th", without a year. */
const DAY_OF_YEAR = [
  new RegExp(`(?<![\\d.,])(\\d{1,2})\\^?(?:st|nd|rd|th)?${GAP}(?:of )?${MONTH}\\b(?!\\.?,?${GAP}\\d)`, 'gi'),
  new RegExp(`(?<![a-z])${MONTH}\\.?[ \\u00a0](\\d{1,2})(?:st|nd|rd|th)?\\b(?!,?${GAP}\\d)`, 'gi'),
] as const

/** Further back than so many days nobody leaves the year out. */
const LAST_YEAR = 300

/** The first day of a passage that is written without its year: the last such day up to the one on which the letter is dated. */
export function findDayOfYear(text: string, span: Span, written: CalendarDate): FoundDate | null {
  const part = text.slice(span.start, span.end)
  const [dayFirst, monthFirst] = DAY_OF_YEAR
  const found = [
    ...Array.from(allMatches(dayFirst, part), (match) => ({ match, day: +match[1]!, month: monthOf(match[2]!) })),
    ...Array.from(allMatches(monthFirst, part), (match) => ({ match, day: +match[2]!, month: monthOf(match[1]!) })),
  ].sort((a, b) => a.match.index - b.match.index)[0]
  if (found === undefined) return null
  const year = Number(written.slice(0, 4))
  const date = [year, year - 1]
    .map((each) => calendarDate(each, found.month, found.day))
    .find((each) => each !== null && each <= written)
  if (date == null || dayNumber(written) - dayNumber(date) > LAST_YEAR) return null
  const start = span.start + found.match.index
  return { start, end: start + found.match[0].length, date }
}

/** The date that a whole short line is ("29 July 2019", "Date: 27/02/2019"), or null. */
export function dateOfLine(line: string, order: DateOrder): PartialDate | null {
  if (line.length > 60) return null
  const bare = line
    .replace(/^(?:(?:letter |response |issue )?dated?|sent|on)\s*:?\s*/i, '')
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/i, '')
    .trim()
  const time = TIME_AT_END.exec(bare)
  const date = withoutSigns(time === null ? bare : bare.slice(0, time.index), '., \t')
  const [first] = findDates(date, { start: 0, end: date.length }, order)
  return first !== undefined && first.start === 0 && first.end === date.length ? first.date : null
}

const TIME_AT_END = /(?:at\s+)?\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?$/i

function numeric(first: number, second: number, year: number, order: DateOrder): PartialDate | null {
  if (first > 12) return calendarDate(year, second, first)
  if (second > 12) return calendarDate(year, first, second)
  if (first === second) return calendarDate(year, first, first)
  if (order === null) return String(year)
  return order === 'day-first' ? calendarDate(year, second, first) : calendarDate(year, first, second)
}

/** Two digits are of this century: access laws with e-mailed letters begin in 2000. */
function fullYear(digits: string): number {
  return digits.length === 4 ? +digits : 2000 + +digits
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}
