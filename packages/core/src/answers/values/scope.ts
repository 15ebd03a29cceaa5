import type { Span } from '../../model/page.ts'
import { sentencesOf } from '../../text/sentences.ts'

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

/** What a value is stated for: a financial year, a year, a day on which it held. */
const SCOPE = new RegExp(
  [
    `\\b(?:as (?:at|of|on)|since|up to|until) (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH} )?(?:19|20)\\d\\d\\b`,
    `\\b(?:19|20)\\d\\d ?[/–-] ?(?:(?:19|20)?\\d\\d)\\b`,
    `\\b(?:Q[1-4] (?:19|20)\\d\\d)\\b`,
    `\\b(?:in|for|during|of) (?:the (?:calendar |financial )?year )?(?:${MONTH} )?((?:19|20)\\d\\d)\\b(?! ?[/–-] ?\\d)`,
    `^\\W*((?:19|20)\\d\\d)\\b(?= ?[:=–-])`,
  ].join('|'),
  'gi',
)

/** The scope of the value at a place: the nearest one in its sentence. Years are given bare, `2018-19` as `2018/19`. */
export function scopeOf(answer: string, at: Span): string | null {
  const sentence = sentencesOf(answer, { start: 0, end: answer.length }).find(
    ({ start, end }) => start <= at.start && at.start < end,
  )
  if (sentence === undefined) return null
  const words = answer.slice(sentence.start, sentence.end)
  let nearest: { scope: string; distance: number } | null = null
  for (const match of words.matchAll(SCOPE)) {
    const start = sentence.start + match.index
    const distance = start >= at.end ? start - at.end : Math.max(0, at.start - start - match[0].length)
    if (nearest === null || distance < nearest.distance)
      nearest = { scope: match[1] ?? match[2] ?? yearsOf(match[0]), distance }
  }
  return nearest?.scope ?? null
}

function yearsOf(words: string): string {
  const years = /^((?:19|20)\d\d) ?[/–-] ?(?:(?:19|20)?(\d\d))$/.exec(words)
  return years === null ? words : `${years[1]}/${years[2]}`
}
