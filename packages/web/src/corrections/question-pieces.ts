import type { Question } from '@disclosed/core/model'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** A question as its sentences, each with a number of its own: what somebody may want to part it into. */
export function piecesOf({ label, text }: Pick<Question, 'label' | 'text'>): string[] {
  const sentences = text
    .split(/(?<=[?;.])\s+/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
  return sentences.length < 2
    ? [`${label} ${text}`]
    : sentences.map((words, at) => `${label}.${LETTERS[at % LETTERS.length]} ${words}`)
}
