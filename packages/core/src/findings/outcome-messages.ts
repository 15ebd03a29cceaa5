import type { FindingCode, Outcome } from '../model/reading.ts'
import { capital, type Numbered, questionsNamed } from './wording.ts'

/** A finding that says no more than what came out of some questions. */
export interface OutcomeMessage {
  readonly outcome: Outcome
  readonly message: (found: Numbered, questions: readonly number[]) => string
}

export type OutcomeCode = Extract<FindingCode, 'blank-answer' | 'unaddressed-question' | 'missing-attachment'>

export const OUTCOME_MESSAGES: Readonly<Record<OutcomeCode, OutcomeMessage>> = {
  'blank-answer': {
    outcome: 'blank',
    message: (found, questions) =>
      `${capital(questionsNamed(found, questions))} ${questions.length === 1 ? 'is' : 'are'} repeated in the reply with nothing behind; ask for the missing ${questions.length === 1 ? 'answer' : 'answers'}.`,
  },
  'unaddressed-question': {
    outcome: 'unaddressed',
    message: (found, questions) =>
      `The reply never comes to ${questionsNamed(found, questions)}; ask for ${questions.length === 1 ? 'it' : 'them'} to be answered.`,
  },
  'missing-attachment': {
    outcome: 'missing-attachment',
    message: (found, questions) =>
      `The answer to ${questionsNamed(found, questions)} is said to be in an attachment that is not in this file; add it to read the answer.`,
  },
}
