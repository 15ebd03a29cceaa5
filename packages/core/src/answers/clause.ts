import type { Span } from '../model/page.ts'
import { withoutTail } from '../text/ends.ts'
import { firstSaid, says } from '../text/phrases.ts'
import { sentencesOf } from '../text/sentences.ts'
import { valuesIn } from '../text/values.ts'
import { OTHERS_REFUSE } from './others-refuse.ts'
import { NEITHER_CONFIRMS, NOT_APPLICABLE, NOT_HELD, PROCEDURAL, REFUSES, UNABLE } from './outcome-phrases.ts'
import { ATTACHED, ELSEWHERE, POINTS_WITHIN } from './place-phrases.ts'
import { SUPPOSES_HELD } from './supposes-held.ts'

/** What one sentence of an answer does. */
export type ClauseKind =
  | 'ncnd'
  | 'refused'
  | 'unable'
  | 'not-held'
  | 'not-applicable'
  | 'attached'
  | 'elsewhere'
  | 'points'
  | 'procedural'
  | 'informs'

export interface Clause extends Span {
  readonly kind: ClauseKind
  /** It also gives a number or a yes or no. */
  readonly informs: boolean
}

const LINK_ONLY = /^\W*(?:(?:please )?(?:see|visit) )?(?:\[\d+\]\s*)?(?:https?:\/\/\S+|www\.\S+|\w[\w.-]*@[\w.-]+)$/i
/** Exempt because it is within reach already (FOIA s.21, FOISA s.25): the answer is where to find it. */
const ACCESSIBLE =
  /\b(?:(?:reasonably\s+|otherwise\s+|already\s+|readily\s+|publicly\s+)?(?:accessible|obtainable)\s+(?:to\s+(?:you|the\s+applicant)|by\s+other|elsewhere|online|via|by\s+means)|(?:already|publicly|readily|otherwise|reasonably)\s+(?:available|accessible|obtainable)|in\s+the\s+public\s+domain|accessible\s+to\s+you|you\s+can\s+(?:easily\s+|readily\s+|already\s+)?(?:get\s+at|get|find|see|read|obtain)\b|reasonably\s+(?:be\s+)?obtain(?:ed)?|(?:is|are)\s+published\b)\b/i

/** "Refused - section 42(1), see Annex". */
const OPENS_REFUSING = /^\W*(?:refused|withheld|exempt)\b/i

const LINKS = /https?:|www\.|\blinks?\b|\bweb\s?(?:sites?|pages?)\b/i

const YES_OR_NO = /^\W*(?:yes|no|none|nil|zero|never|correct)\b/i
/** A number in words, where the answer begins with it: \"Three.\", \"One, stolen in May.\" */
const COUNTED_IN_WORDS = /^\W*(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?!\s+of\b)/i

export function clausesOf(text: string, span: Span): Clause[] {
  return sentencesOf(text, span).map((sentence) => clauseOf(text, sentence))
}

export function clauseOf(text: string, sentence: Span): Clause {
  const words = wordsOf(text, sentence)
  return { ...sentence, kind: kindOf(words), informs: informs(words) }
}

/** What a sentence does, where nobody asks whether it gives a number. */
export function clauseKind(text: string, sentence: Span): ClauseKind {
  return kindOf(wordsOf(text, sentence))
}

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + 900))
}

/** "Under section 16 you may find it helpful to note that 42 homes were sold": what is told besides is told. */
const BESIDES =
  /^[^.;]{0,120}\b(?:section\s16|advice\sand\sassistance|outside\s(?:of\s)?the\sact)\b[^.;]{0,80}\b(?:helpful|useful|assist|note|advise|inform|tell)\b[^.;]{0,30}?\bthat\s/i

function kindOf(words: string): ClauseKind {
  const besides = BESIDES.exec(words)
  if (besides !== null) return kindOf(words.slice(besides[0].length))
  if (says(NEITHER_CONFIRMS, words)) return 'ncnd'
  if (says(SUPPOSES_HELD, words) && !says(NOT_HELD, words)) return 'procedural'
  if (says(NOT_APPLICABLE, words)) return 'not-applicable'
  if (says(POINTS_WITHIN, withoutTail(words)) && !says(ATTACHED, words)) return 'points'
  if (OPENS_REFUSING.test(words)) return 'refused'
  if (says(ATTACHED, words) && !says(NOT_HELD, words)) return 'attached'
  const own = withoutOthers(words)
  const refused = firstSaid(REFUSES, own)
  const notHeld = firstSaid(NOT_HELD, words)
  if (refused !== null && ACCESSIBLE.test(words)) return 'elsewhere'
  if (refused !== null && (notHeld === null || refused.index < notHeld.index)) return 'refused'
  if (notHeld !== null) return 'not-held'
  if (says(UNABLE, words)) return 'unable'
  if (YES_OR_NO.test(words) && !LINKS.test(words)) return 'informs'
  if (LINK_ONLY.test(withoutTail(words)) || says(ELSEWHERE, words)) return 'elsewhere'
  return says(PROCEDURAL, own) && !YES_OR_NO.test(words) ? 'procedural' : 'informs'
}

/** The words with what somebody else refused blanked out, so that all places hold. */
function withoutOthers(words: string): string {
  const other = firstSaid(OTHERS_REFUSE, words)
  if (other === null) return words
  const end = other.index + other.length
  return words.slice(0, other.index) + ' '.repeat(other.length) + withoutOthers(words.slice(end))
}

function informs(words: string): boolean {
  return YES_OR_NO.test(words) || COUNTED_IN_WORDS.test(words) || valuesIn(words).length > 0
}
