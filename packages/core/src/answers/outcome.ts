import type { Span } from '../model/page.ts'
import type { Outcome } from '../model/reading.ts'
import { says } from '../text/phrases.ts'
import { valuesIn } from '../text/values.ts'
import { type Clause, clausesOf } from './clause.ts'
import { REFUSES_REQUEST } from './handling-phrases.ts'
import type { ReliedGround } from './relied-grounds.ts'

export interface Verdict {
  readonly outcome: Outcome
  /** False where another reading is close. */
  readonly sure: boolean
  /** In a few words, what the outcome rests on. */
  readonly why: string
}

/** Asks for a place to look, so that a link is the answer. */
const ASKS_FOR_LINK =
  /\b(?:links?|urls?|web ?(?:site|page|address)|where (?:can|is|are|could)|published|contact details|who should be contacted|e-?mail address)\b/i

/** "Can I have copies of the quotes?" – "I am afraid not, these were given in confidence." */
const ASKS_TO_HAVE =
  /\b(?:can|could|may|might)\s(?:i|we|you)\s(?:please\s|also\s)?(?:have|see|get|send|provide|supply|share|forward)\b|\bplease\s(?:send|provide|supply)\b/i
const DECLINES =
  /^\W*(?:(?:i\sam|i['’]m|we\sare|we['’]re)\s(?:afraid|sorry,?\sbut)\snot?\b|(?:unfortunately|regrettably|sorry),?\snot?\b)/i

/** Reads an answer: what its sentences give, and what they keep back. */
export function readOutcome(
  text: string,
  answer: Span,
  question: string,
  grounds: readonly ReliedGround[] = [],
): Verdict {
  const clauses = clausesOf(text, answer).map((clause) => withGround(clause, grounds))
  const has = (kind: Clause['kind']) => clauses.some((clause) => clause.kind === kind)
  const gives = clauses.filter((clause) => clause.kind === 'informs')
  const first = clauses.find((clause) => clause.kind !== 'procedural')?.kind ?? 'procedural'
  if (has('ncnd')) return neitherConfirmed(text, clauses, gives)
  if (first === 'not-applicable') return { outcome: 'not-applicable', sure: true, why: 'answered as not applicable' }
  if (has('not-applicable') && !gives.some((clause) => clause.informs))
    return { outcome: 'not-applicable', sure: false, why: 'says that the question does not apply' }
  if (has('refused')) return refused(text, clauses, has('attached'), first, question)
  if (has('unable')) return unable(clauses, gives)
  if (has('attached')) return attached(text, clauses, gives)
  if (has('not-held')) return notHeld(text, clauses, gives, first, question)
  if (has('elsewhere')) return elsewhere(text, clauses, gives, first, question)
  if (first === 'points') return { outcome: 'answered', sure: false, why: 'points to another part of the reply' }
  if (
    BARE_GROUND.test(text.slice(answer.start, Math.min(answer.end, answer.start + 100))) &&
    !ASKS_FOR_LAW.test(question)
  )
    return { outcome: 'refused', sure: true, why: 'an exemption is all that is said' }
  if (DECLINES.test(text.slice(answer.start, Math.min(answer.end, answer.start + 60))) && ASKS_TO_HAVE.test(question))
    return { outcome: 'refused', sure: false, why: 'says no to a request for it' }
  if (first === 'procedural') return { outcome: 'answered', sure: false, why: 'speaks of the law or the handling only' }
  return { outcome: 'answered', sure: true, why: 'information is given' }
}

/** "Section 43(2)", "s.40": an exemption of FOIA, FOISA or the EIR is all that is said. */
const BARE_GROUND =
  /^\W*(?:foia?\s+)?(?:(?:section|s)\.?\s?(?:12|14|2[1-9]|3\d|4[0-4])A?|(?:regulation|reg)\.?\s?1[23])(?:\(\w{1,3}\)){0,3}(?:\s(?:of\sthe\s)?(?:foia?|eirs?|foisa))?\W*$/i
const ASKS_FOR_LAW = /\b(?:sections?|regulations?|exemptions?|laws?|acts?|clauses?|paragraphs?)\b/i

const WITHOUT_DECISION: ReadonlySet<Clause['kind']> = new Set(['informs', 'procedural', 'unable'])
const KEPT_BACK: ReadonlySet<Clause['kind']> = new Set([...WITHOUT_DECISION, 'refused'])

