import type { Cite, Message, Reading } from '../model/reading.ts'

/** `changed`: after the review an answer is given that stands behind it; `pending`: asked for, no result in the files. */
export type ReviewResult = 'upheld' | 'changed' | 'pending'

/** What an internal review came to; null where none was asked for. */
export function reviewResult({ messages, questions }: Reading): ReviewResult | null {
  const result = messages.findLast(({ kind }) => kind === 'review-response')
  if (result === undefined) return messages.some(({ kind }) => kind === 'review-request') ? 'pending' : null
  const isChanged = questions.some(
    ({ answer, outcome }) =>
      answer !== null &&
      (outcome === 'answered' || outcome === 'partly-answered') &&
      isBehind(answer.cite, result, messages),
  )
  return isChanged ? 'changed' : 'upheld'
}

/** Whether a passage stands in the message, or in one that follows it. */
function isBehind(cite: Cite, message: Message, messages: readonly Message[]): boolean {
  const at = messages.indexOf(message)
  const sameFile = cite.file === message.cite.file
  if (!sameFile) return messages.slice(at + 1).some((later) => later.cite.file === cite.file)
  return cite.page > message.cite.page || (cite.page === message.cite.page && cite.start >= message.cite.start)
}
