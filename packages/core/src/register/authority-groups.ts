/** The names of one authority, where that is certain; `name`: the one that is written most often. */
export interface AuthorityGroup {
  readonly name: string
  readonly variants: readonly string[]
}

/**
 * Names that are surely of one authority: the same but for capitals, accents, "the", "&" and signs, or the abbreviation
 * that another name gives in brackets in its own letters: `Rookhope Borough Council (RBC)` and `RBC`, unless two bodies
 * have it. Anything else stays apart.
 */
export function authorityGroups(names: readonly string[]): Map<string, AuthorityGroup> {
  const full = new Map<string, Set<string>>()
  for (const name of names) {
    const abbreviation = ownAbbreviation(name)
    if (abbreviation === null) continue
    const owners = full.get(abbreviation) ?? new Set()
    full.set(abbreviation, owners.add(normalForm(name)))
  }
  const formOf = (name: string) => {
    const owners = full.get(name.trim())
    return owners?.size === 1 ? [...owners][0]! : normalForm(name)
  }
  const counts = new Map<string, Map<string, number>>()
  for (const name of names) {
    const form = formOf(name)
    const written = counts.get(form) ?? new Map<string, number>()
    written.set(name, (written.get(name) ?? 0) + 1)
    counts.set(form, written)
  }
  const groups = new Map<string, AuthorityGroup>()
  for (const written of counts.values()) {
    const variants = [...written.keys()].sort()
    const [name] = [...written].sort((a, b) => b[1] - a[1] || compareNames(a[0], b[0]))[0]!
    for (const variant of variants) groups.set(variant, { name, variants })
  }
  return groups
}

/** The fuller name first, then without "the". */
function compareNames(a: string, b: string): number {
  const bare = (name: string) => name.replace(/^the /i, '')
  return bare(b).length - bare(a).length || a.length - b.length || (a < b ? -1 : 1)
}

const BRACKETS = /\(([^()]{2,12})\)$/
const SMALL_WORDS = new Set(['of', 'and', 'the', 'for', 'in', 'on', 'upon'])

/** Only an abbreviation in its own letters is left out: what else stands in brackets may tell two bodies apart. */
function normalForm(name: string): string {
  return wordsOf(ownAbbreviation(name) === null ? name : name.trim().replace(BRACKETS, '')).join(' ')
}

function wordsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/['’]/g, '')
    .replace(/^\s*the\s/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** The abbreviation behind a name, where its letters are the first letters of the name's words. */
function ownAbbreviation(name: string): string | null {
  const abbreviation = BRACKETS.exec(name.trim())?.[1]
  if (abbreviation === undefined || !/^\p{Lu}{2,}$/u.test(abbreviation)) return null
  const words = wordsOf(name.trim().replace(BRACKETS, ''))
  const initials = (all: readonly string[]) =>
    all
      .map((word) => word[0])
      .join('')
      .toUpperCase()
  const isOwn = [words, words.filter((word) => !SMALL_WORDS.has(word))].some((all) => initials(all) === abbreviation)
  return isOwn ? abbreviation : null
}
