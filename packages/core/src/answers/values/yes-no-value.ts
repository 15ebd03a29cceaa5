import type { Span } from '../../model/page.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { isContentWord, stemOf, tokensOf } from '../../text/tokens.ts'
import type { FoundValue, YesNoValue } from './typed-value.ts'
import { unsure } from './unsure.ts'

const SINCE =
  '(?:(?:currently|presently|at present|at the moment|at this time|sorry|unfortunately|regrettably)[,:]?\\s{1,3})?'
const OPENS_YES = new RegExp(
  `^\\W*${SINCE}(?:yes|yep|correct|affirmative|indeed|it does|we do|y)\\b(?! not\\b)(?!['’])`,
  'i',
)
const OPENS_NO = new RegExp(
  `^\\W*${SINCE}(?:no|nope|none|not (?:currently|presently|yet|at (?:present|the moment|this (?:time|point|stage)))|never|n)\\b(?!['’]|\\.? ?\\d|[\\s-](?:one|information|data|response|reply|comment|doubt)\\b)|^\\W*no longer\\b|^\\W*(?:we|it|the council) (?:did|used to)\\b(?! not)`,
  'i',
)
const UNDECIDED = /^\W*(?:yes and no|yes\s?\/\s?no|in part|partly|partially|sometimes|n\/?\.?a\b)/i

/** The whole answer is a place on the web: asked whether something is published, that says yes. */
const ONLY_LINK =
  /^\W*(?:(?:please )?(?:see|visit|refer to|follow)?:?\s{0,2}(?:the |this )?(?:link|web ?(?:site|page))?:?\s{0,2})?(?:https?:\/\/\S{1,400}|www\.\S{1,400})\W*$/i
const ASKS_FOR_PUBLISHED =
  /\b(?:publish\w*|available|online|web ?sites?|public(?:ly)?|access\w*|log|register|polic(?:y|ies))\b/i

