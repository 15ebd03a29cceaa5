import type { Span } from '../../model/page.ts'
import { endsNear, findAfter, type Nearby } from '../../text/nearby.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { OPENS_WITH_NONE } from './number-value.ts'
import { type ProperName, properNames } from './proper-names.ts'
import type { FoundValue } from './typed-value.ts'
import { unsure } from './unsure.ts'

const IN_HOUSE =
  /\bin[ -]?house\b|\bbespoke\b|\bhome[ -]?grown\b|\binternal(?:ly)?[ -](?:developed|built|designed|created|managed|written|made)\b|\b(?:developed|built|designed|created|written|managed) (?:internally|by (?:our|the council['’]s) (?:own )?(?:IT|ICT|staff|team))\b|\binternal (?:[\p{L}-]{1,15} ){0,2}(?:system|database|software|application|spreadsheet|tool|tracker)\b|\b(?:developed|built|designed|created) by the (?:council|authority|trust|force)\b|\b(?:our|its) own (?:[\p{L}-]{1,15} ){0,3}(?:system|database|software|application|solution)\b/iu
const RATHER_THAN = /\b(?:rather than|not|instead of|n['’]t)\b[^.,;]{0,30}$/i

/** Things that do the work and have no name. */
const UNNAMED =
  /\b(?:spread ?sheets?|databases?|shared (?:mailbox|inbox|folder|drive)|word documents?|paper (?:files?|records?)|manual(?:ly)? (?:log|register|record)\w*)\b/i

const DENIES = /\b(?:not|n['’]t|no|never|none|without)\b/i
/** It was used, or it will be: what is used now comes first. */
const NOT_NOW =
  /\b(?:previously|formerly|used to|until|had used|replac\w+ (?:by|with)|moving to|mov(?:e|ed) from|migrat\w+ to|implementing|procur\w+|planning to|plan to|will be|considering|looking at|in future)\b[^,;]{0,40}$/i
const DENIES_USE = /\b(?:not|n['’]t) (?:currently )?(?:use|have|employ|operate)\b/i
const USES: Nearby = { words: /\b(?:use|using|called|within|on|in|with)\b/gi, within: 30 }
const LACKS: Nearby = { words: /\b(?:not|no)\b|n['’]t\b/gi, within: 40 }
const LACKED = /\b(?:use|have|operate|employ|hold|software|system|supplier|provider|company)\b/i
/** "Case Manager" alone may be a product; in a sentence it is whoever does the work. */
const ROLE = /\bmanagers?$/i
const SAYS_YES = /^\W*yes\b,? (?:we|it|the council) do(?:es)?\b/i
const SHORT = 60
const FINITE_VERB =
  /\b(?:is|are|was|were|use[sd]?|has|have|had|does|do|did|will|can|keep[s]?|keeps|log(?:s|ged)?|hold[s]?)\b/i

/** How a name is introduced; what stands before it in its sentence ends so. */
const INTRODUCES =
  /(?:\b(?:called|known as|named|branded|titled|entitled|is|are|it['’]s|being|uses?|using|used|utilis(?:e[sd]?|ing)|utiliz(?:e[sd]?|ing)|operat(?:e[sd]?|ing)|employs?|via|through|in|within|on|with|by|have|has|from|bought|purchased|own|chosen|adopted|supplier|provider|system|crm|software|product|package|tool|platform|database|solution|to)\b\s{0,2}[:,(–-]?\s{0,2}(?:(?:currently|now|presently|both)\s)?(?:the\s|a\s|an\s|our\s|its\s|their\s)?(?:(?:software|system|product|package|tool|platform|database|solution|provider|supplier|company|firm)\s)?["“‘']?)$/i
const OPENS_ANSWER =
  /^\W*(?:yes\b(?:,? (?:we|it|the council) do(?:es)?\b)?[\s.,:;–-]{0,4})?(?:the\s|a\s|an\s)?(?:we use\s)?["“‘']?$/i
/** "Civica" system, PermitPro is used */
const NAMED_BEHIND =
  /^["”’']?,?\s{1,3}(?:(?:[\p{L}-]{1,15}\s){0,3}(?:system|software|database|package|platform|product|application|tool|module|suite)\b|(?:is|are|was) (?:used|the)\b|(?:supplies|supplied|provides?|provided|makes|made)\b)/iu

/**
 * The first thing that an answer names: "we use X", "a system called X", "X (supplied by Y)", or a short answer that is
 * nothing but the name. A system of the authority's own making is in-house; "no" without a name is none.
 */
export function readName(answer: string): FoundValue {
  if (/^\W*$/.test(answer)) return unsure('text', 'it is empty', answer)
  const named = firstNamed(answer)
  const inHouse = inHouseAt(answer)
  if (named !== null) {
    const value = named.name
    return {
      kind: 'text',
      value,
      named: inHouse === null ? 'named' : 'in-house',
      passage: { start: named.start, end: named.end },
    }
  }
  if (inHouse !== null) return { kind: 'text', value: 'in-house', named: 'in-house', passage: inHouse }
  const unnamed = UNNAMED.exec(answer)
  if (unnamed !== null && !RATHER_THAN.test(answer.slice(0, unnamed.index)))
    return {
      kind: 'text',
      value: unnamed[0].toLowerCase(),
      named: 'unnamed',
      passage: { start: unnamed.index, end: unnamed.index + unnamed[0].length },
    }
  const none = noneAt(answer)
  return none === null
    ? unsure('text', 'it names nothing', answer)
    : { kind: 'text', value: 'none', named: 'none', passage: none }
}

function firstNamed(answer: string): ProperName | null {
  const names = sentencesOf(answer, { start: 0, end: answer.length }).flatMap((sentence) => namedIn(answer, sentence))
  return (
    names.find(({ start }) => !NOT_NOW.test(clauseBefore(answer.slice(Math.max(0, start - 80), start)))) ??
    names[0] ??
    null
  )
}

function namedIn(answer: string, sentence: Span): ProperName[] {
  const words = answer.slice(sentence.start, sentence.end)
  const isShort = words.length <= SHORT && !FINITE_VERB.test(words.replace(SAYS_YES, ''))
  return properNames(answer, sentence).filter(({ name, start, end }) => {
    const before = clauseBefore(answer.slice(sentence.start, start))
    const opens = isShort && OPENS_ANSWER.test(before)
    if (isDenied(before) || (!opens && ROLE.test(name))) return false
    return opens || INTRODUCES.test(before) || /[“"‘']$/.test(before) || NAMED_BEHIND.test(answer.slice(end, end + 70))
  })
}

/** "No, we use X" names X, "we do not use X" does not. */
function isDenied(before: string): boolean {
  if (!DENIES.test(before)) return false
  return DENIES_USE.test(before) || !endsNear(before, USES)
}

/** What stands behind the last "but" or "and now". */
function clauseBefore(before: string): string {
  const parts = before.split(/\b(?:but|and now|and have|and are)\b/i)
  return parts.at(-1)!
}

function inHouseAt(answer: string): Span | null {
  const match = IN_HOUSE.exec(answer)
  if (match === null || RATHER_THAN.test(answer.slice(0, match.index))) return null
  return { start: match.index, end: match.index + match[0].length }
}

function noneAt(answer: string): Span | null {
  const first = sentencesOf(answer, { start: 0, end: answer.length })[0]
  if (first === undefined) return null
  const words = answer.slice(first.start, first.end)
  const says =
    OPENS_WITH_NONE.test(words) ||
    /^\W*(?:no|not (?:at present|currently|yet)|n\/?\.?a\b|not applicable|nothing)\b/i.test(words) ||
    findAfter(words, LACKED, LACKS) !== null
  return says ? first : null
}
