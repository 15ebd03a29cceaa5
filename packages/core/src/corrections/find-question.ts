import type { Question } from '../model/reading.ts'
import type { QuestionKey } from './correction.ts'

/** Of two questions with the same number, so many of their words are the same where they are one. */
const ALIKE = 0.6

export function questionKey({ part, label, text }: Question): QuestionKey {
  return { part, label, text }
}

/**
 * The index of the question that is meant, or -1: the one with its words; where several have them, or none has, the one with its number
 * whose words are nearly the same. A question that merely has its number is another one.
 */
export function findQuestion(questions: readonly Question[], key: QuestionKey): number {
  const wanted = wordsOf(key.text)
  const isSame = (question: Question) => wordsOf(question.text).join(' ') === wanted.join(' ')
  const isThere = ({ part, label }: Question) => part === key.part && label === key.label
  const same = questions.flatMap((question, index) => (isSame(question) ? [index] : []))
  if (same.length === 1) return same[0]!
  return questions.findIndex((question) => isThere(question) && likeness(wordsOf(question.text), wanted) >= ALIKE)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Words in both, as a share of the words in either. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const [first, second] = [new Set(a), new Set(b)]
  const both = [...first].filter((word) => second.has(word)).length
  const either = first.size + second.size - both
  return either === 0 ? 1 : both / either
}
