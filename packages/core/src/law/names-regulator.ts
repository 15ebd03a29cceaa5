import type { Regulator } from './law-pack.ts'

/** The body to complain to is named: by its name, another name of it, its letters or its address on the web. */
export function namesRegulator(words: string, { name, also, site }: Regulator): boolean {
  return namesOneOf(words, [name, ...also], site)
}

/** Named so that no other country's body of the like is meant. */
export function namesRegulatorInFull(words: string, { name, site }: Regulator): boolean {
  return namesOneOf(words, [name], site)
}

/**
 * Whether it may be meant where these other bodies are named too: "the Information Commissioner" is not the one inside
 * "the Scottish Information Commissioner", and "the Commissioner" may be anybody's.
 */
export function mayNameRegulator(
  words: string,
  { name, also, site }: Regulator,
  others: readonly Regulator[],
): boolean {
  const longer = others.map((other) => other.name).filter((other) => other !== name)
  const rest = longer.reduce((left, other) => left.replaceAll(other, ''), folded(words))
  const distinctive = also.filter((form) => form.includes(' ') || form === form.toUpperCase())
  return namesOneOf(rest, [name, ...distinctive], site)
}

function namesOneOf(words: string, forms: readonly string[], site: string | null): boolean {
  const plain = folded(words)
  const lower = plain.toLowerCase()
  const isNamed = (form: string) =>
    form === form.toUpperCase() ? new RegExp(`\\b${form}\\b`).test(plain) : lower.includes(form.toLowerCase())
  return forms.some(isNamed) || (site !== null && lower.includes(site))
}

function folded(words: string): string {
  return words.replace(/[\s’]+/g, (run) => (run.includes('’') ? "'" : ' '))
}
