import { FingerprintTable } from './fingerprint-table.ts'
import { type Fingerprints, fingerprintsOf, SHINGLE } from './fingerprints.ts'
import { firstWord, type PassageWords, sentenceCount } from './passage-words.ts'
import { isSameSentence } from './same-sentence.ts'

/** For each letter and each of its sentences: the number of the sentence, over all letters, from which it was taken, or its own. */
export interface SharedSentences {
  readonly origins: readonly Uint32Array[]
  /** The number of each letter's first sentence. */
  readonly firsts: Uint32Array
}

/** Places of one fingerprint that are looked at: more stand only behind forms of words that every letter has. */
const MOST_PLACES = 16
/** A shorter sentence counts only beside one that was taken over, and then word for word or nearly. */
const SHORTEST = 6

/**
 * Which sentences were taken from earlier letters. `letters` are in the order of time. Only sentences that are new stand in the table, so
 * that a paragraph of a thousand letters is compared a thousand times and not half a million.
 */
export function sharedSentences(letters: readonly PassageWords[]): SharedSentences {
  const firsts = new Uint32Array(letters.length + 1)
  for (const [i, letter] of letters.entries()) firsts[i + 1] = firsts[i]! + sentenceCount(letter)
  const origins = letters.map((letter, i) => numbersFrom(firsts[i]!, sentenceCount(letter)))
  const prints = repeatedPrints(letters.map((letter) => fingerprintsOf(letter.hashes)))
  const table = new FingerprintTable(prints.reduce((sum, { hashes }) => sum + hashes.length, 0))
  const known = { letters, firsts, origins, table }
  for (const [at, letter] of letters.entries()) join(at, letter, prints[at]!, known)
  return { origins, firsts }
}

function numbersFrom(first: number, count: number): Uint32Array {
  const numbers = new Uint32Array(count)
  for (let i = 0; i < count; i++) numbers[i] = first + i
  return numbers
}

/**
 * The fingerprints that may stand in several places: most stand in one alone and need no place in the table. A few are taken for repeated that
 * share their number with others.
 */
function repeatedPrints(prints: readonly Fingerprints[]): Fingerprints[] {
  const all = prints.reduce((sum, { hashes }) => sum + hashes.length, 0)
  // Two bits for each number: seen, and seen again. They stay near the processor where bytes would not.
  const times = new Uint32Array(2 ** Math.max(0, Math.ceil(Math.log2(2 * all + 4)) - 4))
  const last = times.length * 16 - 1
  for (const { hashes } of prints)
    for (let i = 0; i < hashes.length; i++) {
      const slot = hashes[i]! & last
      const word = slot >>> 4
      const seen = 1 << ((slot & 15) << 1)
      const before = times[word]!
      times[word] = before | ((before & seen) === 0 ? seen : seen << 1)
    }
  return prints.map(({ hashes, words }) => {
    const kept = { hashes: new Uint32Array(hashes.length), words: new Uint32Array(hashes.length) }
    let count = 0
    for (let i = 0; i < hashes.length; i++) {
      const slot = hashes[i]! & last
      if (((times[slot >>> 4]! >>> ((slot & 15) << 1)) & 2) === 0) continue
      kept.hashes[count] = hashes[i]!
      kept.words[count++] = words[i]!
    }
    return { hashes: kept.hashes.slice(0, count), words: kept.words.slice(0, count) }
  })
}

interface Known extends SharedSentences {
  readonly letters: readonly PassageWords[]
  readonly table: FingerprintTable
}

function join(at: number, letter: PassageWords, { hashes, words }: Fingerprints, known: Known): void {
  const { table } = known
  for (let i = 0, sentence = 0; i < hashes.length; i++) {
    const word = words[i]!
    while (firstWord(letter, sentence + 1) <= word) sentence++
    const place = table.newest(hashes[i]!)
    if (place >= 0) findSource(at, sentence, word, place, known)
  }
  for (let i = 0, sentence = 0; i < hashes.length; i++) {
    while (firstWord(letter, sentence + 1) <= words[i]!) sentence++
    if (!isTaken(known, at, sentence)) table.add(hashes[i]!, at, words[i]!)
  }
}

/** Looks behind the places of a fingerprint for what the sentence of these words, or the next where they reach into it, was taken from. */
function findSource(at: number, sentence: number, word: number, newest: number, known: Known): void {
  const { letters, table } = known
  const letter = letters[at]!
  const reaches = firstWord(letter, sentence + 1) < word + SHINGLE
  if (isTaken(known, at, sentence) && !(reaches && !isTaken(known, at, sentence + 1))) return
  for (let place = newest, left = MOST_PLACES; place >= 0 && left > 0; place = table.before(place), left--) {
    const [earlier, start] = [table.letter(place), table.word(place)]
    const source = letters[earlier]!
    if (!areEqual(letter.hashes, word, source.hashes, start)) continue
    const from = sentenceAt(source, start)
    const isSame = take(known, at, sentence, earlier, from)
    const goesOn = reaches && take(known, at, sentence + 1, earlier, from + 1)
    if (isSame || goesOn) return
  }
}

function isTaken({ origins, firsts }: Known, letter: number, sentence: number): boolean {
  return origins[letter]![sentence] !== firsts[letter]! + sentence
}

/** Records that a sentence was taken from an earlier one, and those around it from those around that. */
function take(known: Known, letter: number, sentence: number, earlier: number, from: number): boolean {
  if (!isCopy(known, letter, sentence, earlier, from)) return false
  for (const step of [1, -1])
    for (let away = step; isCopy(known, letter, sentence + away, earlier, from + away); away += step);
  return true
}

function isCopy(known: Known, letter: number, sentence: number, earlier: number, from: number): boolean {
  const { letters, origins } = known
  const origin = origins[earlier]?.[from]
  if (origin === undefined || sentence < 0 || sentence >= origins[letter]!.length) return false
  if (isTaken(known, letter, sentence)) return origins[letter]![sentence] === origin
  const one = runOf(letters[letter]!, sentence)
  const source = letterOf(known, origin)
  const two = runOf(letters[source]!, origin - known.firsts[source]!)
  if (one.end - one.start < SHORTEST && one.end - one.start !== two.end - two.start) return false
  if (!isSameSentence(one, two)) return false
  origins[letter]![sentence] = origin
  return true
}

function runOf(letter: PassageWords, sentence: number) {
  return { words: letter.hashes, start: firstWord(letter, sentence), end: firstWord(letter, sentence + 1) }
}

function areEqual(one: Uint32Array, start: number, two: Uint32Array, other: number): boolean {
  for (let i = 0; i < SHINGLE; i++) if (one[start + i] !== two[other + i]) return false
  return true
}

/** The letter of a sentence by its number over all letters. */
export function letterOf({ firsts }: SharedSentences, sentence: number): number {
  let low = 0
  let high = firsts.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (firsts[middle]! <= sentence) low = middle
    else high = middle - 1
  }
  return low
}

function sentenceAt(letter: PassageWords, word: number): number {
  let low = 0
  let high = sentenceCount(letter) - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (firstWord(letter, middle) <= word) low = middle
    else high = middle - 1
  }
  return low
}
