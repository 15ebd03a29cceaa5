import type { Envelope } from '@disclosed/core/model'
import type { ThreadMessage, ThreadPart } from '../thread/thread-page.ts'
import { writtenDate } from '../written-date.ts'
import { htmlLine, htmlText } from './html-text.ts'
import { findAll, findFirst, type HtmlElement, hasClass, hasTag, isInside } from './html-tree.ts'

const isMessage = hasClass('alpha-message', 'message-container')

/** Labels of the details under a message, in the languages that Froide's pages are mostly saved in. */
const LABELS = {
  from: ['from', 'von'],
  to: ['to', 'an'],
  subject: ['subject', 'betreff'],
  date: ['date', 'datum'],
} as const

/** Request pages of Froide (FragDenStaat): `.alpha-message` blocks, before 2020 `.message-container`. */
export function froideThread(root: HtmlElement): ThreadPart[] | null {
  const messages = findAll(root, (element) => isMessage(element) && !isInside(element, isMessage))
  if (!messages.some((message) => findFirst(message, isContent) !== null)) return null
  const head = pageHead(root)
  return [...(head === '' ? [] : [{ kind: 'note', text: head } as const]), ...messages.flatMap(messageParts)]
}

const isContent = hasClass('alpha-message__content-text', 'content-text')

function pageHead(root: HtmlElement): string {
  const title = findFirst(root, hasClass('request-title')) ?? findFirst(root, hasTag('h1'))
  if (title === null) return ''
  const column = title.parent ?? title
  const besides = (element: HtmlElement) =>
    element === title || isMessage(element) || element.classes.has('request-descr-read-more')
  const recipient = column.children.find(
    (child) => typeof child !== 'string' && child !== title && htmlLine(child).length > 0,
  )
  const facts =
    recipient === undefined || typeof recipient === 'string' || findFirst(recipient, isMessage)
      ? ''
      : htmlText(recipient, besides)
  return [htmlLine(title), facts].filter((text) => text !== '').join('\n\n')
}

function messageParts(block: HtmlElement): ThreadPart[] {
  const details = readDetails(block)
  const time = findFirst(block, hasClass('alpha-message__relative-time'))
  const dateShown = details('date') || (time?.attributes.title ?? '') || (time === null ? '' : htmlLine(time))
  const content =
    findFirst(block, isContent) ?? findFirst(block, hasClass('alpha-message__bodyinner', 'message-content'))
  const sender = findFirst(block, hasClass('alpha-message__sender'))
  const message: ThreadMessage = {
    kind: 'message',
    from: (sender === null ? '' : htmlLine(sender)) || details('from'),
    to: details('to') || null,
    dateShown,
    date: writtenDate(dateShown) ?? writtenDate(time?.attributes.title ?? ''),
    subject: details('subject') || null,
    side: side(block, details('to')),
    attachments: attachmentNames(block),
    body: content === null ? '' : htmlText(content),
  }
  const comments = findAll(block, hasClass('comment')).map(
    (comment) => ({ kind: 'note', text: htmlText(comment) }) as const,
  )
  return [message, ...comments.filter((comment) => comment.text !== '')]
}

/** A house stands for the authority, a person for the requester; a shield is the regulator, which is neither. */
function side(block: HtmlElement, to: string): Envelope['side'] {
  if (findFirst(block, hasClass('alpha-message__avatar--house'))) return 'authority'
  if (findFirst(block, hasClass('alpha-message__avatar--user'))) return 'requester'
  if (findFirst(block, hasClass('alpha-message__avatar--shield'))) return null
  if (findFirst(block, hasClass('is-response'))) return 'authority'
  // Older pages name a recipient only under what the requester wrote.
  return to === '' ? 'authority' : 'requester'
}

type Detail = keyof typeof LABELS

function readDetails(block: HtmlElement): (detail: Detail) => string {
  const list = findFirst(block, hasClass('message-meta'))
  const rows = new Map<string, string>()
  let label = ''
  for (const child of list?.children ?? []) {
    if (typeof child === 'string') continue
    if (child.tag === 'dt') label = htmlLine(child).replace(/:$/, '').toLowerCase()
    else if (child.tag === 'dd' && !rows.has(label)) rows.set(label, htmlLine(child))
  }
  return (detail) => LABELS[detail].map((name) => rows.get(name)).find((value) => value !== undefined) ?? ''
}

function attachmentNames(block: HtmlElement): string[] {
  return findAll(block, hasClass('alpha-attachment')).map((attachment) => {
    const name = findFirst(attachment, hasClass('text-truncate'))
    return name === null ? '' : htmlLine(name)
  })
}
