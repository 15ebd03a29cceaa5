import type { Span } from '../model/page.ts'
import { readConnector } from './connectors.ts'
import type { LawSyntax } from './law-syntax.ts'
import { type Attached, attach, expandRange, type Path, parentOf, refOf } from './levels.ts'
import { readNumberWords } from './number-words.ts'
import { followsAsNumber, isCounted } from './plain-number.ts'
import { breaksLine, isDigit, isLetter, matchAt, skipGap } from './scan-text.ts'

/** A provision as read, and where it stands. */
export interface ProvisionSpan extends Span {
  readonly path: Path
}

export interface ProvisionList {
  readonly items: readonly ProvisionSpan[]
  readonly end: number
}

/** More than this no letter strings together; the bound keeps the reading linear. */
export const LONGEST_LIST = 40

/**
 * Reads the provisions that begin at a number: `31(1)(a)(b)`, `36(2)(b)(i) & (ii) and (c)`, `21, 22 and 40(2)`,
 * `31(1)(a) to (c)`. Null where no section number of this law stands there.
 *
 * @param start where the reference begins, its word included
 * @param plural `sections`: plain numbers may follow
 */
export function readProvisions(
  text: string,
  start: number,
  number: number,
  syntax: LawSyntax,
  plural: boolean,
): ProvisionList | null {
  const section = readSection(text, number, syntax)
  if (section === null) return null
  const items: ProvisionSpan[] = []
  let end = readSteps(text, start, section.end, section.path, syntax, items)
  while (items.length < LONGEST_LIST) {
    const next = readNext(text, end, items.at(-1)!, syntax, plural)
    if (next === null) break
    items.push(...next.items)
    end = next.end
  }
  return { items, end }
}

/** A section number of the law; `43.2` is `43(2)` where the law has no decimals. */
function readSection(text: string, position: number, syntax: LawSyntax): { path: Path; end: number } | null {
  const match = matchAt(syntax.number, text, position)
  if (match === null) return readWordedSection(text, position, syntax)
  let end = position + match[0].length
  let section = match[0]
  const after = text.charCodeAt(end)
  if (isDigit(after)) return null
  if (isLetter(after)) {
    const suffixed = lowerSuffix(text, end, section, syntax)
    if (suffixed === null) return null
    section = suffixed
    end++
  }
  if (syntax.last !== null && Number.parseInt(section, 10) > syntax.last) return null
  const path: Path = { section: sectionName(syntax, scanned(section, syntax)), levels: [] }
  const dotted = matchAt(DOTTED, text, end)
  if (dotted === null || syntax.distinctive) return { path, end }
  const number = attach(syntax, path, dotted[1]!, false)
  if (number === null) return { path, end }
  const letter = dotted[2] === undefined ? null : attach(syntax, number.path, dotted[2], false)
  const length = letter === null ? dotted[1]!.length + 1 : dotted[0].length
  return { path: (letter ?? number).path, end: end + length }
}

/** `Section Forty`. */
function readWordedSection(text: string, position: number, syntax: LawSyntax): { path: Path; end: number } | null {
  const words = readNumberWords(text, position)
  if (words === null || (syntax.last !== null && words.value > syntax.last)) return null
  return { path: { section: sectionName(syntax, String(words.value)), levels: [] }, end: words.end }
}

const DOTTED = /\.(\d{1,2}[A-Z]?)(?![\w.]*\d)(?!%)(?:\.([a-z])(?!\w))?/y

/** `s22a` is section 22A where the law has one. */
function lowerSuffix(text: string, position: number, section: string, syntax: LawSyntax): string | null {
  const suffixed = section + text.charAt(position).toUpperCase()
  if (isLetter(text.charCodeAt(position + 1)) || text.charAt(position) !== text.charAt(position).toLowerCase())
    return null
  return syntax.has(sectionName(syntax, suffixed)) ? suffixed : null
}

/** A scanned `4O` is section 40, `2l` section 21: where the table has no section of that letter. */
function scanned(section: string, syntax: LawSyntax): string {
  if (!/^\d[OIL]$/.test(section) || syntax.has(sectionName(syntax, section))) return section
  const digits = section.replace('O', '0').replace(/[IL]/, '1')
  return syntax.has(sectionName(syntax, digits)) ? digits : section
}

function sectionName(syntax: LawSyntax, number: string): string {
  return syntax.style === 'article' ? `Art.${number}` : number
}

