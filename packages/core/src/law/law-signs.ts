import type { Span } from '../model/page.ts'
import type { LawId } from '../model/reading.ts'
import { allMatches } from '../text/all-matches.ts'
import type { LawBook, LazyPattern } from './law-book.ts'

/** Signs of a part of a country outweigh those of the whole, which it shares. */
const SIGNS_OF_A_PART = 2
/** A postmark on every line speaks no louder than three. */
const MOST_OF_ONE_SIGN = 3

/**
 * Among laws of one name those of the country for which most signs speak; none where signs are lacking or even. The
 * signs of a country are those that any of its laws lists.
 */
export function countryBySigns(
  text: string,
  passages: readonly Span[],
  laws: readonly LawId[],
  book: LawBook,
): readonly LawId[] {
  const scored = [...new Set(laws.map((law) => countryOf(law, book)))]
    .map((country) => ({ country, signs: signsFor(text, passages, country, book) }))
    .sort((a, b) => b.signs - a.signs)
  const [first, second] = scored
  if (first === undefined || first.signs === 0) return []
  const part = scored.find(({ country }) => country.startsWith(`${first.country}-`))
  const isOfPart = part !== undefined && part.signs >= SIGNS_OF_A_PART
  if (!isOfPart && second !== undefined && second.signs === first.signs) return []
  const country = isOfPart ? part.country : first.country
  return laws.filter((law) => countryOf(law, book) === country)
}

/** How much in the passages speaks for a country. */
export function signsFor(text: string, passages: readonly Span[], country: string, book: LawBook): number {
  const signs = signsOf(country, book)
  return passages.reduce((sum, { start, end }) => {
    const part = text.slice(start, end)
    return sum + signs.reduce((n, sign) => n + Math.min(MOST_OF_ONE_SIGN, allMatches(sign.global, part).length), 0)
  }, 0)
}

export function countryOf(law: LawId, book: LawBook): string {
  return book.law(law)?.country ?? ''
}

function signsOf(country: string, book: LawBook): LazyPattern[] {
  const signs = book.laws.filter((law) => law.country === country).flatMap((law) => law.places)
  return [...new Map(signs.map((sign) => [`${sign.flags}:${sign.pattern}`, sign])).values()]
}
