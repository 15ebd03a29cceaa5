import type { FindingRule } from '../rule.ts'
import { withOutcome } from '../with-outcome.ts'
import { capital, questionsNamed } from '../wording.ts'

/** The reply repeats the question and leaves the answer empty. */
export const blankAnswer: FindingRule = {
  code: 'blank-answer',
  find: (found) =>
    withOutcome(
      found,
      'blank',
      (questions) =>
        `${capital(questionsNamed(found, questions))} ${questions.length === 1 ? 'is' : 'are'} repeated in the reply with nothing behind; ask for the missing ${questions.length === 1 ? 'answer' : 'answers'}.`,
    ),
}
