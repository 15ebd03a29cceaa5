import type { Span } from '../model/page.ts'
import { allMatches } from '../text/all-matches.ts'

/** Numbers of questions that a passage says it is about. */
export interface LabelReference extends Span {
  /** Paths, outermost first: `['7', 'b']`. */
  readonly paths: readonly (readonly string[])[]
  /** The passage opens with it: "In response to questions 1 to 3 …". */
  readonly opens: boolean
}

const ONE = '(?:\\(?[a-h]\\)|\\(?\\d{1,2}\\)?)(?:\\.?\\s?\\(?[a-h]\\)?(?![a-z]))?(?:\\(?[ivx]{1,4}\\)(?![a-z]))?'
const LIST = `${ONE}(?:\\s?(?:,|&|and|to|-|–|/|or|,\\s?and|through)\\s?(?:q(?:uestion)?s?\\.?\\s?)?${ONE}){0,30}`
const REFERENCE = new RegExp(
  `\\b(?:questions?|qs?|parts?|points?|items?|requests?|queries|numbers?)\\.?\\s?(?:numbers?\\s|nos?\\.?\\s)?(${LIST})(?![\\d/])`,
  'gi',
)
const ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
}
const COUNTS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
}
const ORDINAL =
  /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final)(?:\s(one|two|three|four|five)|\s(?:and|&)\s(first|second|third|fourth|fifth|last|final))?\s(?:question|questions|part|parts|point|points|item|items|request|element|query)\b/gi
const WORDED =
  /\b(?:questions?|parts?|points?|items?|requests?|queries|numbers?)\s(one|two|three|four|five|six|seven|eight|nine|ten)(?:\s(?:and|&)\s(one|two|three|four|five|six|seven|eight|nine|ten))?(?=\W*$|[,.;:)]|\s(?:of|on|in)\s(?:your|the\srequest)\b|\s(?:above|as|and|is|are|was|were|we|because|under|has|have)\b)/gi
/** "with the exception of item E, as": a capital alone is a label behind its word, and before a sign or a word that goes on. */
const CAPITAL =
  /\b(?:[Qq]uestion|[Pp]art|[Pp]oint|[Ii]tem|[Rr]equest)\s([A-H])(?=\.?\s*$|[,;:)]|\s(?:of\syour|of\sthe\srequest|as|and|is|are|was|were|because|above|under)\b)/g
/** "the reports you asked for at (e)" */
const ASKED_AT =
  /\b(?:asked(?:\sfor)?|requested|sought|listed)\s(?:at|in|under|as)\s(\((?:[a-h]|[ivx]{1,4}|\d{1,2})\)(?:\s?(?:,|and|&)\s?\((?:[a-h]|[ivx]{1,4}|\d{1,2})\)){0,5})/gi
const IN_BRACKETS = '\\(?(?:[a-h]|\\d{1,2})\\)'
/** "As regards d), …", "In relation to 2) and 3): …": numbers without a word, where the passage opens with them. */
const BARE = new RegExp(
  `^\\W{0,3}(?:as\\s(?:to|for|regards)|regarding|concerning|for|on|re|(?:in|with)\\s(?:relation|respect|regards?|response|reference|answer|reply)\\s(?:to|of))\\s(${IN_BRACKETS}(?:\\s?(?:,|&|and|to|-|–)\\s?${IN_BRACKETS}){0,8})(?!\\w)`,
  'i',
)
const OPENS =
  /^\W*(?:(?:in|with|as|for|re|regarding|turning|moving|concerning|on|to|our|the|your|please|response|answers?|reply|regards?|respect|relation|reference|answer|responding|following|and|also|information|relating)\b[\s:,-]*){0,7}(?:of |to |for |your )*$/i

