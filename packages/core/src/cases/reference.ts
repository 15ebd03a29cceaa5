/** A reference as it can be compared, however it was written. */
export interface Reference {
  readonly written: string
  /** Its groups of digits without leading zeros: `2024-123`. */
  readonly key: string
  /** Its letters in capitals, but for those of acts: `WDC`. */
  readonly letters: readonly string[]
}

/** Every authority's references hold them, written or left out at will. */
const COMMON_LETTERS = /^(?:FOIA?|EIRS?|RFI|FOISA|REF|NO|CASE|REQUEST|IR)$/

export function referenceOf(written: string): Reference {
  const groups = written.match(/\d+/g) ?? []
  const letters = written.toUpperCase().match(/[A-Z]+/g) ?? []
  return {
    written,
    key: groups.map((group) => group.replace(/^0+(?=\d)/, '')).join('-'),
    letters: letters.filter((word) => !COMMON_LETTERS.test(word)),
  }
}

/** `FOI 1019` and `1019` are one; `DEA/6093` and `TRE/6093` are two. */
export function isSameReference(a: Reference, b: Reference): boolean {
  if (a.key !== b.key) return false
  return a.letters.every((word) => b.letters.includes(word)) || b.letters.every((word) => a.letters.includes(word))
}

/** Long enough that two authorities are not likely to have given the same. */
export function isTelling({ key, letters }: Reference): boolean {
  const digits = key.replaceAll('-', '').length
  return digits >= 6 || (digits >= 4 && letters.length > 0)
}

/** Of the same make, so that one correspondence has only one of them: `FOI/2024/111` and `FOI/2024/222`. */
export function isSameMake(a: Reference, b: Reference): boolean {
  const make = ({ key, letters }: Reference) => `${letters.join()} ${key.split('-').length}`
  return make(a) === make(b)
}

/** It names its year, so that it does not come again. */
export function namesYear({ key }: Reference): boolean {
  const groups = key.split('-')
  return groups.length > 1 && groups.some((group) => /^(?:19|20)\d\d$|^[12]\d$/.test(group))
}
