import type { Envelope, SourceDocument, Span } from '../model/page.ts'

/** A text file as its reader gives it: form feeds part pages. */
export function textDocument(text: string, file = 'letter.txt'): SourceDocument {
  const pages = text.split('\f').map((part, i) => ({ number: i + 1, text: part, envelopes: [] }))
  return { file, pages, format: 'text', warnings: [] }
}

/** Who wrote, when (`2024-01-08` or null), and what. */
export type ThreadMessage = readonly [side: 'requester' | 'authority', date: string | null, body: string]

/** A thread whose format says where each message begins and who wrote it, one message to a page. */
export function threadDocument(messages: readonly ThreadMessage[], file = 'thread.eml'): SourceDocument {
  const pages = messages.map(([side, date, body], i) => {
    const head = `Date: ${date ?? ''}\n\n`
    const text = head + body
    const envelope: Envelope = {
      start: 0,
      end: text.length,
      bodyStart: head.length,
      from: side === 'requester' ? 'R. Requester' : 'Officer',
      to: null,
      date,
      dateText: null,
      subject: null,
      side,
    }
    return { number: i + 1, text, envelopes: [envelope] }
  })
  return { file, pages, format: 'mailbox', warnings: [] }
}

export function wholeOf(text: string): Span {
  return { start: 0, end: text.length }
}

/** The words of spans, to compare them in a table. */
export function wordsOfSpans(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end))
}
