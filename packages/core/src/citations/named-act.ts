import type { LawBook } from '../law/law-book.ts'
import type { LawId } from '../model/reading.ts'
import { matchAt, skipGap } from './scan-text.ts'

/** What stands beside a reference and tells whose it is. */
export type NamedAct =
  /** Laws of the book that the name fits: one where it is unmistakable, several where they share it. */
  | { readonly kind: 'known'; readonly laws: readonly LawId[]; readonly end: number; readonly governed: boolean }
  /** `the Act`, `the Regulations`: the law of the letter. */
  | { readonly kind: 'theAct'; readonly end: number }
  /** `that Act`: the one named last. */
  | { readonly kind: 'thatAct'; readonly end: number }
  /** Another enactment. `governed`: the reference is said to be of it, it does not merely stand beside it. */
  | { readonly kind: 'other'; readonly end: number; readonly governed: boolean }
  /** A report, a form, a contract: no law at all. */
  | { readonly kind: 'matter'; readonly end: number }

/** The laws that have a mention right here; only those with the longest one. */
export function knownActAt(text: string, position: number, book: LawBook): { laws: LawId[]; end: number } | null {
  let laws: LawId[] = []
  let end = position
  for (const law of book.laws) {
    for (const mention of law.mentions) {
      const match = matchAt(mention.sticky, text, position)
      if (match === null) continue
      const stop = position + match[0].length
      if (stop > end) {
        laws = [law.id]
        end = stop
      } else if (stop === end && !laws.includes(law.id)) laws.push(law.id)
    }
  }
  return laws.length === 0 ? null : { laws, end }
}

const LONGEST_NAME = 110
const LAW_WORD =
  /^(?:Acts?|Regulations?|Regs|Order|Rules|Directive|Convention|Ordinance|Measure|Statute|Scheme|Bill|Code|Law|Gesetz)$/
const SMALL_WORD = /^(?:of|and|the|for|in|to|on|or|etc|with|from|by|a|an|No|&)$/i
const NAME_TOKEN = /\(?(?:No\.(?: ?\d{1,2})?|[A-Za-z][A-Za-z'’-]*)\)?,?/y
const YEAR = /,?\s?\(?(?:1[6-9]|20)\d\d(?!\d)\)?/y

/** `Regulation (EU) 2018/1725`, `Directive 95/46/EC`, `the Charter`. */
const EUROPEAN_ACT =
  /(?:Regulation|Directive|Decision)\s(?:\([A-Za-z, ]{2,14}\)\s)?(?:No\.?\s)?\d{1,4}\/\d{2,4}(?:\/[A-Z]{2,3})?|(?:Treaty|Charter|Convention|Constitution|Protocol|Statute)(?![A-Za-z])/y

/** `Wildlife and Countryside Act 1981`, `Road Traffic (Consequential Provisions) Act`: where such a name ends. */
export function otherActAt(text: string, from: number): number | null {
  const european = matchAt(EUROPEAN_ACT, text, from)
  if (european !== null) return from + european[0].length
  let position = from
  let words = 0
  while (position < from + LONGEST_NAME) {
    const token = matchAt(NAME_TOKEN, text, position)
    if (token === null) return null
    const word = token[0].replace(/[(),.\d ]/g, '')
    const end = position + token[0].length
    const isName = /^[A-Z]/.test(word)
    if (words > 0 && LAW_WORD.test(word)) return yearAfter(text, end) ?? end
    if (words > 0 && /^acts?$/i.test(word)) return yearAfter(text, end)
    if (!isName && !SMALL_WORD.test(word) && words > 3) return null
    words++
    position = skipGap(text, end)
  }
  return null
}

/** A name in small letters counts only with its year: `the housing act 1988`. */
function yearAfter(text: string, end: number): number | null {
  const year = matchAt(YEAR, text, skipGap(text, end))
  return year === null ? null : skipGap(text, end) + year[0].length
}

const ABBREVIATION = /[A-Z][A-Za-z]{0,6}[A-Z](?![A-Za-z])(?:\s(?:19|20)\d\d)?/y

/** `PACE`, `CRCA 2005`, `VwVfG`: an abbreviated enactment. */
export function abbreviationAt(text: string, position: number): number | null {
  const match = matchAt(ABBREVIATION, text, position)
  return match === null ? null : position + match[0].length
}
