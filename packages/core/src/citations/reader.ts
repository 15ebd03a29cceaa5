import type { LawBook } from '../law/law-book.ts'
import type { LawId } from '../model/reading.ts'
import { type BookSyntax, bookSyntax, type LawSyntax } from './law-syntax.ts'

/** One reading of a text for citations. */
export interface Reader {
  readonly text: string
  readonly book: LawBook
  readonly syntax: BookSyntax
  /** The regime's law and the laws that its letters cite, the regime first; empty where the regime is not known. */
  readonly own: readonly LawSyntax[]
  /** The letter may cite paragraphs of the United States Code. */
  readonly ownUs: boolean
  /** The act named last, for `section 5 of that Act`. */
  lastAct: LawId | 'other' | null
}

export function openReader(text: string, regime: LawId | null, book: LawBook): Reader {
  const syntax = bookSyntax(book)
  const law = regime === null ? undefined : book.law(regime)
  const own = law === undefined ? [] : [law.id, ...law.companions].flatMap((id) => syntax.of(id) ?? [])
  const ownUs = own.some((syntax) => syntax.style === 'usParagraph')
  return { text, book, syntax, own, ownUs, lastAct: null }
}
