import { type Phrase, says } from '../../text/phrases.ts'
import { isInAttachment, noticesSay, refusalNotices, requirementFor } from '../notice.ts'
import type { FindingRule } from '../rule.ts'

/** Words that offer the authority's own review, appeal or complaint. */
export const OFFERS_REVIEW: readonly Phrase[] = [
  {
    pattern:
      /\b(?:(?:internal|independent)\s+reviews?|look\s+again|look\s+at\s+\w+\s+again|requirement\s+for\s+review|review\s+(?:of\s+)?(?:our|this|the|that|its|how)\b|reviewed|right\s+of\s+review|(?:right\s+of\s+(?:appeal|complaint)|appeals?|(?:you|to|wish\w*)\s+(?:(?:may|can|also|then)\s+){0,3}complain|(?:make|submit|lodge|raise|your|formal)\s+(?:an?\s+|the\s+)?complaint|complaints?\s+to)\b(?!\s+(?:directly\s+)?(?:(?:to|with)\s+)?(?:the\s+)?(?:ico\b|(?:\w+\s+)?information\s+commissioner))|complaints?\s+(?:procedure|process|policy|about|under)|dissatisf\w+|if\s+you\s+disagree|not\s+(?:happy|content|satisfied)|unhappy|representations|reconsider\w*)\b/i,
    examples: [
      'You may ask for an internal review.',
      'Internal reviews should be asked for within 40 working days.',
      'If you would like us to look again at any of this you can write to the Secretary.',
      'If you are dissatisfied with this reply, please write to the clerk.',
      'You have the right to appeal to the head of the agency.',
      'If you disagree let us know within 40 working days.',
    ],
    counterExamples: [
      'The force is reviewing all contingencies.',
      'A performance review took place.',
      'Performance and Complaints Officer',
      "You may complain to the Information Commissioner's Office.",
      'You may then appeal to the Scottish Information Commissioner.',
    ],
  },
  {
    pattern: /\breview\b/i,
    after: { words: /\b(?:request|ask\w*|seek|want|wish|right|apply|carry\s+out|conduct)\b/gi, within: 60 },
    examples: ['You can ask us to review this.', 'We shall conduct another review'],
  },
]

/** A refusal that does not tell of the authority's own review. */
export const reviewDetailsMissing: FindingRule = {
  code: 'review-details-missing',
  find(found) {
    const requirement = requirementFor(found, 'review-details-missing')
    const notices = refusalNotices(found)
    if (
      requirement === null ||
      notices.length === 0 ||
      isInAttachment(found) ||
      noticesSay(found, (words) => says(OFFERS_REVIEW, words))
    )
      return []
    const message = `The refusal does not say how to ask the authority for a review (${requirement.place}); ask for one all the same.`
    return [{ message, questions: [], spans: notices.flatMap((notice) => notice.grounds) }]
  },
}
