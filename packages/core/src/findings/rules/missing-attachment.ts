import type { FindingRule } from '../rule.ts'
import { withOutcome } from '../with-outcome.ts'
import { questionsNamed } from '../wording.ts'

/** The reply puts the answer into an attachment that is not in the file. */
export const missingAttachment: FindingRule = {
  code: 'missing-attachment',
  find: (found) =>
    withOutcome(
      found,
      'missing-attachment',
      (questions) =>
        `The answer to ${questionsNamed(found, questions)} is said to be in an attachment that is not in this file; add it to read the answer.`,
    ),
}
