import { type Anchor, wordBefore } from './anchors.ts'
import { codeName, type Group, settle } from './group.ts'
import type { LawSyntax } from './law-syntax.ts'
import type { Path } from './levels.ts'
import { isCapitalRoot, readUsParagraphs } from './read-us-paragraphs.ts'
import type { Reader } from './reader.ts'
import { matchAt, skipGap, skipGapBack } from './scan-text.ts'

/** Paragraphs of the United States Code and statutes numbered like it. */
export function readUsGroup(reader: Reader, anchor: Anchor): Group | null {
  const { text } = reader
  for (const law of reader.syntax.laws) {
    if (law.style !== 'usParagraph') continue
    const isOwn = reader.own.includes(law)
    const named = usNamed(text, anchor.number, law)
    if (named !== null) {
      const list = readUsParagraphs(text, named.start, named.at, law, null)
      if (list !== null) return { start: named.start, end: list.end, law, items: list.items, open: false }
    }
    if (anchor.family === 'exemption') {
      const root = isOwn ? law.exemptionRoot : null
      const list = readUsParagraphs(text, anchor.start, anchor.number, law, root)
      if (list !== null && (isOwn || list.items[0]!.path.section === law.exemptionRoot)) {
        return settle(reader, anchor.start, list, law.style, law)
      }
    }
    const at = rootBefore(text, anchor.number, law)
    if (at !== null) {
      const start = exemptionBefore(text, at)
      const list = readUsParagraphs(text, start ?? at, at, law, null)
      if (list === null) continue
      const certain = isOwn || (start !== null && list.items[0]!.path.section === law.exemptionRoot)
      return settle(reader, start ?? at, list, law.style, certain ? law : null)
    }
    const level = isOwn ? highLow(text, anchor.number, law) : null
    if (level !== null) return level
  }
  return null
}

/** The section's name with the paragraph behind it: `5 U.S.C. § 552(b)(5)`, `G.L. c. 4, § 7, cl. 26(c)`. */
function usNamed(text: string, number: number, law: LawSyntax): { start: number; at: number } | null {
  const run = matchAt(/\d{1,4}[a-z]?/y, text, number)?.[0].length ?? 0
  for (const end of [number + run, number]) {
    const at = skipGap(text, end)
    if (end > number && text.charAt(at) !== '(') continue
    const start = codeName(text, end, law)
    if (start !== null) return { start, at }
  }
  return null
}

/** The root in front of a number: the place of `(b)` in `(b)(7)`, of `b` in `b3` and `b(7)`. */
function rootBefore(text: string, number: number, law: LawSyntax): number | null {
  const inBracket = text.charAt(number - 1) === '('
  const end = inBracket ? skipGapBack(text, number - 1) : number
  const bracketed = /\(([a-z])\)[-\s]?$/i.exec(text.slice(Math.max(0, end - 5), end))
  if (bracketed !== null) {
    const root = bracketed[1]!
    return law.roots.has(root) || isCapitalRoot(law, root) ? end - bracketed[0].length : null
  }
  const bare = /(?<![A-Za-z0-9])([A-Za-z])-?$/.exec(text.slice(Math.max(0, end - 3), end))
  const isLone = inBracket || /^\d(?:[A-F](?!\w)|(?!\w))/.test(text.slice(number, number + 3))
  return bare !== null && isLone && law.roots.has(bare[1]!.toLowerCase()) ? end - bare[0].length : null
}

/** The word `exemption` right before a place. */
function exemptionBefore(text: string, at: number): number | null {
  const word = wordBefore(text, skipGapBack(text, at))
  return word !== null && /^exemptions?$/.test(word.lower) ? word.start : null
}

/** `high 2` and `low 2`: the two halves of exemption 2 before 2011. */
function highLow(text: string, number: number, law: LawSyntax): Group | null {
  const word = wordBefore(text, skipGapBack(text, number))
  if (
    word === null ||
    !/^(?:high|low)$/.test(word.lower) ||
    !/^2(?![\w.,%]|\s*per)/.test(text.slice(number, number + 6))
  )
    return null
  const path: Path = { section: law.exemptionRoot ?? '', levels: [{ text: '(2)', position: 0 }] }
  const items = [{ start: word.start, end: number + 1, path }]
  return { start: word.start, end: number + 1, law, items, open: false }
}
