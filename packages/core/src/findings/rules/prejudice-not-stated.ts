import { type Phrase, says } from '../../text/phrases.ts'
import { factsOf, groundsWith, isInAttachment, noticesSay, placesOf } from '../notice.ts'
import type { FindingRule } from '../rule.ts'
import { enumeration } from '../wording.ts'

/** Words that speak of harm. Only a letter without any of them is said to state none. */
export const HARM: readonly Phrase[] = [
  {
    pattern:
      /\b(?:prejudic\w*|harm\w*|damag\w*|undermin\w*|compromis\w*|jeopardi[sz]\w*|endanger\w*|advers\w*|detriment\w*|hinder\w*|impair\w*|inhibit\w*|weaken\w*|risk\w*|threat\w*|likely to|advantage\w*|exploit\w*|enabl\w+|interfere\w*|impact\w*|vulnerab\w*|safeguard\w*|criminals?|offenders?|burglars?|competitors?)\b/i,
    examples: [
      'disclosure would be likely to prejudice the prevention of crime',
      'it would hand an advantage to rivals',
    ],
    counterExamples: ['This is exempt under section 43(2).'],
  },
]

/** An exemption that turns on harm is named and the letter speaks of none. */
export const prejudiceNotStated: FindingRule = {
  code: 'prejudice-not-stated',
  find(found) {
    const grounds = groundsWith(found, 'prejudice-not-stated').filter((ground) => factsOf(found, ground)?.harm === true)
    if (grounds.length === 0 || isInAttachment(found)) return []
    if (noticesSay(found, (words) => says(HARM, words))) return []
    const message = `The reply relies on ${enumeration(grounds.map((ground) => ground.provision))} and does not say what harm disclosure would do (${placesOf(found, 'prejudice-not-stated', grounds)}); ask what it is and how likely.`
    return [{ message, questions: [], spans: grounds }]
  },
}
