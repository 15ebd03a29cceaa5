import type { RoleBlock } from '../correspondence/roles.ts'
import type { Span } from '../model/page.ts'
import { foldSpace } from '../text/flow.ts'
import { type Phrase, says } from '../text/phrases.ts'

/** Words in which an authority weighs the interest of the public. */
export const WEIGHING: readonly Phrase[] = [
  {
    pattern: /\bpublic\s(?:interest|benefit)\b|\boutweigh\w*|\bbalanc(?:e|ing)\s(?:test|exercise|lies|of)\b/i,
    examples: [
      'the public interest test',
      'this outweighs the benefit',
      'Balance test',
      'the balance lies in',
      'the public benefit',
    ],
    counterExamples: ['the balance was paid in May', 'the public toilets'],
  },
  {
    pattern: /\b(?:factors?|considerations?|arguments?|reasons?)\s(?:in\sfavour|favouring|for|against|supporting)\b/i,
    examples: [
      'Factors in favour of disclosure',
      'Considerations favouring release',
      'Arguments against',
      'Factors supporting it',
    ],
    counterExamples: ['one factor is the weather'],
  },
]

const LONGEST_HEADING = 130

/** The blocks in which the public interest is weighed: those that speak of it, and all below a heading that does, until the next heading. */
export function weighingBlocks(text: string, blocks: readonly RoleBlock[]): ReadonlySet<Span> {
  const weighing = new Set<Span>()
  let below = false
  for (const block of blocks) {
    const words = foldSpace(text.slice(block.start, block.end))
    const weighs = says(WEIGHING, words)
    if (isHeading(words)) below = weighs
    else if (weighs || below) weighing.add(block)
  }
  return weighing
}

/** A short line that ends without a stop. */
export function isHeading(words: string): boolean {
  return words.length <= LONGEST_HEADING && !/[.;,?!]\W{0,4}$/.test(words)
}
