import type { MessageKind, Sender } from '../model/reading.ts'
import { says } from '../text/phrases.ts'
import { REGULATOR_DECIDES, RESPONDS, REVIEW_OUTCOME, SPEAKS_OF_REVIEW } from './answer-phrases.ts'
import {
  ACKNOWLEDGES,
  ASKS_CLARIFICATION,
  AUTO_REPLY,
  AWAITS_CLARIFICATION,
  AWAY,
  EXTENDS,
  FEES_NOTICE,
  HOLDS,
  OWN_REPLY_FOLLOWS,
  PROMISES_REPLY,
  REST_FOLLOWS,
  REVIEW_RECEIVED,
  TRANSFERS,
} from './interim-phrases.ts'
import { ASKS_REVIEW, CHASES, COMPLAINS, REFERS_BACK } from './requester-phrases.ts'

/** What the kind of a message is read from. */
export interface KindEvidence {
  readonly from: Sender
  /** The message's own text, without greeting, standard paragraphs, quotations and the request it repeats. */
  readonly words: string
  readonly subject: string
  /** The requester asks something that was not asked before. */
  readonly asksNew: boolean
  /** No earlier message of the file was a request. */
  readonly isFirst: boolean
  /** The authority's last message asked what the requester means. */
  readonly afterClarification: boolean
  /** The authority has acknowledged the request before. */
  readonly afterAcknowledgement: boolean
  /** The requester has asked for a review. */
  readonly afterReviewRequest: boolean
  /** The requester wrote last. */
  readonly isAwaited: boolean
  /** It begins with a number or a yes or no, or lists figures; matters only without substance. */
  readonly states: boolean
  /** What an authority's message does for the questions, as its answers show. */
  readonly substance: Substance
}

/** `answers`: goes through questions; `decides`: refuses, has nothing, or points to an attachment; `none`. */
export type Substance = 'answers' | 'decides' | 'none'

export function messageKind(evidence: KindEvidence): MessageKind {
  if (evidence.from === 'regulator') return says(REGULATOR_DECIDES, evidence.words) ? 'decision' : 'other'
  return evidence.from === 'requester' ? requesterKind(evidence) : authorityKind(evidence)
}

function requesterKind({ words, asksNew, isFirst, afterClarification }: KindEvidence): MessageKind {
  if (isFirst && asksNew) return 'request'
  if (says(ASKS_REVIEW, words)) return 'review-request'
  if (says(COMPLAINS, words)) return 'complaint'
  if (afterClarification && !says(CHASES, words)) return 'clarification'
  if (says(CHASES, words)) return 'chaser'
  if (asksNew) return 'request'
  return says(REFERS_BACK, words) && /\?/.test(words) ? 'chaser' : 'other'
}

/** A letter of this length that refuses or encloses something tells of an extension, it is none. */
const LONG_LETTER = 3500

function authorityKind(evidence: KindEvidence): MessageKind {
  const { words, subject, substance, afterReviewRequest } = evidence
  const whole = `${subject}\n${words}`
  if (says(AWAY, whole)) return 'other'
  if (says(AUTO_REPLY, whole)) return 'acknowledgement'
  if (says(REVIEW_OUTCOME, words)) return 'review-response'
  if (substance === 'none' && says(REVIEW_RECEIVED, words)) return 'acknowledgement'
  if (says(AWAITS_CLARIFICATION, words) || (substance !== 'answers' && says(ASKS_CLARIFICATION, words)))
    return 'clarification'
  const onlyTells = substance === 'decides' && words.length > LONG_LETTER
  if (substance !== 'answers' && !onlyTells && says(EXTENDS, words)) return 'extension'
  const responds = substance !== 'none' || says(RESPONDS, words)
  if (says(TRANSFERS, words) && passesOn(words, responds)) return 'transfer'
  if (responds) return afterReviewRequest && says(SPEAKS_OF_REVIEW, whole) ? 'review-response' : 'response'
  if (says(FEES_NOTICE, words)) return 'other'
  return words.length < 1500 ? withoutSubstance(evidence) : 'response'
}

/** Another authority will answer, all of it or what the writer names. */
function passesOn(words: string, responds: boolean): boolean {
  return says(REST_FOLLOWS, words) || (!responds && !says(OWN_REPLY_FOLLOWS, words))
}

/** A short message that answers nothing: it acknowledges, asks, or only holds the line. */
function withoutSubstance({ words, afterAcknowledgement, isAwaited, states }: KindEvidence): MessageKind {
  if (isAwaited && states && !says(PROMISES_REPLY, words)) return 'response'
  if (afterAcknowledgement && says(HOLDS, words) && !says(ACKNOWLEDGES, words)) return 'other'
  const promises = says(PROMISES_REPLY, words) || says(ACKNOWLEDGES, words)
  if (says(HOLDS, words) && !promises) return 'other'
  if (promises) return 'acknowledgement'
  if (/\?\s*$/m.test(words)) return 'clarification'
  if (isAwaited && states) return 'response'
  if (isAwaited && !afterAcknowledgement && words.trim() !== '') return 'acknowledgement'
  return /\b(?:received|reference|thank you)\b/i.test(words) ? 'acknowledgement' : 'other'
}
