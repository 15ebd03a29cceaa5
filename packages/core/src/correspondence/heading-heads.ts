import type { Span } from '../model/page.ts'
import { dateOfLine } from '../text/dates.ts'

/** A heading of a written-up thread that names who wrote a message and when. */
export interface HeadingHead {
  readonly sender: string
  readonly dateText: string
  /** Index of its last line. */
  readonly lastLine: number
}

const HEADING = /^\s{0,3}#{1,6}\s+(.{3,160})$/
const FROM = /^\**from:?\**:?\s*(\S.*)$/i
const DATE = /^\**(?:date|sent)\**:?\**\s*(\S.*)$/i
/** "Dunmere Council, 22 March 2024", "Sam Amari - 4 May 2020", "Dunmere Council (22 March 2024)". */
const NAME_AND_DATE = /^(.{2,90}?)(?:,|\s[-–—|]|\son|\s\()\s?((?:\w+,?\s)?\d.{5,24}?)\)?$/

/** Reads `## Name, date`, and `### From: Name` with `### Date: date` below it. */
export function headingHeadAt(text: string, lines: readonly Span[], index: number): HeadingHead | null {
  const words = headingWords(text, lines[index])
  if (words === null) return null
  const from = FROM.exec(words)
  if (from !== null) {
    const date = DATE.exec(headingWords(text, lines[index + 1]) ?? '')
    return date === null || !isDate(date[1]!)
      ? null
      : { sender: from[1]!.trim(), dateText: date[1]!.trim(), lastLine: index + 1 }
  }
  const match = NAME_AND_DATE.exec(words)
  return match === null || !isDate(match[2]!)
    ? null
    : { sender: match[1]!.trim(), dateText: match[2]!.trim(), lastLine: index }
}

function headingWords(text: string, line: Span | undefined): string | null {
  if (line === undefined) return null
  const match = HEADING.exec(text.slice(line.start, Math.min(line.end, line.start + 200)).trimEnd())
  return match === null ? null : match[1]!.replaceAll('**', '')
}

function isDate(words: string): boolean {
  return dateOfLine(words.trim(), 'day-first') !== null
}
