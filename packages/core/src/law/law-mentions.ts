import type { Span } from '../model/page.ts'
import type { LawId } from '../model/reading.ts'
import { allMatches } from '../text/all-matches.ts'
import { anyOfWords } from './any-of-words.ts'
import type { Law, LawBook, LazyMention } from './law-book.ts'
import type { MentionStrength } from './law-pack.ts'

/** A law named in a text. */
export interface LawMention extends Span {
  readonly law: LawId
  readonly strength: MentionStrength
}

/** One expression for the names of all laws: a letter is read once, not once for each law. */
interface NameSearch {
  readonly insensitive: RegExp
  readonly exact: RegExp
  /** Which laws a written name can mean, by the words as written. */
  readonly meanings: Map<string, readonly Omit<LawMention, 'start' | 'end'>[]>
}

const searches = new WeakMap<LawBook, NameSearch>()

/** The laws that a passage names, in reading order. A name that several laws share is a mention of each. */
export function lawMentions(text: string, passage: Span, book: LawBook): LawMention[] {
  const search = searchOf(book)
  const part = text.slice(passage.start, passage.end)
  const found: LawMention[] = []
  for (const pattern of [search.insensitive, search.exact]) {
    for (const match of allMatches(pattern, part)) {
      const start = passage.start + match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && other.start < end)) continue
      for (const meaning of meaningsOf(match[0], book, search)) found.push({ ...meaning, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function searchOf(book: LawBook): NameSearch {
  const known = searches.get(book)
  if (known !== undefined) return known
  const mentions = book.laws.flatMap((law) => law.mentions)
  const search = { insensitive: anyOf(mentions, 'i'), exact: anyOf(mentions, ''), meanings: new Map() }
  searches.set(book, search)
  return search
}

/** Full names first: of two names that begin alike the longer is meant. */
function anyOf(mentions: readonly LazyMention[], flags: string): RegExp {
  const own = mentions.filter((mention) => mention.flags === flags)
  const sources = [...own.filter((m) => m.strength === 'full'), ...own.filter((m) => m.strength === 'short')].map(
    (m) => m.pattern,
  )
  return new RegExp(sources.length === 0 ? '(?!)' : anyOfWords([...new Set(sources)]), `${flags}g`)
}

function meaningsOf(name: string, book: LawBook, search: NameSearch): readonly Omit<LawMention, 'start' | 'end'>[] {
  const known = search.meanings.get(name)
  if (known !== undefined) return known
  const meanings = book.laws.flatMap((law) => meaningIn(law, name))
  const full = meanings.filter((meaning) => meaning.strength === 'full')
  const kept = full.length > 0 ? full : meanings
  search.meanings.set(name, kept)
  return kept
}

function meaningIn(law: Law, name: string): Omit<LawMention, 'start' | 'end'>[] {
  const strengths = law.mentions
    .filter((mention) => name.match(mention.global)?.some((part) => part.length === name.length))
    .map((mention) => mention.strength)
  return strengths.length === 0 ? [] : [{ law: law.id, strength: strengths.includes('full') ? 'full' : 'short' }]
}
