import type { ThreadMessage, ThreadPart } from '../thread/thread-page.ts'
import { writtenDate } from '../written-date.ts'
import { htmlLine, htmlText } from './html-text.ts'
import { findAll, findFirst, type HtmlElement, hasClass, hasTag } from './html-tree.ts'

/** Request pages of MuckRock: `section.communication` blocks, the requester's own marked `blue` or `sent`. */
export function muckrockThread(root: HtmlElement): ThreadPart[] | null {
  const blocks = findAll(root, (element) => element.tag === 'section' && element.classes.has('communication'))
  if (blocks.length === 0) return null
  const head = pageHead(root)
  return [...(head === '' ? [] : [{ kind: 'note', text: head } as const]), ...blocks.map(communication)]
}

function pageHead(root: HtmlElement): string {
  const title = findFirst(root, (element) => element.tag === 'h1' && !element.classes.has('subject'))
  const synopsis = findFirst(root, hasClass('synopsis'))
  const numbers = findFirst(root, hasClass('tracking-number'))
  return [title, synopsis, numbers]
    .map((element) => (element === null ? '' : htmlLine(element)))
    .filter((text) => text !== '')
    .join('\n\n')
}

function communication(block: HtmlElement): ThreadMessage {
  const time = findFirst(block, hasTag('time'))
  const subject = labelled(block, 'subject', 'Subject:')
  const body = findFirst(block, hasClass('communication-body'))
  const files = findFirst(block, hasClass('files'))
  return {
    kind: 'message',
    from: labelled(block, 'from', 'From:'),
    to: labelled(block, 'to', 'To:') || null,
    dateShown: time === null ? '' : htmlLine(time),
    date: writtenDate(time?.attributes.datetime ?? ''),
    subject: subject === '' || subject === 'None' ? null : subject,
    side: block.classes.has('blue') || block.classes.has('sent') ? 'requester' : 'authority',
    attachments: files === null ? [] : fileNames(files),
    body: body === null ? '' : htmlText(body, hasClass('communication-body-header')),
  }
}

function labelled(block: HtmlElement, name: string, label: string): string {
  const found = findFirst(block, hasClass(name))
  if (found === null) return ''
  const text = htmlLine(found)
  return text.startsWith(label) ? text.slice(label.length).trim() : text
}

function fileNames(files: HtmlElement): string[] {
  return findAll(files, hasClass('title')).map((name) => htmlLine(name))
}
