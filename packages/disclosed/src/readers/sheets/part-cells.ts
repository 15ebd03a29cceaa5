import type { HiddenChannel } from '../reader.ts'
import { MAX_COLUMNS } from './cell-address.ts'
import type { CellRange, PlacedText, Sheet, SheetCell, SheetRow } from './sheet.ts'

/** A sheet's cells: those that a person sees, and the others by why they are not seen. */
export interface PartedCells {
  readonly shown: readonly SheetRow[]
  readonly hidden: ReadonlyMap<HiddenChannel, readonly PlacedText[]>
}

export function partCells(sheet: Sheet): PartedCells {
  const shown: SheetRow[] = []
  const hidden = new Map<HiddenChannel, PlacedText[]>()
  const mergesAt = openMerges(sheet.merges)
  for (const line of sheet.rows) {
    const { row, cells } = line
    const merges = mergesAt(row)
    const isHidden = sheet.isRowHidden(row)
    const channels = cells.map((cell) => channelOf(sheet, row, isHidden, cell, merges))
    if (channels.every((channel) => channel === null)) {
      shown.push(line)
      continue
    }
    for (const [at, channel] of channels.entries()) {
      if (channel === null) continue
      const known = hidden.get(channel) ?? []
      hidden.set(channel, known)
      known.push({ row, column: cells[at]!.column, text: cells[at]!.text })
    }
    const seen = cells.filter((_, at) => channels[at] === null)
    if (seen.length > 0) shown.push({ row, cells: seen })
  }
  return { shown, hidden }
}

function channelOf(
  sheet: Sheet,
  row: number,
  isRowHidden: boolean,
  cell: SheetCell,
  merges: OpenMerges,
): HiddenChannel | null {
  if (sheet.state !== 'visible') return 'hidden-sheet'
  const merge = merges.at(cell.column)
  if (merge !== undefined && (merge.top !== row || merge.left !== cell.column)) return 'covered-cell'
  if (isRowHidden && !(merge !== undefined && someRowShown(sheet, merge))) return 'hidden-row'
  if (sheet.isColumnHidden(cell.column) && !(merge !== undefined && someColumnShown(sheet, merge)))
    return 'hidden-column'
  return cell.unseen ?? null
}

/** A merged cell is seen where any part of it is. */
function someRowShown(sheet: Sheet, { top, bottom }: CellRange): boolean {
  for (let row = top; row <= bottom; row++) if (!sheet.isRowHidden(row)) return true
  return false
}

function someColumnShown(sheet: Sheet, { left, right }: CellRange): boolean {
  for (let column = left; column <= right && column < MAX_COLUMNS; column++)
    if (!sheet.isColumnHidden(column)) return true
  return false
}

/** The merged ranges that reach into a row. */
interface OpenMerges {
  readonly at: (column: number) => CellRange | undefined
}

/** Rows are asked for from top to bottom. Of ranges that overlap, which no program writes, the first counts. */
function openMerges(merges: readonly CellRange[]): (row: number) => OpenMerges {
  const waiting = merges.toSorted((one, other) => other.top - one.top)
  let open: CellRange[] = []
  let nextEnd = Number.POSITIVE_INFINITY
  /** How many of the open ranges, which stand from left to right, begin at a column or left of it. */
  const countTo = (column: number) => {
    let [low, high] = [0, open.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (open[middle]!.left <= column) low = middle + 1
      else high = middle
    }
    return low
  }
  const at = (column: number) => {
    const range = open[countTo(column) - 1]
    return range !== undefined && range.right >= column ? range : undefined
  }
  return (row) => {
    if (row > nextEnd) {
      open = open.filter(({ bottom }) => bottom >= row)
      nextEnd = Math.min(...open.map(({ bottom }) => bottom))
    }
    while (waiting.length > 0 && waiting.at(-1)!.top <= row) {
      const range = waiting.pop()!
      const place = countTo(range.left)
      const isFree = at(range.left) === undefined && (open[place]?.left ?? Number.POSITIVE_INFINITY) > range.right
      if (range.bottom < row || !isFree) continue
      open.splice(place, 0, range)
      nextEnd = Math.min(nextEnd, range.bottom)
    }
    return { at }
  }
}
