import type { Span } from '../model/page.ts'
import { trimSpan } from '../text/flow.ts'
import type { Case, CaseLetter } from './case.ts'

/** Where the day of receipt comes from: the authority's words, else the head of the request. */
export function receiptSpan(found: Case): Span[] {
  if (found.received !== null) return [found.received]
  const request = found.letters.find((letter) => letter.kind === 'request')
  return request === undefined ? [] : [headSpan(found, request)]
}

/** The head of the first substantive reply. */
export function answerSpan(found: Case): Span[] {
  const reply =
    found.letters.find((letter) => letter.kind === 'response') ??
    found.letters.find((letter) => letter.kind === 'review-response')
  return reply === undefined ? [] : [headSpan(found, reply)]
}

/** A message's header; where it has none, its first line. */
export function headSpan({ flow }: Case, letter: CaseLetter): Span {
  const whole = trimSpan(flow.text, letter)
  if (letter.bodyStart > whole.start) return trimSpan(flow.text, { start: whole.start, end: letter.bodyStart })
  const lineEnd = flow.text.indexOf('\n', whole.start)
  return { start: whole.start, end: lineEnd < 0 ? whole.end : Math.min(lineEnd, whole.end) }
}
