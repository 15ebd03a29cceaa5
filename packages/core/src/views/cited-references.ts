import { referenceForm } from '../citations/citation.ts'
import { findCitations } from '../citations/find-citations.ts'
import type { LawBook } from '../law/law-book.ts'
import type { ProvisionKind } from '../law/law-pack.ts'
import { provisionFacts } from '../law/provision-facts.ts'
import type { Span } from '../model/page.ts'
import type { LawId } from '../model/reading.ts'

/** A provision that a text names, once however often it does; the span is where it first stands. */
export interface CitedReference extends Span {
  /** The normal form: `uk-foia-2000#s31(1)(a)`. */
  readonly ref: string
  readonly law: { readonly id: LawId; readonly shortTitle: string }
  readonly provision: string
  readonly kind: ProvisionKind
  /** What the law's table calls the section; null where it doesn't list it. */
  readonly title: string | null
  /** What the table says of exactly this provision. */
  readonly gist: string | null
}

/** @param regime the law that the text is written under; without it only references that name their act are found */
export function citedReferences(text: string, regime: LawId | null, book: LawBook): CitedReference[] {
  const references = new Map<string, CitedReference>()
  for (const { start, end, law: id, provision, kind } of findCitations(text, regime, book)) {
    const law = book.law(id)!
    const ref = referenceForm(law, provision)
    if (references.has(ref)) continue
    const facts = provisionFacts(law, provision)
    references.set(ref, {
      ref,
      law: { id, shortTitle: law.shortTitle },
      provision,
      kind,
      title: facts?.title || null,
      gist: facts?.exact === true ? facts.gist : null,
      start,
      end,
    })
  }
  return [...references.values()]
}