const BRACKET = /\(\s?(\d{1,2}[A-Za-z]{0,2}|[A-Za-z]{1,5}(?:\.\d)?)\s?\)/y
const UNCLOSED = /\((\d{1,2}[A-Z]?|[a-z])(?=[\s.,;:]|$)/y
const POINT_STEP = /\.([a-z])(?!\w)/y
const STEP_WORD = /,?\s?(?:sub-?\s?section|sub-?\s?para(?:graph)?|para(?:graph)?|limb)s?\s?/iy
const BARE_STEP = /(\d{1,2}[A-Z]?|[a-z])(?![\w%])/y

/** Reads the steps that follow a section or a list's token directly; pushes each provision that they close. */
function readSteps(
  text: string,
  start: number,
  from: number,
  first: Path,
  syntax: LawSyntax,
  items: ProvisionSpan[],
): number {
  let path = first
  let itemStart = start
  let end = from
  for (let i = 0; i < LONGEST_LIST; i++) {
    const step = readStep(text, end, path, syntax)
    if (step === null) break
    const attached = attachStep(syntax, path, step.token)
    if (attached === null) break
    if (step.unclosed && (!syntax.has(refOf(attached.path)) || isCounted(text, step.end))) break
    if (attached.how === 'beside') {
      if (step.worded) break
      items.push({ start: itemStart, end, path })
      itemStart = step.start
    }
    path = step.raw === null ? attached.path : { ...attached.path, levels: withRawEnd(attached.path, step.raw) }
    end = step.end
  }
  items.push({ start: itemStart, end, path })
  return end
}

/** A token that the table doesn't know is also tried as it may be meant. */
function attachStep(syntax: LawSyntax, path: Path, token: string): Attached | null {
  const attached = attach(syntax, path, token, false)
  if (attached === null || syntax.has(refOf(attached.path))) return attached
  const meant = asTwoSteps(syntax, path, token) ?? asNumber(syntax, path, token)
  return meant !== null && syntax.has(refOf(meant.path)) ? meant : attached
}

/** `31(1a)` for 31(1)(a). */
function asTwoSteps(syntax: LawSyntax, path: Path, token: string): Attached | null {
  const run = /^(\d{1,2})([a-z])$/.exec(token)
  const number = run && attach(syntax, path, run[1]!, false)
  const letter = number && attach(syntax, number.path, run![2]!, false)
  return letter && { path: letter.path, how: number!.how }
}

/** `43(ii)` for 43(2); a scanned `31(l)` for 31(1). */
function asNumber(syntax: LawSyntax, path: Path, token: string): Attached | null {
  if (path.levels.length > 0) return null
  const number = ['l', 'ii', 'iii', 'iv', 'v'].indexOf(token.toLowerCase().replace(/^i$/, 'l'))
  return number < 0 ? null : attach(syntax, path, String(number + 1), false)
}

/** `(2)(c)1` keeps its last step without brackets, as the codes that write so do. */
function withRawEnd(path: Path, sign: string): Path['levels'] {
  const end = path.levels.at(-1)!
  return [...path.levels.slice(0, -1), { ...end, text: sign + end.text.slice(1, -1) }]
}

function isRaw(path: Path): boolean {
  return isDigit((path.levels.at(-1)?.text ?? '').charCodeAt(0))
}

interface Step {
  readonly token: string
  readonly start: number
  readonly end: number
  /** Without brackets, and kept so: what stands before it, a point or nothing. Null for all others. */
  readonly raw: '' | '.' | null
  /** Introduced by `subsection`, `paragraph`: it can only lead further down. */
  readonly worded: boolean
  /** `40(2` without its closing bracket: only where the table knows it. */
  readonly unclosed: boolean
}

const BRACKETED = { raw: null, worded: false, unclosed: false } as const

function readStep(text: string, position: number, path: Path, syntax: LawSyntax): Step | null {
  // "31.(1).(a)"
  const dot = text.startsWith('.(', position) ? 1 : 0
  const gap = skipGap(text, position + dot)
  const bracket = matchAt(BRACKET, text, gap)
  if (bracket !== null) {
    if (gap > position + dot && !isSpacedStep(text, position, gap, bracket, path, syntax)) return null
    return { ...BRACKETED, token: bracket[1]!, start: gap, end: gap + bracket[0].length }
  }
  const unclosed = matchAt(UNCLOSED, text, position)
  if (unclosed !== null) {
    return { ...BRACKETED, token: unclosed[1]!, start: position, end: position + unclosed[0].length, unclosed: true }
  }
  const word = matchAt(STEP_WORD, text, gap)
  if (word !== null) {
    const at = gap + word[0].length
    const token = matchAt(BRACKET, text, at) ?? matchAt(BARE_STEP, text, at)
    return token === null
      ? null
      : { ...BRACKETED, token: token[1]!, start: gap, end: at + token[0].length, worded: true }
  }
  if (path.levels.length === 0 || gap > position) return null
  return readBareStep(text, position, path, syntax)
}

/** `31(1)a` and `(2)(c)1.`: a step without brackets right behind one with them; `(4)(d)2.a`: and one behind that. */
function readBareStep(text: string, position: number, path: Path, syntax: LawSyntax): Step | null {
  const point = isRaw(path) ? matchAt(POINT_STEP, text, position) : null
  if (point !== null) {
    return { ...BRACKETED, token: point[1]!, start: position, end: position + point[0].length, raw: '.' }
  }
  const match = text.charAt(position - 1) === ')' ? matchAt(BARE_STEP, text, position) : null
  if (match === null) return null
  const isNumber = isDigit(match[1]!.charCodeAt(0))
  if (isNumber && syntax.levels.indexOf('number', (path.levels.at(-1)?.position ?? 0) + 1) < 0) return null
  return { ...BRACKETED, token: match[1]!, start: position, end: position + match[0].length, raw: isNumber ? '' : null }
}

/**
 * Whether a bracket behind a space belongs to the reference: `40 (2)` does, `section 14 (a) because` does not, and a line
 * that begins with `(1) ` is an item of a list.
 */
function isSpacedStep(
  text: string,
  position: number,
  gap: number,
  bracket: RegExpExecArray,
  path: Path,
  syntax: LawSyntax,
): boolean {
  const after = text.slice(gap + bracket[0].length, gap + bracket[0].length + 2)
  if (breaksLine(text, position, gap) && /^\s[A-Z]/.test(after)) return false
  const attached = attach(syntax, path, bracket[1]!, false)
  if (attached === null) return false
  if (syntax.has(refOf(attached.path))) return true
  const siblings = syntax.children(refOf(path))
  return siblings.length === 0 ? /^\d/.test(bracket[1]!) || path.levels.length > 0 : /^\d/.test(bracket[1]!)
}

/** What a connecting word or sign leads to: a token that inherits, a section number, or nothing. */
function readNext(
  text: string,
  position: number,
  previous: ProvisionSpan,
  syntax: LawSyntax,
  plural: boolean,
): ProvisionList | null {
  const connector = readConnector(text, position)
  if (connector === null) return null
  const items: ProvisionSpan[] = []
  const bracket = matchAt(BRACKET, text, connector.end)
  if (bracket !== null) {
    if (breaksLine(text, position, connector.end) && isListLabel(text, connector.end + bracket[0].length)) return null
    const attached = attach(syntax, previous.path, bracket[1]!, true)
    if (attached === null || (previous.path.levels.length === 0 && connector.kind !== 'and')) return null
    const after = connector.end + bracket[0].length
    if (connector.kind === 'range') return range(text, connector.end, after, previous, attached.path, syntax)
    const end = readSteps(text, connector.end, after, attached.path, syntax, items)
    return { items, end }
  }
  const short = connector.kind === 'and' ? shortCode(text, connector.end, previous.path, syntax) : null
  if (short !== null) {
    const end = readSteps(text, connector.end, short.end, short.path, syntax, items)
    return { items, end }
  }
  if (!isDigit(text.charCodeAt(connector.end))) return null
  const section = readSection(text, connector.end, syntax)
  if (section === null || !syntax.has(section.path.section)) return null
  const end = readSteps(text, connector.end, section.end, section.path, syntax, items)
  const plain = items.length === 1 && items[0]!.path.levels.length === 0
  if (plain && !followsAsNumber(text, position, connector.end, end, syntax, section.path.section, plural)) return null
  if (connector.kind !== 'range') return { items, end }
  if (plain) return plural ? sectionRange(connector.end, end, previous, section.path, syntax) : null
  const last = items[0]!.path
  const isBeside = items.length === 1 && refOf(parentOf(last)) === refOf(parentOf(previous.path))
  return isBeside ? range(text, connector.end, end, previous, last, syntax) : null
}

const SHORT_CODE = /\.\d{2,4}(?![\w.]*\d)/y

/** `RCW 42.56.230(3) and .250`: the last part of a code's number, the rest as before. */
function shortCode(
  text: string,
  position: number,
  previous: Path,
  syntax: LawSyntax,
): { path: Path; end: number } | null {
  const match = syntax.distinctive ? matchAt(SHORT_CODE, text, position) : null
  if (match === null) return null
  const section = previous.section.slice(0, previous.section.lastIndexOf('.')) + match[0]
  return syntax.has(section) ? { path: { section, levels: [] }, end: position + match[0].length } : null
}

function isListLabel(text: string, position: number): boolean {
  return /^\s[A-Z]/.test(text.slice(position, position + 2))
}

/** `(a)-(c)`, `31(1)(a)-31(1)(c)`: the steps in between stand where the range stands. */
function range(
  text: string,
  start: number,
  end: number,
  previous: ProvisionSpan,
  last: Path,
  syntax: LawSyntax,
): ProvisionList {
  const items: ProvisionSpan[] = []
  const paths = expandRange(syntax, previous.path, last)
  for (const path of paths.slice(0, -1)) items.push({ start, end, path })
  const after = readSteps(text, start, end, paths.at(-1) ?? last, syntax, items)
  return { items, end: after }
}

/** `sections 28 to 31`: the sections in between by the law's table. */
function sectionRange(
  start: number,
  end: number,
  previous: ProvisionSpan,
  last: Path,
  syntax: LawSyntax,
): ProvisionList | null {
  const from = Number.parseInt(previous.path.section, 10)
  const to = Number.parseInt(last.section, 10)
  if (previous.path.levels.length > 0 || !(to > from) || to - from > LONGEST_LIST) return null
  const sections = syntax
    .sections()
    .filter((ref) => /^\d+[A-Z]*$/.test(ref))
    .filter((ref) => Number.parseInt(ref, 10) <= to && (Number.parseInt(ref, 10) > from || ref > previous.path.section))
    .filter((ref) => Number.parseInt(ref, 10) >= from && ref !== previous.path.section)
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1))
  return { items: sections.map((section) => ({ start, end, path: { section, levels: [] } })), end }
}
