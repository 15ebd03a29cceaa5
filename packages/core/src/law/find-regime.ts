import { findLaw } from './find-law.ts'
import type { Law, LawBook } from './law-book.ts'

/**
 * The law that a text is written under, by its regime (`foia`, `ie`) or as `findLaw` takes it. Null for a regime that several
 * laws share (`us-state`): there only references count that name their act.
 * @throws DisclosedError `unknown-law`
 */
export function findRegime(book: LawBook, name: string): Law | null {
  const key = name.trim().toLowerCase()
  const laws = book.laws.filter((law) => law.regime === key)
  if (laws.length === 0) return findLaw(book, name)
  return laws.length === 1 ? laws[0]! : null
}
