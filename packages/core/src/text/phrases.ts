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
  const { plain, nearby } = searchFor(phrases)
  for (const pattern of plain) if (pattern.test(text)) return true
  for (const { pattern, after } of nearby) if (findAfter(text, pattern, after) !== null) return true
  return false
}

/** How many of the phrases a text says. */
export function countSaid(phrases: readonly Phrase[], text: string): number {
  return phrases.filter(({ pattern, after }) =>
    after === undefined ? pattern.test(text) : findAfter(text, pattern, after) !== null,
  ).length
}

/** The first phrase that matches, with its place in the text. */
export function firstSaid(phrases: readonly Phrase[], text: string): Place | null {
  const { plain, nearby } = searchFor(phrases)
  const places = [
    ...plain.map((pattern) => placeOf(pattern, text)),
    ...nearby.map(({ pattern, after }) => findAfter(text, pattern, after)),
  ]
  return places.reduce(
    (first, place) => (first === null || (place !== null && place.index < first.index) ? place : first),
    null,
  )
}

function placeOf(pattern: RegExp, text: string): Place | null {
  const match = pattern.exec(text)
  return match === null ? null : { index: match.index, length: match[0].length }
}

interface PhraseSearch {
  /** One expression for all phrases with the same flags: it goes through a text once, not once for each phrase. */
  readonly plain: readonly RegExp[]
  readonly nearby: readonly (Phrase & { after: Nearby })[]
}

const searches = new WeakMap<readonly Phrase[], PhraseSearch>()

function searchFor(phrases: readonly Phrase[]): PhraseSearch {
  const known = searches.get(phrases)
  if (known !== undefined) return known
  const plain = phrases.filter((phrase) => phrase.after === undefined)
  const search = {
    plain: [...Map.groupBy(plain, ({ pattern }) => pattern.flags)].map(
      ([flags, group]) => new RegExp(group.map(({ pattern }) => pattern.source).join('|'), flags),
    ),
    nearby: phrases.filter((phrase) => phrase.after !== undefined) as (Phrase & { after: Nearby })[],
  }
  searches.set(phrases, search)
  return search
}
