import { outcomeRule } from '../with-outcome.ts'

/** The reply puts the answer into an attachment that is not in the file. */
export const missingAttachment = outcomeRule('missing-attachment')
