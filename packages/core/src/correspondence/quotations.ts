import type { Span } from '../model/page.ts'
import { isBlank, linesOf } from '../text/lines.ts'
import { mailHeaderAt } from './mail-header.ts'
import { isMarkedAnswer } from './marked-answer.ts'

export interface OwnAndQuoted {
  /** What the writer of this message wrote. */
  readonly own: readonly Span[]
  /** What it quotes: `>` lines, the mail below a reply, a forwarded part. No message of its own. */
  readonly quoted: readonly Span[]
  /** Quoted lines inside the own words: the questions below which the writer answers. */
  readonly inline: readonly Span[]
}

const QUOTE_MARK = /^\s{0,3}(?:>|\|\s?>)/
const BEGINS_QUOTED_MAIL =
  /^[\s>]*(?:-{2,}\s*(?:(?:original message|forwarded message|original appointment)\s*-{2,}|forwarded by .*--)|begin forwarded message:|_{20,})$/i
const WROTE = /^[\s>]*(?:on|am|le)\s.{6,160}\b(?:wrote|schrieb|a écrit)\s*:\s*$/i
/** "L. Danby wrote:" without a day. */
const NAME_WROTE = /^[\s>]*[A-Z][\w.'’ -]{1,60} wrote:\s*$/
const WROTE_OPEN = /^[\s>]*on\s.{6,160}[,\d>]\s*$/i
const HIDDEN_QUOTE = /^\s*(?:show|hide) quoted sections?\s*$/i

/**
 * Tells a message's own words from what it quotes. Where the writer answers between the quoted lines, those lines
 * are the questions that the answers stand below, and the whole is the message's own.
 */
export function quotationsOf(text: string, span: Span): OwnAndQuoted {
  const parted = partQuotations(text, span)
  if (!answersInline(text, parted)) return { ...parted, inline: [] }
  const end = parted.own.at(-1)!.end
  return {
    own: [{ start: span.start, end }],
    quoted: parted.quoted.filter((quote) => quote.start >= end),
    inline: parted.quoted.filter((quote) => quote.start < end),
  }
}

/** Own words between quoted lines, more than once. */
function answersInline(text: string, { own, quoted }: Parted): boolean {
  const between = own.filter(
    (span) =>
      quoted.some((q) => q.end <= span.start) &&
      quoted.some((q) => q.start >= span.end) &&
      /\p{L}|\d/u.test(text.slice(span.start, span.end)),
  )
  return (
    between.length >= 2 || (between.length === 1 && own.at(-1)!.start > between[0]!.start && answerBoth(text, quoted))
  )
}

/** Two quoted questions, each with an answer in a paragraph of its own below it. */
function answerBoth(text: string, quoted: readonly Span[]): boolean {
  return (
    quoted.length === 2 &&
    quoted.every(
      ({ start, end }) =>
        /\?\s*$/.test(text.slice(Math.max(start, end - 20), end)) &&
        /^[ \t]{0,3}\n[ \t]{0,3}\n/.test(text.slice(end, end + 20)),
    )
  )
}

type Parted = Omit<OwnAndQuoted, 'inline'>

function partQuotations(text: string, span: Span): Parted {
  const lines = linesOf(text, span)
  const own: Span[] = []
  const quoted: Span[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = text.slice(lines[i]!.start, Math.min(lines[i]!.end, lines[i]!.start + 400))
    if (beginsQuotedMail(text, lines, i, line) && !holdsAnswers(text, lines.slice(i + 1))) {
      push(quoted, { start: lines[i]!.start, end: span.end })
      break
    }
    const isQuote = QUOTE_MARK.test(line) || HIDDEN_QUOTE.test(line) || WROTE.test(line) || NAME_WROTE.test(line)
    push(isQuote ? quoted : own, lines[i]!)
  }
  return { own, quoted }
}

function beginsQuotedMail(text: string, lines: readonly Span[], i: number, line: string): boolean {
  if (/^[\s>]*\**(?:[a-z][a-z ]{1,12}\/ ?)?from/i.test(line) && !QUOTE_MARK.test(line))
    return mailHeaderAt(text, lines, i) !== null
  if (BEGINS_QUOTED_MAIL.test(line.trimEnd())) return nextIsQuotedMail(text, lines, i)
  if (!WROTE.test(line) && !NAME_WROTE.test(line) && !(WROTE_OPEN.test(line) && wroteOnNextLine(text, lines, i)))
    return false
  // Below "On … wrote:" either every line carries a mark, or everything to the end is quoted.
  const next = lines
    .slice(i + 1, i + 4)
    .find((l) => !isBlank(text, l) && !/wrote:\s*$/i.test(text.slice(l.start, l.end)))
  return next === undefined || !QUOTE_MARK.test(text.slice(next.start, next.end))
}

function holdsAnswers(text: string, lines: readonly Span[]): boolean {
  const marked = lines.filter((line) => isMarkedAnswer(text.slice(line.start, Math.min(line.end, line.start + 60))))
  return marked.length >= 2
}

function wroteOnNextLine(text: string, lines: readonly Span[], i: number): boolean {
  const next = lines[i + 1]
  return (
    next !== undefined && /^.{0,120}\bwrote:\s*$/i.test(text.slice(next.start, Math.min(next.end, next.start + 200)))
  )
}

/** A rule of underscores is a quotation only where a mail header follows it. */
function nextIsQuotedMail(text: string, lines: readonly Span[], i: number): boolean {
  if (!/_{20,}/.test(text.slice(lines[i]!.start, lines[i]!.end))) return true
  for (let next = i + 1; next < Math.min(lines.length, i + 4); next++) {
    if (!isBlank(text, lines[next]!)) return mailHeaderAt(text, lines, next) !== null
  }
  return false
}

/** A mail that a message quotes. */
export interface QuotedMail extends Span {
  readonly sender: string | null
  readonly dateText: string | null
  readonly subject: string | null
}

/** The mails inside quoted passages, each from behind its header to the next one. */
export function quotedMails(text: string, quoted: readonly Span[]): QuotedMail[] {
  const mails: QuotedMail[] = []
  for (const span of quoted) {
    const lines = linesOf(text, span)
    let open: QuotedMail | null = { ...span, ...wroteHeader(text, lines[0]) }
    for (let i = 0; i < lines.length; i++) {
      const header = mailHeaderAt(text, lines, i)
      if (header === null) continue
      if (open !== null && lines[i]!.start > open.start) mails.push({ ...open, end: lines[i]!.start })
      open = {
        start: lines[header.lastLine]!.end,
        end: span.end,
        sender: header.from,
        dateText: header.date,
        subject: header.subject,
      }
      i = header.lastLine
    }
    if (open !== null && open.end > open.start) mails.push(open)
  }
  return mails
}

/** "On 14 Apr 2014, at 3:41 pm, Sam Amari <sam@example.org> wrote:" has its date up to the first gap that no number follows. */
function wroteHeader(text: string, line: Span | undefined): Omit<QuotedMail, 'start' | 'end'> {
  const words = line === undefined ? '' : text.slice(line.start, Math.min(line.end, line.start + 400))
  const on = words.search(/\bon\s/i)
  const wrote = on < 0 ? on : words.search(/wrote:/i)
  const header = words
    .slice(on + 2, Math.max(on + 2, wrote))
    .trim()
    .replace(/<[^<>]*>$/, '')
    .trimEnd()
  for (const gap of header.matchAll(/,?\s+/g)) {
    const sender = header.slice(gap.index + gap[0].length).replace(/^at\s+[\d:.]+(?:\s?[ap]m)?,?\s+/i, '')
    if (gap.index >= 6 && gap.index <= 60 && /^[^,<\d][^<]{1,60}$/.test(sender))
      return { sender, dateText: header.slice(0, gap.index), subject: null }
  }
  return { sender: null, dateText: null, subject: null }
}

function push(spans: Span[], line: Span): void {
  const last = spans[spans.length - 1]
  if (last !== undefined && line.start - last.end <= 1) spans[spans.length - 1] = { start: last.start, end: line.end }
  else spans.push(line)
}
