import type { Span } from '../model/page.ts'
import type { Value } from '../model/reading.ts'
import { allMatches } from './all-matches.ts'
import { findDates } from './dates.ts'

const NUMBER =
  /(?:([£$€])\s?)?(?<![\w./,:\u2212-])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![\d]|[.,/:]\d)\s?(%|per ?cent\b|k\b|m\b|million\b|bn\b|billion\b|p\b(?!\/))?/gi
const CURRENCY: Record<string, string> = { '£': 'GBP', $: 'USD', '€': 'EUR' }
const SCALE: Record<string, number> = { k: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 }

/** A bound is no value: "<5" and "fewer than 10" give none. */
const BOUND =
  /(?:[<>≤≥]|\b(?:less|fewer|more|greater) than|\b(?:over|under|below|above|up to|at least|minimum of|maximum of))[\s£$€]*$/i
/** "10+", "10 or more", "3,000-4,000"; "£500 + VAT" is a sum. */
const BOUND_BEHIND = /^(?:\+(?!\s?[\w£$€])|[-–][£$€]?\d|\s?or (?:more|fewer|less|over|under|above|below)\b)/i

/** Numbers that count nothing: references to questions, notes, laws and pages, spans of years, links, telephone numbers. */
const NOT_A_VALUE = [
  /\[\d+\]/g,
  /\bnumbers?\s\d{1,2}\s(?:of|on|in)\s(?:your|the\srequest)\b/gi,
  /https?:\/\/\S+/gi,
  /\b(?:19|20)\d\d\s?[/–-]\s?(?:\d\d){1,2}\b/g,
  /\b(?:questions?|q|qs|sections?|s|ss|reg|regs|regulations?|articles?|parts?|points?|items?|pages?|p|pp|notes?|appendix|annex|table|tab|schedule|chapter|year|grade|band|tier|stage|phase|level|class|version|group|key stage|ks|answers?|responses?)\.?\s?(?:no\.?\s?)?\d+(?:\([\w]+\))*(?:\s?(?:,|and|&|to|-|–)\s?\d{1,2}(?:\([\w]+\))*(?=\s*(?:[,;.:)&]|and\b|to\b|$)))*/gi,
  /\b(?:0\d{3,4}[\s-]?\d{3}[\s-]?\d{3,4}|0\d{10})\b/g,
  /\b\d{1,2}(?:st|nd|rd|th)\b/gi,
  /(?<![\d.,]|\d-)\b\d{1,2}[-–/]\d{1,2}\b(?![.,]\d)/g,
  /\b\d{1,2}\s(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/gi,
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?[ \u00a0]\d{1,2}\b(?![,.]?\d|\s?%)/g,
  /\b24[/-]7\b/g,
  // "5G masts", "flat 12B": a capital letter that touches the number and is no unit
  /\b\d{1,2}[A-DG]\b/g,
  /\b\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b\.?/gi,
  /\b\d+-(?:year|month|week|day|hour|bed|point|page|seat)s?\b/gi,
  /\b(?:FOIA?|EIR|FOISA|RFI|IR)[ /:-]{0,3}\d[\w/-]*/g,
  /\b(?:for|to|under|see|at|in)\s\(\d{1,2}\)/gi,
]

/**
 * The value of an answer: its number where it states exactly one, or opens with one and then breaks it down, else null.
 * Years, dates, spans and references are no values: `Total evictions for 2018/19 = 219` is 219. A number that could be a
 * year is one unless the question asks how many. A long answer states more than its one number.
 */
export function answerValue(answer: string, question: string): Value | null {
  if (answer.length > LONGEST) return null
  const bare = BARE_NUMBER.exec(answer)
  if (bare !== null && COUNTS.test(question)) return { number: Number(bare[1]), unit: null }
  const values = valuesIn(answer)
  if (values.length === 0) return null
  const first = values[0]!
  if (values.some((value) => isBound(answer, value))) return null
  if (values.every((value) => value.number === first.number && value.unit === first.unit)) return pick(first)
  return isBrokenDown(answer, values) ? pick(first) : null
}

function isBound(answer: string, { start, end }: Span): boolean {
  return BOUND.test(answer.slice(Math.max(0, start - 14), start)) || BOUND_BEHIND.test(answer.slice(end, end + 12))
}

/** "£23,904, of which overtime was £9,117". */
const OF_THESE = /\bof\s+(?:which|whom|these|those|them)\b/i

/** "21 in total: 13 refused and 8 revoked", "17 (14 of them in Leith)". */
function isBrokenDown(answer: string, [first, ...others]: readonly FoundValue[]): boolean {
  if (first === undefined || /[\p{L}\p{N}]/u.test(answer.slice(0, first.start))) return false
  const sum = others.reduce((whole, value) => whole + value.number, 0)
  return (
    round(sum) === first.number ||
    OF_THESE.test(answer.slice(first.end, others[0]?.start)) ||
    others.every((value) => isBracketed(answer, value))
  )
}

function isBracketed(text: string, { start, end }: Span): boolean {
  return text.lastIndexOf('(', start) > text.lastIndexOf(')', start) && text.indexOf(')', end - 1) >= 0
}

const LONGEST = 400
const BARE_NUMBER = /^\W*(\d{4})\W*$/
const COUNTS = /\b(?:how many|number of|numbers|total|count|amount)\b/i

interface FoundValue extends Span, Value {}

/** Every stated value of a passage with its place. */
export function valuesIn(text: string): FoundValue[] {
  if (!/\d/.test(text)) return []
  const bare = hideReferences(text)
  const found: FoundValue[] = []
  for (const match of allMatches(NUMBER, bare)) {
    const digits = Number(match[2]!.replaceAll(',', ''))
    const suffix = match[3]?.toLowerCase().replace(/\s/g, '') ?? ''
    if (match[1] === undefined && suffix === '' && isYear(match[2]!)) continue
    const scale = match[1] === undefined && suffix === 'm' ? 1 : (SCALE[suffix] ?? 1)
    const unit = suffix === '%' || suffix === 'percent' ? '%' : match[1] === undefined ? null : CURRENCY[match[1]]!
    found.push({
      number: round(digits * scale),
      unit,
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    })
  }
  return found
}

function hideReferences(text: string): string {
  let bare = text
  for (const pattern of NOT_A_VALUE) bare = bare.replace(pattern, (m) => '\u2007'.repeat(m.length))
  for (const date of findDates(bare, { start: 0, end: bare.length }, null))
    bare = bare.slice(0, date.start) + '\u2007'.repeat(date.end - date.start) + bare.slice(date.end)
  return bare
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits)
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

function pick({ number, unit }: Value): Value {
  return { number, unit }
}
