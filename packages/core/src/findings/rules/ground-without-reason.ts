import { type Phrase, says } from '../../text/phrases.ts'
import { factsOf, groundsWith, isInAttachment, noticesSay, placesOf } from '../notice.ts'
import type { FindingRule } from '../rule.ts'
import { enumeration } from '../wording.ts'

/** Words that give a reason. Only a letter without any of them is said to give none. */
export const REASONS: readonly Phrase[] = [
  {
    pattern:
      /\b(?:because|since(?!\s+(?:\d|then\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b))|therefore|in order (?:to|not to)|so (?:that|as)|due to|owing to|on the basis|as (?:it|this|the|they|these|such|we|to|a|an)|would|is likely|are likely|relates? to|constitutes?|contains?|identif\w+|intend\w*|expectation|protects?|protecting|invasion|reasons?|considered?(?!\s+(?:under|in\s+(?:accordance|line)|by)\b)|balance)\b/i,
    examples: [
      'This would tell a burglar which houses are empty.',
      'because the tender is still open',
      'as it relates to living persons',
      'Exemption 7(C), which protects the privacy of witnesses',
    ],
    counterExamples: [
      'This is exempt under section 43(2).',
      'Refused: section 31(1)(a).',
      'Your request has been considered under the Act.',
      'All emails since 2015 are exempt under section 43(2).',
    ],
  },
]

/** An exemption is named and nothing says why it applies. That it can be had elsewhere is a reason by itself. */
export const groundWithoutReason: FindingRule = {
  code: 'ground-without-reason',
  find(found) {
    const grounds = groundsWith(found, 'ground-without-reason').filter(
      (ground) => !ground.elsewhere && (factsOf(found, ground)?.kind === 'exemption' || ground.use === 'ncnd'),
    )
    if (grounds.length === 0 || isInAttachment(found)) return []
    if (noticesSay(found, (words) => says(REASONS, words))) return []
    const message = `The reply names ${enumeration(grounds.map((ground) => ground.provision))} and does not say why it applies (${placesOf(found, 'ground-without-reason', grounds)}); ask for the reasons.`
    return [{ message, questions: [], spans: grounds }]
  },
}
