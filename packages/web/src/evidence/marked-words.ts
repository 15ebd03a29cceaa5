import { useEffect, useState } from 'react'

/** Words of a page that somebody has marked. */
export interface MarkedWords {
  /** The document's id. */
  readonly document: string
  readonly page: number
  readonly start: number
  readonly end: number
  readonly words: string
}

/** Elements whose text stands in the page's text from `data-from` on. */
const STRETCH = '[data-from]'

/** What is marked, as offsets of one page's text; null where nothing is, or more than one page. */
export function markedWords(selection: Selection | null): MarkedWords | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const page = pageOf(range.commonAncestorContainer)
  if (page === null) return null
  let [start, end, words] = [Number.POSITIVE_INFINITY, -1, '']
  for (const stretch of page.querySelectorAll<HTMLElement>(STRETCH)) {
    if (!range.intersectsNode(stretch)) continue
    let offset = Number(stretch.dataset.from)
    for (const node of textNodes(stretch)) {
      const from = node === range.startContainer ? range.startOffset : 0
      const to = node === range.endContainer ? range.endOffset : node.length
      if (range.intersectsNode(node) && to > from) {
        if (words !== '' && offset + from > end) words += ' '
        start = Math.min(start, offset + from)
        end = Math.max(end, offset + to)
        words += node.data.slice(from, to)
      }
      offset += node.length
    }
  }
  const { document = '', page: number } = page.dataset
  return end > start && words.trim() !== '' ? { document, page: Number(number), start, end, words } : null
}

function pageOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest<HTMLElement>('[data-page]') ?? null
}

/** Signs that stand for a passage are no text of the page. */
function* textNodes(element: HTMLElement): Generator<Text> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text
    if (node.parentElement?.closest('.sign') === null) yield node
  }
}

/** What is marked now. */
export function useMarkedWords(): MarkedWords | null {
  const [marked, setMarked] = useState<MarkedWords | null>(null)
  useEffect(() => {
    let frame = 0
    const onChange = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => setMarked(markedWords(window.getSelection())))
    }
    document.addEventListener('selectionchange', onChange)
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('selectionchange', onChange)
    }
  }, [])
  return marked
}
