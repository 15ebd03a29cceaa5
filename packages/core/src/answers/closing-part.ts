import type { RoleBlock } from '../correspondence/roles.ts'
import { withoutTail } from '../text/ends.ts'
import { foldSpace } from '../text/flow.ts'
import { type Phrase, says } from '../text/phrases.ts'

/** Headings and first words of what a reply adds when it has come to its last question. */
export const CLOSES_ANSWERS: readonly Phrase[] = [
  {
    pattern:
      /^\W*(?:next\s+steps|disclaimer|you\s+have\s+been\s+placed\s+in|(?:conclusions?|further\s+information|(?:the\s+)?public\s+interest(?:\s+test)?|balanc(?:e|ing)\s+(?:test|exercise)|refusal\s+notice)$)/i,
    examples: [
      'Next steps',
      '**Conclusion',
      'The public interest test',
      'Refusal notice',
      'You have been placed in the "all other" category and there is no fee.',
    ],
    counterExamples: ['Conclusions were drawn in May.', 'Further information is on the map.'],
  },
  {
    pattern: /^\W*(?:foot)?notes?(?:\s+(?:[a-h]|\d{1,2})\b|\s+(?:on|to)\b[^:–—\n-]{0,60})?(?:\s{0,3}[:–—-]|\s{0,3}$)/i,
    examples: ['Note A - section 43(2), commercial interests', 'Notes', 'Note 3:', 'Notes on the data: see below'],
    counterExamples: ['Noted in the register', 'Notable trees in the park: 14', 'Note the date'],
  },
  {
    pattern:
      /^\W*(?:general\s+(?:note|information|caveat)|(?:factors|considerations|arguments)\s+(?:in\s+)?(?:favou?r|against)|(?:section|regulation|exemption|exception|article)\s+\(?\d{1,3}[^.?!]{0,80}(?:public\s+interest|exemption|explanation)|(?:both|all|these|the\s+above|each\s+of\s+the)\s+(?:exemptions|exceptions)|exemptions?\s+(?:applied|explained|relied|used)|(?:explanation|reasons?)\s+(?:of|for)\s+(?:the\s+)?(?:exemption|refus|withh))/i,
    examples: [
      'Section 22 – Public interest test',
      'Both exceptions are subject to the public interest',
      'Factors in favour of disclosure',
      'Reasons for the refusal',
    ],
    counterExamples: ['Section 40(2) applies to the names.', 'All exceptional items are listed.'],
  },
  {
    pattern:
      /^\W*(?:it\s+should\s+be\s+noted|please\s+note\s+that\s+(?:the\s+)?(?:police\s+)?forces|(?:the\s+)?\d+\s+pages\s+(?:released|disclosed)|(?:police\s+)?forces\s+(?:in\s+\w+\s+)?use\s+different|(?:the\s+)?(?:figures?|data|information|statistics|numbers)\s+(?:above|given|provided|supplied|in\s+this)\b[^.]{0,60}\b(?:drawn|extracted|taken|may|subject\s+to|correct|accurate))/i,
    examples: [
      'The figures above were drawn from a live system and may differ.',
      'The 191 pages released are contained in the enclosed PDF.',
      'Police forces use different systems to record data.',
    ],
    counterExamples: ['The figures above are for England.', 'Forces use vans.'],
  },
]

const SEE_HEADING = /\bsee\s+(?:the\s+(?:heading|section)\s+)?["“'‘]([^"”’']{4,60})["”'’]/gi

/**
 * The first block, from `from` on, that belongs to no question any more; the number of blocks where there is none.
 * A heading that an answer refers to ("see 'Criminal investigations' below") ends the answers as well.
 */
export function closingPart(text: string, blocks: readonly RoleBlock[], from: number): number {
  const before = blocks.slice(0, from).map((block) => text.slice(block.start, block.end))
  const headings = before.flatMap((words) => [...words.matchAll(SEE_HEADING)].map((match) => fold(match[1]!)))
  for (let i = from; i < blocks.length; i++) {
    const words = withoutTail(text.slice(blocks[i]!.start, Math.min(blocks[i]!.end, blocks[i]!.start + 200)))
    if (says(CLOSES_ANSWERS, words) || headings.includes(fold(words))) return i
  }
  return blocks.length
}

function fold(words: string): string {
  return withoutTail(foldSpace(words).toLowerCase())
}
