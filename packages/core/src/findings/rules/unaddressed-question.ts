import { outcomeRule } from '../with-outcome.ts'

/** The reply answers other questions and never comes to this one. */
export const unaddressedQuestion = outcomeRule('unaddressed-question')
