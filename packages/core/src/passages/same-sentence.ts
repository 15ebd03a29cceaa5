import { isFigure, wordHash } from './passage-words.ts'

/** The share of words, counted in both, that two sentences must have in common and in order. */
const ALIKE = 0.74
/** Words that turn a sentence round: with one more of them it says something else. */
const TURNING = new Set(
  'not no nor neither never none without against non cannot dont wont cant isnt doesnt didnt favour favours favouring favourable'
    .split(' ')
    .map(wordHash),
)
/** Figures of both in which a copy may differ: those of a date each. Where more differ, one form holds other facts. */
const OTHER_FIGURES = 4

/** Words of a letter from `start`, `end` exclusive. */
export interface WordRun {
  readonly words: Uint32Array
  readonly start: number
  readonly end: number
}

/** Whether one sentence was taken from the other: word for word, or with a few words changed that do not turn its sense. */
export function isSameSentence(one: WordRun, two: WordRun): boolean {
  const [length, other] = [one.end - one.start, two.end - two.start]
  if (2 * Math.min(length, other) < ALIKE * (length + other)) return false
  const [first, second, atEnds] = withoutCommonEnds(one, two)
  if (first.start === first.end && second.start === second.end) return true
  if (2 * (atEnds + mostCommon(first, second)) < ALIKE * (length + other)) return false
  const { common, left } = compare(first, second)
  if (2 * (atEnds + common) < ALIKE * (length + other)) return false
  return !left.some((hash) => TURNING.has(hash)) && left.filter(isFigure).length <= OTHER_FIGURES
}

/** What stands between the words with which both begin and those with which both end, and how many these are. */
function withoutCommonEnds(one: WordRun, two: WordRun): [one: WordRun, two: WordRun, atEnds: number] {
  let [start, from, end, to] = [one.start, two.start, one.end, two.end]
  while (start < end && from < to && one.words[start] === two.words[from]) {
    start++
    from++
  }
  while (end > start && to > from && one.words[end - 1] === two.words[to - 1]) {
    end--
    to--
  }
  return [
    { words: one.words, start, end },
    { words: two.words, start: from, end: to },
    start - one.start + one.end - end,
  ]
}

/** No more words can be common, whatever their order: soon known, where comparing all with all takes long. */
function mostCommon(one: WordRun, two: WordRun): number {
  const counts = new Uint8Array(BUCKETS)
  for (let i = one.start; i < one.end; i++) counts[one.words[i]! % BUCKETS]!++
  let common = 0
  for (let i = two.start; i < two.end; i++) {
    const bucket = two.words[i]! % BUCKETS
    if (counts[bucket]! === 0) continue
    counts[bucket]!--
    common++
  }
  return common
}

const BUCKETS = 256

/** The number of words of the longest common subsequence, and the words of either that are not in it. */
function compare(one: WordRun, two: WordRun): { common: number; left: number[] } {
  const [rows, columns] = [one.end - one.start, two.end - two.start]
  const width = columns + 1
  const table = new Uint8Array((rows + 1) * width)
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      table[i * width + j] =
        one.words[one.start + i] === two.words[two.start + j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!)
  const left: number[] = []
  let [i, j] = [0, 0]
  while (i < rows && j < columns) {
    const [word, other] = [one.words[one.start + i]!, two.words[two.start + j]!]
    if (word === other) {
      i++
      j++
    } else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) {
      left.push(word)
      i++
    } else {
      left.push(other)
      j++
    }
  }
  for (; i < rows; i++) left.push(one.words[one.start + i]!)
  for (; j < columns; j++) left.push(two.words[two.start + j]!)
  return { common: table[0]!, left }
}
