import type { FindingRule } from '../rule.ts'
import { withOutcome } from '../with-outcome.ts'
import { questionsNamed } from '../wording.ts'

/** The reply answers other questions and never comes to this one. */
export const unaddressedQuestion: FindingRule = {
  code: 'unaddressed-question',
  find: (found) =>
    withOutcome(
      found,
      'unaddressed',
      (questions) =>
        `The reply never comes to ${questionsNamed(found, questions)}; ask for ${questions.length === 1 ? 'it' : 'them'} to be answered.`,
    ),
}
