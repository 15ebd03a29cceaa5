import { findAfter, type Nearby, type Place } from './nearby.ts'

/**
 * What letters say, as data: each phrase is one pattern with the words it is meant for and the words it must leave
 * alone. One test walks all tables.
 */
export interface Phrase {
  readonly pattern: RegExp
  /** The pattern counts only after these words of the same sentence. */
  readonly after?: Nearby
  readonly examples: readonly string[]
  readonly counterExamples?: readonly string[]
}

export function says(phrases: readonly Phrase[], text: string): boolean {
  return phrases.some(({ pattern, after }) =>
    after === undefined ? pattern.test(text) : findAfter(text, pattern, after) !== null,
  )
}

/** The first phrase that matches, with its place in the text. */
export function firstSaid(phrases: readonly Phrase[], text: string): Place | null {
  let best: Place | null = null
  for (const { pattern, after } of phrases) {
    const place = after === undefined ? placeOf(pattern, text) : findAfter(text, pattern, after)
    if (place !== null && (best === null || place.index < best.index)) best = place
  }
  return best
}

function placeOf(pattern: RegExp, text: string): Place | null {
  const match = pattern.exec(text)
  return match === null ? null : { index: match.index, length: match[0].length }
}
