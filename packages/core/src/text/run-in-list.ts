import type { Span } from '../model/page.ts'
import { allMatches } from './all-matches.ts'
import type { Block } from './blocks.ts'
import { type Label, labelAt } from './labels.ts'

/** Signs that part a list inside a paragraph, each with how many make one. */
const SIGNS: readonly { readonly pattern: RegExp; readonly least: number }[] = [
  { pattern: /(?:^|[\s:;,."“]|\((?=\d{1,2}\.))(?=\d{1,2}[.)]\s+["“£]?\p{L})/gu, least: 3 },
  { pattern: /(?:^|[\s:;,."“])(?=\(\d{1,2}\)\s*["“£]?\p{L})/gu, least: 3 },
  { pattern: /(?:^|[\s:;,."“])(?=\([a-h]\)\s)/gu, least: 3 },
  { pattern: /(?:^|[\s:;,."“])(?=[a-h][.)]\s+["“£]?\p{Lu})/gu, least: 3 },
  { pattern: /(?:^|\s)(?=[•●▪◦]\s)/gu, least: 2 },
]

/**
 * A list whose items run on in one paragraph, as mail programs leave them: "You asked for: 1. … 2. … 3. …", "• … • …".
 * Each item becomes a block; the list can begin again behind words that announce one more. A paragraph without such a
 * list stays whole; `fewest` items are a list.
 */
export function runInList(text: string, block: Block, fewest = 3): readonly Block[] {
  const words = text.slice(block.start, block.end)
  for (const { pattern, least } of SIGNS) {
    const starts = allMatches(pattern, words).map((match) => block.start + match.index + match[0].length)
    const items = starts.map((start) => ({ start, label: labelAt(text, { start, end: block.end }) }))
    const lists = inOrder(text, items).filter((list) => list.length >= Math.min(least, fewest))
    if (lists.length > 0 && lists[0]!.at(-1)!.start > block.start) return partedAt(text, block, lists)
  }
  return [block]
}

interface Item {
  readonly start: number
  readonly label: Label | null
}

/**
 * The items from the first on that count on from it; one number may be left out where it stands nowhere. Bullets always
 * count on. Behind a colon the first number begins another list.
 */
function inOrder(text: string, items: readonly Item[]): Item[][] {
  const lists: Item[][] = [[]]
  for (const [i, item] of items.entries()) {
    const kept = lists.at(-1)!
    const part = item.label?.parts[0]
    if (part === undefined || item.label!.parts.length > 1) continue
    const begins = part.value === '1' || part.value === 'a'
    const isNext =
      kept.length === 0
        ? begins
        : part.value === follows(kept, 1) ||
          (part.value === follows(kept, 2) && !comesLater(items, i, follows(kept, 1)))
    if (part.kinds[0] === 'bullet' || isNext) kept.push(item)
    else if (begins && /:\s*$/.test(text.slice(Math.max(0, item.start - 4), item.start))) lists.push([item])
  }
  return lists
}

function comesLater(items: readonly Item[], at: number, value: string | null): boolean {
  return items.slice(at).some((item) => item.label?.parts[0]?.value === value)
}

function follows(kept: readonly Item[], by: number): string | null {
  const last = kept.at(-1)?.label?.parts[0]?.value
  if (last === undefined) return null
  return /^\d+$/.test(last) ? String(Number(last) + by) : String.fromCharCode(last.charCodeAt(0) + by)
}

function partedAt(text: string, block: Block, lists: readonly (readonly Item[])[]): Block[] {
  const first = lists[0]![0]!.start
  const before = first > block.start ? headOf(text, { ...block, end: first }) : []
  return [
    ...before,
    ...lists.flatMap((list, i) => {
      const next = lists[i + 1]?.[0]?.start
      const end = next === undefined ? block.end : announcementAt(text, { start: list.at(-1)!.start, end: next })
      const announcement =
        next === undefined ? [] : [{ ...block, start: end, end: next, label: null, afterBlank: false }]
      return [...itemBlocks(block, list, end, i === 0 && block.afterBlank), ...announcement]
    }),
  ]
}

function itemBlocks(block: Block, items: readonly Item[], end: number, afterBlank: boolean): Block[] {
  return items.map(({ start, label }, i) => ({
    ...block,
    start,
    end: items[i + 1]?.start ?? end,
    label,
    afterBlank: i === 0 && afterBlank,
  }))
}

/** What stands before a list can hold one of another kind, whose last item ends where this one is announced; or the stem "(1) For each subject:". */
function headOf(text: string, block: Block): Block[] {
  const parts = runInList(text, block)
  const last = parts.at(-1)!
  if (parts.length > 1) {
    const end = announcementAt(text, { start: last.start, end: last.end })
    return [...parts.slice(0, -1), { ...last, end }, { ...last, start: end, label: null, afterBlank: false }]
  }
  const words = text.slice(block.start, block.end)
  const stem = /(?:^|[\s:;,.])(?=\(?1[.)]\s[^():.]{3,120}:\s*$)/.exec(words)
  if (stem === null) return [block]
  const start = block.start + stem.index + stem[0].length
  const label = labelAt(text, { start, end: block.end })
  const lead = start > block.start ? [{ ...block, end: start }] : []
  return label === null ? [block] : [...lead, { ...block, start, label, afterBlank: false }]
}

const ANNOUNCES = /\s(?=(?:Please|Kindly|Also|Additionally|In addition|Further(?:more)?|I|We|The following)\b)/g

/** Where in the last item of a list the words begin that announce the next one: behind its first sentence, else with "Please …". */
function announcementAt(text: string, item: Span): number {
  const words = text.slice(item.start, item.end)
  const sentence = /[\p{L}\d)][.?!;]["”’]?\s+(?=\S)/gu
  sentence.lastIndex = 3
  const found = sentence.exec(words)
  if (found !== null) return item.start + found.index + found[0].length
  const last = allMatches(ANNOUNCES, words).at(-1)
  return last === undefined ? item.end : item.start + last.index + 1
}
