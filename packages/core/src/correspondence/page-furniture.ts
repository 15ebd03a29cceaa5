import type { Span } from '../model/page.ts'
import { type Flow, trimSpan } from '../text/flow.ts'
import { isBlank, linesOf } from '../text/lines.ts'

/** Ways to reach somebody; a line of the letterhead names several. */
const WAYS = [
  /\b(?:tel(?:ephone)?|phone|fax|tty|textphone|minicom|switchboard|mobile|helpline)\b\W{0,4}[^\n]{0,30}?\d/i,
  /\w@[\w-]{1,40}\.\w/,
  /\bwww\.\w|\bhttps?:\/\/\w/i,
]
/** Words of somebody who speaks: "Please e-mail the depot at …" is no letterhead. */
const SPEAKS = /[?]|\b(?:you|your|we|our|us|please|is|are|was|were|can|may|will|contact|or|see|available)\b/i
/** A letterhead takes no more lines than these. */
const MOST_LINES = 6

/**
 * The lines of a letterhead that stand at the foot of a page, or at the head of the next, while the letter goes on:
 * telephone, mail address, web address. A line that repeats on all pages the reader sets apart; these stand on one page only.
 */
export function pageFurniture({ plain, pages, pageStarts }: Flow): Span[] {
  return pages.flatMap((page, i) => {
    const next = pages[i + 1]
    if (next === undefined || next.file !== page.file || next.envelopes.length > 0) return []
    const start = pageStarts[i]!
    const middle = pageStarts[i + 1]!
    const end = middle + next.text.length
    return [
      ...contactLines(plain, linesOf(plain, { start, end: middle - 1 }).reverse()),
      ...contactLines(plain, linesOf(plain, { start: middle, end })),
    ]
  })
}

/** From the edge of a page inwards, as long as each line tells how to reach somebody and one of them in two ways. */
function contactLines(text: string, lines: readonly Span[]): Span[] {
  const found: Span[] = []
  let most = 0
  for (const line of lines) {
    if (isBlank(text, line)) continue
    const words = text.slice(line.start, line.end)
    const ways = WAYS.filter((way) => way.test(words)).length
    if (ways === 0 || SPEAKS.test(words) || found.length === MOST_LINES) break
    most = Math.max(most, ways)
    found.push(trimSpan(text, line))
  }
  return most >= 2 ? found : []
}
