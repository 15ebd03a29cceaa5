import type { Span } from '../model/page.ts'

/** What a label is written with; a single letter can be both a letter and a roman number. */
export type LabelKind = 'number' | 'letter' | 'roman' | 'bullet'

export interface LabelPart {
  /** Lower case: `4`, `b`, `ii`; empty for a bullet. */
  readonly value: string
  readonly kinds: readonly LabelKind[]
  /** How it is written, to tell levels apart: `1.`, `(1)`, `a)`, `•`. */
  readonly style: string
}

/** The label at the start of a line: `Q8. a.` has two parts. */
export interface Label extends Span {
  readonly parts: readonly LabelPart[]
  /** True where only a list makes it a label: `1 How many`, `A.`. */
  readonly weak: boolean
  /** True for `Q1`, `Question 1`. */
  readonly keyword: boolean
  /** Further numbers of `Questions 1 and 2:`, `Q3-5:`. */
  readonly more?: readonly string[]
}

const BULLET = /[-–—*•·▪◦●‣o➢■□✓>\uf0b7\uf0a7]/u
const LEAD = /[\s\u200b]*(?:#{1,6}\s+)?(?:\|[ \t]*)?(?:\*\*|__|<u>)?["“]?/uy
const KEYWORD = /(?:questions?|ques|qn|qu|q)\.?\s?(?:no\.?\s?|number\s|#\s?)?(?=\(?\d)/iy
/** Words that number too, but are words of their own as well: only with a sign behind the number. */
const LOOSE_KEYWORD =
  /(?:part|items?|points?|para(?:graph)?s?|request|query|number|no\.?|answer|response|(?:zu\s)?(?:frage|ziffer|punkt|nr\.)|zu)\.?\s?(?:no\.?\s?|to\s(?:question|q)\s?)?(?=\(?\d{1,2}[a-h]?\)?\s?[.:)–-])/iy
/** "Part A - ", "Item (iii)." */
const LETTER_KEYWORD =
  /(?:(?:part|item|point|question|request|q)s?\s?(?=\(?(?:[a-h]|x?(?:ix|iv|v?i{1,3}|v|x))\)?\s?[.:)–-]\s))/iy
/** "Items (i) and (ii)." */
const SEVERAL_LETTERS =
  /(?:part|item|point|question)s\s(\((?:[a-h]|[ivx]{1,4})\)(?:\s?(?:,|and|&)\s?\((?:[a-h]|[ivx]{1,4})\)){1,6})\s?[.:–-]/iy
