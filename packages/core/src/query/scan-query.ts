import { withoutSigns } from '../text/ends.ts'
import { nearestNames } from '../text/nearest-names.ts'
import { QUERY_FIELDS, QueryFault, type QueryField } from './query.ts'

/** A sign of a query; `at` and `end` are offsets into what was typed. */
export type QueryToken = { readonly at: number; readonly end: number } & (
  | { readonly kind: 'open' | 'close' | 'and' | 'or' | 'not' }
  | { readonly kind: 'near'; readonly distance: number }
  | { readonly kind: 'field'; readonly field: QueryField | 'exact' }
  | { readonly kind: 'phrase'; readonly text: string; readonly prefix: boolean }
  | {
      readonly kind: 'word'
      readonly text: string
      /** As it was written, for a field. */
      readonly value: string
      readonly exact: boolean
      readonly prefix: boolean
      readonly typos: boolean
    }
)

const QUOTES = '"“”„'
/** What the index takes for a part of a word. */
const SEARCHABLE = /[\p{L}\p{N}\p{Co}]/u
const IN_A_WORD = /[\p{L}\p{N}\p{M}\p{Co})]/u
const FIELD_NAME = /^(\p{L}{1,30}):/u
/** A provision's brackets belong to its word: `40(2)`, `31(1)(a)`. */
const LONGEST_BRACKET = 12
const DEFAULT_DISTANCE = 10
const MOST_DISTANCE = 100
/** `>10`, `..2019`: a field's value. */
const COMPARED = /^(?:[<>]=?|\.\.)(?=\d)/
const OPERATORS: ReadonlyMap<string, 'and' | 'or' | 'not'> = new Map([
  ['AND', 'and'],
  ['&&', 'and'],
  ['OR', 'or'],
  ['||', 'or'],
  ['|', 'or'],
  ['NOT', 'not'],
])

/** The signs of a query in order; one pass. @throws QueryFault */
export function scanQuery(typed: string): QueryToken[] {
  const tokens: QueryToken[] = []
  for (let at = 0; at < typed.length; ) {
    const token = tokenAt(typed, at)
    if (token !== null && token.kind !== 'blank') tokens.push(token)
    at = token?.end ?? at + 1
  }
  return tokens
}

type Scanned = QueryToken | { readonly kind: 'blank'; readonly end: number } | null

function tokenAt(typed: string, at: number): Scanned {
  const sign = typed[at]!
  if (/\s/.test(sign)) return null
  if (sign === '(') return { kind: 'open', at, end: at + 1 }
  if (sign === ')') return { kind: 'close', at, end: at + 1 }
  if (QUOTES.includes(sign)) return phraseAt(typed, at)
  const field = fieldAt(typed, at)
  if (field !== null) return field
  if (sign === '-' && /[^\s)]/.test(typed[at + 1] ?? ' ')) return { kind: 'not', at, end: at + 1 }
  return wordAt(typed, at)
}

function phraseAt(typed: string, at: number): Scanned {
  let close = at + 1
  while (close < typed.length && !QUOTES.includes(typed[close]!)) close++
  if (close === typed.length) throw new QueryFault(at, 'This quotation mark is never closed.', `${typed.trimEnd()}"`)
  const text = typed
    .slice(at + 1, close)
    .replace(/\s+/g, ' ')
    .trim()
  const slop = /^~(\d{1,3})/.exec(typed.slice(close + 1, close + 5))
  if (slop !== null) {
    const near = text.split(' ').join(` near/${slop[1]} `)
    throw new QueryFault(
      close + 1,
      'Words that stand near each other are joined by near.',
      `${typed.slice(0, at)}${near}${typed.slice(close + 1 + slop[0].length)}`,
    )
  }
  if (!SEARCHABLE.test(text)) throw new QueryFault(at, 'There is no word between these quotation marks.')
  const prefix = typed[close + 1] === '*' || text.endsWith('*')
  const end = close + (typed[close + 1] === '*' ? 2 : 1)
  return { kind: 'phrase', text: withoutSigns(text, '* '), prefix, at, end }
}

function fieldAt(typed: string, at: number): Scanned {
  const match = FIELD_NAME.exec(typed.slice(at, at + 32))
  if (match === null) return null
  const end = at + match[0].length
  const name = match[1]!.toLowerCase()
  if (name === 'exact') return { kind: 'field', field: 'exact', at, end }
  const field = QUERY_FIELDS.find((known) => known === name)
  if (field !== undefined) return { kind: 'field', field, at, end }
  // `Note: the` is prose.
  if (/^(?:\s|$)/.test(typed.slice(end, end + 1))) return null
  throw unknownField(typed, at, end, name)
}

