import type { PartialDate } from '../model/calendar-date.ts'
import type { Page, SourceDocument, Span } from '../model/page.ts'
import { dateOfLine } from '../text/dates.ts'
import { type Flow, trimSpan } from '../text/flow.ts'
import { isBlank, linesOf } from '../text/lines.ts'
import { headingHeadAt } from './heading-heads.ts'
import { mailHeaderAt } from './mail-header.ts'

/** One message of the correspondence, before anyone has asked what it says. */
export interface MessagePart extends Span {
  readonly bodyStart: number
  readonly sender: string | null
  readonly recipient: string | null
  readonly subject: string | null
  /** The date line or header; read with the date order of the law's country. */
  readonly dateText: string | null
  /** Where the format gives a calendar date. */
  readonly date: PartialDate | null
  readonly side: 'requester' | 'authority' | null
  /** A file that was attached to the message before it. */
  readonly attached: boolean
}

/** Parts a document into its messages; what stands before the first one of a file is the preface. */
export function splitMessages(document: SourceDocument, flow: Flow): MessagePart[] {
  return filesOf(document.pages).flatMap(({ first, last }) => messagesOfFile(document.pages, flow, first, last))
}

/** The pages of each file of a case, by their places; a document that is no case is one file. */
function filesOf(pages: readonly Page[]): { first: number; last: number }[] {
  const files: { first: number; last: number }[] = []
  for (const [at, page] of pages.entries()) {
    const file = files.at(-1)
    if (file !== undefined && pages[file.first]!.file === page.file) file.last = at
    else files.push({ first: at, last: at })
  }
  return files
}

function messagesOfFile(pages: readonly Page[], flow: Flow, first: number, last: number): MessagePart[] {
  const whole = { start: flow.pageStarts[first]!, end: flow.pageStarts[last]! + pages[last]!.text.length }
  if (pages[first]!.attached === true) return [{ ...bare(whole), attached: true }]
  const envelopes = pages.slice(first, last + 1).flatMap((page, i) => envelopesOf(page, flow.pageStarts[first + i]!))
  if (envelopes.length > 0) return envelopes
  const lines = linesOf(flow.text, whole)
  const heads =
    exportHeads(flow.text, lines) ??
    headingHeads(flow.text, lines) ??
    pageHeads(flow.text, lines) ??
    mailHeads(flow.text, lines)
  return heads.length > 0 ? closeParts(heads, whole.end) : [bare(whole)]
}

type Head = Omit<MessagePart, 'end'>

function closeParts(heads: readonly Head[], end: number): MessagePart[] {
  return heads.map((head, i) => ({ ...head, end: heads[i + 1]?.start ?? end }))
}

function bare(span: Span): MessagePart {
  return {
    ...span,
    bodyStart: span.start,
    sender: null,
    recipient: null,
    subject: null,
    dateText: null,
    date: null,
    side: null,
    attached: false,
  }
}

function envelopesOf({ envelopes }: Page, pageStart: number): MessagePart[] {
  return envelopes.map(({ start, end, bodyStart, from, to, subject, date, dateText, side }) => ({
    start: pageStart + start,
    end: pageStart + end,
    bodyStart: pageStart + bodyStart,
    sender: from,
    recipient: to,
    subject,
    dateText,
    date,
    side,
    attached: false,
  }))
}

/** An exported thread: a name, below it a date alone on its line, an empty line, the message. */
function exportHeads(text: string, lines: readonly Span[]): Head[] | null {
  const heads: Head[] = []
  for (let i = 0; i + 2 < lines.length; i++) {
    if (i > 0 && !isBlank(text, lines[i - 1]!)) continue
    const name = nameLine(text, lines[i]!)
    if (name === null || !isBlank(text, lines[i + 2]!)) continue
    const dateText = text.slice(lines[i + 1]!.start, lines[i + 1]!.end).trim()
    if (dateOfLine(dateText, 'day-first') === null) continue
    heads.push({ ...bare(lines[i]!), start: lines[i]!.start, bodyStart: lines[i + 2]!.end, sender: name, dateText })
  }
  // One name above a date is how many letters begin; an exported thread has its messages in a row or says whose request it is.
  return heads.length >= 2 || (heads.length === 1 && THREAD_TITLE.test(text.slice(lines[0]!.start, heads[0]!.start)))
    ? heads
    : null
}

