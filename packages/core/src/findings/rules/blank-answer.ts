import { outcomeRule } from '../with-outcome.ts'

/** The reply repeats the question and leaves the answer empty. */
export const blankAnswer = outcomeRule('blank-answer')
