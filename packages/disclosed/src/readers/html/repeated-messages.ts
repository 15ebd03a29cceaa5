import type { Envelope } from '@disclosed/core/model'
import type { ThreadMessage, ThreadPart } from '../thread/thread-page.ts'
import { dateIn, writtenDate } from '../written-date.ts'
import { htmlLine, htmlText } from './html-text.ts'
import { findAll, findFirst, type HtmlElement, hasTag } from './html-tree.ts'

/** A head longer than this is no line of name and date. */
const LONGEST_HEAD = 250
/** The messages of a request page are most of what it says. */
const LEAST_SHARE = 0.5
/** A page with more groups of alike blocks before its messages is not read this way. */
const MOST_TRIED = 60

/**
 * Request pages of sites that no template knows: blocks beside each other with a class in common, each with a short
 * head that names a day and a longer body, that speak of a request.
 */
export function repeatedMessages(root: HtmlElement): ThreadPart[] | null {
  const whole = htmlText(root).length
  const groups = [root, ...findAll(root, () => true)].map(alikeChildren).filter((group) => group.length >= 2)
  for (const group of groups.slice(0, MOST_TRIED)) {
    const messages = messagesIn(group)
    if (messages.length < 2) continue
    const share = messages.reduce((sum, message) => sum + message.body.length, 0) / Math.max(1, whole)
    if (share < LEAST_SHARE || !speaksOfRequests(messages)) continue
    const title = findFirst(root, hasTag('h1'))
    const note = title === null ? '' : htmlLine(title)
    return [...(note === '' ? [] : [{ kind: 'note', text: note } as const]), ...messages]
  }
  return null
}

/** The children that share a class with most others. */
function alikeChildren(parent: HtmlElement): HtmlElement[] {
  const groups = new Map<string, HtmlElement[]>()
  for (const child of parent.children) {
    if (typeof child === 'string') continue
    for (const name of child.classes) {
      const group = groups.get(name)
      if (group === undefined) groups.set(name, [child])
      else group.push(child)
    }
  }
  return [...groups.values()].reduce<HtmlElement[]>((best, group) => (group.length > best.length ? group : best), [])
}

function messagesIn(group: readonly HtmlElement[]): ThreadMessage[] {
  const messages = group.map(messageIn).filter((message) => message !== null)
  return messages.length >= group.length * 0.8 ? messages : []
}

/** The longest child is the body; what stands before it says who wrote and when. */
function messageIn(block: HtmlElement): ThreadMessage | null {
  const children = block.children.filter((child) => typeof child !== 'string')
  const lengths = children.map((child) => htmlText(child).length)
  const at = lengths.indexOf(Math.max(0, ...lengths))
  const body = children[at]
  const heads = children.slice(0, Math.max(0, at)).map((child) => htmlLine(child))
  const head = heads.join(' ')
  const dated = heads.find((line) => dateIn(line) !== null) ?? ''
  const date = dateIn(dated)
  if (body === undefined || lengths[at]! < 20 || head.length > LONGEST_HEAD || date === null) return null
  const named = heads.find((line) => dateIn(line) === null && /\p{L}/u.test(line) && !/^to\b/i.test(line))
  const from = dated.slice(0, date.start)
  return {
    kind: 'message',
    from: nameOf(/\p{L}/u.test(from) ? from : (named ?? '')),
    to: null,
    dateShown: date.words,
    date: writtenDate(dated),
    subject: null,
    side: sideOf(block),
    attachments: [],
    body: htmlText(body),
  }
}

function nameOf(text: string): string {
  return text
    .trim()
    .replace(/^from:? /i, '')
    .replace(/[,–—-]$/, '')
    .trim()
}

const OF_REQUESTER = new Set(['out', 'outgoing', 'sent', 'requester', 'mine'])
const OF_AUTHORITY = new Set(['in', 'incoming', 'received', 'response', 'authority', 'agency'])

function sideOf(block: HtmlElement): Envelope['side'] {
  const words = [...block.classes].flatMap((name) => name.toLowerCase().split(/[-_]/))
  if (words.some((word) => OF_REQUESTER.has(word))) return 'requester'
  return words.some((word) => OF_AUTHORITY.has(word)) ? 'authority' : null
}

function speaksOfRequests(messages: readonly ThreadMessage[]): boolean {
  const speaking = messages.filter(({ body }) =>
    /\b(?:dear|request|freedom of information|foi|eir|records)\b/i.test(body),
  )
  return speaking.length >= messages.length / 2
}
