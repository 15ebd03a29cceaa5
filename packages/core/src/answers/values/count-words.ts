import { readNumberWords } from '../../citations/number-words.ts'
import type { Span } from '../../model/page.ts'
import { allMatches } from '../../text/all-matches.ts'

export interface FoundCount extends Span {
  readonly value: number
}

const WORD = /\bhalf\b|\b[a-z]{3,9}(?:[ -][a-z]{3,5})?\b/gi

/** Numbers in words: "three", "twenty-two", "half a". "One" is one only where it counts: "no one", "one of", "that one" do not. */
export function countsInWords(text: string): FoundCount[] {
  const found: FoundCount[] = []
  let from = 0
  for (const match of allMatches(WORD, text)) {
    if (/half/i.test(match[0])) {
      found.push({ value: 0.5, start: match.index, end: match.index + match[0].length })
      from = match.index + match[0].length
      continue
    }
    for (const offset of wordStarts(match[0])) {
      const start = match.index + offset
      if (start < from) continue
      const number = readNumberWords(text, start)
      if (number === null || (number.value === 1 && !isCounted(text, start, number.end))) continue
      found.push({ value: number.value, start, end: number.end })
      from = number.end
    }
  }
  return found
}

function wordStarts(words: string): number[] {
  const gap = words.search(/[ -]/)
  return gap < 0 ? [0] : [0, gap + 1]
}

function isCounted(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start)
  const after = text.slice(end, end + 8)
  if (/\b(?:publish|have|has|keep|hold)\s{1,2}$/i.test(before) && !/^\s[\p{L}]/u.test(after)) return false
  return (
    !/(?:\bno|\bany|\bevery|\bthis|\bthat|\bwhich|\bthe|\banother|-)[\s-]{1,2}$/i.test(before) &&
    !/^\s?(?:-|of\b|another|stop|off)/i.test(after)
  )
}
