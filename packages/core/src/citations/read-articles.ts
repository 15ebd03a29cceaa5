import type { LawSyntax } from './law-syntax.ts'
import { type Path, refOf } from './levels.ts'
import { type ProvisionList, type ProvisionSpan, readProvisions } from './read-provisions.ts'
import { matchAt } from './scan-text.ts'

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'] as const
const ORDINAL = '(?:first|second|third|fourth|fifth)'
const PART = `${ORDINAL}(?:(?:, | and | or | & |, and )${ORDINAL}){0,4}\\s(?:indent|subparagraph|sub-paragraph)s?`
const BEHIND = new RegExp(`,?\\s(?:the )?(${PART})(?![a-z])`, 'iy')
const BEFORE = new RegExp(`(${PART})\\sof\\s(?:the )?$`, 'i')
const LONGEST = 90

/** Articles with the indents and subparagraphs that they name: `third indent of Article 4(2)`, `Article 4(2), first indent`. */
export function readArticles(
  text: string,
  start: number,
  number: number,
  syntax: LawSyntax,
  plural: boolean,
): ProvisionList | null {
  const before = BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start))
  const from = before === null ? start : start - before[0].length
  const list = readProvisions(text, from, number, syntax, plural)
  if (list === null) return null
  const behind = matchAt(BEHIND, text, list.end)
  const first = list.items[0]!
  const last = list.items.at(-1)!
  if (behind !== null) {
    const end = list.end + behind[0].length
    return { items: [...list.items.slice(0, -1), ...parts(behind[1]!, last, end)], end }
  }
  if (before === null) return list
  return { items: [...parts(before[1]!, first, first.end), ...list.items.slice(1)], end: list.end }
}

/** One provision for each ordinal. */
function parts(words: string, item: ProvisionSpan, end: number): ProvisionSpan[] {
  const kind = /indent/i.test(words) ? 'indent' : 'subparagraph'
  const named = ORDINALS.filter((ordinal) => new RegExp(ordinal, 'i').test(words))
  return named.map((ordinal) => ({ start: item.start, end, path: within(item.path, `${ordinal} ${kind}`) }))
}

function within(path: Path, part: string): Path {
  return { section: `${refOf(path)} ${part}`, levels: [] }
}
