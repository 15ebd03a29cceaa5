import { writtenDate } from '../written-date.ts'
import type { ThreadMessage, ThreadPart } from './thread-page.ts'

/** The line above each event of the request. */
const RULE = /^-{31}$/m
/** What stands above the first event, in whatever language, names the request and its page. */
const PAGE = '/request/'
const MOST_PREFACE = 2000
const LABELLED = /^ {0,4}([\p{L} ]{1,20}):[ \t]{0,3}(.{0,300})$/u
/** `    Attachment: reply.pdf (12K)` */
const ATTACHMENT = /^ {2,8}[\p{L} ]{1,30}: (.{1,300}) \(\d{1,6}(?:\.\d)?[KM]\)$/u
/** Some versions of the site leave the mark-up of a date in the text. */
const TIME = /^<time datetime="([\d-]{10})[^>\n]{0,200}>/

/**
 * The text of a request as Alaveteli (WhatDoTheyKnow …) puts it into the archive of the whole correspondence, `correspondence.txt`;
 * null for any other text.
 */
export function alaveteliText(text: string): ThreadPart[] | null {
  const [preface = '', ...events] = text.replaceAll('\r\n', '\n').split(RULE)
  if (events.length === 0 || preface.length > MOST_PREFACE || !preface.includes(PAGE)) return null
  const heads = events.map(eventHead)
  const messages = heads.filter((head) => head !== null)
  if (messages.length === 0) return null
  const requester = messages[0]!.from
  const title: ThreadPart = { kind: 'note', text: preface.trim() }
  return [
    title,
    ...events.map((event, at): ThreadPart => {
      const head = heads[at] ?? null
      return head === null ? { kind: 'note', text: event.trim() } : message(head, requester)
    }),
  ]
}

interface EventHead {
  readonly from: string
  readonly to: string
  readonly date: string
  readonly rest: readonly string[]
}

/** From, to and date in this order, as they are called in the language of the site; null where an event has no sender. */
function eventHead(event: string): EventHead | null {
  const lines = event.split('\n')
  const first = lines.findIndex((line) => line.trim() !== '')
  const [from, to, date] = lines.slice(first, first + 3).map((line) => LABELLED.exec(line)?.[2]?.trim())
  if (first < 0 || from === undefined || to === undefined || date === undefined) return null
  const shown = TIME.exec(date)?.[1] ?? date
  return writtenDate(shown) === null
    ? null
    : { from: from.replace(/^, /, ''), to, date: shown, rest: lines.slice(first + 3) }
}

function message({ from, to, date, rest }: EventHead, requester: string): ThreadMessage {
  const lines = [...rest]
  const attachments: string[] = []
  while (lines.length > 0) {
    const last = lines.at(-1)!
    const name = ATTACHMENT.exec(last)?.[1]
    if (name === undefined && last.trim() !== '') break
    if (name !== undefined) attachments.unshift(name)
    lines.pop()
  }
  return {
    kind: 'message',
    from,
    to,
    dateShown: date,
    date: writtenDate(date),
    subject: null,
    side: from === requester ? 'requester' : 'authority',
    attachments,
    body: lines.join('\n').trim(),
  }
}
