import type { Law, LawBook } from '../law/law-book.ts'
import type { ReferenceStyle } from '../law/law-pack.ts'
import { provisionFacts } from '../law/provision-facts.ts'
import { findCitations } from './find-citations.ts'

/** The word that letters put before a number, for a person who leaves it out. */
const WORDS: Readonly<Record<ReferenceStyle, string>> = {
  section: 'section',
  regulation: 'regulation',
  article: 'Article',
  paragraphSign: '§',
  usParagraph: 'Exemption',
  code: 'section',
}

/** The provision that a person names in any form that letters use, in the contract's form; null where the law has none. */
export function findProvision(law: Law, words: string, book: LawBook): string | null {
  const name = words.trim()
  const style = law.references?.style ?? 'section'
  const forms = [name, `${WORDS[style]} ${name}`, `${WORDS[style]} ${name} ${law.shortTitle}`]
  const cited = forms.flatMap((form) =>
    findCitations(form, law.id, book).flatMap(({ law: id, provision }) => (id === law.id ? [provision] : [])),
  )
  return [name, ...cited].find((provision) => provisionFacts(law, provision) !== null) ?? null
}
