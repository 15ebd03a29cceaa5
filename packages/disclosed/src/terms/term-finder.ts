import AhoCorasick from 'modern-ahocorasick'
import { type MatchingText, matchingText } from './matching-text.ts'
import type { Term } from './term-list.ts'
import { termVariants } from './term-variants.ts'

/** A place of a term in a text. */
export interface TermPlace {
  /** Index of the term. */
  readonly term: number
  readonly start: number
  readonly end: number
}

/** Finds all terms of a list in one pass through a text. */
export interface TermFinder {
  /** In the order of the text; the longest where names of one term overlap. */
  readonly find: (text: string) => TermPlace[]
  /** Terms without a letter or a digit: nothing can be found of them. */
  readonly empty: number
}

export function termFinder(terms: readonly Term[], { ocr }: { ocr: boolean }): TermFinder {
  const owners = new Map<string, number[]>()
  let empty = 0
  for (const [index, { term, aliases }] of terms.entries()) {
    const variants = [term, ...aliases].flatMap((name) => termVariants(name, ocr))
    if (variants.length === 0) empty++
    for (const variant of new Set(variants)) {
      const known = owners.get(variant)
      if (known === undefined) owners.set(variant, [index])
      else known.push(index)
    }
  }
  const patterns = [...owners.keys()]
  const termsOf = [...owners.values()]
  const automaton = new AhoCorasick(patterns)
  const placesIn = (text: MatchingText, isMeant: (start: number, end: number) => boolean) =>
    automaton.search(text.text).flatMap(({ patternIndex, start, end }) => {
      if (!isMeant(start + 1, end - 1)) return []
      const place = { start: text.starts[start + 1]!, end: text.ends[end - 2]! }
      return termsOf[patternIndex]!.map((term) => ({ term, ...place }))
    })
  return {
    empty,
    find: (text) => {
      const places = placesIn(matchingText(text, { ocr, joined: false }), () => true)
      if (HYPHENED.test(text)) {
        const joined = matchingText(text, { ocr, joined: true })
        places.push(...placesIn(joined, (start, end) => joined.joints.some((joint) => joint > start && joint < end)))
      }
      return places.length < 2 ? places : longest(places)
    },
  }
}

/** "Face-watch" may be Facewatch. */
const HYPHENED = /[\p{L}\p{N}][-\u2010\u2011][ \t]?[\r\n\p{L}\p{N}]/u

function longest(places: readonly TermPlace[]): TermPlace[] {
  const kept: TermPlace[] = []
  const ends = new Map<number, number>()
  for (const place of places.toSorted((a, b) => a.start - b.start || b.end - a.end || a.term - b.term)) {
    if ((ends.get(place.term) ?? -1) >= place.end) continue
    ends.set(place.term, place.end)
    kept.push(place)
  }
  return kept
}
