import { firstWord, type PassageWords, sentenceCount } from './passage-words.ts'
import { USED_AGAIN } from './passages.ts'

/** How much of the weighing of the public interest in a letter was written for its case. */
export interface WeighingShare {
  /** Words in which the public interest is weighed; quoted law and the request left out. */
  readonly words: number
  /** Those that no letter of an earlier case has. */
  readonly own: number
}

/** `weighs` and `uses` have a number for each sentence, as `OwnWords` and `ReusedText` give them. */
export function weighingShare(letter: PassageWords, weighs: Uint8Array, uses: Uint8Array): WeighingShare {
  let [words, own] = [0, 0]
  for (let sentence = 0; sentence < sentenceCount(letter); sentence++) {
    if (weighs[sentence] === 0) continue
    const length = firstWord(letter, sentence + 1) - firstWord(letter, sentence)
    words += length
    if (uses[sentence] !== USED_AGAIN) own += length
  }
  return { words, own }
}