/** "I do not uphold the decision on question 3.": a review goes through the questions. */
const DECIDES_ON =
  /^\W*(?:i|we)\s(?:(?:do|did|have|also|therefore|not|decided|to)\s){0,4}(?:uphold|upheld|overturn|maintain|reverse|withdraw|stand\sby)\s(?:[\w’']{1,12}\s){0,8}$/i

/** Finds which questions a passage names. `count` resolves "the last question". */
export function labelReferences(text: string, span: Span, count: number): LabelReference[] {
  const part = text.slice(span.start, span.end)
  const found: LabelReference[] = []
  for (const match of allMatches(REFERENCE, part)) {
    const paths = pathsOf(match[1]!)
    if (paths.length > 0) found.push(reference(part, span, match, paths))
  }
  const bare = BARE.exec(part)
  if (bare !== null)
    found.push({ start: span.start, end: span.start + bare[0].length, paths: pathsOf(bare[1]!), opens: true })
  for (const match of allMatches(ASKED_AT, part)) {
    const labels = match[1]!.toLowerCase().match(/[a-z]+|\d+/g) ?? []
    const paths = labels.filter((label) => label !== 'and').map((label) => [label])
    found.push(reference(part, span, match, paths))
  }
  for (const match of allMatches(ORDINAL, part)) found.push(reference(part, span, match, ordinalPaths(match, count)))
  for (const match of allMatches(CAPITAL, part)) found.push(reference(part, span, match, [[match[1]!.toLowerCase()]]))
  for (const match of allMatches(WORDED, part)) found.push(reference(part, span, match, wordedPaths(match)))
  return found.sort((a, b) => a.start - b.start)
}

function reference(
  part: string,
  span: Span,
  match: RegExpExecArray,
  paths: readonly (readonly string[])[],
): LabelReference {
  const before = part.slice(Math.max(0, match.index - 120), match.index)
  const opens = match.index <= 120 && (OPENS.test(before) || DECIDES_ON.test(before))
  return { start: span.start + match.index, end: span.start + match.index + match[0].length, paths, opens }
}

function pathsOf(list: string): string[][] {
  const paths: string[][] = []
  const pieces = [
    ...list.matchAll(new RegExp(`(,|&|and|to|-|–|/|or|through)?\\s?(?:q(?:uestion)?s?\\.?\\s?)?(${ONE})`, 'gi')),
  ]
  for (const piece of pieces) {
    const path = pathOf(piece[2]!)
    const last = paths.at(-1)
    if (/^(?:to|-|–|through)$/i.test(piece[1] ?? '') && last !== undefined && last.length === 1 && path.length === 1)
      paths.push(...range(Number(last[0]), Number(path[0])))
    else paths.push(path)
  }
  return paths
}

function range(from: number, to: number): string[][] {
  return to - from > 60 ? [] : Array.from({ length: Math.max(0, to - from) }, (_, i) => [String(from + i + 1)])
}

function pathOf(label: string): string[] {
  return (label.toLowerCase().match(/\d+|[a-z]+/g) ?? []).map((piece) =>
    /^\d/.test(piece) ? String(Number(piece)) : piece,
  )
}

function ordinalPaths(match: RegExpExecArray, count: number): string[][] {
  const at = ordinal(match[1]!, count)
  const more = match[2] === undefined ? 1 : (COUNTS[match[2].toLowerCase()] ?? 1)
  const isLast = /^(?:last|final)$/i.test(match[1]!)
  const from = isLast ? Math.max(1, count - more + 1) : at
  const paths = Array.from({ length: more }, (_, i) => [String(from + i)])
  return match[3] === undefined ? paths : [...paths, [String(ordinal(match[3], count))]]
}

/** "number seven", "items two and three" */
function wordedPaths([, ...words]: RegExpExecArray): string[][] {
  return words.flatMap((word) => (word === undefined ? [] : [[String(COUNTS[word.toLowerCase()])]]))
}

function ordinal(word: string, count: number): number {
  return ORDINALS[word.toLowerCase()] ?? count
}

/** The questions that the paths name: a question itself, and all below a stem. */
export function indexesOf(
  paths: readonly (readonly string[])[],
  questions: readonly { readonly path: readonly string[] }[],
): number[] {
  const found = new Set<number>()
  for (const path of paths) {
    for (const [i, question] of questions.entries()) {
      const exact = question.path.length === path.length && question.path.every((piece, k) => piece === path[k])
      const below = question.path.length > path.length && path.every((piece, k) => piece === question.path[k])
      if (exact || below) found.add(i)
    }
  }
  return [...found].sort((a, b) => a - b)
}
