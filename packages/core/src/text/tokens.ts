import type { Span } from '../model/page.ts'
import { allMatches } from './all-matches.ts'

/**
 * The words of a passage with their places: lower case, apostrophes dropped, so that `Council’s` is `councils`.
 * A number keeps its inner points and commas and is one word.
 */
export interface Tokens {
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const TOKEN = /\d+(?:[.,/:]\d+)*|[\p{L}\p{M}]+(?:['’][\p{L}]+)*/gu

const APOSTROPHE = /['’]/

export function tokensOf(text: string, span: Span = { start: 0, end: text.length }): Tokens {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const part = text.slice(span.start, span.end)
  for (const match of allMatches(TOKEN, part)) {
    const word = match[0]
    const start = span.start + match.index
    words.push(APOSTROPHE.test(word) ? word.toLowerCase().replaceAll(/['’]/g, '') : word.toLowerCase())
    starts.push(start)
    ends.push(start + word.length)
  }
  return { words, starts, ends }
}

/** Words that say nothing of what a sentence is about. */
const EMPTY_WORDS = new Set(
  `a an and any are as at be been being but by can could did do does for from had has have he her his how i if in into is
   it its like many may me more most much my no not of on or other our out over own per please provide she should so some
   such than that the their them then there these they this those to under up us was we were what when where which who whom
   why will with would you your yours also each within information request requested questions question following`.split(
    /\s+/,
  ),
)

export function isContentWord(word: string): boolean {
  return word.length > 1 && !EMPTY_WORDS.has(word)
}

/** The part in which forms of a word agree: `staffing` and `staff`, `houses` and `house`, `opened` and `open`. */
export function stemOf(word: string): string {
  return word.replace(/(?:ings?|ed|es|s|e)$/, '').slice(0, 6)
}
