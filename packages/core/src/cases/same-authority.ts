/** What is known of which body a document is from or to. */
export interface AuthorityEvidence {
  readonly authority: string | null
  readonly domains: readonly string[]
}

export type Sameness = 'same' | 'different' | 'unknown'

/** Words that many bodies' names hold. */
const GENERIC = new Set(
  `city county borough district metropolitan unitary council councils nhs trust foundation force service services constabulary police
   royal london university department office authority board government state commission agency cyngor comhairle`.split(
    /\s+/,
  ),
)
const LINKS = new Set(['the', 'of', 'for', 'and', 'in', 'on', 'to', 'upon', 'with'])

/** Whether two documents are of one authority: by its names where both say one, else by its mail addresses. */
export function sameAuthority(a: AuthorityEvidence, b: AuthorityEvidence): Sameness {
  const byName = a.authority === null || b.authority === null ? 'unknown' : sameName(a.authority, b.authority)
  if (byName === 'same') return 'same'
  const shared = a.domains.some((domain) => b.domains.some((other) => isSameDomain(domain, other)))
  if (shared) return 'same'
  if (byName === 'different') return 'different'
  return a.domains.length > 0 && b.domains.length > 0 ? 'different' : 'unknown'
}

/** `foi.wexcombe.example` is of `wexcombe.example`. */
function isSameDomain(a: string, b: string): boolean {
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
}

function sameName(a: string, b: string): Sameness {
  const [own, other] = [wordsOf(a), wordsOf(b)]
  if (isInitials(a, other) || isInitials(b, own)) return 'same'
  if (own.every(isGeneric) || other.every(isGeneric)) return 'unknown'
  const [short, long] = own.length <= other.length ? [own, other] : [other, own]
  if (!short.every((word) => long.includes(word))) return 'different'
  const isBeginning = short.every((word, at) => long[at] === word)
  // "Wexcombe City Council, Housing" is part of it; "South Somerset Council" is no part of "Somerset Council".
  return isBeginning || long.every((word) => short.includes(word) || isGeneric(word)) ? 'same' : 'different'
}

function wordsOf(name: string): string[] {
  const words =
    name
      .toLowerCase()
      .replaceAll(/['’]/g, '')
      .match(/[\p{L}\d]+/gu) ?? []
  return words.filter((word) => !LINKS.has(word))
}

function isGeneric(word: string): boolean {
  return GENERIC.has(word)
}

/** `PSNI` of "Police Service of Northern Ireland". */
function isInitials(name: string, words: readonly string[]): boolean {
  return /^[A-Z]{3,8}$/.test(name) && words.length > 2 && name === words.map((word) => word[0]!.toUpperCase()).join('')
}