/** A thread written up in Markdown: a heading with name and date above each message. */
function headingHeads(text: string, lines: readonly Span[]): Head[] | null {
  const heads: Head[] = []
  for (let i = 0; i < lines.length; i++) {
    const head = headingHeadAt(text, lines, i)
    if (head === null) continue
    const { sender, dateText, lastLine } = head
    heads.push({ ...bare(lines[i]!), bodyStart: lines[lastLine]!.end, sender, dateText })
    i = lastLine
  }
  return heads.length >= 2 ? heads : null
}

const THREAD_TITLE = /\bmade this .{3,60} request to \S/

/**
 * A thread page as copied from the browser: below the title a line of status that names the authority, and above
 * each reply a line with the officer's and the authority's name.
 */
function pageHeads(text: string, lines: readonly Span[]): Head[] | null {
  const start = lines[0]?.start ?? 0
  const status = pageStatus(text.slice(start, start + 1200))
  if (status === null) return null
  const heads: Head[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = text.slice(lines[i]!.start, lines[i]!.end).trim()
    const alone = (i === 0 || isBlank(text, lines[i - 1]!)) && (i + 1 >= lines.length || isBlank(text, lines[i + 1]!))
    const isReply = alone && line.length < 160 && line.endsWith(`, ${status.authority}`)
    if (heads.length === 0 && !isReply && lines[i]!.start >= start + status.end && !isBlank(text, lines[i]!)) {
      heads.push({ ...bare(lines[i]!), side: 'requester' })
    } else if (isReply) {
      heads.push({ ...bare(lines[i]!), bodyStart: lines[i]!.end, sender: line, side: 'authority' })
    }
  }
  return heads.length >= 2 ? heads : null
}

const PAGE_STATUS = [
  /^The request was (?:refused|partially answered|answered) by (.{3,80})\.$/m,
  /^(.{3,80}) did not have the information requested\.$/m,
  /^(?:We're w|W)aiting for an internal review by (.{3,80}) of their handling of this request\.$/m,
  /^Currently waiting for a response from (.{3,80}), they should respond promptly/m,
  /\bmade this (?:\w+ ){1,6}request to (.{3,80})$/m,
]

function pageStatus(text: string): { authority: string; end: number } | null {
  for (const pattern of PAGE_STATUS) {
    const match = pattern.exec(text)
    if (match !== null) return { authority: match[1]!.trim(), end: match.index + match[0].length }
  }
  return null
}

/** Mails pasted one after the other, oldest first; newest first is one reply with what it quotes. */
function mailHeads(text: string, lines: readonly Span[]): Head[] {
  const heads: (Head & { when: PartialDate | null })[] = []
  for (let i = 0; i < lines.length; i++) {
    if (
      i > 0 &&
      !isBlank(text, lines[i - 1]!) &&
      !/^[-=_*]{3,}\s*$/.test(text.slice(lines[i - 1]!.start, lines[i - 1]!.end))
    )
      continue
    const header = mailHeaderAt(text, lines, i)
    if (header === null) continue
    heads.push({
      ...bare(lines[i]!),
      bodyStart: lines[header.lastLine]!.end,
      sender: header.from,
      recipient: header.to,
      subject: header.subject,
      dateText: header.date,
      when: header.date === null ? null : dateOfLine(header.date, 'day-first'),
    })
    i = header.lastLine
  }
  const first = heads[0]
  if (first === undefined || text.slice(lines[0]!.start, first.start).trim().length > 200) return []
  const ascending = heads.every((head, i) => i === 0 || (head.when ?? '') >= (heads[i - 1]!.when ?? ''))
  return (ascending ? heads : heads.slice(0, 1)).map(({ when: _, ...head }) => head)
}

/** A line that can be a sender's name: short, no sentence, no label. */
function nameLine(text: string, line: Span): string | null {
  const { start, end } = trimSpan(text, line)
  if (end - start < 2 || end - start > 120) return null
  const name = text.slice(start, end)
  const endsSentence = /[.:;?!,]$/.test(name) && !/(?:^|\s)\p{Lu}\.$/u.test(name)
  return endsSentence || /^[\d•*>-]/.test(name) ? null : name
}