/** "Section 31(1)(a) applies.": whatever the words, a sentence that relies on an exemption keeps something back. */
function withGround(clause: Clause, grounds: readonly ReliedGround[]): Clause {
  const relied = grounds.filter((ground) => ground.start >= clause.start && ground.end <= clause.end)
  if (relied.length === 0) return clause
  if (relied.every((ground) => ground.elsewhere) && KEPT_BACK.has(clause.kind)) return { ...clause, kind: 'elsewhere' }
  if (!WITHOUT_DECISION.has(clause.kind)) return clause
  return { ...clause, kind: relied.some((ground) => ground.use === 'ncnd') ? 'ncnd' : 'refused' }
}

function neitherConfirmed(text: string, clauses: readonly Clause[], gives: readonly Clause[]): Verdict {
  const first = clauses.find((clause) => clause.kind === 'ncnd')!.start
  const before = gives.filter(({ start, end }) => start < first && !TAKES_UP.test(text.slice(start, end)))
  if (before.length > 0 || clauses[0]!.kind === 'not-held')
    return { outcome: 'partly-answered', sure: false, why: 'answers, and for the rest neither confirms nor denies' }
  return { outcome: 'neither-confirmed-nor-denied', sure: true, why: 'neither confirms nor denies that it is held' }
}

/** "9 pages are released in full, 79 in part." */
const RELEASED =
  /\b(?:part|partially|partly)[-\s]grant(?:ed|ing)?\b|\bgrant(?:ed|ing)?\s+(?:(?:your|the)\s+request\s+)?in\s+part\b|\bdecided\s+to\s+(?:partially\s+|partly\s+)?(?:release|disclose|provide|give)\b|\bpartial(?:ly)?\s+(?:access|release|disclosure|released|disclosed)\b|\b(?:released|disclosed|provided)\s+(?:to\s+you\s+)?in\s+(?:full|part|(?:their|its)\s+entirety)\b|\b(?:decided\s+to|we|i|hereby)\s+(?:partially\s+|partly\s+)?grant\s+(?:\w+\s+)?access\b/i
/** "a copy of the report can be released", "have been removed from the provided dataset": what is not kept back is given. */
const GIVES_THE_REST =
  /\b(?:copy|copies|reports?|data|dataset|records?|remainder|rest|documents?)\s+(?:[\w-]+\s+){0,4}(?:can|will)\s+be\s+(?:released|disclosed|provided)\b|\b(?:provided|released|disclosed)\s+(?:data\s?set|records?|spreadsheet|documents?|copies|copy)\b/i
const SUPPOSES = /\b(?:if|only|unless|would|whether|not|before|until|once|when)\b/i
/** "Your third and fourth questions ask about the make of the key safe.": tells what was asked. */
const TAKES_UP =
  /^\W*(?:your|the|this)\s+(?:[\w,]+\s+){0,6}?(?:questions?|requests?|points?|parts?|items?)\s+(?:also\s+)?(?:asks?|asked|relates?|concerns?|is\s+about|are\s+about|seeks?)\b|^\W*you\s+(?:also\s+|then\s+|have\s+|finally\s+){0,2}(?:ask|asked|request|requested|want|wanted|seek)\b|\b(?:interpreted|understood|read|taken)\s+your\s+request\s+(?:as|to)\b/i
/** "The Force does hold the lesson plan.": that it is held is not what was asked for. */
const HOLDS = /^[^,;]{0,80}\b(?:does|do)\s+(?:\w+\s+)?hold\b|^[^,;]{0,80}\b(?:holds?|held)\b[^,;]{0,60}$/i
/** "Three submissions have been identified.": how many papers there are was not asked either. */
const PAPERS_FOUND =
  /\b(?:submissions|documents|records|e-?mails|letters|reports|papers|items|pages|files|minutes|notes)\s(?:have\sbeen|were|has\sbeen)\s(?:identified|located|found)\W*$|\b(?:identified|located|found)\s(?:[\w,-]+\s){1,4}(?:submissions|documents|records|e-?mails|letters|reports|papers|items|pages|files)\W*$/i
/** "I am refusing this under section 15(1)(a), which applies where a record does not exist". */
const DOES_NOT_EXIST =
  /\b(?:records?|documents?|information|it|they)\s+(?:do(?:es)?\s+not\s+exist|(?:cannot|could\s+not)\s+be\s+(?:found|located)|(?:is|are)\s+not\s+held)\b|\bnone\s+exists?\b|\bno\s+such\s+(?:records?|documents?|information)\s+exists?\b/i