const NUMBER = /\(?(\d{1,3}(?:\.\d{1,2}){0,3})(?![\d%/°]|[,:]\d)/y
/** Three levels in one word: `2.b.ii`, `1(a)(i)`. */
const COMPACT = /\(?(\d{1,3})[.(]?\(?([a-zA-Z])\)?[.(]\(?([ivx]{1,4}|[a-z])\)?(?=[.):\s])/y
/** "1 April 2024" is no first item. */
const MONTH = /(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/y
/** "1) & 2)", "3. and 4.": without a word before them each number has its sign. */
const SEVERAL_BARE = /\d{1,2}[.)](?:\s?(?:,|and|&)\s?\d{1,2}[.)]){1,6}(?=\s)/iy
/** "1 and 2.", "3, 4 & 5:": a wrapped sentence can begin its line so, hence only where a list goes on so. */
const SEVERAL_WEAK = /\d{1,2}(?:,\s?\d{1,2}){0,5}\s?(?:and|&)\s?\d{1,2}[.:)](?=\s)/iy
const SEVERAL = /\d{1,2}(?:\s?(?:,|and|&|to|-|–)\s?\d{1,2}){1,8}(?:\s?[.:)]|(?=[ \t]*(?:\n|$)))/iy
/** No list is longer; "552(b)(5), because" begins a line and no item. */
const LARGEST = 199
const LETTER = /\(?([a-zA-Z])(?![\p{L}\d'’])/uy
/** "t: 01999 000112  w: www.example.org" is no item. */
const CONTACT = /^\s*(?:[+(]?\d[\d\s()]{6}|www\.|https?:|[\w.-]{1,20}@)/
const ROMAN = /\(?(x{0,2}(?:ix|iv|v?i{1,3}|v|x))(?![\p{L}\d'’])/iuy

/** Reads the label with which a line begins; null where it begins with words. */
export function labelAt(text: string, line: Span): Label | null {
  const lead = match(LEAD, text, line.start)
  const start = line.start + (lead?.[0].length ?? 0)
  if (start >= line.end) return null
  const bullet = bulletAt(text, start, line.end)
  const from = bullet === null ? start : skipSpace(text, bullet.end, line.end)
  const printed = partsAt(text, from, line.end)
  if (printed !== null) return { ...printed, start }
  if (bullet === null) return null
  return {
    start,
    end: bullet.end,
    parts: [{ value: '', kinds: ['bullet'], style: bullet.style }],
    weak: false,
    keyword: false,
  }
}

function bulletAt(text: string, start: number, limit: number): { end: number; style: string } | null {
  const char = text[start]!
  if (!BULLET.test(char)) return null
  const next = text[start + 1]
  if (next === undefined || start + 1 >= limit) return null
  if (/[\s\u200b]/.test(next)) return { end: start + 1, style: char === '–' || char === '—' ? '-' : char }
  // "-The name of the scheme": a dash or a bullet sign may touch its word, a letter o may not
  return char !== 'o' && char !== '*' && char !== '>' && /\p{L}/u.test(next) ? { end: start + 1, style: char } : null
}

function partsAt(text: string, start: number, limit: number): Omit<Label, 'start'> | null {
  const lettered = letteredKeyword(text, start, limit)
  if (lettered !== null) return lettered
  const keyword = match(KEYWORD, text, start) ?? match(LOOSE_KEYWORD, text, start)
  const from = start + (keyword?.[0].length ?? 0)
  const isKeyword = keyword !== null
  const several = match(isKeyword ? SEVERAL : SEVERAL_BARE, text, from)
  if (several !== null) return severalLabel(several, from)
  const weak = isKeyword ? null : match(SEVERAL_WEAK, text, from)
  if (weak !== null) return { ...severalLabel(weak, from), weak: true, keyword: false }
  const compact = match(COMPACT, text, from)
  if (compact !== null) return compactLabel(compact, text, from, limit, isKeyword)
  const number = match(NUMBER, text, from)
  if (number === null) return isKeyword ? null : lettersAt(text, start, limit)
  const values = number[1]!.split('.').map(Number)
  const at = from + number[0].length
  if (values.includes(0) || values[0]! > LARGEST || at > limit) return null
  const parts = values.map((value) => part(String(value), 'number', number[0]))
  const joined = letterRightBehind(text, at, limit)
  if (joined !== null) return { end: joined.end, parts: [...parts, joined.part], weak: false, keyword: isKeyword }
  const closed = delimiter(text, at, limit)
  if (closed === null) return weakNumber(text, at, limit, parts, isKeyword)
  if (/\d/.test(text[closed] ?? '')) return null // 01.01.2023
  const sub = lettersAt(text, skipSpace(text, closed, limit), limit)
  const touches = /\S/.test(text[closed] ?? ' ')
  if (sub === null || (sub.weak && !touches)) return { end: closed, parts, weak: false, keyword: isKeyword }
  return { end: sub.end, parts: [...parts, ...sub.parts], weak: false, keyword: isKeyword }
}

/** "Part A - …", "Items (i) and (ii). …": a word with a letter or a roman number is a label where a list goes on so. */
function letteredKeyword(text: string, start: number, limit: number): Omit<Label, 'start'> | null {
  const several = match(SEVERAL_LETTERS, text, start)
  if (several !== null) {
    const [first, ...more] = (several[1]!.match(/[a-z]+/gi) ?? []).filter((word) => word !== 'and')
    const parts = lettersAt(`(${first})`, 0, first!.length + 3)?.parts ?? []
    return {
      end: start + several[0].length,
      parts,
      weak: true,
      keyword: false,
      more: more.map((each) => each.toLowerCase()),
    }
  }
  const keyword = match(LETTER_KEYWORD, text, start)
  const letters = keyword === null ? null : letterAlone(text, start + keyword[0].length, limit)
  return letters === null ? null : { ...letters, weak: true }
}

/** `A -`, `(iii).`, `B:`. */
function letterAlone(text: string, start: number, limit: number): Omit<Label, 'start'> | null {
  const found = match(ROMAN, text, start) ?? match(LETTER, text, start)
  if (found === null) return null
  const closed = found[0].startsWith('(') && text[start + found[0].length] === ')' ? 1 : 0
  const end = delimiter(text, start + found[0].length + closed, limit)
  const value = found[1]!.toLowerCase()
  const kinds: LabelKind[] = /^[ivx]+$/.test(value)
    ? value.length === 1
      ? ['roman', 'letter']
      : ['roman']
    : ['letter']
  return end === null ? null : { end, parts: [{ value, kinds, style: 'part' }], weak: false, keyword: false }
}

/** `Questions 1 and 2:`, `Q3-5.`: one line for several questions. */
function severalLabel(found: RegExpExecArray, from: number): Omit<Label, 'start'> {
  const numbers = [...found[0].matchAll(/(to|-|–)?\s?(\d{1,2})/gi)]
  const values: string[] = []
  for (const [, range, number] of numbers) {
    const last = Number(values.at(-1))
    if (range !== undefined) for (let value = last + 1; value < Number(number); value++) values.push(String(value))
    values.push(String(Number(number)))
  }
  const [first, ...more] = values
  return { end: from + found[0].length, parts: [part(first!, 'number', '')], weak: false, keyword: true, more }
}

function compactLabel(
  found: RegExpExecArray,
  text: string,
  from: number,
  limit: number,
  keyword: boolean,
): Omit<Label, 'start'> {
  const at = from + found[0].length
  const roman = /^[ivx]+$/.test(found[3]!)
  return {
    end: delimiter(text, at, limit) ?? at,
    parts: [
      part(found[1]!, 'number', found[0]),
      part(found[2]!, 'letter', ''),
      { value: found[3]!, kinds: roman ? ['roman', 'letter'] : ['letter'], style: 'i' },
    ],
    weak: false,
    keyword,
  }
}

/** `1a`, `3a.`, `4 a.`, `7(a)`, `1(a)(i)`; "5G masts" and "4 A roads" begin with words. */
function letterRightBehind(text: string, at: number, limit: number): { part: LabelPart; end: number } | null {
  const found = /[ \u00a0]?\(?([a-hA-H])(?![\p{L}\d'’])/uy
  const letter = match(found, text, at)
  if (letter === null) return null
  const spaced = /^[ \u00a0]/.test(letter[0]) || /[A-H]/.test(letter[1]!)
  const end = delimiter(text, at + letter[0].length, limit)
  if (end === null && (spaced || !/\s/.test(text[at + letter[0].length] ?? ' '))) return null
  return { part: part(letter[1]!, 'letter', ''), end: end ?? at + letter[0].length }
}

/** `1 How many`: a number and a space are a label only where the list goes on so. */
function weakNumber(
  text: string,
  at: number,
  limit: number,
  parts: LabelPart[],
  keyword: boolean,
): Omit<Label, 'start'> | null {
  if (keyword) return { end: at, parts, weak: false, keyword }
  if (at >= limit) return null
  const gap = match(/[\t \u00a0]+/y, text, at)
  if (gap === null || match(MONTH, text, at + gap[0].length) !== null) return null
  const end = at + gap[0].length
  const wide = parts.length > 1 || gap[0].length > 1 || gap[0] === '\t'
  return end < limit && (wide || /[\p{Lu}]/u.test(text[end]!)) ? { end, parts, weak: true, keyword } : null
}

/** `a.`, `(a)`, `iv)`, `A)`; `A.` and `I.` only count where a list goes on so. */
function lettersAt(text: string, start: number, limit: number): Omit<Label, 'start'> | null {
  const bare = match(/([A-H])(?=[ \t\u00a0]+\p{Lu})/uy, text, start)
  if (bare !== null) {
    const part = { value: bare[1]!.toLowerCase(), kinds: ['letter' as const], style: 'A' }
    return { end: start + 1, parts: [part], weak: true, keyword: false }
  }
  const roman = match(ROMAN, text, start)
  const found = roman ?? match(LETTER, text, start)
  if (found === null) return null
  const open = found[0].startsWith('(')
  const at = start + found[0].length
  const close = text[at]
  const end = delimiter(text, at, limit)
  if (end === null || (open && close !== ')')) return null
  if (!open && !/[.):,]/.test(close ?? '')) return null
  if (found[1] === 'I' && close === ',') return null
  if (!/[\s\u200b]/.test(text[end] ?? ' ') && !/[)]/.test(close ?? '')) return null
  if (/:\s*$/.test(text.slice(at, end)) && CONTACT.test(text.slice(end, Math.min(limit, end + 30)))) return null
  const value = found[1]!
  const kinds: LabelKind[] = roman === null ? ['letter'] : value.length === 1 ? ['roman', 'letter'] : ['roman']
  const weak =
    close === ',' || (/^[A-Z]$/.test(value) && close === '.' && !open && looksLikeName(text.slice(end, limit)))
  return {
    end,
    parts: [{ value: value.toLowerCase(), kinds, style: styleOf(value, open, close ?? '') }],
    weak,
    keyword: false,
  }
}

/** "A. Smith" is an initial, "I. N. Other" is one too. */
function looksLikeName(rest: string): boolean {
  return /^\s*(?:[A-Z]\.\s*)*[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*)?\s*$/.test(rest)
}

/** The end of the sign that closes a label, or null. A comma closes one too ("1, Between July …"). */
function delimiter(text: string, at: number, limit: number): number | null {
  const sign = match(/(?:[.)\]]{1,2}:?|\s[.)](?=\s)|\s?:|[,;](?=\s)|\s?[-–—](?=\s)|\*\*)(?:\*\*)?/y, text, at)
  if (sign === null || at >= limit) return null
  return at + sign[0].length
}

function part(value: string, kind: LabelKind, written: string): LabelPart {
  return {
    value: value.toLowerCase(),
    kinds: [kind],
    style: `${written.startsWith('(') ? '(' : ''}${kind === 'number' ? '1' : 'a'}`,
  }
}

function styleOf(value: string, open: boolean, close: string): string {
  const shape = /^[A-Z]/.test(value) ? 'A' : 'a'
  return `${open ? '(' : ''}${shape}${close === '.' ? '.' : ')'}`
}

function skipSpace(text: string, start: number, limit: number): number {
  let at = start
  while (at < limit && /[\s\u200b]/.test(text[at]!)) at++
  return at
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
