import type { Phrase } from '../text/phrases.ts'

/** What would be exempt if it were held, or if the authority had looked. */
export const SUPPOSES_HELD: readonly Phrase[] = [
  {
    pattern:
      /\b(?:(?:even\s+)?(?:were|had)\s+(?:it|this|we|they|such|any|the\s+\w+|that)\b(?:\s+\w+){0,4}?\s+(?:held|hold|exist|identified|located|found|received)|(?:even\s+)?if\s+(?:it|this|they|we|such|any|the\s+\w+)(?:\s+\w+){0,3}\s+(?:were|was|did|had)(?:\s+\w+){0,3}?\s+(?:held|hold|exist|identified|located|found))\b[^.;]{0,60}\bwould\b/i,
    examples: [
      'Were it held, it would be likely to be exempt under',
      'If such a report were held it would be exempt under',
      'Had the Trust held this it would',
    ],
    counterExamples: ['We were told that it would', 'If it is held we will'],
  },
]