const ACCORDINGLY = /\b(?:therefore|accordingly|hence|and\s+so|as\s+(?:it|this|such|they|you)|because)\b/i

/** "<5", "Fewer than 5 - the exact number is withheld" */
const BELOW = /^\W{0,3}(?:<\s?\d|(?:fewer|less|under)\s(?:than\s)?(?:\d|five|six|ten)\b)/i

/** Asks for a paper itself: what it is and who wrote it does not give it. */
const ASKS_FOR_PAPER =
  /\bcop(?:y|ies)\sof\b|^\W*(?:please\s)?(?:provide|send|supply|disclose|release)\s(?:me\s|us\s)?(?:with\s)?(?:the|a|all|any|your)\s(?!.*\b(?:numbers?|how|figures?|costs?|amounts?|lists?|details|breakdown|information|names?|data|dates?)\b)/i

function refused(
  text: string,
  clauses: readonly Clause[],
  isAttached: boolean,
  first: Clause['kind'],
  question: string,
): Verdict {
  const at = clauses.findIndex((clause) => clause.kind === 'refused')
  const words = (clause: Clause) => text.slice(clause.start, clause.end)
  const givesRest = (said: string) => GIVES_THE_REST.test(said) && !SUPPOSES.test(said)
  if (clauses.some((clause) => RELEASED.test(words(clause)) || givesRest(words(clause))))
    return isAttached
      ? { outcome: 'missing-attachment', sure: false, why: 'released in part, in an attachment that is not here' }
      : { outcome: 'partly-answered', sure: false, why: 'released in part' }
  if (says(REFUSES_REQUEST, text.slice(clauses[0]!.start, clauses.at(-1)!.end)))
    return { outcome: 'refused', sure: true, why: 'the request as a whole is refused' }
  if (
    clauses.some((clause) => clause.kind === 'not-held') &&
    DOES_NOT_EXIST.test([clauses[at - 1] ?? clauses[at]!, clauses[at]!, clauses.at(-1)!].map(words).join(' '))
  )
    return { outcome: 'not-held', sure: false, why: 'refused because there is no such record' }
  if (first === 'elsewhere' && ACCORDINGLY.test(words(clauses[at]!)))
    return { outcome: 'elsewhere', sure: false, why: 'exempt because it can be had elsewhere' }
  if (isAttached) {
    const attachedFirst = clauses.findIndex((clause) => clause.kind === 'attached') < at
    return attachedFirst
      ? {
          outcome: 'missing-attachment',
          sure: false,
          why: 'the answer is in an attachment that is not here; some of it is withheld',
        }
      : { outcome: 'refused', sure: false, why: 'refused; an attachment is named' }
  }
  const given = clauses
    .slice(0, at)
    .filter(
      (clause) =>
        clause.kind === 'informs' &&
        (clause.informs ||
          (clause.end - clause.start >= 40 && !HOLDS.test(words(clause)) && !ASKS_FOR_PAPER.test(question))) &&
        !TAKES_UP.test(words(clause)) &&
        !(clause === clauses[at - 1] && PAPERS_FOUND.test(words(clause))),
    )
  const givenAfter = clauses.slice(at + 1).filter((clause) => clause.kind === 'informs' && clause.informs)
  if (given.length > 0)
    return {
      outcome: 'partly-answered',
      sure: given.some((clause) => clause.informs),
      why: 'some is given and some is withheld',
    }
  if (BELOW.test(words(clauses[0]!)))
    return { outcome: 'partly-answered', sure: false, why: 'only that the number is small is given' }
  if (clauses.slice(0, at).some((clause) => clause.kind === 'elsewhere'))
    return { outcome: 'refused', sure: false, why: 'some is published elsewhere, the rest is withheld' }
  if (clauses[at + 1] !== undefined && clauses.slice(at + 1).some((clause) => clause.kind === 'elsewhere') && at === 0)
    return { outcome: 'refused', sure: true, why: 'withheld' }
  return { outcome: 'refused', sure: first === 'refused' || givenAfter.length < 2, why: 'withheld' }
}

