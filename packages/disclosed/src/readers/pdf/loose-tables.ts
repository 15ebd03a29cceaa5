import type { Row } from './chunks.ts'
import { isLabelled } from './line.ts'
import type { Word } from './page-words.ts'

/** Rows without a larger distance between them. */
export type Group = readonly Row[]

/** Cells of a column begin within so many points of each other. */
const LEVEL = 4

/**
 * Which groups are rows of a table without drawn lines whose cells run over several lines: for each of them its cells, null for every
 * other group. One such group alone may be two blocks that stand beside each other, an address and a date.
 */
export function looseTables(groups: readonly Group[]): (Word[][] | null)[] {
  const cells = groups.map(cellsOf)
  const isRow = (index: number) => {
    const [own, before, after] = [cells[index], cells[index - 1], cells[index + 1]]
    return own != null && ((before != null && areLevel(own, before)) || (after != null && areLevel(own, after)))
  }
  const found = cells.map((own, index) => (isRow(index) ? own : null))
  return found.some((own, index) => own != null && groups[index]!.length > 1) ? found : groups.map(() => null)
}

/** Chunks below the beginnings of those in the first row; null where one stands elsewhere, or where a list label leads the row. */
function cellsOf(group: Group): Word[][] | null {
  const first = group[0]!.chunks
  if (first.length < 2 || isLabelled(first)) return null
  const cells = first.map((): Word[] => [])
  for (const { chunks } of group) {
    for (const chunk of chunks) {
      const column = first.findIndex(({ x0 }) => Math.abs(x0 - chunk.x0) <= LEVEL)
      if (column < 0) return null
      cells[column]!.push(...chunk.words)
    }
  }
  return cells
}

function areLevel(a: readonly Word[][], b: readonly Word[][]): boolean {
  return a.length === b.length && a.every((cell, index) => Math.abs(cell[0]!.x0 - b[index]![0]!.x0) <= LEVEL)
}
