import type { Span } from '../model/page.ts'
import { allMatches } from '../text/all-matches.ts'
import { withoutSigns } from '../text/ends.ts'

/** `01/FOI/20/014729`, `FOI / 666`, `2021/702`, `FOI 16358`, `IC-45462-B4D0`: letters, digits and strokes with at least one digit. */
const VALUE =
  '((?:[A-Za-z]{1,8}[ \\u00a0]?[/:–-]?[ \\u00a0\\n]?)?(?:[A-Za-z0-9]{1,12}[ \\u00a0]?[/_.–-][ \\u00a0]?){0,5}[A-Za-z]{0,5}\\d[A-Za-z0-9]{0,18}(?:[/-][A-Za-z]{1,6}(?![A-Za-z]))?)(?![A-Za-z0-9@]|[/_][A-Za-z0-9])'

const KEYED = new RegExp(
  `(?<![a-z])(?:(?<owner>our|your|my|contract|tender|planning|application|supplier|invoice|order|bank|map|grid|job|account|policy|charity|vat|company)[ \\u00a0]{1,2})?(?:(?:foia?|eir|foisa|information|request|case|file|enquiry|review|complaint|tracking|control|log)[ \\u00a0]{1,2}){0,3}(?:(?<=[Oo]ur[ \\u00a0]|(?:^|\\n)[ \\t]{0,12})file(?=[ \\u00a0]?:)|(?<=(?:^|\\s)[om]\\/)r(?:ef)?|ref(?:erence|\\.)?(?:[ \\u00a0](?:no|number|num|id|code))?|(?:request|case|tracking|control|log|file|complaint|appeal)[ \\u00a0](?:no|number|id|#)|(?<=(?:given|allocated|assigned)\\s(?:the\\s)?)number|(?<=your[ \\u00a0])request(?=[ \\u00a0]\\d{1,4}[/-]\\d{1,4}[/-]\\d)|(?<=(?:foia?|eir|information)[ \\u00a0])request(?=[ \\u00a0:#]{1,3}[A-Za-z0-9-]{0,12}\\d))(?![a-z])\\.?[ \\u00a0]*[:#–-]?[ \\u00a0\\n\\t]{0,4}(?:is[ \\u00a0]?:?[ \\u00a0\\n])?[*_]{0,2}${VALUE}`,
  'gi',
)

/** How laws and their requests are called in references: FOI and EIR, but also PRA, FOIL, OIA, AIE, ATIP … */
const ACRONYM =
  '(?:FOIA?|FOIL|FOIPA?|FOISA|FOIR|FOI-EIR|EIR|AIE|RFI|C?PRA|PRR|OPRA|GRAMA|IPRA|OIA|LGOIMA|ATIP?|ATIA|GIPA)'

