import type { PageMargins } from '@disclosed/core/model'

/** A line near the head or foot of a page: where it stands in the page's text, and how far down the page, 0 to 1. */
export interface EdgeLine {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly y: number
}

/** The first lines of a page from the top, and its last ones from the bottom. */
export interface PageEdges {
  readonly top: readonly EdgeLine[]
  readonly bottom: readonly EdgeLine[]
}

/** What of a page's text is left without its margins, and what these say. */
export interface Cut extends PageMargins {
  readonly start: number
  readonly end: number
}

/** So many lines at each end of a page may be margin. */
export const EDGE_LINES = 8
/** Margins lie within this share of the page's height, and on all pages as high but for this share. */
const MARGIN = 0.2
const SAME_HEIGHT = 0.015

/**
 * What stands again on a page that stood on the one before or the one before that (left and right pages differ) is margin, and so
 * is a page's own number. A header stays where it comes first: a letter's reference often stands there.
 */
export function cutMargins(pages: readonly PageEdges[], lengths: readonly number[]): Cut[] {
  const offset = numbering(pages)
  return pages.map(({ top, bottom }, index) => {
    const isNumber = (line: EdgeLine) => isPageNumber(line, index + 1, offset)
    const before = [pages[index - 1], pages[index - 2]]
    const after = [pages[index + 1], pages[index + 2]]
    const repeats = (line: EdgeLine, others: (PageEdges | undefined)[], side: keyof PageEdges) =>
      others.some((other) => other?.[side].some((each) => isSame(each, line)) === true)
    const header = leading(top, (line) => line.y < MARGIN && (isNumber(line) || repeats(line, before, 'top')))
    const footer = leading(
      bottom,
      (line) => line.y > 1 - MARGIN && (isNumber(line) || repeats(line, [...before, ...after], 'bottom')),
    )
    footer.push(...footerAmid(bottom.slice(footer.length), pages[index + 1]))
    const start = header.length === 0 ? 0 : header.at(-1)!.end
    const end = footer.length === 0 ? lengths[index]! : footer.at(-1)!.start
    return {
      start,
      end: Math.max(start, end),
      header: header.map(({ text }) => text).join('\n'),
      footer: footer
        .map(({ text }) => text)
        .reverse()
        .join('\n'),
    }
  })
}

/** A letterhead's footer stands on the first page only. It is known by the sentence that goes on behind it, on the next page. */
function footerAmid(bottom: readonly EdgeLine[], next: PageEdges | undefined): EdgeLine[] {
  const low = bottom.findIndex(({ y }) => y < LOW)
  for (let count = low < 0 ? bottom.length - 1 : low; count > 0; count--) {
    const [above, first] = [bottom[count], bottom[count - 1]!]
    const isApart = above !== undefined && first.start - above.end > 1
    if (isApart && GOES_ON.test(above.text) && next?.top.some(({ text }) => CONTINUES.test(text)) === true)
      return bottom.slice(0, count)
  }
  return []
}

/** A line of full length in the middle of a sentence, and one that takes a sentence up. */
const GOES_ON = /^.{50,}[\p{L}\p{N},]$/u
const CONTINUES = /^\p{Ll}{2,}[ ,]/u
const LOW = 0.85

function leading(lines: readonly EdgeLine[], isMargin: (line: EdgeLine) => boolean): EdgeLine[] {
  const end = lines.findIndex((line) => !isMargin(line))
  return lines.slice(0, end < 0 ? lines.length : end)
}

/** The same words as high on the page; a number in them may have gone up with the pages. */
function isSame(a: EdgeLine, b: EdgeLine): boolean {
  if (Math.abs(a.y - b.y) > SAME_HEIGHT) return false
  return a.text === b.text || (withoutPageNumber(a.text) === withoutPageNumber(b.text) && PAGE_WORD.test(a.text))
}

const PAGE_WORD = /\bpage\s?\d{1,4}/i

function withoutPageNumber(text: string): string {
  return text.replace(/\bpage\s?\d{1,4}/gi, 'page')
}

/** `12`, `- 12 -`, `Page 12`, `Page 12 of 30`, `12/30`: the number, null for any other line. */
const PAGE_NUMBER =
  /^(?:[-–—|(\s]{0,4})(?:page\s?|p\.\s?|seite\s?)?(\d{1,4})(?:\s?(?:of|von|\/)\s?\d{1,4})?(?:[-–—|)\s]{0,4})$/i

function numberOf({ text, y }: EdgeLine): number | null {
  if (y > MARGIN && y < 1 - MARGIN) return null
  const number = PAGE_NUMBER.exec(text)?.[1]
  return number === undefined ? null : Number(number)
}

/** By how much the numbers on the pages run ahead of the pages of the file, where two pages agree; 0 for a letter that counts from 1. */
function numbering(pages: readonly PageEdges[]): number {
  const counts = new Map<number, number>()
  for (const [index, { top, bottom }] of pages.entries()) {
    for (const line of new Set([top[0], bottom[0]])) {
      const number = line === undefined ? null : numberOf(line)
      if (number !== null) counts.set(number - index - 1, (counts.get(number - index - 1) ?? 0) + 1)
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most !== undefined && most[1] > 1 ? most[0] : 0
}

function isPageNumber(line: EdgeLine, page: number, offset: number): boolean {
  const number = numberOf(line)
  return number !== null && (/page/i.test(line.text) || number === page + offset)
}
