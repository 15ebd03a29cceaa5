import type { LawId } from '../model/reading.ts'
import { actAfter } from './act-after.ts'
import { actBefore } from './act-before.ts'
import type { LawSyntax } from './law-syntax.ts'
import { refOf } from './levels.ts'
import type { NamedAct } from './named-act.ts'
import type { ProvisionList, ProvisionSpan } from './read-provisions.ts'
import type { Reader } from './reader.ts'

/** Whose a reference is. */
export type Ownership =
  | { readonly kind: 'law'; readonly syntax: LawSyntax; readonly explicit: boolean }
  /** Another enactment, a report, a form. */
  | { readonly kind: 'none' }
  /** A document's own section, unless the law's table knows exactly this limb. */
  | { readonly kind: 'onlyListed'; readonly syntax: LawSyntax }
  | { readonly kind: 'unknown' }

/**
 * The law of a list of provisions: the act named behind it, else the one right before it, else the regime.
 *
 * @param own the law that the reference belongs to where nothing is named
 */
export function ownership(reader: Reader, start: number, list: ProvisionList, own: LawSyntax | null): Ownership {
  const { text, book } = reader
  const after = actAfter(text, list.end, book)
  const before = after === null ? actBefore(text, start, book) : null
  const named = after ?? before
  if (named === null) return own === null ? { kind: 'unknown' } : { kind: 'law', syntax: own, explicit: false }
  return owner(reader, named, list, own)
}

function owner(reader: Reader, named: NamedAct, list: ProvisionList, own: LawSyntax | null): Ownership {
  const fallback: Ownership = own === null ? { kind: 'unknown' } : { kind: 'law', syntax: own, explicit: false }
  switch (named.kind) {
    case 'theAct':
      return fallback
    case 'thatAct':
      return reader.lastAct === 'other' ? { kind: 'none' } : lawOf(reader, reader.lastAct, fallback)
    case 'matter':
      return own === null ? { kind: 'none' } : { kind: 'onlyListed', syntax: own }
    case 'other':
      // "Section 44 (Statistics of Trade Act 1947)": the statute beside an exemption that it explains.
      if (!named.governed && own !== null && isExemption(own, list.items[0])) return fallback
      reader.lastAct = 'other'
      return { kind: 'none' }
    case 'known': {
      const law = pickLaw(reader, named.laws, list)
      if (law === null) return fallback
      if (reader.syntax.of(law) === undefined) {
        if (!named.governed && own !== null && isExemption(own, list.items[0])) return fallback
        reader.lastAct = 'other'
        return { kind: 'none' }
      }
      reader.lastAct = law
      return lawOf(reader, law, fallback)
    }
  }
}

function lawOf(reader: Reader, id: LawId | null, fallback: Ownership): Ownership {
  const syntax = reader.syntax.of(id)
  return syntax === undefined ? fallback : { kind: 'law', syntax, explicit: true }
}

/** Of the laws that share a name: the regime, a law that its letters cite, or the only one that has such a provision. */
function pickLaw(reader: Reader, laws: readonly LawId[], list: ProvisionList): LawId | null {
  if (laws.length === 1) return laws[0]!
  const first = list.items[0]
  const fits = (id: LawId) => first !== undefined && reader.syntax.of(id)?.has(refOf(first.path)) === true
  const own = reader.own.find((syntax) => laws.includes(syntax.id))
  if (own === undefined || first === undefined) return onlyOne(laws.filter(fits))
  // A Scottish letter that says "section 40(2) FOIA" means the act that has such a provision.
  const neighbours = fits(own.id) ? [] : laws.filter((id) => fits(id) && sameCountry(reader, id, own.id))
  return onlyOne(neighbours) ?? own.id
}

function onlyOne(laws: readonly LawId[]): LawId | null {
  return laws.length === 1 ? laws[0]! : null
}

function sameCountry({ book }: Reader, a: LawId, b: LawId): boolean {
  return book.law(a)?.country.slice(0, 2) === book.law(b)?.country.slice(0, 2)
}

function isExemption(syntax: LawSyntax, item: ProvisionSpan | undefined): boolean {
  const kind = item && syntax.kindOf(item.path.section)
  return kind !== undefined && kind !== 'procedural'
}
