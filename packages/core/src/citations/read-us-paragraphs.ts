import { readConnector } from './connectors.ts'
import type { LawSyntax } from './law-syntax.ts'
import { attach, expandRange, type Path } from './levels.ts'
import { readNumberWords } from './number-words.ts'
import { LONGEST_LIST, type ProvisionList, type ProvisionSpan } from './read-provisions.ts'
import { isDigit, matchAt, skipGap } from './scan-text.ts'

const BRACKET = /\(\s?(\d{1,2}|[A-Za-z]{1,4})\s?\)/y
const BARE_ROOT = /([a-z])(?=[- ]?\(?[1-9])/iy
const DIGIT = /[1-9](?![\d%.,]\d|\d)/y
const BARE_UPPER = /[A-F](?![A-Za-z0-9])/y
/** What makes a number something else: `Exemption 6, 5 U.S.C. 552(b)(6)` names one exemption. */
const COUNTED =
  /\s?(?:%|u\.?s\.?c\b|(?:working|business|days?|hours?|pages?|records?|documents?|million|of the|years?)(?![a-z]))/iy

/**
 * Reads paragraphs in the way of 5 U.S.C. § 552: `(b)(7)(A)-(C)`, `b(7)(c)`, `b3`, and behind `Exemptions` also
 * `6 and 7(C)`, `Five`, `(c)`.
 *
 * @param root the paragraph that numbers without one belong to (`(b)`), or null where they need their own
 */
export function readUsParagraphs(
  text: string,
  start: number,
  number: number,
  syntax: LawSyntax,
  root: string | null,
): ProvisionList | null {
  const items: ProvisionSpan[] = []
  let end = readItem(
    text,
    start,
    number,
    syntax,
    root === null ? null : { section: root, levels: [] },
    items,
    root !== null,
  )
  if (end === null) return null
  while (items.length < LONGEST_LIST) {
    const connector = readConnector(text, end)
    if (connector === null) break
    const previous = items.at(-1)!
    if (connector.kind === 'range') {
      const next = readRange(text, connector.end, previous, syntax, items, root !== null)
      if (next === null) break
      end = next
      continue
    }
    const next = readItem(text, connector.end, connector.end, syntax, previous.path, items, root !== null)
    if (next === null) break
    end = next
  }
  return { items, end }
}

/** One paragraph; pushes it and gives its end. */
function readItem(
  text: string,
  start: number,
  number: number,
  syntax: LawSyntax,
  inherited: Path | null,
  items: ProvisionSpan[],
  plainDigits: boolean,
): number | null {
  const rooted = readRoot(text, number, syntax)
  let path: Path | null = rooted?.path ?? null
  let end = rooted?.end ?? number
  if (path === null) {
    if (inherited === null) return null
    const first = readFirst(text, number, syntax, inherited, plainDigits)
    if (first === null) return null
    path = first.path
    end = first.end
  }
  for (let i = 0; i < LONGEST_LIST; i++) {
    const gap = skipGap(text, end)
    const bracket = matchAt(BRACKET, text, gap)
    const token = bracket?.[1] ?? bareToken(text, end, path)
    const bare = bracket === null
    if (token === null) break
    const attached = attachPart(syntax, path, token, false)
    if (attached === null) break
    if (attached.how === 'beside') {
      items.push({ start, end, path })
      start = bare ? end : gap
    }
    path = attached.path
    end = bare ? end + token.length : gap + bracket[0].length
  }
  if (rooted !== null && path.levels.length === 0 && !rooted.bracketed) return null
  items.push({ start, end, path })
  return end
}

/** `(b)5`, `7C`: a step right behind without brackets. */
function bareToken(text: string, position: number, path: Path): string | null {
  if (path.levels.length > 1) return null
  return matchAt(path.levels.length === 0 ? DIGIT : BARE_UPPER, text, position)?.[0] ?? null
}

/** Below the root the first level can't be left out: `(b)(C)` is no provision. */
function attachPart(syntax: LawSyntax, path: Path, token: string, apart: boolean) {
  const attached = attach(syntax, path, token, apart)
  return attached?.path.levels[0]?.position === 0 ? attached : null
}

/** `(b)`, or `b` before a number. */
function readRoot(text: string, position: number, syntax: LawSyntax) {
  const bracket = matchAt(BRACKET, text, position)
  if (bracket !== null) {
    const end = position + bracket[0].length
    const root = bracket[1]!
    const leads = /[(\d]/.test(text.charAt(skipGap(text, end))) || text.charAt(position - 1) !== ' '
    if (!leads || !(syntax.roots.has(root) || isCapitalRoot(syntax, root))) return null
    return { path: { section: `(${root.toLowerCase()})`, levels: [] }, end, bracketed: true }
  }
  const bare = matchAt(BARE_ROOT, text, position)
  if (bare !== null && syntax.roots.has(bare[1]!.toLowerCase())) {
    const path: Path = { section: `(${bare[1]!.toLowerCase()})`, levels: [] }
    const end = position + bare[0].length
    const digit = /[-\s]/.test(text.charAt(end)) ? end + 1 : end
    const number = matchAt(DIGIT, text, digit)
    if (number === null) return { path, end, bracketed: false }
    if (/[a-z]/.test(text.charAt(digit + 1))) return null
    const attached = attach(syntax, path, number[0], false)
    return attached === null ? null : { path: attached.path, end: digit + 1, bracketed: false }
  }
  const plain = matchAt(/\d\d(?=\()/y, text, position)
  if (plain === null || !syntax.roots.has(plain[0])) return null
  return { path: { section: `(${plain[0]})`, levels: [] }, end: position + plain[0].length, bracketed: false }
}

/** `(B)(6)`: the root of the exemptions in capitals. */
export function isCapitalRoot(syntax: LawSyntax, root: string): boolean {
  return root !== root.toLowerCase() && `(${root.toLowerCase()})` === syntax.exemptionRoot
}

/** A token that takes its root from what came before: `(7)(C)`, `7(C)`, `Five`, `(C)`. */
function readFirst(text: string, position: number, syntax: LawSyntax, inherited: Path, plainDigits: boolean) {
  const bracket = matchAt(BRACKET, text, position)
  const end = (length: number) => position + length
  if (bracket !== null) {
    const attached = attachPart(syntax, inherited, bracket[1]!, true)
    return attached === null ? null : { path: attached.path, end: end(bracket[0].length) }
  }
  if (!plainDigits) return null
  const root: Path = { section: inherited.section, levels: [] }
  if (isDigit(text.charCodeAt(position))) {
    const digit = matchAt(DIGIT, text, position)
    if (digit === null || matchAt(COUNTED, text, position + 1) !== null) return null
    const attached = attach(syntax, root, digit[0], false)
    return attached === null ? null : { path: attached.path, end: end(1) }
  }
  const words = readNumberWords(text, position)
  if (words === null || words.value > 9) return null
  const attached = attach(syntax, root, String(words.value), false)
  return attached === null ? null : { path: attached.path, end: words.end }
}

function readRange(
  text: string,
  position: number,
  previous: ProvisionSpan,
  syntax: LawSyntax,
  items: ProvisionSpan[],
  plainDigits: boolean,
): number | null {
  const rooted: ProvisionSpan[] = []
  const end = readItem(text, position, position, syntax, previous.path, rooted, plainDigits)
  const last = rooted[0]
  if (end === null || last === undefined || rooted.length > 1 || last.path.section !== previous.path.section)
    return null
  for (const path of expandRange(syntax, previous.path, last.path)) items.push({ start: position, end, path })
  return end
}
