import type { Span } from '../model/page.ts'

const SHOWN = 160
const BEFORE = 40

/** The part of a text to show for a hit: that with the most marks, from word to word, within the lines' blanks. */
export function hitLine(text: string, marks: readonly Span[], shown = SHOWN): Span {
  const best = densest(marks, shown)
  if (best === null) return { start: 0, end: wordEndBefore(text, shown, 0) }
  const [first, last] = best
  const room = Math.max(0, shown - (last.end - first.start))
  const start = wordStartAfter(text, first.start - Math.min(BEFORE, room), first.start)
  return { start, end: wordEndBefore(text, Math.max(last.end, start + shown), last.end) }
}

/** The first and the last of the marks that stand closest. */
function densest(marks: readonly Span[], within: number): [Span, Span] | null {
  let best: [number, number] | null = null
  for (let first = 0, last = 0; first < marks.length; first++) {
    last = Math.max(first, last)
    while (last + 1 < marks.length && marks[last + 1]!.end - marks[first]!.start <= within) last++
    if (best === null || last - first > best[1] - best[0]) best = [first, last]
  }
  return best === null ? null : [marks[best[0]]!, marks[best[1]]!]
}

function wordStartAfter(text: string, from: number, latest: number): number {
  if (from <= 0) return firstSign(text, 0, latest)
  let at = from
  while (at < latest && !isBlank(text[at - 1]!)) at++
  return firstSign(text, at, latest)
}

function firstSign(text: string, from: number, latest: number): number {
  let at = from
  while (at < latest && isBlank(text[at]!)) at++
  return at
}

function wordEndBefore(text: string, to: number, earliest: number): number {
  let at = Math.min(to, text.length)
  if (at < text.length) while (at > earliest && !isBlank(text[at]!)) at--
  while (at > earliest && isBlank(text[at - 1]!)) at--
  return at > earliest || earliest > 0 ? at : Math.min(to, text.length)
}

function isBlank(sign: string): boolean {
  return /\s/.test(sign)
}
