import type { Span } from '../model/page.ts'

const OPENS = /^["“]$/
const CLOSES = /^["”]$/

/** A request in quotation marks without them; one paragraph or sentence of it can have only the first or the last. */
export function outOfQuotes(text: string, { start, end }: Span): Span {
  const opens = OPENS.test(text[start] ?? '')
  const closes = end - start > 1 && CLOSES.test(text[end - 1] ?? '')
  const inside = text.slice(start + (opens ? 1 : 0), end - (closes ? 1 : 0))
  return /["“”]/.test(inside) ? { start, end } : { start: start + (opens ? 1 : 0), end: end - (closes ? 1 : 0) }
}
