/** How a question's words are found again in a reply, word by word. */
export interface Alignment {
  /** Index of the reply's first matched word, and of the word behind the last one. */
  readonly start: number
  readonly end: number
  /** The reply's words that are the question's. */
  readonly matched: readonly number[]
  /** Share of the question's words found, 0 to 1. */
  readonly score: number
  /** The same for its first words: a reply may repeat the question without its list of options. */
  readonly headScore: number
}

/** How far to look for the next common word: a cell of a flattened table can stand between two words of a question. */
const REACH = 14
const HEAD = 14

/** Walks the question and the reply side by side from a place in the reply. */
export function alignAt(question: readonly string[], reply: readonly string[], from: number, limit: number): Alignment {
  const matched: number[] = []
  let headHits = 0
  let i = 0
  let j = from
  const head = Math.min(HEAD, question.length)
  while (i < question.length && j < limit) {
    if (sameWord(question[i]!, reply[j]!)) {
      matched.push(j)
      if (i < head) headHits++
      i++
      j++
      continue
    }
    const next = nextCommon(question, reply, i, j, limit)
    if (next === null) {
      i++
      continue
    }
    i = next.i
    j = next.j
  }
  const score = question.length === 0 ? 0 : matched.length / question.length
  return {
    start: matched[0] ?? from,
    end: (matched.at(-1) ?? from - 1) + 1,
    matched,
    score,
    headScore: headHits / head,
  }
}

/** The nearest place where both go on alike, preferring two common words in a row. */
function nextCommon(
  question: readonly string[],
  reply: readonly string[],
  i: number,
  j: number,
  limit: number,
): { i: number; j: number } | null {
  for (let sum = 1; sum <= REACH; sum++) {
    for (let di = 0; di <= Math.min(sum, 6); di++) {
      const a = i + di
      const b = j + sum - di
      if (a >= question.length || b >= limit || question[a] !== reply[b]) continue
      const isLast = a + 1 >= question.length
      if (sum <= 2 || isLast || (b + 1 < limit && question[a + 1] === reply[b + 1]) || question[a]!.length > 7)
        return { i: a, j: b }
    }
  }
  return null
}

/** Equal, or one word in two spellings: `psychologist` and `psychologise`, `counseling` and `counselling`. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) > 2 || a.charCodeAt(0) !== b.charCodeAt(0))
    return false
  if (/\d/.test(a) || /\d/.test(b)) return false
  let front = 0
  while (front < a.length && front < b.length && a[front] === b[front]) front++
  let back = 0
  while (back < a.length - front && back < b.length - front && a[a.length - 1 - back] === b[b.length - 1 - back]) back++
  return Math.max(a.length, b.length) - front - back <= (Math.max(a.length, b.length) > 7 ? 2 : 1)
}
