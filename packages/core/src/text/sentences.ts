import type { Span } from '../model/page.ts'
import { trimSpan } from './flow.ts'

/** Where a full stop ends no sentence: abbreviations, initials, "No. 4". */
const ABBREVIATION =
  /(?:^|[\s([])(?:e\.g|i\.e|eg|ie|etc|approx|mr|mrs|ms|dr|prof|st|ref|reg|regs|s|ss|sect|art|para|paras|vs|dept|col|sgt|insp|supt|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|nr|abs|buchst|lit|ziff|bzw|ggf|vgl|u\.s|u\.s\.c|u\.k|[A-Z])\.$/i

/** "Lumenward Controls Ltd. The contract ends" is two sentences, "Ltd. and others" is not. */
const COMPANY_FORM = /\b(?:ltd|inc|plc|corp|etc|llc)\.$/i

/** "No. 4", "No. A12", "No. of bins"; the answer "No. We hold none." is a sentence. */
const NUMBER_WORD = /(?:^|[\s([])nos?\.$/i
const NUMBERED = /^\s{1,3}(?:[a-z(#:]|[A-Z]{0,5}[/-]?\d)/

/** The sentences of a passage. A colon at a line's end, a question mark and an exclamation mark end one too. */
export function sentencesOf(text: string, span: Span): Span[] {
  const sentences: Span[] = []
  let start = span.start
  for (let i = span.start; i < span.end; i++) {
    if (!endsSentence(text, start, i, span.end)) continue
    let end = i + 1
    while (end < span.end && /[.?!)\]"'”’]/.test(text[end]!)) end++
    push(text, { start, end }, sentences)
    start = end
    i = end - 1
  }
  push(text, { start, end: span.end }, sentences)
  return sentences
}

function endsSentence(text: string, start: number, at: number, limit: number): boolean {
  const char = text[at]
  if (char === '?' || char === '!') return followedByGap(text, at, limit)
  if (char === ':' || char === ';') return at + 1 >= limit || text[at + 1] === '\n'
  if (char !== '.') return false
  if (!followedByGap(text, at, limit)) return false
  const before = text.slice(Math.max(start, at - 8), at + 1)
  if (COMPANY_FORM.test(before)) return /^\s+\p{Lu}/u.test(text.slice(at + 1, at + 6))
  if (NUMBER_WORD.test(before)) return !NUMBERED.test(text.slice(at + 1, at + 11))
  return !ABBREVIATION.test(before)
}

function followedByGap(text: string, at: number, limit: number): boolean {
  let next = at + 1
  while (next < limit && /[.?!)\]"'”’]/.test(text[next]!)) next++
  return next >= limit || /\s/.test(text[next]!)
}

function push(text: string, span: Span, into: Span[]): void {
  const trimmed = trimSpan(text, span)
  if (trimmed.end > trimmed.start) into.push(trimmed)
}
