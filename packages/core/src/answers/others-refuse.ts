import type { Phrase } from '../text/phrases.ts'

/** What somebody else refused or taxes nobody: a decision that the answer tells of, not the authority's own. */
export const OTHERS_REFUSE: readonly Phrase[] = [
  {
    pattern:
      /\b(?:first|original|initial|earlier|previous)\s+(?:reply|response|decision|answer|letter)\s+(?:had\s+)?(?:withheld|refused|redacted|exempted)\b/i,
    examples: ['The first reply withheld this figure.'],
    counterExamples: ['We uphold the original decision.'],
  },
  {
    pattern:
      /\b(?:(?:planning|licen[cs](?:e|ing)|visa|grant|asylum|housing|school|loan|permit|building|admissions?)\s+(?:applications?|appeals?|claims?|permissions?|consents?)|applications|licen[cs]es|permits|permissions?|consents?|claims|visas|tenders|bids)\s+(?:(?:is|are|was|were|has\s+been|have\s+been|being)\s+)?(?:\w+\s+)?(?:refused|rejected|denied)\b/i,
    examples: [
      'The planning application was refused in May.',
      'Four licences were later refused',
      '13 permits refused',
    ],
    counterExamples: ['Your application was refused.', 'The request was refused.'],
  },
  {
    pattern:
      /\b(?:(?:is|are|was|were|be|been)\s+)?(?:\w+ly\s+)?exempt(?:ed|ions?)?\s+from\s+(?:(?!disclos|releas|public|provi|be|this|because|under|section|regulation)[\w'’-]+\s+){0,2}(?:tax|taxes|taxation|rates|vat|lev(?:y|ies)|charges?|charging|fees?|tolls?|fares?|parking|paying|licensing|planning\s+permission)\b/i,
    examples: ['The shop is exempt from business rates.', 'Drivers exempt from the congestion charge'],
    counterExamples: ['It is exempt from disclosure.', 'exempt from disclosure because of tax', 'exempt from release'],
  },
]
