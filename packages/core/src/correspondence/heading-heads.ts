import type { Span } from '../model/page.ts'
import { allMatches } from '../text/all-matches.ts'
import { dateOfLine } from '../text/dates.ts'
import { withoutSigns } from '../text/ends.ts'

/** A heading of a written-up thread that names who wrote a message and when. */
export interface HeadingHead {
  readonly sender: string
  readonly dateText: string
  /** Index of its last line. */
  readonly lastLine: number
}

const HEADING = /^ {0,3}#{1,6} /
const FROM = /^from:/i
const DATE = /^(?:date|sent):/i
/** "Dunmere Council, 22 March 2024", "Sam Amari - 4 May 2020", "Dunmere Council (22 March 2024)". */
const GAP = /,|\s[-–—|]\s|\son\s|\s\(/g

/** Reads `## Name, date`, and `### From: Name` with `### Date: date` below it. */
export function headingHeadAt(text: string, lines: readonly Span[], index: number): HeadingHead | null {
  const words = headingWords(text, lines[index])
  if (words === null) return null
  if (!FROM.test(words)) return nameAndDate(words, index)
  const below = headingWords(text, lines[index + 1])
  if (below === null || !DATE.test(below)) return null
  return headOf(words.replace(FROM, ''), below.replace(DATE, ''), index + 1)
}

/** The last sign behind which nothing but a date stands. */
function nameAndDate(words: string, lastLine: number): HeadingHead | null {
  for (const sign of allMatches(GAP, words)) {
    const head = headOf(
      words.slice(0, sign.index),
      withoutSigns(words.slice(sign.index + sign[0].length), ') '),
      lastLine,
    )
    if (head !== null) return head
  }
  return null
}

function headOf(name: string, date: string, lastLine: number): HeadingHead | null {
  const [sender, dateText] = [name.trim(), date.trim()]
  return sender.length < 2 || dateOfLine(dateText, 'day-first') === null ? null : { sender, dateText, lastLine }
}

function headingWords(text: string, line: Span | undefined): string | null {
  if (line === undefined || line.end - line.start > LONGEST) return null
  const words = text.slice(line.start, line.end)
  return HEADING.test(words) ? words.replace(HEADING, '').replaceAll('**', '').trim() : null
}

const LONGEST = 170
