import { isCalendarDate, type PartialDate } from '../model/calendar-date.ts'
import { allMatches } from '../text/all-matches.ts'
import { answerColumns } from '../text/answer-columns.ts'
import { type DateOrder, dateOfLine, findDates } from '../text/dates.ts'
import { drawnTables } from '../text/drawn-tables.ts'
import type { Letter } from './open-letters.ts'

const DATED =
  /\b(?:(?:response |letter |issue |reply |sent |our )?date(?:d| of (?:response|letter|reply|issue))?|responded to(?= ?:))\s*:?\s{0,60}/gi
const OTHER_DATE = /\b(?:due|received|request|your|birth|review|print|expiry|start|end|target)\s+date[\s:]*$/i
const DATE_OF_OTHER =
  /^\W*(?:letter\s+|our\s+)?date\s+(?:of\s+)?(?:(?:the|your)\s+)?(?:received|receipt|request|birth|due)\b/i
/** "Re: Public Records Request dated May 30, 2023" */
const OF_THE_REQUEST = /\b(?:requests?|applications?|enquir(?:y|ies)|appeal|correspondence)\s+(?:was\s+)?$/i
/** How far into a letter its date stands. */
const HEAD = 2500

/** The date of a message: its header's, else the one in its letterhead. */
export function letterDate(text: string, letter: Letter, order: DateOrder): PartialDate | null {
  if (letter.date !== null) return letter.date
  if (letter.dateText !== null) return writtenDate(letter.dateText, order)
  const greeting = letter.blocks.find((block) => block.role === 'greeting')
  const end = Math.min(letter.end, greeting?.start ?? letter.bodyStart + HEAD, letter.bodyStart + HEAD)
  const head = withoutAnswerRows(text.slice(letter.bodyStart, end))
  return (
    keyedDate(head, order) ??
    lineDate(head, order) ??
    (greeting === undefined ? null : belowGreeting(text, letter, greeting.end, order))
  )
}

/** A date in the row of a question is an answer: such rows are blank here. */
function withoutAnswerRows(head: string): string {
  let words = head
  for (const { rows } of drawnTables(head, { start: 0, end: head.length })) {
    const isAnswers = answerColumns(rows[0]!) !== null
    for (const row of rows) {
      const [start, end] = [row[0]!.start, row.at(-1)!.end]
      if (isAnswers || row.some((cell) => cell.text.includes('?')))
        words = words.slice(0, start) + ' '.repeat(Math.max(0, end - start)) + words.slice(Math.max(start, end))
    }
  }
  return words
}

/** The date of a header line, with or without its time. */
export function writtenDate(text: string, order: DateOrder): PartialDate | null {
  return dateOfLine(text, order) ?? findDates(text, { start: 0, end: text.length }, order)[0]?.date ?? null
}

/** "Date: 27/02/2019", also in a column of a letterhead. */
function keyedDate(head: string, order: DateOrder): PartialDate | null {
  for (const match of allMatches(DATED, head)) {
    const from = match.index + match[0].length
    if (OTHER_DATE.test(head.slice(Math.max(0, match.index - 12), from))) continue
    if (OF_THE_REQUEST.test(head.slice(Math.max(0, match.index - 20), match.index))) continue
    if (DATE_OF_OTHER.test(head.slice(match.index, from + 20))) continue
    const [found] = findDates(head, { start: from, end: Math.min(head.length, from + 40) }, order)
    if (found !== undefined && found.start - from <= 14 && isCalendarDate(found.date)) return found.date
  }
  return null
}

/** A line that is a date and nothing else. */
function lineDate(head: string, order: DateOrder): PartialDate | null {
  const lines = head.split('\n')
  for (const [i, line] of lines.entries()) {
    if (endsSentence(line, lines[i - 1])) continue
    const columns = line.trim().split(/\s{3,}|\t/)
    // "Dyddiad / Date: 15 Chwefror 2023 / 15 February 2023"
    const languages = line.length <= 100 ? line.split(' / ') : []
    for (const piece of [line.trim(), columns.at(-1)!, columns[0]!, ...languages]) {
      const place = PLACE.exec(piece)?.[0] ?? ''
      const date = dateOfLine(piece, order) ?? findWhole(piece.slice(place.length), place, order)
      if (date !== null && isCalendarDate(date)) return date
    }
  }
  return null
}

/** "Rotterdam, 5 April 2024", "Bonn, den 14. November 2023" */
const PLACE = /^\p{Lu}[\p{L}. -]{2,30},\s(?:den\s)?/u
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i

function findWhole(words: string, place: string, order: DateOrder): PartialDate | null {
  if (place === '' || WEEKDAY.test(place)) return null
  const whole = place.slice(place.indexOf(',')) + words
  const [found] = findDates(whole, { start: 0, end: whole.length }, order)
  return found !== undefined && found.start === whole.length - words.length && found.end === whole.trimEnd().length
    ? found.date
    : null
}

/** "which we received on / 4 May 2020.": the last line of a paragraph that was broken at a width. */
function endsSentence(line: string, before = ''): boolean {
  return /\.\s*$/.test(line) && before.trim() !== ''
}

/** Some letters put the date under the signature or right below the greeting, alone on its line. */
function belowGreeting(text: string, letter: Letter, from: number, order: DateOrder): PartialDate | null {
  const below = withoutAnswerRows(text.slice(from, Math.min(letter.end, from + 300)))
  return lineDate(below, order) ?? signatureDate(text, letter, order)
}

function signatureDate(text: string, letter: Letter, order: DateOrder): PartialDate | null {
  const signature = letter.blocks.filter((block) => block.role === 'signature')
  return signature.length === 0
    ? null
    : lineDate(text.slice(signature[0]!.start, Math.min(letter.end, signature[0]!.start + 400)), order)
}
