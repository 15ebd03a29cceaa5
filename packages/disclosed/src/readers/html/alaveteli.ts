import type { ThreadMessage, ThreadPart } from '../thread/thread-page.ts'
import { dateIn, writtenDate } from '../written-date.ts'
import { htmlLine, htmlText } from './html-text.ts'
import { findAll, findFirst, type HtmlElement, hasClass, hasTag, isInside } from './html-tree.ts'

/**
 * Request pages of Alaveteli (WhatDoTheyKnow, FYI, RightToKnow, AskTheEU …): `.correspondence` blocks, `.outgoing` by
 * the requester and `.incoming` by the authority. Older themes put name and date into an `h2`.
 */
export function alaveteliThread(root: HtmlElement): ThreadPart[] | null {
  const blocks = findAll(root, isBlock)
  if (!blocks.some(hasClass('correspondence'))) return null
  const head = pageHead(root)
  return [...(head === '' ? [] : [{ kind: 'note', text: head } as const]), ...blocks.map(blockPart)]
}

function isBlock(element: HtmlElement): boolean {
  if (element.classes.has('comment_in_request')) return true
  return element.classes.has('correspondence') && (element.classes.has('incoming') || element.classes.has('outgoing'))
}

/** Title, who asked whom, and the state that the site gives the request. */
function pageHead(root: HtmlElement): string {
  const header = findFirst(root, hasClass('request-header')) ?? root
  const title = findFirst(header, hasTag('h1'))
  const subtitle = findFirst(header, hasClass('request-header__subtitle', 'subtitle'))
  const state = findFirst(root, (element) => element.attributes.id === 'request_status')
  return [title, subtitle, state]
    .map((element) => (element === null ? '' : htmlText(element)))
    .filter((text) => text !== '')
    .join('\n\n')
}

function blockPart(block: HtmlElement): ThreadPart {
  if (!block.classes.has('correspondence')) return { kind: 'note', text: htmlText(block, isControl) }
  const body = findFirst(block, hasClass('correspondence_text'))
  const time = findFirst(block, hasTag('time'))
  const dateShown = shownDate(block, time)
  return {
    kind: 'message',
    from: sender(block),
    to: null,
    dateShown,
    date: writtenDate(time?.attributes.datetime ?? '') ?? writtenDate(dateShown),
    subject: null,
    side: block.classes.has('outgoing') ? 'requester' : 'authority',
    attachments: attachmentNames(block),
    body: body === null ? withoutHead(block) : htmlText(body, isControl),
  } satisfies ThreadMessage
}

function sender(block: HtmlElement): string {
  const author =
    findFirst(block, hasClass('correspondence__header__author')) ??
    findFirst(block, hasClass('correspondence__header__from--with-delivery-status')) ??
    findFirst(block, hasTag('h2'))
  if (author === null) {
    const line = plainHead(block)
    return line
      .slice(0, dateIn(line)?.start ?? 0)
      .trim()
      .replace(/,$/, '')
  }
  const lines = htmlText(author, (element) => isDate(element) || isControl(element)).split('\n')
  // Older themes put name and date into one heading, the date on the last line.
  const names = lines.filter((line, at) => line !== '' && (at < lines.length - 1 || writtenDate(line) === null))
  return names
    .map((name) => name.trim().replace(/,$/, ''))
    .join(', ')
    .trim()
    .replace(/,$/, '')
    .replace(/^From: /, '')
}

function shownDate(block: HtmlElement, time: HtmlElement | null): string {
  const date = findFirst(block, isDate) ?? time
  if (date !== null) return htmlLine(date)
  const heading = findFirst(block, hasTag('h2'))
  if (heading !== null) return htmlText(heading).split('\n').at(-1) ?? ''
  const line = plainHead(block)
  return line.slice(dateIn(line)?.start ?? line.length)
}

/** "Ann Other, 6 January 2026" above the body, in themes that give the head no heading. */
function plainHead(block: HtmlElement): string {
  const first = block.children.find((child) => typeof child !== 'string' && htmlLine(child) !== '')
  const isBody = first === undefined || typeof first === 'string' || first.classes.has('correspondence_text')
  return isBody ? '' : htmlLine(first)
}

function isDate(element: HtmlElement): boolean {
  return element.tag === 'time' || element.classes.has('correspondence__header__date')
}

/** Links and buttons of the site inside a block, and its list of attachments, which stands in the head instead. */
function isControl(element: HtmlElement): boolean {
  return CONTROLS.some((name) => element.classes.has(name))
}
const CONTROLS = [
  'attachments',
  'event_actions',
  'unfold_link',
  'correspondence__footer',
  'correspondence__header__delivery-status',
  'toggle-delivery-log',
  'comment_actions',
]

function attachmentNames(block: HtmlElement): string[] {
  return findAll(block, hasClass('attachment'))
    .map(
      (attachment) =>
        findFirst(attachment, hasClass('attachment__name')) ?? findFirst(attachment, hasTag('strong')) ?? attachment,
    )
    .map((name) => htmlLine(name))
}

/** A hidden message has no bubble, only a notice under its head. */
function withoutHead(block: HtmlElement): string {
  const isHead = (element: HtmlElement) => element.tag === 'h2' || element.classes.has('correspondence__header')
  return htmlText(
    block,
    (element) => isControl(element) || (isHead(element) && !isInside(element, hasClass('correspondence_text'))),
  )
}
