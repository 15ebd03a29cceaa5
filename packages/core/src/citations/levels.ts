import type { LevelKind } from '../law/law-pack.ts'
import type { LawSyntax } from './law-syntax.ts'

/** A step below a section: `(1)`, `(a)`, `(ii)`. `position` is its place among the levels of the law. */
export interface Level {
  readonly text: string
  readonly position: number
}

/** A provision as it is being read. */
export interface Path {
  /** The section as it stands in the normal form: `31`, `(b)`, `Art.4`. */
  readonly section: string
  readonly levels: readonly Level[]
}

/** How a token joined the path: below its end, or beside one of its steps. */
export interface Attached {
  readonly path: Path
  readonly how: 'below' | 'beside'
}

const ROMAN = /^(?:x{0,2})(?:ix|iv|v?i{0,3})$/
/** Paragraphs inserted later: 37(1)(aa) to (ad), 9(2)(ba); behind (z) come (aa), (bb), (cc). */
const INSERTED_LETTER = /^(?:[a-z]a|a[a-f]|([a-hj-wyz])\1)$/

export function refOf(path: Path): string {
  return path.section + path.levels.map((level) => level.text).join('')
}

export function parentOf(path: Path): Path {
  return { section: path.section, levels: path.levels.slice(0, -1) }
}

/**
 * Joins a bracketed token to a path, or null where the law has no such level. `(a)(b)` are siblings, `(b)(i)` is nesting,
 * `and (c)` climbs back; `(i)` is roman only where the table, or the step before it, says so.
 *
 * @param apart a connecting word or sign stands between (`(a) and (i)`)
 */
export function attach(syntax: LawSyntax, path: Path, token: string, apart: boolean): Attached | null {
  const options = tokenKinds(syntax, token).flatMap(({ kind, text }) => {
    const attached = place(syntax, path, kind, text)
    return attached === null ? [] : [{ kind, attached }]
  })
  const first = options[0]
  if (first === undefined) return null
  if (options.length === 1) return first.attached
  const inTable = options.filter(({ attached }) => syntax.has(refOf(attached.path)))
  if (inTable.length === 1) return inTable[0]!.attached
  const wanted = likelyKind(syntax, path, token.toLowerCase(), apart)
  return (options.find(({ kind }) => kind === wanted) ?? first).attached
}

/** For a token that can be a letter or a roman number and that the table does not settle. */
function likelyKind(syntax: LawSyntax, path: Path, token: string, apart: boolean): LevelKind {
  const end = path.levels.at(-1)
  const kind = end === undefined ? undefined : syntax.levels[end.position]
  if (end === undefined || kind === 'number') return 'letter'
  if (kind === 'roman') return 'roman'
  const next = String.fromCharCode(end.text.charCodeAt(1) + 1)
  return apart || next === token ? 'letter' : 'roman'
}

interface TokenKind {
  readonly kind: LevelKind
  readonly text: string
}

/** What a token can be under this law, in its normal spelling; letters keep their case only where the law has both. */
function tokenKinds(syntax: LawSyntax, token: string): TokenKind[] {
  if (/^\d/.test(token)) return [{ kind: 'number', text: `(${token.toUpperCase()})` }]
  const lower = token.toLowerCase()
  const kinds: TokenKind[] = []
  const hasLetter = syntax.levels.includes('letter')
  if (token.length === 1 && syntax.levels.includes('upper') && (token !== lower || !hasLetter)) {
    kinds.push({ kind: 'upper', text: `(${token.toUpperCase()})` })
  } else if (hasLetter && (token.length === 1 || INSERTED_LETTER.test(lower) || /^[a-z]\.\d$/.test(lower))) {
    kinds.push({ kind: 'letter', text: `(${lower})` })
  }
  if (ROMAN.test(lower)) kinds.push({ kind: 'roman', text: `(${lower})` })
  return kinds
}

/** Below the end of the path where a deeper level has this kind, else in place of the step that has it. */
function place(syntax: LawSyntax, path: Path, kind: LevelKind, text: string): Attached | null {
  const depth = path.levels.at(-1)?.position ?? -1
  const below = syntax.levels.indexOf(kind, depth + 1)
  if (below >= 0) {
    return { how: 'below', path: { section: path.section, levels: [...path.levels, { text, position: below }] } }
  }
  const step = path.levels.findLastIndex((level) => syntax.levels[level.position] === kind)
  if (step < 0) return null
  const position = path.levels[step]!.position
  return { how: 'beside', path: { section: path.section, levels: [...path.levels.slice(0, step), { text, position }] } }
}

/** The provisions between two of the same level, without the first and with the last: `(a)` to `(c)` gives `(b)`, `(c)`. */
export function expandRange(syntax: LawSyntax, from: Path, to: Path): Path[] {
  const parent = parentOf(to)
  const listed = [...syntax.children(refOf(parent))].sort(byNumber)
  const first = listed.indexOf(refOf(from))
  const last = listed.indexOf(refOf(to))
  const position = to.levels.at(-1)?.position ?? 0
  const texts =
    first >= 0 && last > first
      ? listed.slice(first + 1, last + 1).map((ref) => ref.slice(refOf(parent).length))
      : stepsBetween(syntax.levels[position] ?? 'letter', from.levels.at(-1)?.text ?? '', to.levels.at(-1)?.text ?? '')
  return texts.map((text) => ({ section: to.section, levels: [...parent.levels, { text, position }] }))
}

/** `(3)`, `(3A)`, `(4)`; other steps stay as the table has them. */
function byNumber(a: string, b: string): number {
  const number = (ref: string) => Number.parseInt(ref.slice(ref.lastIndexOf('(') + 1), 10) || 0
  return number(a) - number(b) || (number(a) > 0 ? a.length - b.length : 0)
}

const NUMERALS = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ')
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('')

function stepsBetween(kind: LevelKind, from: string, to: string): string[] {
  const series: Record<LevelKind, readonly string[]> = {
    number: Array.from({ length: 40 }, (_, i) => String(i + 1)),
    letter: LETTERS,
    upper: LETTERS.map((letter) => letter.toUpperCase()),
    roman: NUMERALS,
  }
  const first = series[kind].indexOf(from.slice(1, -1))
  const last = series[kind].indexOf(to.slice(1, -1))
  if (first < 0 || last <= first) return [to]
  return series[kind].slice(first + 1, last + 1).map((step) => `(${step})`)
}
