import type { Page, Span } from '../model/page.ts'
import type { Cite } from '../model/reading.ts'
import { cellAt } from './cell-at.ts'
import { lineBoxes } from './line-boxes.ts'

/** All pages as one text, so that a passage is a span wherever the pages part. */
export interface Flow {
  readonly pages: readonly Page[]
  readonly text: string
  /**
   * The same text for reading: the marks of quoted lines (`> `), headings and bold type are spaces, so that every offset
   * holds in both.
   */
  readonly plain: string
  /** Where each page begins in `text`; the line break that joins two pages belongs to neither. */
  readonly pageStarts: readonly number[]
}

export function openFlow(pages: readonly Page[]): Flow {
  const pageStarts: number[] = []
  let length = 0
  for (const page of pages) {
    pageStarts.push(length)
    length += page.text.length + 1
  }
  const text = pages.map((page) => page.text).join('\n')
  return { pages, text, plain: withoutMarks(text), pageStarts }
}

function withoutMarks(text: string): string {
  const blank = (mark: string) => ' '.repeat(mark.length)
  return text
    .replace(/^[ \t]{0,3}(?:>[> \t]*|\|[ \t]?>[> \t]*|#{1,6}(?=[ \t]))/gm, blank)
    .replace(/\*\*|__(?=\w)|(?<=\w)__/g, blank)
    .replace(ITALIC, (words) => (/\n\s*\n/.test(words) ? words : ` ${words.slice(1, -1)} `))
}

/** `*in italics*`, `_in italics_`: not the star of a footnote (`£45*`), a list or a product. */
const ITALIC = /(?<![\w*_])([*_])(?=[^\s*_])[^*_]{1,400}(?<=[^\s*_])\1(?![\w*_])/g

/** Narrows a span to its first and last visible character. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** The cite of a span; one that runs over a page break is cited by its part on the first page. */
export function citeOf(flow: Flow, span: Span): Cite {
  const whole = trimSpan(flow.text, span)
  const page = pageAt(flow, whole.start)
  const pageStart = flow.pageStarts[page]!
  const pageEnd = (flow.pageStarts[page + 1] ?? flow.text.length + 1) - 1
  const onPage = trimSpan(flow.text, { start: whole.start, end: Math.min(whole.end, pageEnd) })
  const [start, end] = [onPage.start - pageStart, onPage.end - pageStart]
  const { number, file, cells, layout } = flow.pages[page]!
  return {
    page: number,
    start,
    end,
    quote: flow.text.slice(onPage.start, onPage.end),
    ...(file === undefined ? {} : { file }),
    ...(cells === undefined ? {} : { cell: cellAt(cells, start) }),
    ...(layout === undefined ? {} : { boxes: lineBoxes(layout, { start, end }) }),
    ...(layout === undefined || layout.confidence === null ? {} : { confidence: rounded(layout.confidence) }),
  }
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100
}

function pageAt(flow: Flow, offset: number): number {
  let low = 0
  let high = flow.pageStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (flow.pageStarts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Space, tab, line break, no-break space, zero-width space: what a reader does not see. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x200b ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x3000
  )
}

/** White space that is not a single space: most words of a letter stand one space apart and need no change. */
const UNFOLDED = /[^\S ][\s\u200b]*|\u200b[\s\u200b]*| [\s\u200b]+/g

/** White space folded to single spaces, as a person would retype the passage. */
export function foldSpace(text: string): string {
  return text.replace(UNFOLDED, ' ').trim()
}