const NEGATION = /\b(?:not|no|never|neither|nor|none|nobody|without|cannot)\b|n['’]t\b/i
const PLANNED =
  /\b(?:will (?:be|go|start|begin|soon|publish|have)|is (?:being|due)|are (?:being|due)|in development|under (?:development|construction|review)|work(?:ing)? (?:is|are) (?:being )?(?:undertaken|under way|underway|on)|are working (?:on|towards)|planned|plan(?:s|ning)? to|intend(?:s|ing)?|looking (?:to|into|at)|hope(?:s)? to|in the process of|propos(?:e|es|ed|ing) to|developing|considering|creating|setting up)\b/i
const ENDED = /\b(?:no longer|discontinued|ceased|stopped|withdrawn|previously|used to|until|formerly|removed)\b/i
const AUXILIARY = /^(?:do|does|did|is|are|was|were|have|has|had|can|will)(n?t)?$/
const AT_END: ReadonlySet<string> = new Set(['currently', 'so', 'present', 'at', 'either'])
/** Who answers, the verb, and hardly more. */
const BARE_WORDS = 8
const ON_WEB = /\b(?:published|available|web ?site|online)\b/i
const CONFIRMS =
  /\b(?:available|found|published|viewed|accessed|located|maintain(?:s|ed)?|kept|held|exists?|there (?:is|are)|link)\b/i

/** A later part of a question asks for something else: "If so, which one?" */
const FOLLOW_UP = /\b(?:if (?:so|yes|not)|and if|which one|please (?:provide|give|state|send))\b/i

/** Whether the answer says yes or no: by its first word, by its verb, or by saying the question's own words. */
export function readYesNo(answer: string, question: string): FoundValue {
  if (answer.trim() === '') return unsure('yes-no', 'it is empty', answer)
  if (UNDECIDED.test(answer)) return unsure('yes-no', 'it says neither yes nor no', answer)
  const sentences = sentencesOf(answer, { start: 0, end: answer.length })
  const first = sentences[0] ?? { start: 0, end: answer.length }
  if (OPENS_NO.test(answer)) return yesNo(false, answer, first)
  if (OPENS_YES.test(answer)) return yesNo(true, answer, first)
  const about = question.slice(0, cutAt(question))
  if (ONLY_LINK.test(answer) && ASKS_FOR_PUBLISHED.test(about))
    return { kind: 'yes-no', value: true, state: null, passage: first }
  if (leadsTo(answer) && ASKS_FOR_PUBLISHED.test(about)) return yesNo(true, answer, first)
  const asked = stemsOf(about)
  for (const sentence of sentences) {
    const said = judge(answer.slice(sentence.start, sentence.end), asked)
    if (said !== null) return yesNo(said, answer, sentence)
  }
  return unsure('yes-no', 'it says neither yes nor no', answer)
}

/** "Available here: https://…": a short answer that leads to a place on the web. */
function leadsTo(answer: string): boolean {
  if (answer.length > SHORT || NEGATION.test(answer)) return false
  return /https?:|www\./i.test(answer) ? LEADS.test(answer) : IS_THERE.test(answer)
}

const LEADS =
  /\b(?:available|found|published|viewed|accessed|located|link|see|visit|refer|web ?site)\b|^\W*(?:https?:|www\.)/i
/** "This can be found on our website": it is there. */
const IS_THERE =
  /^\W*(?:this|it|these|they)\s(?:is|are|can be)\s(?:available|found|published|viewed|accessed|located)\b/i
const SHORT = 160

function cutAt(question: string): number {
  const at = question.search(FOLLOW_UP)
  return at > 12 ? at : question.length
}

/** The words of the question that carry it; of them the last ones name the thing, the first is the verb. */
function stemsOf(question: string): string[] {
  return tokensOf(question).words.filter(isContentWord).map(stemOf)
}

/** What one sentence says of the thing asked: yes, no, or nothing. */
function judge(sentence: string, asked: readonly string[]): boolean | null {
  const bare = bareVerb(sentence)
  if (bare !== null) return bare
  const said = new Set(tokensOf(sentence).words.map(stemOf))
  const thing = asked.slice(1)
  const shared = thing.filter((stem) => said.has(stem)).length
  const isOnWeb = ON_WEB.test(sentence) && said.has(thing.at(-1) ?? '')
  const namesThing = isOnWeb || (thing.length > 0 && shared >= Math.max(1, Math.ceil(thing.length * 0.6)))
  const saysVerb = asked[0] !== undefined && said.has(asked[0])
  const isOwn = saysVerb && isOwnAct(sentence)
  if (!namesThing && !isOwn) return null
  if (NEGATION.test(sentence) || ENDED.test(sentence)) return false
  if (PLANNED.test(sentence)) return false
  return isOwn || saysVerb || isOnWeb || CONFIRMS.test(sentence) ? true : null
}

/** "The Trust does not.", "We have.": a sentence that ends with its auxiliary. */
function bareVerb(sentence: string): boolean | null {
  const words = [...tokensOf(sentence).words]
  if (words.length > BARE_WORDS) return null
  while (AT_END.has(words.at(-1) ?? '')) words.pop()
  const isDenied = words.at(-1) === 'not'
  if (isDenied) words.pop()
  const verb = AUXILIARY.exec(words.at(-1) ?? '')
  return verb === null || words.length < 2 ? null : !isDenied && verb[1] === undefined
}

/** "We publish all of them": who is asked says that it does. */
function isOwnAct(sentence: string): boolean {
  return OWN_ACT.test(sentence.slice(0, OWN_ACT_WITHIN))
}

const OWN_ACT_WITHIN = 90
const OWN_ACT =
  /\b(?:we|council|authority|trust|police|force|district|borough|county|board|department|university|service)\s(?:(?:can|currently|do|does|also|now|regularly|have|has|never|not|no|longer|been|don['’]t|doesn['’]t)\s){0,4}\p{L}{3}/iu

/** The state is what the sentence or the next one says of it: planned, or ended. */
function yesNo(value: boolean, answer: string, passage: Span): FoundValue {
  return {
    kind: 'yes-no',
    value,
    state: value ? null : stateOf(answer.slice(passage.start, passage.end + 200)),
    passage,
  }
}

function stateOf(words: string): YesNoValue['state'] {
  if (ENDED.test(words)) return 'ended'
  return PLANNED.test(words) ? 'planned' : null
}
