import { DisclosedError } from '../errors.ts'
import { nearestNames } from '../text/nearest-names.ts'
import type { Law, LawBook } from './law-book.ts'

const SUGGESTED = 3

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
  const hint = found.length === 0 ? nearby(book, key) : ''
  throw new DisclosedError('unknown-law', sentence, `${hint}Name one of these: ${namesOf(found, book)}.`)
}

function nearby(book: LawBook, key: string): string {
  const names = nearestNames(
    key,
    book.laws.map((law) => law.id),
    SUGGESTED,
  )
  return names.length === 0 ? '' : `Near it: ${names.join(', ')}. `
}

function namesOf(found: readonly Law[], book: LawBook): string {
  return (found.length === 0 ? book.laws : found).map((law) => law.id).join(', ')
}
