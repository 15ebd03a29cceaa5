import { allMatches } from '../text/all-matches.ts'
import type { Block } from '../text/blocks.ts'
import { type Label, labelAt } from '../text/labels.ts'

/** Signs that part a list inside a paragraph, each with how many make one. */
const SIGNS: readonly { readonly pattern: RegExp; readonly least: number }[] = [
  { pattern: /(?:^|[\s:;,."“(])(?=\d{1,2}[.)]\s+["“£]?\p{L})/gu, least: 3 },
  { pattern: /(?:^|[\s:;,."“])(?=\(\d{1,2}\)\s*["“£]?\p{L})/gu, least: 3 },
  { pattern: /(?:^|[\s:;,."“])(?=\([a-h]\)\s)/gu, least: 3 },
  { pattern: /(?:^|\s)(?=[•●▪◦]\s)/gu, least: 2 },
]

/**
 * A list whose items run on in one paragraph, as mail programs leave them: "You asked for: 1. … 2. … 3. …", "• … • …".
 * Each item becomes a block; a paragraph without such a list stays whole.
 */
export function runInList(text: string, block: Block): readonly Block[] {
  const words = text.slice(block.start, block.end)
  for (const { pattern, least } of SIGNS) {
    const starts = allMatches(pattern, words).map((match) => block.start + match.index + match[0].length)
    const items = inOrder(starts.map((start) => ({ start, label: labelAt(text, { start, end: block.end }) })))
    if (items.length >= least && items.at(-1)!.start > block.start) return partedAt(block, items)
  }
  return [block]
}

interface Item {
  readonly start: number
  readonly label: Label | null
}

/** The items from the first on that count on from it; one number may be left out where it stands nowhere. Bullets always count on. */
function inOrder(items: readonly Item[]): Item[] {
  const kept: Item[] = []
  for (const [i, item] of items.entries()) {
    const part = item.label?.parts[0]
    if (part === undefined || item.label!.parts.length > 1) continue
    const isNext =
      kept.length === 0
        ? ['1', 'a'].includes(part.value)
        : part.value === follows(kept, 1) ||
          (part.value === follows(kept, 2) && !comesLater(items, i, follows(kept, 1)))
    if (part.kinds[0] === 'bullet' || isNext) kept.push(item)
  }
  return kept
}

function comesLater(items: readonly Item[], at: number, value: string | null): boolean {
  return items.slice(at).some((item) => item.label?.parts[0]?.value === value)
}

function follows(kept: readonly Item[], by: number): string | null {
  const last = kept.at(-1)?.label?.parts[0]?.value
  if (last === undefined) return null
  return /^\d+$/.test(last) ? String(Number(last) + by) : String.fromCharCode(last.charCodeAt(0) + by)
}

function partedAt(block: Block, items: readonly Item[]): Block[] {
  const first = items[0]!.start
  const before = first > block.start ? [{ ...block, end: first }] : []
  return [
    ...before,
    ...items.map(({ start, label }, i) => ({
      ...block,
      start,
      end: items[i + 1]?.start ?? block.end,
      label,
      afterBlank: i === 0 && block.afterBlank,
    })),
  ]
}
