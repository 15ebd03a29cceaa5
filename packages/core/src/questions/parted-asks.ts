import type { Span } from '../model/page.ts'
import { allMatches } from '../text/all-matches.ts'

const ASKING = 'how (?:many|much|often|long|far)|what'
/** Behind a comma alone "which" and "where" tell more of what was named. */
const JOINED = `${ASKING}|which|who|whom|when|where|whether|why`
const NEXT_ASK = new RegExp(`[,;]\\s+(?:(?=(?:${ASKING})\\b)|and\\s+(?=(?:${JOINED})\\b))`, 'gi')
const BEGINS_ASKING = new RegExp(`^(?:[^,;?]{0,60}[:\\s])?(?:${JOINED})\\b`, 'i')
const LONGEST = 400
const LEAST_PARTS = 3
const LEAST_WORDS = 4

const LEAST_THING = 3

/** "All submissions on the scheme; the report on it; and the letters about it.": things asked in one sentence, parted by semicolons. */
export function partedThings(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end)
  const signs = allMatches(/;\s+(?:and\s+)?/g, words)
  const starts = [0, ...signs.map(({ index, 0: sign }) => index + sign.length)]
  const parts = starts.map((from, i) => ({ start: start + from, end: start + (signs[i]?.index ?? words.length) }))
  const isList = parts.every((part) => text.slice(part.start, part.end).split(/\s+/).length >= LEAST_THING)
  return parts.length >= LEAST_PARTS && isList ? parts : [{ start, end }]
}

/** "How many gates are in use, how many broke down, and how much was paid for repairs": three questions in one sentence. */
export function partedAsks(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end)
  const signs = words.length <= LONGEST && BEGINS_ASKING.test(words) ? allMatches(NEXT_ASK, words) : []
  const starts = [0, ...signs.map(({ index, 0: sign }) => index + sign.length)]
  const parts = starts.map((from, i) => ({ start: start + from, end: start + (signs[i]?.index ?? words.length) }))
  const isList = parts.every((part) => text.slice(part.start, part.end).split(/\s+/).length >= LEAST_WORDS)
  return parts.length >= LEAST_PARTS && isList ? parts : [{ start, end }]
}
