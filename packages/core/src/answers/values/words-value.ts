import { foldSpace } from '../../text/flow.ts'
import type { FoundValue } from './typed-value.ts'
import { unsure } from './unsure.ts'

/** Longer answers are read, not compared. */
const LONGEST = 120

/** The words of a short answer to a question that asks for nothing that is counted, dated or named. */
export function readWords(answer: string): FoundValue {
  const words = foldSpace(answer)
  if (words === '') return unsure('text', 'it is empty', answer)
  if (words.length > LONGEST) return unsure('text', 'it is long: read its passage', answer)
  return { kind: 'text', value: words, named: 'words', passage: { start: 0, end: answer.length } }
}
