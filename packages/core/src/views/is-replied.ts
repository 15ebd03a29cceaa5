import type { Reading } from '../model/index.ts'

/** Whether the file holds a reply in substance, if perhaps without its day. */
export function isReplied({ messages }: Pick<Reading, 'messages'>): boolean {
  return messages.some(({ kind }) => kind === 'response' || kind === 'review-response')
}
