import type { Span } from '../model/page.ts'
import { firstWord, type PassageWords, sentenceCount, spanOfSentence } from './passage-words.ts'
import { type SharedSentences, sharedSentences } from './shared-sentences.ts'

/** A letter among those that are compared. Letters of one case are one user: a review repeats what it reviews. */
export interface ComparedLetter {
  readonly case: string
  readonly words: PassageWords
}

/** A passage in one of the letters that have it. */
export interface PassageUse {
  /** Index of the letter. */
  readonly letter: number
  readonly span: Span
}

/** One or more sentences that stand in the same letters of at least two cases. */
export interface Passage {
  /** Of its first use. */
  readonly words: number
  /** Whether all uses have the same words. */
  readonly isVerbatim: boolean
  /** In the order of the letters, one for each case. */
  readonly uses: readonly PassageUse[]
}

export interface ReusedText {
  /** Those in most cases first, then the longest. */
  readonly passages: readonly Passage[]
  /** For each letter and sentence how it is used: `OWN`, `FIRST_USE`, `USED_AGAIN`. */
  readonly uses: readonly Uint8Array[]
}

/** No letter of another case has it. */
export const OWN = 0
/** Letters of later cases have it, too. */
export const FIRST_USE = 1
/** A letter of an earlier case has it. */
export const USED_AGAIN = 2

/** Shorter ones are turns of phrase. */
const FEWEST_WORDS = 20

/** Text that stands in letters of several cases. `letters` are in the order of time; time and memory grow with their length. */
export function reusedText(letters: readonly ComparedLetter[]): ReusedText {
  const shared = sharedSentences(letters.map(({ words }) => words))
  const groups = groupsByOrigin(letters, shared)
  const uses = letters.map(({ words }) => new Uint8Array(sentenceCount(words)))
  for (const group of groups.values()) {
    const first = letters[group[0]!.letter]!.case
    for (const { letter, sentence } of group)
      uses[letter]![sentence] = letters[letter]!.case === first ? FIRST_USE : USED_AGAIN
  }
  const passages = passagesOf(letters, groups, shared.origins)
  return { passages: passages.toSorted((a, b) => b.uses.length - a.uses.length || b.words - a.words), uses }
}

interface SentenceUse {
  readonly letter: number
  readonly sentence: number
}

/** The places of each sentence that stands in several cases, in the order of the letters. */
function groupsByOrigin(
  letters: readonly ComparedLetter[],
  { origins, firsts }: SharedSentences,
): Map<number, SentenceUse[]> {
  const groups = new Map<number, SentenceUse[]>()
  for (const [letter, own] of origins.entries())
    for (let sentence = 0; sentence < own.length; sentence++) {
      const origin = own[sentence]!
      if (origin !== firsts[letter]! + sentence) groups.set(origin, [])
    }
  for (const [letter, own] of origins.entries())
    for (let sentence = 0; sentence < own.length; sentence++) groups.get(own[sentence]!)?.push({ letter, sentence })
  for (const [origin, group] of groups)
    if (group.every(({ letter }) => letters[letter]!.case === letters[group[0]!.letter]!.case)) groups.delete(origin)
  return groups
}

/** Sentences that follow each other in the same letters make one passage. */
function passagesOf(
  letters: readonly ComparedLetter[],
  groups: ReadonlyMap<number, readonly SentenceUse[]>,
  origins: readonly Uint32Array[],
): Passage[] {
  const passages: Passage[] = []
  const seen = new Set<number>()
  for (const [origin, group] of [...groups].toSorted(([a], [b]) => a - b)) {
    if (seen.has(origin)) continue
    seen.add(origin)
    let length = 1
    for (
      let next = follower(group, length, groups, origins);
      next !== null;
      next = follower(group, length, groups, origins)
    ) {
      if (seen.has(next)) break
      seen.add(next)
      length++
    }
    const passage = passageOf(letters, group, length)
    if (passage.words >= FEWEST_WORDS) passages.push(passage)
  }
  return passages
}

/** What stands `length` sentences behind each use, where that is one and the same and stands nowhere else. */
function follower(
  group: readonly SentenceUse[],
  length: number,
  groups: ReadonlyMap<number, readonly SentenceUse[]>,
  origins: readonly Uint32Array[],
): number | null {
  const { letter, sentence } = group[0]!
  const next = origins[letter]![sentence + length]
  if (next === undefined || groups.get(next)?.length !== group.length) return null
  return group.every((use) => origins[use.letter]![use.sentence + length] === next) ? next : null
}

function passageOf(letters: readonly ComparedLetter[], group: readonly SentenceUse[], length: number): Passage {
  const cases = new Set<string>()
  const first = group.filter(({ letter }) => {
    const isNew = !cases.has(letters[letter]!.case)
    cases.add(letters[letter]!.case)
    return isNew
  })
  const runs = first.map(({ letter, sentence }) => wordsOf(letters[letter]!.words, sentence, length))
  return {
    words: runs[0]!.length,
    isVerbatim: runs.every((run) => run.length === runs[0]!.length && run.every((hash, i) => hash === runs[0]![i])),
    uses: first.map(({ letter, sentence }) => ({ letter, span: spanOf(letters[letter]!.words, sentence, length) })),
  }
}

function wordsOf(words: PassageWords, sentence: number, length: number): Uint32Array {
  return words.hashes.subarray(firstWord(words, sentence), firstWord(words, sentence + length))
}

function spanOf(words: PassageWords, sentence: number, length: number): Span {
  return { start: spanOfSentence(words, sentence).start, end: spanOfSentence(words, sentence + length - 1).end }
}