/** "We can't give you this": for want of the information where a sentence says so, else kept back. */
function unable(clauses: readonly Clause[], gives: readonly Clause[]): Verdict {
  if (clauses.some((clause) => clause.kind === 'not-held'))
    return { outcome: 'not-held', sure: false, why: 'cannot be given, as it is not held' }
  const before = gives.filter(
    (clause) => clause.informs && clause.start < clauses.find((c) => c.kind === 'unable')!.start,
  )
  if (before.length > 0) return { outcome: 'partly-answered', sure: false, why: 'some is given, the rest cannot be' }
  return {
    outcome: 'refused',
    sure: clauses.some((clause) => clause.kind === 'procedural'),
    why: 'the authority says that it cannot give it',
  }
}

/** "14 (see attached)". */
const FIGURE_FIRST = /^\W*\d[\d,.]{0,12}%?\s*[(,;–-]/

function attached(text: string, clauses: readonly Clause[], gives: readonly Clause[]): Verdict {
  const informed =
    gives.some((clause) => clause.informs) || FIGURE_FIRST.test(text.slice(clauses[0]!.start, clauses[0]!.end))
  const notHeldToo = clauses.some((clause) => clause.kind === 'not-held')
  return {
    outcome: 'missing-attachment',
    sure: !informed && !notHeldToo,
    why: 'the answer is in an attachment that is not here',
  }
}

/** The words of the law (FOIA s.1(1)(a)), told from "we cannot break this down". */
const NOT_HELD_OUTRIGHT =
  /\b(?:not\s+(?:\w+\s+)?(?:hold|held)|no\s+information\s+held|not\s+have\s+(?:an?|any|this|the|such)\b|holds?\s+no)\b/i

const BARE_NO = /^\W*(?:no|none)\W*$/i
const ASKS_WHETHER_HELD =
  /^\W*(?:do|does|did|is|are|has|have)\b[^?]{0,80}\b(?:hold|held|keep|kept|record|recorded|have)\b/i

function notHeld(
  text: string,
  clauses: readonly Clause[],
  gives: readonly Clause[],
  first: Clause['kind'],
  question: string,
): Verdict {
  const informed = gives.filter((clause) => clause.informs)
  const firstNotHeld = clauses.find((clause) => clause.kind === 'not-held')!
  const onlyNo = informed.every((clause) => BARE_NO.test(text.slice(clause.start, clause.end)))
  if (informed.length > 0 && onlyNo && ASKS_WHETHER_HELD.test(question))
    return { outcome: 'not-held', sure: false, why: 'asked whether it is held, and says no' }
  if (informed.some((clause) => clause.start < firstNotHeld.start))
    return { outcome: 'partly-answered', sure: false, why: 'some is given and some is not held' }
  if (first !== 'not-held' && /^\W*(?:yes|no|none)\b/i.test(text.slice(clauses[0]!.start, clauses[0]!.end)))
    return { outcome: 'answered', sure: false, why: 'answered, and says that more is not held' }
  const stated = valuesIn(text.slice(firstNotHeld.start, firstNotHeld.end)).length
  const plainly = stated < 2 && NOT_HELD_OUTRIGHT.test(text.slice(firstNotHeld.start, firstNotHeld.end))
  if (!plainly && (informed.some((clause) => clause.start > firstNotHeld.end) || stated > 0))
    return { outcome: 'partly-answered', sure: false, why: 'part is not held, and figures are given' }
  return { outcome: 'not-held', sure: informed.length === 0, why: 'the authority says that it does not hold it' }
}

/** "Earlier replies may also be of interest and are on our website." */
const BESIDES = /\balso\b|\b(?:further|more|additional|other)\s+information\b/i

function elsewhere(
  text: string,
  clauses: readonly Clause[],
  gives: readonly Clause[],
  first: Clause['kind'],
  question: string,
): Verdict {
  const informed = gives.some((clause) => clause.informs)
  if (ASKS_FOR_LINK.test(question) && first === 'elsewhere')
    return { outcome: 'answered', sure: false, why: 'the place asked for is given' }
  if (first === 'elsewhere')
    return { outcome: 'elsewhere', sure: !informed, why: 'points to where it is published or to another body' }
  const besides = clauses.every(
    (clause) => clause.kind !== 'elsewhere' || BESIDES.test(text.slice(clause.start, clause.end)),
  )
  if (informed || (besides && gives.length > 0))
    return { outcome: 'answered', sure: clauses[0]!.informs, why: 'information is given, and a place to look' }
  return gives.length > 0 && gives[0] === clauses[0]
    ? { outcome: 'elsewhere', sure: false, why: 'explains, and points to where it is published or to another body' }
    : { outcome: 'elsewhere', sure: true, why: 'points to where it is published or to another body' }
}
