import type { Database } from 'better-sqlite3'

/** The words that an index knows. */
export interface Vocabulary {
  readonly has: (word: string) => boolean
  /** Those that begin so; null where there are more than `most`. */
  readonly beginning: (start: string, most: number) => string[] | null
  /** Those with at most so many letters wrong, missing, too many or swapped with their neighbour. */
  readonly near: (word: string, mistakes: number, most: number) => string[]
}

/** Behind all words that begin so. */
const LAST = '\u{10FFFF}'

/**
 * Steps from word to word in the index itself: each step is one look, and what can't fit is stepped over as a whole, so that no list of
 * words has to be kept.
 */
export function openVocabulary(database: Database, terms: 'page_words_terms' | 'record_words_terms'): Vocabulary {
  const from = database.prepare<[string], string>(`SELECT term FROM ${terms} WHERE term >= ? LIMIT 1`).pluck()
  return {
    has: (word) => from.get(word) === word,
    beginning: (start, most) => {
      const found: string[] = []
      for (let at = from.get(start); at?.startsWith(start); at = from.get(`${at}\0`)) {
        if (found.length === most) return null
        found.push(at)
      }
      return found
    },
    near: (word, mistakes, most) => {
      const found: { term: string; distance: number }[] = []
      // Facts begin with a control character and come first.
      for (let at = from.get('0'); at !== undefined; ) {
        const { distance, dead } = mistakesBetween(at, word, mistakes)
        if (distance <= mistakes) found.push({ term: at, distance })
        at = from.get(dead === null ? `${at}\0` : `${[...at].slice(0, dead).join('')}${LAST}`)
      }
      return found
        .sort((a, b) => a.distance - b.distance)
        .slice(0, most)
        .map(({ term }) => term)
    },
  }
}

/** How many mistakes part two words, and after how many letters of the first that is already more than `most`, whatever follows. */
function mistakesBetween(from: string, to: string, most: number): { distance: number; dead: number | null } {
  const [letters, wanted] = [[...from], [...to]]
  let before: number[] = []
  let row = Array.from({ length: wanted.length + 1 }, (_, at) => at)
  for (const [at, letter] of letters.entries()) {
    const next = [at + 1]
    for (let column = 1; column <= wanted.length; column++) {
      const same = letter === wanted[column - 1]
      const isSwapped = at > 0 && column > 1 && letter === wanted[column - 2] && letters[at - 1] === wanted[column - 1]
      const swapped = isSwapped ? before[column - 2]! + 1 : Number.POSITIVE_INFINITY
      next.push(Math.min(row[column - 1]! + (same ? 0 : 1), row[column]! + 1, next[column - 1]! + 1, swapped))
    }
    if (Math.min(...next) > most && Math.min(...row) >= most) return { distance: most + 1, dead: at + 1 }
    before = row
    row = next
  }
  return { distance: row.at(-1)!, dead: null }
}
