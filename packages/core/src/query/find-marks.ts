import type { Span } from '../model/page.ts'
import type { Query, TextQuery } from './query.ts'

/** The other words that a word is found in: its forms, its typing errors. */
export type OtherWords = (word: string, query: TextQuery) => readonly string[]

interface Token extends Span {
  readonly word: string
}

/** As the index parts words: letters, digits and private signs, with the accents on them. */
const TOKEN = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu
const ACCENTS = /\p{M}/gu

/** Letters that have no accent, and are most of all. */
const PLAIN = /^[\x20-\x7F]*$/

/** Capitals and accents make no difference. */
export function foldedWord(word: string): string {
  return PLAIN.test(word) ? word.toLowerCase() : word.normalize('NFD').replace(ACCENTS, '').toLowerCase()
}

export function foldedWords(text: string): string[] {
  return tokens(text).map(({ word }) => word)
}

function tokens(text: string): Token[] {
  const found: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index
    found.push({ word: foldedWord(match[0]), start, end: start + match[0].length })
  }
  return found
}

/** One word behind the other; each is one of several, the last may be the beginning of one. */
interface Pattern {
  readonly words: readonly ReadonlySet<string>[]
  readonly prefix: boolean
}

/** Where a text has what a query looks for, in order and apart; what is left out is not marked. */
export function findMarks(text: string, query: Query, others: OtherWords): Span[] {
  const patterns = textQueries(query)
    .map((each) => patternOf(each, others))
    .filter(({ words }) => words.length > 0)
  const begins = beginningTest(patterns)
  const words = tokens(text)
  const marks: { start: number; end: number }[] = []
  for (let at = 0; at < words.length; at++) {
    if (!begins(words[at]!.word)) continue
    const length = Math.max(0, ...patterns.map((pattern) => (isAt(words, at, pattern) ? pattern.words.length : 0)))
    if (length === 0) continue
    const [start, end] = [words[at]!.start, words[at + length - 1]!.end]
    const last = marks.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else marks.push({ start, end })
  }
  return marks
}

/** Whether a pattern may begin with a word; most words of a page are passed over by this. */
function beginningTest(patterns: readonly Pattern[]): (word: string) => boolean {
  const isBeginning = ({ words, prefix }: Pattern) => prefix && words.length === 1
  const whole = new Set(patterns.flatMap(({ words }) => [...words[0]!]))
  const beginnings = patterns.filter(isBeginning).flatMap(({ words }) => [...words[0]!])
  return (word) => whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning))
}

/** The words, beginnings and phrases that are looked for, not those that are left out. */
export function textQueries(query: Query): TextQuery[] {
  switch (query.kind) {
    case 'word':
    case 'prefix':
    case 'phrase':
      return [query]
    case 'near':
      return [...query.terms]
    case 'and':
    case 'or':
      return query.parts.flatMap(textQueries)
    case 'field':
    case 'not':
      return []
  }
}

function patternOf(query: TextQuery, others: OtherWords): Pattern {
  const words = foldedWords(query.text)
  const prefix = query.kind === 'prefix' || (query.kind === 'phrase' && query.prefix)
  const single = words.length === 1 && query.kind === 'word' ? others(query.text, query).flatMap(foldedWords) : []
  return { words: words.map((word) => new Set([word, ...single])), prefix }
}

function isAt(words: readonly Token[], at: number, { words: wanted, prefix }: Pattern): boolean {
  if (at + wanted.length > words.length) return false
  return wanted.every((set, offset) => {
    const { word } = words[at + offset]!
    if (set.has(word)) return true
    return prefix && offset === wanted.length - 1 && [...set].some((beginning) => word.startsWith(beginning))
  })
}
