import type { LawBook } from '../law/law-book.ts'
import { abbreviationAt, knownActAt, type NamedAct, otherActAt } from './named-act.ts'
import { matchAt, skipGap } from './scan-text.ts'

const HEADING = /\([^()\n]{2,70}\)/y
const OF = /(?:of|under|in|from|within|pursuant to|according to)(?![A-Za-z])/iy
const ARTICLE = /(?:the|this|our|your|its|their|an?|these|said|attached|enclosed)(?![A-Za-z])/iy
const THAT_ACT = /(?:that|the same|the latter|said) (?:Act|Regulations)(?![A-Za-z])/iy
const THE_ACT = /(?:Acts?|Regulations|legislation|Law)(?![A-Za-z])(?! (?:of|19|20))/iy

/** Nouns of other regimes that are called by a section: `section 21 notice`, `section 106 agreement`. */
const OTHER_MATTER =
  /(?:(?!refusal|exemption|decision|response)[a-z]{3,12} (?=notice|agreement|order))?(?:notices?|agreements?|officers?|enquir(?:y|ies)|inquir(?:y|ies)|investigations?|assessments?|payments?|support|accommodation|aftercare|orders?|funding|monies|money|contributions?|obligations?|licen[cs]es?|consents?|works?|approvals?|certificates?|meetings?|planning|housing|child(?:ren)?|strip|searches|stops?)(?![A-Za-z])/iy
const CODE_OF_PRACTICE = /(?:code of practice|code|guidance)(?![A-Za-z])/iy

/** Things that have sections of their own. */
const DOCUMENT =
  /(?:(?!(?:Act|Regulations)\b)[A-Za-z'’-]{1,20} ){0,4}(?:reports?|forms?|contracts?|polic(?:y|ies)|documents?|letters?|e-?mails?|spreadsheets?|attachments?|annex(?:es)?|append(?:ix|ices)|agreements?|strateg(?:y|ies)|plans?|guidance|manuals?|handbooks?|procedures?|response|requests?|questionnaires?|tables?|websites?|pages?|constitution|specifications?|schedules?|minutes|standing orders|guides?|statements?|protocols?|bulletins?|applications?|tenders?|surveys?|book|file|template|return|submission|terms|leases?|deeds?|tenanc(?:y|ies)|licen[cs]es?|memorand(?:um|a)|by-?laws|byelaws|prospectus|framework)(?![A-Za-z])/iy
const TAIL = /(?:and|or|&|,)\s?(?:Schedules?|Parts?|Chapters?) \d{1,3}[A-Z]{0,2}(?![\w(])/iy
const ELSEWHERE = /(?:below|above|overleaf|herein|opposite)(?![A-Za-z])/iy

/** The act named right behind a reference, or the other matter that the reference turns out to be of. */
export function actAfter(text: string, from: number, book: LawBook): NamedAct | null {
  const position = skipGap(text, from)
  if (matchAt(ELSEWHERE, text, position) !== null) return { kind: 'matter', end: position }
  return (
    codeOfPractice(text, position) ??
    noun(text, position, book) ??
    behindTail(text, position, book) ??
    direct(text, position, book)
  )
}

/** `Section 45 Code of Practice` is the name of a code. */
function codeOfPractice(text: string, position: number): NamedAct | null {
  const match = matchAt(CODE_OF_PRACTICE, text, position)
  return match === null ? null : { kind: 'matter', end: position + match[0].length }
}

/** `section 21 notice under the Housing Act 1988`; a noun alone leaves it to the law's table. */
function noun(text: string, position: number, book: LawBook): NamedAct | null {
  const match = matchAt(OTHER_MATTER, text, position)
  if (match === null) return null
  const end = skipGap(text, position + match[0].length)
  const of = matchAt(OF, text, end)
  const named = of === null ? null : nameAt(text, skipGap(text, end + of[0].length), book, true)
  return named ?? { kind: 'matter', end: position + match[0].length }
}

/** `and Schedule 2 of the X Act`: what both are of; where it is another act, the law's table must know the provision. */
function behindTail(text: string, position: number, book: LawBook): NamedAct | null {
  const tail = matchAt(TAIL, text, position)
  const of = tail && matchAt(OF, text, skipGap(text, position + tail[0].length))
  if (!of) return null
  const named = nameAt(text, skipGap(text, OF.lastIndex), book, true)
  if (named?.kind === 'known') return { ...named, governed: false }
  return named?.kind === 'other' ? { kind: 'matter', end: named.end } : null
}

/** `of the X Act 1981`, `FOIA`, `(personal data) of the Act`, `, Housing Act 1988`. */
function direct(text: string, from: number, book: LawBook): NamedAct | null {
  let position = from
  const heading = matchAt(HEADING, text, position)
  if (heading !== null && matchAt(OF, text, skipGap(text, position + heading[0].length)) !== null) {
    position = skipGap(text, position + heading[0].length)
  }
  const of = matchAt(OF, text, position)
  if (of !== null) {
    const named = nameAt(text, skipGap(text, position + of[0].length), book, true)
    // "section 21 in our response" tells where it was said, not whose it is.
    return named?.kind === 'matter' && /^(?:in|under)$/i.test(of[0]) ? null : named
  }
  const sign = matchAt(/["”’')\],:;([/–-]{1,3}/y, text, position)
  const at = sign === null ? position : skipGap(text, position + sign[0].length)
  if (sign !== null) {
    const inner = matchAt(/[([:;–-]/.test(sign[0]) ? OF : /of(?![a-z])/iy, text, at)
    if (inner !== null) return nameAt(text, skipGap(text, at + inner[0].length), book, true)
  }
  const named = nameAt(text, at, book, false)
  if (sign !== null) return named
  // "section 47 Children Act 1989": nothing but a space between.
  return named?.kind === 'other' ? { ...named, governed: true } : (named ?? shortNameInBrackets(text, at))
}

/** `(section 18(1) CRCA)`; beside an exemption it may as well be a word of its heading: `(section 40 PII)`. */
function shortNameInBrackets(text: string, position: number): NamedAct | null {
  const end = abbreviationAt(text, position)
  return end !== null && text.charAt(end) === ')' ? { kind: 'other', end, governed: false } : null
}

/** @param governed `of` stands before: whatever is named owns the reference */
function nameAt(text: string, from: number, book: LawBook, governed: boolean): NamedAct | null {
  const that = governed ? matchAt(THAT_ACT, text, from) : null
  if (that !== null) return { kind: 'thatAct', end: from + that[0].length }
  let position = from
  for (let i = 0; i < 2; i++) {
    const article = matchAt(ARTICLE, text, position)
    if (article !== null) position = skipGap(text, position + article[0].length)
  }
  const known = knownActAt(text, position, book)
  if (known !== null) return { kind: 'known', ...known, governed }
  const act = matchAt(THE_ACT, text, position)
  if (act !== null) return { kind: 'theAct', end: position + act[0].length }
  const other = otherActAt(text, position)
  if (other !== null) return { kind: 'other', end: other, governed }
  const short = abbreviationAt(text, position)
  if (short !== null && (governed || /\d$/.test(text.slice(position, short))))
    return { kind: 'other', end: short, governed }
  if (!governed) return null
  const document = matchAt(DOCUMENT, text, position)
  return document === null ? null : { kind: 'matter', end: position + document[0].length }
}
