import { lastWords, withoutSigns, withoutTail } from '../text/ends.ts'
import { endsNear, type Nearby } from '../text/nearby.ts'
import { type Phrase, says } from '../text/phrases.ts'

/** Words, the last or nearly the last before a colon, that name what a whole list is about to ask. */
export const ANNOUNCE_LIST: readonly Phrase[] = [
  {
    pattern:
      /(?:following|below|these|information|questions?|know|provide|confirm|details|including|specifically|are|state|ask|seeking|would like|require|request|answer|supply|list|data|for|send|tell|give|disclose|release|see|have)(?: |$)/i,
    examples: [
      'I would like to request the following information',
      'Specifically, I would like to know',
      'Please provide',
    ],
    counterExamples: ['How many bins were there'],
  },
]
/** So many words stand before the colon at most, the announcing one among them. */
const MOST_WORDS = 13

/** "Please could you supply the following information for each year", without a colon. */
const THE_FOLLOWING: Nearby = { words: /\bthe following\b/gi, within: 160 }

/** The words announce a list of questions and ask nothing alone. */
export function opensList(words: string): boolean {
  return announcesBeforeColon(words) || endsNear(withoutSigns(words, ' \n\t.:;'), THE_FOLLOWING)
}

function announcesBeforeColon(words: string): boolean {
  const bare = withoutTail(words)
  if (!/^[\s,:;–-]*[:;–-]/.test(words.slice(bare.length))) return false
  const plain = bare.split(/[^\w ]/).at(-1)!
  return says(ANNOUNCE_LIST, plain.split(' ').slice(-MOST_WORDS).join(' '))
}

/** The items below are choices, examples or fields of one answer, not questions of their own. */
export const OPENS_CHOICES: readonly Phrase[] = [
  {
    pattern:
      /\b(?:fields?|columns?|headings|select|choose|tick|mark|circle|options?|which of (?:the|these)|(?:listed |given )?below do you|such as|e\.?g\.?|for example|for instance|might include|examples? (?:of|include|are)|criteria|one of the|any of the following (?:apply|reasons)|defined as|means|breakdown (?:below |them |this |it |by |per )|broken down (?:by|into|as|per|in)|break(?:down)? (?:this|it|these|them)? ?(?:down )?by|split (?:by|into)|format|including but not limited to|include but are not limited to|by (?:month|year|category|type))\b/i,
    examples: [
      'including the following fields:',
      'Please select one option:',
      'Which of the pumps below do you run at night (if any):',
      'Options might include:',
      'Please provide a breakdown below by month and the total:',
    ],
    counterExamples: ['How many fines were issued in:', 'Please give me the number of:'],
  },
]
/** How far before the end of the words they stand. */
const NEAR_THE_END = 210

export function opensChoices(words: string): boolean {
  return says(OPENS_CHOICES, lastWords(words, NEAR_THE_END, '?'))
}