const ALONE = [
  // PRA 23-1187, OIA23-0442, AIE/2024/017
  new RegExp(`(?<![\\w/#[-])${ACRONYM}[ \\u00a0]?[/:#-]?[ \\u00a0]?\\d{2,4}[-/]\\d{2,6}(?![\\w/-])`, 'g'),
  // WDC-FOI-4471, NSCA/FOI/2024/077, ATSA-IR-0672-25
  /(?<![\w/-])[A-Z]{2,8}[-/](?:FOIA?|EIR|RFI|IR|FOISA|IRQ)[-/ ]\d[\dA-Z]{0,10}(?:[-/][\dA-Z]{1,10}){0,3}(?![\w/-])/g,
  // 01/FOI/20/014729, FOI/2019/00123, FOI2024/39, EIR-1234, RFI20191
  /(?<![\w/#[-])(?:\d{1,4}[/-])?(?:FOIA?|EIR|RFI|FOISA|FOIR|FOI-EIR)[ \u00a0]?[/:-]?[ \u00a0]?\d[\dA-Z]{0,11}(?:[ \u00a0]?[/-][ \u00a0]?[\dA-Z]{1,10}|\.\d{2,4}){0,3}(?![\w])/g,
  // [FOI 0091], [EIR-2024-17] in a subject
  /(?<=\[)(?:FOIA?|EIR|RFI|FOISA|FOIR)[ \u00a0]?[/:#-]?[ \u00a0]?\d[\dA-Z/-]{1,16}(?=\])/g,
  // F-2010-00325, IC-45462-B4D0, 2019-HQFO-00123
  /(?<![\w/-])(?:F|IC|IR|CAS|IRQ|DPA|TO|RFI)-?\d{2,6}-[\dA-Z]{2,8}(?![\w-])/g,
  /(?<![\w/-])(?:19|20)\d\d-[A-Z]{2,6}-\d{3,6}(?![\w-])/g,
  // A-2023-01102, P-2022-00317: access to information and privacy requests of Canadian institutions
  /(?<![\w/-])[AP]-(?:19|20)\d\d-\d{4,6}(?![\w-])/g,
]

/** "Geschäftszeichen: Z 12 - 0431/2023#77", and what the EU's bodies register: "Ares(2024)2519988". */
const FILE_SIGN =
  /(?:^|\n)[ \t]{0,40}(?:Geschäftszeichen|Aktenzeichen|Unser Zeichen|Az\.?|GZ)[ \t]?:[ \t]{0,8}([^\s][^\n]{2,40})(?=\n|$)/g
const REGISTERED = /(?<![\w(])(?:Ares|ARES|Ref\. Ares)\(\d{4}\)\d{5,9}(?!\w)/g

/** A code that stands alone on a line of a letterhead: "TOG2023/04411", "CAS-881203", "221114003". */
const CODE_LINE = /^[ \t]*([A-Z]{0,6}[ /-]?\d{2,10}(?:[/-][\dA-Z]{2,8}){0,3})[ \t]*$/gm
/** Words that name the request right before its code: "Records Request PRR-2023-204". */
const REQUEST_CODE = /(?<=[Rr]equest )([A-Z]{2,6}[- ]\d{2,4}-\d{2,8})(?![\w-])/g

/** A reference that stands at the head of a letter before its subject: "2021/702 - Use of software". */
const HEADLINE =
  /^[^\w\r\n\u2028\u2029]*((?:19|20)\d\d\/\d{2,6}|\d{2,6}\/\d\d|[A-Z]{2,6}[/-]?\d{3,10}(?:[/-]\d{1,6})?)\s+[-–—:]\s+\S/m

const FILE_NAME = /\b((?:FOIA?|EIR|RFI)[ _-]\d{4,10})\.(?:pdf|docx?|xlsx?|odt|rtf|csv|zip|msg|eml)\b/gi

const NOT_OURS =
  /^(?:your|my|contract|tender|planning|application|supplier|invoice|order|bank|map|grid|job|account|policy|charity|vat|company)$/i
/** "FOIA 2000" and "EIR 2004" name acts. */
const ACT_YEAR = /^(?:FOIA?|EIR|FOISA|RFI)[ \u00a0]?(?:19|20)\d\d$/i

/** What may carry the authority's reference. */
export interface ReferenceEvidence {
  /** The authority's messages, with the mails of its own that they quote. */
  readonly passages: readonly Span[]
  readonly subjects: readonly string[]
  /** Who wrote the passages, where it is not the authority: "your ref" of a requester is the authority's. */
  readonly from?: 'requester' | 'authority'
}

/** The authority's own references as written, each once: the fullest statement of a number counts. */
export function referencesIn(text: string, { passages, subjects, from = 'authority' }: ReferenceEvidence): string[] {
  const texts = [...passages.map((span) => text.slice(span.start, span.end)), ...subjects]
  const found: string[] = []
  const byDigits = new Map<string, string[]>()
  const take = (raw: string) => {
    const value = withoutSigns(raw.replace(/\s+/g, ' '), ' .,;:/–-').trim()
    const digits = digitsOf(value)
    const known = byDigits.get(digits) ?? []
    if (!isReference(value, digits) || known.some((other) => isSame(value, other))) return
    byDigits.set(digits, [...known, value])
    found.push(value)
  }
  for (const part of texts)
    for (const match of allMatches(KEYED, part)) if (isOurs(match, from) && !isOfAnother(part, match)) take(match[2]!)
  for (const part of texts)
    for (const pattern of ALONE)
      for (const match of allMatches(pattern, part)) if (!isFileName(part, match)) take(match[0])
  for (const part of texts) for (const match of allMatches(REQUEST_CODE, part)) take(match[1]!)
  for (const part of texts) for (const match of allMatches(FILE_SIGN, part)) take(match[1]!)
  for (const part of texts) for (const match of allMatches(REGISTERED, part)) take(match[0])
  for (const part of passages) takeCodeLines(text.slice(part.start, Math.min(part.end, part.start + HEAD)), take)
  for (const part of passages) takeHeadline(text.slice(part.start, Math.min(part.end, part.start + 600)), take)
  for (const part of texts) for (const match of allMatches(FILE_NAME, part)) take(match[1]!)
  return found
}

function digitsOf(value: string): string {
  return value.replace(/\D/g, '').replace(/^0+/, '')
}

/** Of two with the same digits: `FOI 1019` and `1019` are one reference; `DEA/FOI/6093` and `DEA/IR/6093` are two. */
function isSame(a: string, b: string): boolean {
  const letters = (value: string): string[] => value.toLowerCase().match(/[a-z]+/g) ?? []
  const [own, other] = [letters(a), letters(b)]
  if (suffixOf(a) !== suffixOf(b)) return false
  return own.every((word) => other.includes(word)) || other.every((word) => own.includes(word))
}

/** `R` of `101003-2311/R`: the review of a request has a reference of its own. */
function suffixOf(value: string): string {
  return /\d[/-]([A-Za-z]{1,3})$/.exec(value)?.[1]?.toLowerCase() ?? ''
}

/** "Your ref: 17" is the requester's own; "Your reference is 10884312" gives it one. */
function isOurs(match: RegExpExecArray, from: 'requester' | 'authority'): boolean {
  const owner = match.groups?.owner ?? ''
  if (from === 'requester') return /^your$/i.test(owner) || owner === ''
  return (
    !NOT_OURS.test(owner) ||
    (/^your$/i.test(owner) && /\breference (?:number )?is\b|\brequest[ \u00a0]\d/i.test(match[0]))
  )
}

/** "reference 24 of the schedule": a small number of something else. */
function isOfAnother(text: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length
  return (
    /^\d{1,3}$/.test(match[2]!) &&
    /^\s(?:of|in|on)\s(?:the|this|that|schedule|annex|appendix)\b/i.test(text.slice(end, end + 24))
  )
}

/** "2021/22" is a financial year. */
function isYears(value: string): boolean {
  const match = /^(?:19|20)(\d\d)[/-](?:20)?(\d\d)$/.exec(value)
  return match !== null && Number(match[2]) === (Number(match[1]) + 1) % 100
}

/** "FOI 1019 Rent policy.pdf" names a file; only a number right before its ending can be the reference. */
function isFileName(text: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length
  return /^[^\n]{0,100}\.(?:pdf|docx?|xlsx?|odt|rtf|csv|zip|msg|eml|png|jpe?g)\b/i.test(text.slice(end, end + 110))
}

/** How far into a letter its head reaches at most. */
const HEAD = 700

/** Up to the greeting; a code has six digits or letters before its digits, which a post code or a telephone number has not. */
function takeCodeLines(head: string, take: (raw: string) => void): void {
  const greeting = head.search(/^[ \t]{0,8}(?:Dear|Hello|Good (?:morning|afternoon))\b/m)
  if (greeting < 0) return
  for (const [, code] of allMatches(CODE_LINE, head.slice(0, greeting))) {
    const digits = code!.replace(/\D/g, '')
    const isPhone = /^0/.test(code!)
    if (!isPhone && (/^[A-Z]{2,}/.test(code!) ? digits.length >= 4 : digits.length >= 7)) take(code!)
  }
}

function takeHeadline(head: string, take: (raw: string) => void): void {
  const match = HEADLINE.exec(head)
  if (match !== null) take(match[1]!)
}

/** `27/02/2019`, `2-27-19`; `24-25/186` is none. */
function isDate(value: string): boolean {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](?:\d\d|(?:19|20)\d\d)$/.exec(value)
  return match !== null && (Number(match[1]) <= 12 || Number(match[2]) <= 12)
}

/** "23/01177/FUL" is an application to build. */
const PLANNING = /^\d{2,4}\/\d{4,6}\/[A-Z]{2,5}$/

function isReference(value: string, digits: string): boolean {
  if (isYears(value) || digits.length < 2 || value.length > 40 || ACT_YEAR.test(value)) return false
  if (PLANNING.test(value)) return false
  if (isDate(value) || /^(?:19|20)\d\d$/.test(value)) return false
  return !/^(?:section|s|reg|regulation|number|no|from|dated|of|and|in|the|above|below|at)[ \u00a0]?\d/i.test(value)
}
