import type { Span } from '../model/page.ts'
import type { LawId } from '../model/reading.ts'
import { endsNear, type Nearby } from '../text/nearby.ts'
import type { LawBook } from './law-book.ts'
import { lawMentions, placesFor } from './law-mentions.ts'

/** A passage of the correspondence with the side that wrote it. */
export interface SidedPassage extends Span {
  readonly from: 'requester' | 'authority' | 'regulator'
}

/** The authority says under which law it handles the request. */
const HANDLES: Nearby = {
  words:
    /\b(?:logged|handled|dealt\s+with|processed|considered|treat(?:ed|ing)|respond(?:ing|ed)?|classified|answered|request(?:ed)?|received|made|reviewed)\b/gi,
  within: 110,
}

/** "and not the Freedom of Information Act", "under FOI or EIR". */
const NOT_UNDER =
  /\b(?:(?:not|rather\s+than|instead\s+of)\s+(?:under\s+)?(?:the\s+)?|FOIA?\s+(?:or|and\/or)\s+(?:the\s+)?)$/i
/** "Question 4 has been considered under the Environmental Information Regulations". */
const OF_A_PART: Nearby = { words: /\b(?:parts?|questions?|items?|points?|some)\b/gi, within: 100 }

function wordsBefore(text: string, mention: Span): string {
  return text.slice(Math.max(0, mention.start - 140), mention.start)
}

/**
 * The law of a correspondence: the one under which the authority says, last, that it handles the request; else the
 * one it names most; else the one the requester names. A name that laws of several countries share is decided by
 * what speaks for one of them, and is null where nothing does. `heads` are read for such signs alone.
 */
export function applicableLaw(
  text: string,
  passages: readonly SidedPassage[],
  heads: readonly Span[],
  book: LawBook,
): LawId | null {
  const hints = [...heads, ...passages]
  const mentions = passages.flatMap((passage) =>
    lawMentions(text, passage, book).map((mention) => ({ ...mention, from: passage.from })),
  )
  const authority = mentions.filter((mention) => mention.from !== 'requester')
  const handling = authority.filter(
    (mention) => endsNear(wordsBefore(text, mention), HANDLES) && !NOT_UNDER.test(wordsBefore(text, mention)),
  )
  const ofTheWhole = handling.filter((mention) => !endsNear(wordsBefore(text, mention), OF_A_PART))
  const handled = ofTheWhole.length > 0 ? ofTheWhole : handling
  const full = mentions.filter((mention) => mention.strength === 'full' && withholds(mention.law, book))
  const lastHandled = handled.filter((mention) => mention.start === handled.at(-1)!.start).map((mention) => mention.law)
  return (
    oneOf(lastHandled, full, text, hints, book) ??
    mostNamed(full.filter((mention) => mention.from !== 'requester')) ??
    mostNamed(full) ??
    bySigns(text, hints, [...new Set(mentions.map((mention) => mention.law))], book) ??
    byHint(text, hints, book)
  )
}

/** A law on the protection of data is named beside an access law and is not the one the request is under. */
function withholds(law: LawId, book: LawBook): boolean {
  return book.law(law)?.provisions.some((provision) => provision.kind === 'exemption') ?? false
}

/** Of the laws that a name can mean the one that is also named in full, else the one for whose country most signs speak. */
function oneOf(
  laws: readonly LawId[],
  full: readonly { law: LawId }[],
  text: string,
  passages: readonly Span[],
  book: LawBook,
): LawId | null {
  if (laws.length <= 1) return laws[0] ?? null
  return (
    mostNamed(full.filter((mention) => laws.includes(mention.law))) ??
    bySigns(text, passages, laws, book) ??
    ofTheWhole(laws, book)
  )
}

/** "FOI request" names no act; with the signs of one country it is that country's. */
function byHint(text: string, passages: readonly Span[], book: LawBook): LawId | null {
  if (
    !passages.some((passage) =>
      /\bFOIA?\b|\bfreedom of information\b|\bexempt(?:ion|ed)? (?:under|from|at|by) section \d/i.test(
        text.slice(passage.start, passage.end),
      ),
    )
  )
    return null
  const laws = book.laws.filter((law) =>
    law.mentions.some(
      (mention) =>
        mention.strength === 'short' && [...'Freedom of Information Act'.matchAll(mention.global)].length > 0,
    ),
  )
  return bySigns(
    text,
    passages,
    laws.map((law) => law.id),
    book,
  )
}

function mostNamed(mentions: readonly { law: LawId }[]): LawId | null {
  if (mentions.length === 0) return null
  const counts = new Map<LawId, number>()
  for (const { law } of mentions) counts.set(law, (counts.get(law) ?? 0) + 1)
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

/** Signs of a part of a country outweigh those of the whole, which it shares. */
const SIGNS_OF_A_PART = 2

/** Without signs a name that a country shares with its parts only is the country's: "EIR" is not Scotland's. */
function ofTheWhole(laws: readonly LawId[], book: LawBook): LawId | null {
  const country = (law: LawId) => book.law(law)?.country ?? ''
  const whole = laws.find((law) => laws.every((other) => `${country(other)}-`.startsWith(`${country(law)}-`)))
  return whole ?? null
}

/** Among laws of one name the one for whose country most signs speak; none where signs are lacking or even. */
function bySigns(text: string, passages: readonly Span[], laws: readonly LawId[], book: LawBook): LawId | null {
  const scored = laws
    .map((law) => ({ law, signs: passages.reduce((sum, passage) => sum + placesFor(text, passage, law, book), 0) }))
    .sort((a, b) => b.signs - a.signs)
  const [first, second] = scored
  if (first === undefined || first.signs === 0) return null
  const country = (law: LawId) => book.law(law)?.country ?? ''
  const part = scored.find((each) => country(each.law).startsWith(`${country(first.law)}-`))
  if (part !== undefined && part.signs >= SIGNS_OF_A_PART) return part.law
  return second !== undefined && second.signs === first.signs ? null : first.law
}
