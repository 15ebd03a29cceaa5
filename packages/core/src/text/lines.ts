import type { Span } from '../model/page.ts'
import { isSpace, trimSpan } from './flow.ts'

/** Longer lines are cut at a space, so that every pattern meets bounded text. */
const LONGEST_LINE = 4000

/** The physical lines of a span, without their line breaks. */
export function linesOf(text: string, span: Span): Span[] {
  const lines: Span[] = []
  let start = span.start
  while (start < span.end) {
    const found = text.indexOf('\n', start)
    const end = found < 0 || found > span.end ? span.end : found
    cutLine(text, start, end, lines)
    start = end + 1
  }
  return lines
}

function cutLine(text: string, start: number, end: number, lines: Span[]): void {
  let from = start
  while (end - from > LONGEST_LINE) {
    const cut = placeToCut(text, from)
    lines.push({ start: from, end: cut })
    from = cut
  }
  lines.push({ start: from, end })
}

/** Behind the last space of the longest piece, unless that stands in its first half; never looks back further: a text may have no space at all. */
function placeToCut(text: string, from: number): number {
  for (let at = from + LONGEST_LINE; at > from + LONGEST_LINE / 2; at--) if (text[at] === ' ') return at + 1
  return from + LONGEST_LINE
}

export function isBlank(text: string, line: Span): boolean {
  for (let i = line.start; i < line.end; i++) if (!isSpace(text.charCodeAt(i))) return false
  return true
}

/**
 * The width at which a text was hard-wrapped, or null where its lines are whole paragraphs. A wrapped text has many
 * lines near its width and few beyond it: a table row may run over, and one word, as a link is, can't be broken.
 */
export function wrapWidth(text: string, lines: readonly Span[]): number | null {
  const lengths: number[] = []
  for (const line of lines) {
    const { start, end } = trimSpan(text, line)
    if (end - start >= 40 && /\s/.test(text.slice(start, end))) lengths.push(end - start)
  }
  lengths.sort((a, b) => b - a)
  const width = lengths[Math.floor(lengths.length * 0.04)] ?? 0
  if (width < 40 || width > 130) return null
  const near = lengths.filter((length) => length >= width * 0.85 && length <= width + 2).length
  return near >= 3 && near >= lengths.length * 0.3 ? width : null
}
