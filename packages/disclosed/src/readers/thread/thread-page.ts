import type { CalendarDate, Envelope, Page } from '@disclosed/core/model'
import { cleanLine, cleanText } from '../clean-text.ts'

/** A speech bubble of a saved request page. */
export interface ThreadMessage {
  readonly kind: 'message'
  readonly from: string
  readonly to: string | null
  /** The date as the page shows it. */
  readonly dateShown: string
  readonly date: CalendarDate | null
  readonly subject: string | null
  readonly side: Envelope['side']
  readonly attachments: readonly string[]
  readonly body: string
}

/** Text of the page outside the messages: its title, an annotation. */
export interface ThreadNote {
  readonly kind: 'note'
  readonly text: string
}

export type ThreadPart = ThreadMessage | ThreadNote

/**
 * A saved request page as one page: for each message the sender's line, the date line, the attachments if any,
 * an empty line and the body; two empty lines between the parts.
 */
export function threadPage(parts: readonly ThreadPart[]): Page {
  return pageOf(parts, 1)
}

/** A thread with a page for each message, so that what was attached to it can stand behind it; notes stand with the message before them. */
export function threadPages(parts: readonly ThreadPart[]): Page[] {
  const pages: ThreadPart[][] = []
  for (const part of parts) {
    const page = pages.at(-1)
    if (page === undefined || (part.kind === 'message' && page.some(({ kind }) => kind === 'message')))
      pages.push([part])
    else page.push(part)
  }
  return pages.map((page, index) => pageOf(page, index + 1))
}

function pageOf(parts: readonly ThreadPart[], number: number): Page {
  let text = ''
  const envelopes: Envelope[] = []
  for (const part of parts) {
    if (text !== '') text += '\n\n\n'
    const start = text.length
    if (part.kind === 'note') {
      text += cleanText(part.text)
      continue
    }
    text += `${headLines(part).join('\n')}\n\n`
    const bodyStart = text.length
    text += cleanText(part.body)
    envelopes.push({ start, end: text.length, bodyStart, ...envelopeFacts(part) })
  }
  return { number, text: `${text}\n`, envelopes }
}

function headLines(message: ThreadMessage): string[] {
  const attachments = message.attachments.map(cleanLine).filter((name) => name !== '')
  return [
    cleanLine(message.from),
    cleanLine(message.dateShown),
    message.subject === null ? '' : `Subject: ${cleanLine(message.subject)}`,
    attachments.length === 0 ? '' : `Attachments: ${attachments.join(', ')}`,
  ].filter((line) => line !== '')
}

function envelopeFacts(message: ThreadMessage): Omit<Envelope, 'start' | 'end' | 'bodyStart'> {
  return {
    from: cleanLine(message.from) || null,
    to: message.to === null ? null : cleanLine(message.to) || null,
    date: message.date,
    dateText: message.date === null ? cleanLine(message.dateShown) || null : null,
    subject: message.subject === null ? null : cleanLine(message.subject) || null,
    side: message.side,
  }
}
