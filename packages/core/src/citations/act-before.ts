import type { LawBook } from '../law/law-book.ts'
import { type NamedAct, otherActAt } from './named-act.ts'

const LONGEST = 120
/** What may stand between the name and the reference. */
const SEPARATOR = /[\s"“”'‘’([:,–-]{0,5}$/
const ENDS_LIKE_ACT = /(?:[A-Z)]{2}s?|Acts?|Regulations|Regs|Law|Code|Order|Rules|(?:19|20)\d\d\)?)$/
const OTHER_ACT =
  /(?:(?<!\w)[A-Z][\w'’-]{1,30}|\([A-Z][^()]{1,40}\)) (?:Act|Regulations|Order|Rules|Code)(?:,? \(?(?:19|20)\d\d\)?)?$/
const PREPOSITION = /^(?:under|in|by|per|as|see|with|for|from|of|to|on|at|because|since|given|pursuant|within)\b/i
const THE_ACT = /(?:^|\W)(?:the|this|said) (?:Act|Regulations)$/i

/** The act named right before a reference: `FOISA "section 35(1)(a)"`, `Housing Act 1988 (section 21)`. */
export function actBefore(text: string, start: number, book: LawBook): NamedAct | null {
  const before = text.slice(Math.max(0, start - LONGEST), start)
  const separator = SEPARATOR.exec(before)?.[0] ?? ''
  if (separator.includes('\n\n')) return null
  const name = before.slice(0, before.length - separator.length)
  const governed = !separator.includes(',')
  if (!ENDS_LIKE_ACT.test(name)) return null
  const laws = book.laws
    .filter((law) => law.mentions.some((mention) => endsWith(name, mention.global)))
    .map(({ id }) => id)
  if (laws.length > 0) return { kind: 'known', laws, end: start, governed }
  if (THE_ACT.test(name)) return { kind: 'theAct', end: start }
  if (!OTHER_ACT.test(name.replace(/\s+/g, ' '))) return null
  return { kind: 'other', end: start, governed: governed || isWholeOpening(name, start > LONGEST) }
}

/**
 * `Environment Act 1995, section 40`: nothing before the name in its line or bracket. Behind other words the comma may
 * end a clause: `personal data under the Data Protection Act 2018, section 40(2) applies`.
 */
function isWholeOpening(name: string, isCut: boolean): boolean {
  const opening = Math.max(name.lastIndexOf('\n'), name.lastIndexOf('('), name.lastIndexOf(';')) + 1
  if (opening === 0 && isCut) return false
  const from = opening + (/^[\s•*-]*(?:the )?/i.exec(name.slice(opening))?.[0].length ?? 0)
  return !PREPOSITION.test(name.slice(from)) && otherActAt(name, from) === name.length
}

function endsWith(text: string, expression: RegExp): boolean {
  expression.lastIndex = 0
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    if (expression.lastIndex === text.length) return true
    if (match[0].length === 0) expression.lastIndex++
  }
  return false
}
