import { type Phrase, says } from '../../text/phrases.ts'
import { factsOf, isInAttachment, noticesSay, refusalNotices, requirementFor } from '../notice.ts'
import type { FindingRule } from '../rule.ts'

/** Words that help to make a request answerable. */
export const ADVISES: readonly Phrase[] = [
  {
    pattern:
      /\b(?:refin\w+|narrow\w*|reduc\w+|reformulat\w+|revis\w+|rephras\w+|shorten\w*|limit(?:ed|ing)?\s+(?:your|the)\s+(?:request|scope|period|time)|restrict\w*|smaller|shorter|fewer|sample|advice\s+and\s+assistance|advise\s+and\s+assist|section\s+16|if\s+you\s+(?:were|would|could|wish|are\s+able)\b[^.]{0,80}\b(?:request|question|period|year|limit|ask))\b/i,
    examples: [
      'You may wish to refine your request to one year.',
      'If you were to limit the period we could answer.',
      'Under section 16 we can tell you',
    ],
    counterExamples: ['The cost would exceed the appropriate limit.'],
  },
]

/** Refused on cost without a word on how to bring the request within the limit. */
export const adviceMissing: FindingRule = {
  code: 'advice-missing',
  find(found) {
    const requirement = requirementFor(found, 'advice-missing')
    const grounds = refusalNotices(found).flatMap((notice) =>
      notice.grounds.filter((ground) => factsOf(found, ground)?.kind === 'cost'),
    )
    if (
      requirement === null ||
      grounds.length === 0 ||
      isInAttachment(found) ||
      noticesSay(found, (words) => says(ADVISES, words))
    )
      return []
    const message = `The reply refuses on cost and does not say how the request could be brought within the limit (${requirement.place}); ask what could be given.`
    return [{ message, questions: [], spans: grounds }]
  },
}
