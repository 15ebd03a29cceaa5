import type { Block } from '../text/blocks.ts'

/** A question's cell takes no more lines than these. */
const MOST_LINES = 12

/**
 * A table that lost its columns: a number alone on its line, the lines of the question's cell up to its question mark, the
 * lines of the answer's. Each question becomes one block with its number; all else stays as it is.
 */
export function flatRows(text: string, blocks: readonly Block[]): readonly Block[] {
  const rows = new Map<number, Block>()
  const inside = new Set<number>()
  let number = 0
  for (const [i, block] of blocks.entries()) {
    const value = /^\(?(\d{1,2})[.)]?$/.exec(text.slice(block.start, block.end))?.[1]
    if (value === undefined || Number(value) !== number + 1) continue
    const cell = blocks.slice(i + 1, i + 1 + MOST_LINES)
    const last = cell.findIndex(({ start, end }) => /\?\s*$/.test(text.slice(start, end)))
    if (last < 0) return blocks
    number++
    const part = { value, kinds: ['number' as const], style: 'row' }
    const label = { start: block.start, end: block.end, parts: [part], weak: false, keyword: false }
    rows.set(i, { ...block, end: cell[last]!.end, label })
    for (let k = 0; k <= last; k++) inside.add(i + 1 + k)
  }
  return number < 2 ? blocks : blocks.flatMap((block, i) => (inside.has(i) ? [] : [rows.get(i) ?? block]))
}
