import type { ReliedGround } from '../../answers/relied-grounds.ts'
import { type Phrase, says } from '../../text/phrases.ts'
import { factsOf, groundsWith, isInAttachment, noticesSay, placesOf } from '../notice.ts'
import type { FindingRule } from '../rule.ts'
import { enumeration } from '../wording.ts'

/** Words that help to make a request answerable. */
export const ADVISES: readonly Phrase[] = [
  {
    pattern:
      /\b(?:refin\w+|narrow\w*|reduc\w+|reformulat\w+|revis\w+|rephras\w+|shorten\w*|limit(?:ed|ing)?\s+(?:your|the)\s+(?:request|scope|period|time)|restrict\w*|smaller|shorter|fewer|sample|advice\s+and\s+assistance|bring\s+(?:your|the|this|it|a)\b[^.]{0,40}\b(?:within|under|below)|(?:suggest\s+that\s+you|invite\s+you\s+to|could\s+(?:instead\s+)?(?:ask|choose|select)\s+(?:for|only|one))|advise\s+and\s+assist|(?:would|could|might)\s+(?:then\s+)?(?:come|fall|be|keep|stay)\s+(?:\w+\s+){0,3}within\s+the\s+(?:\w+\s+)?limit|if\s+you\s+asked\b|section\s+16|if\s+you\s+(?:were|would|could|wish|are\s+able)\b[^.]{0,80}\b(?:request|question|period|year|limit|ask))\b/i,
    examples: [
      'You may wish to refine your request to one year.',
      'If you were to limit the period we could answer.',
      'Under section 16 we can tell you',
      'It would come within the limit if you asked for one month.',
      'To bring it within the limit you could ask for one year.',
    ],
    counterExamples: ['The cost would exceed the appropriate limit.'],
  },
]

/** Words by which a request is refused for the work that it makes, or as too general: a vexatious one could not be met at all. */
export const BURDEN: readonly Phrase[] = [
  {
    pattern:
      /\b(?:hours|minutes|burden\w*|costs?|resources?|too\s{1,4}(?:general|broad|wide)|general\s{1,4}(?:a\s{1,4})?manner|voluminous|volume|unclear)\b/i,
    examples: ['This would take 60 hours.', 'The request is formulated in too general a manner.'],
    counterExamples: ['The request is vexatious: it serves to harass an officer.'],
  },
]

/** Refused on cost without a word on how to bring the request within the limit. */
export const adviceMissing: FindingRule = {
  code: 'advice-missing',
  find(found) {
    const isOnCost = (ground: ReliedGround) => factsOf(found, ground)?.kind === 'cost'
    const isBurden = noticesSay(found, (words) => says(BURDEN, words))
    const grounds = groundsWith(found, 'advice-missing').filter((ground) => isOnCost(ground) || isBurden)
    if (grounds.length === 0 || isInAttachment(found) || noticesSay(found, (words) => says(ADVISES, words))) return []
    const refusal = grounds.some(isOnCost)
      ? 'refuses on cost and does not say how the request could be brought within the limit'
      : `relies on ${enumeration(grounds.map((ground) => ground.provision))} and does not say how the request could be met`
    const message = `The reply ${refusal} (${placesOf(found, 'advice-missing', grounds)}); ask what could be given.`
    return [{ message, questions: [], spans: grounds }]
  },
}
