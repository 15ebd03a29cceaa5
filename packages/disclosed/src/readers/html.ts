import type { Page } from '@disclosed/core/model'
import { cleanText } from './clean-text.ts'
import { alaveteliThread } from './html/alaveteli.ts'
import { froideThread } from './html/froide.ts'
import { decodeHtml } from './html/html-encoding.ts'
import { htmlText } from './html/html-text.ts'
import { findAll, type HtmlElement, parseHtml } from './html/html-tree.ts'
import { muckrockThread } from './html/muckrock.ts'
import { isFurniture } from './html/page-furniture.ts'
import { repeatedMessages } from './html/repeated-messages.ts'
import { plainPage, type ReadResult } from './reader.ts'
import { threadPage } from './thread/thread-page.ts'

/** Sites whose request pages give message boundaries; each looks for its own blocks, the last for any that repeat. */
const THREAD_SITES = [alaveteliThread, froideThread, muckrockThread, repeatedMessages]

/** A saved web page: its messages where it is a request page of a known site, else its text without page furniture. */
export async function readHtml(bytes: Uint8Array): Promise<ReadResult> {
  const { text, warnings } = decodeHtml(bytes)
  return { format: 'html', pages: [htmlPage(parseHtml(text))], warnings }
}

function htmlPage(root: HtmlElement): Page {
  for (const site of THREAD_SITES) {
    const parts = site(root)
    if (parts !== null) return threadPage(parts)
  }
  const main = mainContent(root)
  const shareOf = textShares(main)
  return plainPage(1, cleanText(`${htmlText(main, (element) => isFurniture(element, shareOf))}\n`))
}

/** A page that marks its main content says itself what surrounds it. */
function mainContent(root: HtmlElement): HtmlElement {
  const mains = findAll(root, (element) => element.tag === 'main' || element.attributes.role === 'main')
  const main = mains.length === 1 ? mains[0]! : root
  return textLength(main, new Map()) > 0 ? main : root
}

/** The share of the whole text that an element holds, 0 to 1. */
function textShares(whole: HtmlElement): (element: HtmlElement) => number {
  const lengths = new Map<HtmlElement, number>()
  const all = Math.max(1, textLength(whole, lengths))
  return (element) => (lengths.get(element) ?? 0) / all
}

function textLength(element: HtmlElement, lengths: Map<HtmlElement, number>): number {
  let length = 0
  if (element.tag !== 'script' && element.tag !== 'style') {
    for (const child of element.children)
      length += typeof child === 'string' ? child.trim().length : textLength(child, lengths)
  }
  lengths.set(element, length)
  return length
}

/** The HTML part of a mail as text: everything shown, since a mail has no page furniture. */
export function mailHtmlText(html: string): string {
  return htmlText(parseHtml(html))
}
