import { allMatches } from '../text/all-matches.ts'
import type { RoleBlock } from './roles.ts'

/** `foi@wmtc.gov.uk`, `www.wmtc.gov.uk`: the part below a domain that only public bodies have. */
const DOMAIN =
  /[@.]([a-z]{3,8})\.(?:gov|nhs|police|mod|ac|parliament)\.[a-z]{2}\b|[@.]([a-z]{3,8})\.(?:gov|mil|edu)\b(?!\.)/gi
const ABBREVIATION = /\b[A-Z]{3,8}\b/g
/** The regulator's own, and words that are none of a body's. */
const OTHERS = new Set(['ICO', 'FOI', 'EIR', 'DPA', 'WWW'])

/** "WMTC has decided": where a letter has no other name for its body, the abbreviation that is in its address as well. */
export function abbreviatedName(
  text: string,
  letters: readonly { readonly blocks: readonly RoleBlock[] }[],
): string | null {
  const blocks = letters.flatMap((letter) => letter.blocks)
  const domains = new Set(
    blocks.flatMap(({ start, end }) =>
      allMatches(DOMAIN, text.slice(start, end)).map((match) => (match[1] ?? match[2]!).toUpperCase()),
    ),
  )
  const own = blocks.filter(({ role }) => role === 'text' || role === 'head' || role === 'signature')
  for (const { start, end } of own)
    for (const [word] of allMatches(ABBREVIATION, text.slice(start, end)))
      if (domains.has(word) && !OTHERS.has(word)) return word
  return null
}