function unknownField(typed: string, at: number, end: number, name: string): QueryFault {
  const [near] = nearestNames(name, QUERY_FIELDS, 1)
  if (near !== undefined)
    return new QueryFault(
      at,
      `There is no field "${name}"; "${near}" is near it.`,
      `${typed.slice(0, at)}${near}:${typed.slice(end)}`,
    )
  const word = typed.slice(at, wordEnd(typed, at))
  return new QueryFault(
    at,
    `There is no field "${name}". The fields are ${QUERY_FIELDS.join(', ')}; to find the words themselves, put them into quotation marks.`,
    `${typed.slice(0, at)}"${word}"${typed.slice(at + word.length)}`,
  )
}

function wordAt(typed: string, at: number): Scanned {
  const sign = /^(?:&&|\|\|?)(?=\s|$)/.exec(typed.slice(at, at + 3))?.[0]
  if (sign !== undefined) return { kind: OPERATORS.get(sign)!, at, end: at + sign.length }
  const marks = /^[=~]{0,3}/.exec(typed.slice(at, at + 3))![0]
  const compared = COMPARED.exec(typed.slice(at + marks.length, at + marks.length + 4))?.[0] ?? ''
  const start = at + marks.length + compared.length
  // Signs alone (`&`, `–`) and those before a word say nothing.
  if (!SEARCHABLE.test(characterAt(typed, start))) return { kind: 'blank', end: at + 1 }
  const end = wordEnd(typed, start)
  const raw = typed.slice(start, end)
  const operator = OPERATORS.get(raw)
  if (operator !== undefined && marks === '') return { kind: operator, at, end }
  const bare = withoutSigns(raw, '*~')
  if (bare.includes('*')) throw innerStar(typed, start + bare.indexOf('*'), end)
  const ending = raw.slice(bare.length)
  const text = withoutPunctuation(bare)
  const near = marks === '' && ending === '' ? /^(?:near\/(\d{1,9})|NEAR)$/i.exec(text) : null
  if (near !== null && (near[1] !== undefined || raw === 'NEAR')) return nearToken(typed, at, end, near[1])
  const prefix = ending.includes('*')
  const typos = !prefix && (marks.includes('~') || ending !== '')
  return {
    kind: 'word',
    text: text.toLowerCase(),
    value: compared + bare,
    exact: marks.includes('='),
    prefix,
    typos,
    at,
    end,
  }
}

/** The brackets of a provision stay. */
function withoutPunctuation(word: string): string {
  const signs = [...word]
  while (signs.length > 0 && !IN_A_WORD.test(signs.at(-1)!)) signs.pop()
  return signs.join('')
}

function characterAt(typed: string, at: number): string {
  const code = typed.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

function nearToken(typed: string, at: number, end: number, written: string | undefined): QueryToken {
  const distance = written === undefined ? DEFAULT_DISTANCE : Number(written)
  if (distance >= 1 && distance <= MOST_DISTANCE) return { kind: 'near', distance, at, end }
  throw new QueryFault(
    at,
    `near takes a number of words from 1 to ${MOST_DISTANCE}.`,
    `${typed.slice(0, at)}near/${distance < 1 ? 1 : MOST_DISTANCE}${typed.slice(end)}`,
  )
}

function innerStar(typed: string, star: number, end: number): QueryFault {
  return new QueryFault(
    star,
    'A star stands for the end of a word, so it can only stand last.',
    `${typed.slice(0, star)}*${typed.slice(end)}`,
  )
}

/** A word ends at a blank, a quotation mark or a bracket, except one that closes soon, as in `40(2)(b)`. */
function wordEnd(typed: string, at: number): number {
  let end = at
  while (end < typed.length) {
    const sign = typed[end]!
    if (/\s/.test(sign) || sign === ')' || QUOTES.includes(sign)) break
    if (sign !== '(') end++
    else {
      const inside = /^\([^\s()"“”„*~]+\)/.exec(typed.slice(end, end + LONGEST_BRACKET))
      if (inside === null || !/[\p{L}\p{N}\p{M})]/u.test(typed[end - 1] ?? '') || isOperator(typed.slice(at, end)))
        break
      end += inside[0].length
    }
  }
  return end
}

function isOperator(word: string): boolean {
  return OPERATORS.has(word) || /^near(?:\/\d{1,9})?$/i.test(word)
}
