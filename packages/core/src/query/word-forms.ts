/** Languages whose words are found in all their forms. */
export const FORM_LANGUAGES = ['en', 'de', 'fr', 'es'] as const
export type FormLanguage = (typeof FORM_LANGUAGES)[number]

const SHORTEST_BASE = 3
const WORD = /^\p{L}{3,40}$/u

/**
 * A word in its other forms, itself first: `refuse`, `refuses`, `refused`, `refusing`. Some are no words; those are never found. Only
 * endings of the same word, not of its family: `refusal` is found with `refus*`.
 */
export function wordForms(word: string, language: FormLanguage): string[] {
  const text = word.toLowerCase()
  if (!WORD.test(text)) return [text]
  const others = language === 'en' ? englishForms(text) : endingForms(text, ENDINGS[language])
  return [...new Set([text, ...others])]
}

/** Endings that take each other's place behind the same beginning. */
const ENDINGS: Readonly<Record<Exclude<FormLanguage, 'en'>, readonly string[]>> = {
  de: ['', 'e', 'en', 'er', 'es', 'em', 'n', 's', 'ern'],
  fr: ['', 's', 'e', 'es', 'x'],
  es: ['', 's', 'es', 'o', 'a', 'os', 'as'],
}

function endingForms(word: string, endings: readonly string[]): string[] {
  // The longest ending that leaves enough of the word: `Auskünfte` is `Auskünft` and `e`.
  const ending = endings
    .filter((each) => word.endsWith(each) && word.length - each.length > SHORTEST_BASE)
    .reduce((longest, each) => (each.length > longest.length ? each : longest), '')
  const base = word.slice(0, word.length - ending.length)
  return endings.map((each) => base + each)
}

const IRREGULAR = [
  ['hold', 'held'],
  ['withhold', 'withheld'],
  ['spend', 'spent'],
  ['send', 'sent'],
  ['keep', 'kept'],
  ['pay', 'paid'],
  ['buy', 'bought'],
  ['make', 'made'],
  ['find', 'found'],
  ['meet', 'met'],
  ['tell', 'told'],
  ['give', 'gave', 'given'],
  ['take', 'took', 'taken'],
  ['undertake', 'undertook', 'undertaken'],
  ['write', 'wrote', 'written'],
  ['know', 'knew', 'known'],
  ['show', 'showed', 'shown'],
  ['child', 'children'],
  ['man', 'men'],
  ['woman', 'women'],
] as const
const FAMILIES: ReadonlyMap<string, readonly string[]> = new Map(
  IRREGULAR.flatMap((family) => family.map((form) => [form, family] as const)),
)
/** They only look like forms of another word. */
const ALONE = new Set(
  'news evening wedding always perhaps series species hundred does goods having seed need'.split(' '),
)

function englishForms(word: string): string[] {
  if (ALONE.has(word)) return []
  const bases = englishBases(word)
  const families = [word, ...bases].flatMap((form) => FAMILIES.get(form) ?? [])
  const roots = families.length > 0 ? [families[0]!, ...families] : bases
  return [...families, ...roots.flatMap(inflected)].filter((form) => !ALONE.has(form))
}

/** What a word may be a form of, itself among it. */
function englishBases(word: string): string[] {
  const without = (letters: number, ending = '') => word.slice(0, word.length - letters) + ending
  const bases = [word]
  if (/[^aeiou]ies$/.test(word)) bases.push(without(3, 'y'))
  else if (/[^aeiou]ied$/.test(word)) bases.push(without(3, 'y'))
  else if (/(?:[sxz]|ch|sh)es$/.test(word)) bases.push(without(2), without(1))
  else if (/[^su]s$/.test(word) && !word.endsWith('is')) bases.push(without(1))
  else if (word.endsWith('eed')) bases.push(...(word.length > 5 ? [without(1)] : []))
  else if (word.endsWith('ed')) bases.push(...strippedBases(without(2)))
  else if (word.endsWith('ing')) bases.push(...strippedBases(without(3)))
  return bases.filter((base) => base.length >= SHORTEST_BASE && /[aeiouy]/.test(base))
}

/** `stopp` is of `stop`, `refus` of `refuse`, `install` of `install`. */
function strippedBases(stem: string): string[] {
  const isDoubled = /([^aeiou])\1$/.test(stem)
  if (!isDoubled) return [stem, `${stem}e`]
  return /(?:ss|ll|zz|ff)$/.test(stem) ? [stem, stem.slice(0, -1)] : [stem.slice(0, -1)]
}

function inflected(base: string): string[] {
  const without = base.slice(0, -1)
  if (/[^aeiou]y$/.test(base)) return [base, `${without}ies`, `${without}ied`, `${base}ing`]
  if (base.endsWith('ee')) return [base, `${base}s`, `${base}d`, `${base}ing`]
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${without}ing`]
  const plural = /(?:[sxz]|ch|sh)$/.test(base) ? `${base}es` : `${base}s`
  // `stop`, `permit`, `label`: one vowel and one consonant at the end.
  const doubled = /[^aeiou][aeiou][bdglmnprt]$/.test(base) ? `${base}${base.at(-1)}` : null
  const forms = [base, plural, `${base}ed`, `${base}ing`]
  return doubled === null ? forms : [...forms, `${doubled}ed`, `${doubled}ing`]
}
