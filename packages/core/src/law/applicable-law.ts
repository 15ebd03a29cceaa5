import type { Span } from '../model/page.ts'
import type { LawId } from '../model/reading.ts'
import { handlingMentions } from './handling-mentions.ts'
import type { LawBook } from './law-book.ts'
import { type LawMention, lawMentions } from './law-mentions.ts'
import { countryBySigns, countryOf, signsFor } from './law-signs.ts'
import { mayNameRegulator, namesRegulator, namesRegulatorInFull } from './names-regulator.ts'

/** A passage of the correspondence with the side that wrote it. */
export interface SidedPassage extends Span {
  readonly from: 'requester' | 'authority' | 'regulator'
}

/**
 * The law of a correspondence: the one under which the authority says, last, that it handles the request; else the
 * one it names most; else the one the requester names. A name that laws of several countries share is decided by
 * what speaks for one of them, and is null where nothing does. A law of another country than that of the regulator whom
 * the authority names was named in error, but where the authority handled the request under it. `heads` are read for signs of a country alone.
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
  const ofAuthority = mentions.filter((mention) => mention.from !== 'requester')
  const { laws, isHandled } = handlingMentions(text, ofAuthority, book)
  const full = mentions.filter((mention) => mention.strength === 'full' && givesAccess(mention, book))
  const handled = oneOf(laws, full, text, hints, book)
  if (handled !== null && isHandled) return handled
  const all = [...new Set(mentions.filter((mention) => givesAccess(mention, book)).map((mention) => mention.law))]
  const named =
    handled ??
    mostNamed(full.filter((mention) => mention.from !== 'requester')) ??
    mostNamed(full) ??
    recordsFirst(countryBySigns(text, hints, all, book), book) ??
    lawHintedAt(text, passages, hints, book)
  return named === null ? null : lawOfTheRegulator(named, text, passages, hints, book)
}

/** A law on the protection of data is named beside an access law and is not the one the request is under. */
function givesAccess({ law }: LawMention, book: LawBook): boolean {
  return book.law(law)?.gives !== 'ownData'
}

/** Of the laws that a name can mean the one that is also named in full, else the one for whose country most signs speak. */
function oneOf(
  laws: readonly LawId[],
  full: readonly LawMention[],
  text: string,
  hints: readonly Span[],
  book: LawBook,
): LawId | null {
  if (laws.length <= 1) return laws[0] ?? null
  return (
    mostNamed(full.filter((mention) => laws.includes(mention.law))) ??
    recordsFirst(countryBySigns(text, hints, laws, book), book) ??
    ofTheWhole(laws, book)
  )
}

function mostNamed(mentions: readonly LawMention[]): LawId | null {
  if (mentions.length === 0) return null
  const counts = new Map<LawId, number>()
  for (const { law } of mentions) counts.set(law, (counts.get(law) ?? 0) + 1)
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

/** Of several laws of one country that for what a body holds: the others are for some of it. */
function recordsFirst(laws: readonly LawId[], book: LawBook): LawId | null {
  return laws.find((law) => book.law(law)?.gives === 'records') ?? laws[0] ?? null
}

/** Without signs a name that a country shares with its parts only is the country's: "EIR" is not Scotland's. */
function ofTheWhole(laws: readonly LawId[], book: LawBook): LawId | null {
  const whole = laws.find((law) =>
    laws.every((other) => `${countryOf(other, book)}-`.startsWith(`${countryOf(law, book)}-`)),
  )
  return whole ?? null
}

const HINT = /\bFOIA?\b|\bfreedom of information\b|\bexempt(?:ion|ed)? (?:under|from|at|by) section \d/i

/** "FOI request" names no act, nor does the regulator's name; with the signs of one country it is that country's. */
function lawHintedAt(
  text: string,
  passages: readonly SidedPassage[],
  hints: readonly Span[],
  book: LawBook,
): LawId | null {
  const general = book.laws.filter((law) => law.gives === 'records')
  const isHinted = hints.some(({ start, end }) => HINT.test(text.slice(start, end)))
  const laws = isHinted
    ? general.filter((law) =>
        law.mentions.some(
          (mention) => mention.strength === 'short' && 'Freedom of Information Act'.match(mention.global) !== null,
        ),
      )
    : general.filter(({ regulator }) => authoritySays(text, passages, (words) => namesRegulator(words, regulator)))
  return recordsFirst(
    countryBySigns(
      text,
      hints,
      laws.map((law) => law.id),
      book,
    ),
    book,
  )
}

/**
 * A requester who writes to a Scottish authority may name the Act of 2000, and its letter may repeat that: but it sends
 * the requester to the regulator of the law that binds it.
 */
function lawOfTheRegulator(
  named: LawId,
  text: string,
  passages: readonly SidedPassage[],
  hints: readonly Span[],
  book: LawBook,
): LawId {
  const law = book.law(named)!
  const regulators = book.laws.map(({ regulator }) => regulator)
  if (authoritySays(text, passages, (words) => mayNameRegulator(words, law.regulator, regulators))) return named
  const others = book.laws.filter(
    (other) =>
      other.gives === law.gives &&
      other.country !== law.country &&
      authoritySays(text, passages, (words) => namesRegulatorInFull(words, other.regulator)) &&
      signsFor(text, hints, other.country, book) > signsFor(text, hints, law.country, book),
  )
  return others.length === 1 ? others[0]!.id : named
}

function authoritySays(text: string, passages: readonly SidedPassage[], test: (words: string) => boolean): boolean {
  return passages.some(({ from, start, end }) => from === 'authority' && test(text.slice(start, end)))
}
