import type { Span } from '../model/page.ts'
import { isBlank } from '../text/lines.ts'

/** The header of a mail inside a text: pasted, forwarded or quoted below a reply. */
export interface MailHeader {
  readonly from: string | null
  readonly to: string | null
  readonly date: string | null
  readonly subject: string | null
  /** Index of its last line. */
  readonly lastLine: number
}

const FIELD =
  /^[\s>*|]*(?:[a-z][a-z ]{1,12}\/ ?)?(from|sent|to|cc|bcc|date|subject|importance|attachments?|reply-to|received|object|von|an|gesendet|betreff|datum|re)\**:\**\s*(.*)/i
const MOST_LINES = 14

/** The fields with which a header begins; some programs print the sender behind the day or the recipient. */
const BEGINS = /^(?:from|von|to|sent|date|subject)$/i

/** Reads a header that begins at a line; null where it names no sender or fewer than two other fields. */
export function mailHeaderAt(text: string, lines: readonly Span[], index: number): MailHeader | null {
  const first = FIELD.exec(text.slice(lines[index]!.start, Math.min(lines[index]!.end, lines[index]!.start + 300)))
  if (first === null || !BEGINS.test(first[1]!)) return null
  let current = first[1]!.toLowerCase()
  const fields = new Map([[current, first[2]!]])
  let last = index
  for (let i = index + 1; i < Math.min(lines.length, index + MOST_LINES); i++) {
    const line = text.slice(lines[i]!.start, Math.min(lines[i]!.end, lines[i]!.start + 400))
    const field = FIELD.exec(line)
    if (field !== null) {
      current = field[1]!.toLowerCase()
      fields.set(current, field[2]!)
    } else if (isBlank(text, lines[i]!) || !FOLDED.has(current) || fields.size < 2 || !continuesField(line)) break
    else fields.set(current, `${fields.get(current)} ${line.trim()}`)
    last = i
  }
  if (fields.size < 3 || !(fields.has('from') || fields.has('von'))) return null
  const get = (...names: string[]) =>
    names
      .map((name) => fields.get(name))
      .find((value) => value !== undefined)
      ?.trim() ?? null
  return {
    from: withoutAddress(get('from', 'von')),
    to: get('to', 'an'),
    date: get('sent', 'date', 'gesendet', 'datum'),
    subject: get('subject', 'betreff', 're'),
    lastLine: last,
  }
}

/** A long subject or list of addresses runs on over a hard line break. */
const FOLDED = new Set(['subject', 'to', 'cc', 'betreff', 'an'])

function continuesField(line: string): boolean {
  return !/^\s*(?:dear|hi|hello|good (?:morning|afternoon)|\[you don't)/i.test(line)
}

export function withoutAddress(sender: string | null): string | null {
  if (sender === null) return null
  const name = outsideBrackets(sender)
    .replace(/["']/g, '')
    .replace(/\son behalf of .*/i, '')
    .trim()
  return name === '' ? sender.replace(/[<>[\]]/g, '').trim() : name
}

/** What stands in no angle or square brackets. */
function outsideBrackets(text: string): string {
  let outside = ''
  let inside = false
  for (const piece of text.split(/([<>[\]])/)) {
    if (piece === '<' || piece === '[') inside = true
    else if (piece === '>' || piece === ']') inside = false
    else if (!inside) outside += piece
  }
  return outside
}
