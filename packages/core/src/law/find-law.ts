import { DisclosedError } from '../errors.ts'
import type { Law, LawBook } from './law-book.ts'

/**
 * The law that a person means: by its id, else by a short title or the beginning of an id that only one law bears
 * (`eir`, `us-foia`).
 * @throws DisclosedError `unknown-law`
 */
export function findLaw(book: LawBook, name: string): Law {
  const key = name.trim().toLowerCase().replace(/\s+/g, '-')
  const exact = book.law(key)
  if (exact !== undefined) return exact
  const titled = book.laws.filter((law) => law.shortTitle.toLowerCase().replace(/\s+/g, '-') === key)
  const begun = key === '' ? [] : book.laws.filter((law) => law.id.startsWith(`${key}-`))
  const found = [...new Set([...titled, ...begun])]
  if (found.length === 1) return found[0]!
  const sentence = found.length === 0 ? `No law is called "${name}".` : `Several laws are called "${name}".`
  const ids = (found.length === 0 ? book.laws : found).map((law) => law.id)
  throw new DisclosedError('unknown-law', sentence, `Name one of these: ${ids.join(', ')}.`)
}
