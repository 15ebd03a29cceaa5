import type { Span } from '../model/page.ts'

/** The words of a letter's passages as numbers, with the sentences that they make. */
export interface PassageWords {
  /** A hash of each word, case, inner apostrophes and the points and slashes of figures left out; its last bit says whether the word is a figure. */
  readonly hashes: Uint32Array
  /** Three numbers for each sentence: its first word, and its start and end in the text. */
  readonly sentences: Uint32Array
}

/** A sentence that is longer is cut, so that comparing two stays cheap. */
const LONGEST_SENTENCE = 120
const FIELDS = 3

export function sentenceCount({ sentences }: PassageWords): number {
  return sentences.length / FIELDS
}

export function firstWord({ sentences, hashes }: PassageWords, sentence: number): number {
  return sentence * FIELDS < sentences.length ? sentences[sentence * FIELDS]! : hashes.length
}

export function spanOfSentence({ sentences }: PassageWords, sentence: number): Span {
  return { start: sentences[sentence * FIELDS + 1]!, end: sentences[sentence * FIELDS + 2]! }
}

/** The words inside of the spans, sentence by sentence; a span's end ends a sentence. */
export function passageWords(text: string, spans: readonly Span[]): PassageWords {
  const length = spans.reduce((sum, { start, end }) => sum + end - start, 0)
  let hashes = new Uint32Array(Math.ceil(length / 5) + 16)
  const sentences: number[] = []
  let count = 0
  let first = 0
  let sentenceStart = 0
  for (const { start, end } of spans) {
    let at = start
    let wordEnd = start
    while (at < end) {
      let code = folded(text.charCodeAt(at))
      if (code === 0) {
        at++
        continue
      }
      if (count === first) sentenceStart = at
      else if (count - first >= LONGEST_SENTENCE || (at > wordEnd + 1 && endsSentence(text, wordEnd, at))) {
        sentences.push(first, sentenceStart, closedAt(text, wordEnd, at))
        first = count
        sentenceStart = at
      }
      let hash = FNV_START
      const figure = isDigit(code) ? 1 : 0
      for (;;) {
        let next: number
        do {
          hash = Math.imul(hash ^ code, FNV_PRIME)
          next = ++at < end ? text.charCodeAt(at) : BLANK
          code = next < SMALL ? FOLDED[next]! : folded(next)
        } while (code !== 0)
        if (next === BLANK || !isInner(text, at, end, figure)) break
        // The sign of a figure counts, an apostrophe is passed over.
        code = figure === 1 ? next : folded(text.charCodeAt(++at))
      }
      wordEnd = at
      if (count === hashes.length) hashes = doubled(hashes)
      hashes[count++] = (hash & ~1) | figure
    }
    if (count > first) sentences.push(first, sentenceStart, closedAt(text, wordEnd, end))
    first = count
  }
  return { hashes: hashes.slice(0, count), sentences: Uint32Array.from(sentences) }
}

/** The end of a sentence behind its last word, with the signs that belong to it. */
function closedAt(text: string, wordEnd: number, limit: number): number {
  let end = wordEnd
  while (end < limit && CLOSING.includes(text[end]!)) end++
  return end
}

function doubled(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(numbers.length * 2)
  longer.set(numbers)
  return longer
}

/** The hash of one word as `passageWords` gives it. */
export function wordHash(word: string): number {
  return passageWords(word, [{ start: 0, end: word.length }]).hashes[0]!
}

export function isFigure(hash: number): boolean {
  return (hash & 1) === 1
}

/** What belongs to the end of a sentence. */
const CLOSING = '.?!)]"\'’”'

const FNV_START = 0x811c9dc5
const FNV_PRIME = 0x01000193
const BLANK = 0x20

/** Characters up to U+024F. */
const SMALL = 0x250

/** For each of them its small letter or digit, 0 where it is neither. */
const FOLDED = Uint16Array.from({ length: SMALL }, (_, code) => {
  const character = String.fromCharCode(code)
  return /[\p{L}\p{N}]/u.test(character) ? character.toLowerCase().charCodeAt(0) : 0
})

function folded(code: number): number {
  if (code < SMALL) return FOLDED[code]!
  const isSign = (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) || code >= 0xfe00
  return isSign ? 0 : code
}

/** An apostrophe between letters; a point, comma, colon or slash between digits. */
function isInner(text: string, at: number, end: number, figure: number): boolean {
  if (at + 1 >= end) return false
  const [code, next] = [text.charCodeAt(at), text.charCodeAt(at + 1)]
  if (figure === 1)
    return (
      (code === 44 || code === 46 || code === 47 || code === 58) && isDigit(next) && isDigit(text.charCodeAt(at - 1))
    )
  return (code === 0x27 || code === 0x2019) && folded(next) !== 0
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Between two words: a full stop, question or exclamation mark before a capital, or an empty line. */
function endsSentence(text: string, from: number, to: number): boolean {
  let lines = 0
  let stop = false
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 10) lines++
    else if (code === 63 || code === 33) stop = true
    else if (code === 46) stop ||= !isAbbreviation(text, from)
  }
  return lines > 1 || (stop && isCapital(text.charCodeAt(to)))
}

/** "Mr. Ash", "St. Anne", "e.g. Bins", "s. 31": one letter, or two of which the first is a capital. */
function isAbbreviation(text: string, wordEnd: number): boolean {
  const [one, two, three] = [1, 2, 3].map((back) => (wordEnd < back ? 0 : text.charCodeAt(wordEnd - back)))
  if (isDigit(one!)) return false
  if (folded(two!) === 0) return true
  return folded(three!) === 0 && folded(two!) !== two
}

function isCapital(code: number): boolean {
  return folded(code) !== code || isDigit(code)
}
