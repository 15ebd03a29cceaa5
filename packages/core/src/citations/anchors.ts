import { isDigit, isLetter, skipGapBack } from './scan-text.ts'

/** What introduces a reference. */
export type AnchorFamily = 'section' | 'regulation' | 'article' | 'exemption' | 'step' | 'sign' | 'bare' | 'glued'

/** A place where a reference may begin. */
export interface Anchor {
  readonly family: AnchorFamily
  /** Where its word or sign begins; the number itself for a bare one. */
  readonly start: number
  /** Where its number begins. */
  readonly number: number
  readonly plural: boolean
  /** `S31`, `Ex. 5`: too short to be sure of. */
  readonly weak: boolean
}

const FAMILIES = new Map<string, AnchorFamily>([
  ...words('section', 'section', 'sections', 'sect', 'sects', 'sec', 'secs', 's', 'ss'),
  ...words('regulation', 'regulation', 'regulations', 'reg', 'regs', 'r'),
  ...words('article', 'article', 'articles', 'art', 'arts'),
  ...words('exemption', 'exemption', 'exemptions', 'exception', 'exceptions', 'ex', 'exs'),
  ...words(
    'step',
    'subsection',
    'subsections',
    'paragraph',
    'paragraphs',
    'para',
    'paras',
    'subparagraph',
    'clause',
    'cl',
  ),
])

const FIRST_LETTERS = new Set([...FAMILIES.keys()].map((word) => word.charCodeAt(0)))

/** A bare number behind one of these is a label or a part of something else: `question 4(a)`, `Table 3(b)`. */
const LABELS = new Set(
  (
    'question questions q item items table paragraph paragraphs para paras part parts page pages figure fig annex ' +
    'appendix clause clauses rule rules note step no number schedule article articles art point row column line ref ' +
    'version class grade level type category phase stage option box form chapter order directive criterion request'
  ).split(' '),
)

function words(family: AnchorFamily, ...list: string[]): [string, AnchorFamily][] {
  return list.map((word) => [word, family])
}

/** The place of the next digit that begins a number, or the end of the text. Everything else is looked at from there. */
export function nextNumber(text: string, from: number): number {
  const length = text.length
  let previous = from > 0 ? text.charCodeAt(from - 1) : 0
  for (let position = from; position < length; position++) {
    const code = text.charCodeAt(position)
    if (code >= 0x30 && code <= 0x39 && !(previous >= 0x30 && previous <= 0x39)) return position
    previous = code
  }
  return length
}

/** What stands before a number. Null where it can't begin a reference. */
export function anchorAt(text: string, number: number): Anchor | null {
  const before = skipGapBack(text, number)
  const code = text.charCodeAt(before - 1)
  if (code === 0xa7) return signAnchor(text, before, number)
  const dot = code === 0x2e
  const colon = code === 0x3a || code === 0x2d || code === 0x2013
  const wordEnd = dot ? before - 1 : colon ? skipGapBack(text, before - 1) : before
  const family = familyBefore(text, wordEnd) ?? familyBefore(text, beforeNumberSign(text, wordEnd))
  if (family === null || (colon && family.family !== 'exemption')) {
    const glued = before === number && isLetter(code)
    // "b3": only paragraphs of the United States Code are written so.
    if (glued && isLetter(text.charCodeAt(number - 2))) return null
    return { family: glued ? 'glued' : 'bare', start: number, number, plural: false, weak: false }
  }
  // "in the U.S. 40 people"
  if (family.word.length < 3 && /[A-Za-z]\.$/.test(text.slice(Math.max(0, family.start - 2), family.start))) return null
  const weak = (family.word === 's' && !dot) || family.word === 'r' || family.word === 'ex' || family.word === 'exs'
  if (family.word.length < 3 && /['’`]/.test(text.charAt(family.start - 1))) {
    return { family: 'bare', start: number, number, plural: false, weak: false }
  }
  const plural = family.word.length > 1 && family.word.endsWith('s')
  if (family.word === 'ss' && text.charCodeAt(family.start) !== 0x73) return null
  return { family: family.family, start: family.start, number, plural, weak }
}

/** The word of a family that ends here. Most words are told apart by their first letter and length. */
function familyBefore(text: string, end: number): { family: AnchorFamily; word: string; start: number } | null {
  let start = end
  while (end - start < LONGEST_WORD && isLetter(text.charCodeAt(start - 1))) start--
  if (start === end) return null
  const first = text.charCodeAt(start) | 0x20
  if (!FIRST_LETTERS.has(first) || isWordPart(text.charCodeAt(start - 1)) || isCompound(text, start)) return null
  const word = text.slice(start, end).toLowerCase()
  const family = FAMILIES.get(word)
  return family === undefined ? null : { family, word, start }
}

/** `the cross-section 12 metres long`; a `sub-section` and a `non-section 40` matter are of the act. */
function isCompound(text: string, start: number): boolean {
  return (
    text.charCodeAt(start - 1) === 0x2d &&
    /[a-z]-$/.test(text.slice(start - 2, start)) &&
    !/(?:sub|non)-$/i.test(text.slice(Math.max(0, start - 4), start))
  )
}

/** `Exemption No. 4`, `section number 12`: where the word in front of the sign ends. */
function beforeNumberSign(text: string, end: number): number {
  const word = wordBefore(text, end)
  return word !== null && (word.lower === 'no' || word.lower === 'number') ? skipGapBack(text, word.start) : end
}

function isWordPart(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0x5f
}

/** Whether the word before a number makes it a label: `question 4(a)`, `Table 3(b)`. */
export function isLabelled(text: string, number: number): boolean {
  const word = wordBefore(text, skipGapBack(text, number))
  return word !== null && LABELS.has(word.lower)
}

function signAnchor(text: string, before: number, number: number): Anchor {
  const plural = text.charCodeAt(before - 2) === 0xa7
  return { family: 'sign', start: before - (plural ? 2 : 1), number, plural, weak: false }
}

const LONGEST_WORD = 14

export function wordBefore(text: string, end: number): { lower: string; start: number } | null {
  let start = end
  while (start > 0 && end - start < LONGEST_WORD && isLetter(text.charCodeAt(start - 1))) start--
  if (start === end || (start > 0 && isLetter(text.charCodeAt(start - 1)))) return null
  return { lower: text.slice(start, end).toLowerCase(), start }
}

/** References that hold no digit where they begin: `Section Forty`, `Exemption Five`, `Exemption (c)`. */
export function wordAnchors(text: string): Anchor[] {
  const anchors: Anchor[] = []
  for (const match of text.matchAll(WORDED)) {
    const word = wordBefore(text, match.index + match[0].trimEnd().length)
    const family = word === null ? undefined : FAMILIES.get(word.lower)
    if (word === null || family === undefined) continue
    const number = match.index + match[0].length
    anchors.push({ family, start: word.start, number, plural: word.lower.endsWith('s'), weak: false })
  }
  return anchors
}

const WORDED =
  /(?:ection|xemption|egulation|rticle)s?\s{1,3}(?=\([a-z]\)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty)(?![a-z]))/gi
