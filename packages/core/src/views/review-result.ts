import type { Cite, Message, Outcome, Reading } from '../model/reading.ts'

/**
 * `changed`: an answer is given in the review's letter or behind it; `upheld`: it refuses again, or leaves the answers as they were;
 * `unclear`: it says something else, or says it in an attachment; `pending`: asked for, no result in the files.
 */
export type ReviewResult = 'upheld' | 'changed' | 'unclear' | 'pending'

const GIVES: ReadonlySet<Outcome | null> = new Set(['answered', 'partly-answered'])
const REFUSES: ReadonlySet<Outcome | null> = new Set(['refused', 'neither-confirmed-nor-denied'])

/** What an internal review came to; null where none was asked for. */
export function reviewResult({ messages, questions }: Reading): ReviewResult | null {
  const result = messages.findLast(({ kind }) => kind === 'review-response')
  if (result === undefined) return messages.some(({ kind }) => kind === 'review-request') ? 'pending' : null
  const outcomes = questions
    .filter(({ answer }) => answer !== null && isBehind(answer.cite, result, messages))
    .map(({ outcome }) => outcome)
  if (outcomes.some((outcome) => GIVES.has(outcome))) return 'changed'
  return outcomes.every((outcome) => REFUSES.has(outcome)) ? 'upheld' : 'unclear'
}

/** Whether a passage stands in the message, or in one that follows it. */
function isBehind(cite: Cite, message: Message, messages: readonly Message[]): boolean {
  const at = messages.indexOf(message)
  const sameFile = cite.file === message.cite.file
  if (!sameFile) return messages.slice(at + 1).some((later) => later.cite.file === cite.file)
  return cite.page > message.cite.page || (cite.page === message.cite.page && cite.start >= message.cite.start)
}
