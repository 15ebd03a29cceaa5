import { allMatches } from './all-matches.ts'
import { lastWords } from './ends.ts'

/** Words that stand before others: in the same sentence, and with no more than `within` characters between. */
export interface Nearby {
  /** Global, so that each place of the words counts. */
  readonly words: RegExp
  readonly within: number
  /** And these stand before them in the same way. */
  readonly after?: Nearby
}

export interface Place {
  readonly index: number
  readonly length: number
}

/**
 * The first place of the pattern behind the words: `received` after `your request`. One pattern with the gap inside
 * (`request[^.]{0,80}received`) would look through the gap behind every `request`.
 */
export function findAfter(text: string, pattern: RegExp, before: Nearby): Place | null {
  let from = text.search(before.words)
  if (from < 0) return null
  for (let match = pattern.exec(text.slice(from)); match !== null; match = pattern.exec(text.slice(from))) {
    const index = from + match.index
    if (endsNear(text.slice(0, index), before)) return { index, length: match[0].length }
    from = index + match[0].length
  }
  return null
}

/** The words stand in the last sentence of the text, near its end. */
export function endsNear(text: string, nearby: Nearby): boolean {
  return placesNear(text, nearby).length > 0
}

/** Where in the last sentence of the text the words stand near its end. */
export function placesNear(text: string, { words, within, after }: Nearby): number[] {
  const sentence = lastWords(text, within + LONGEST)
  const start = text.length - sentence.length
  const places: number[] = []
  for (const match of allMatches(words, sentence)) {
    const at = start + match.index
    const isNear = at + match[0].length + within >= text.length
    if (isNear && (after === undefined || endsNear(text.slice(0, at), after))) places.push(at)
  }
  return places
}

/** None of the words is longer. */
const LONGEST = 120
