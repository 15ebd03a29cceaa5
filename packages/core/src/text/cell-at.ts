import type { SheetCells } from '../model/page.ts'

/** The cell in which a passage begins, or the next one where it begins between two: `Costs!B7`. */
export function cellAt(cells: SheetCells, start: number): string {
  const { sheet, offsets, addresses } = cells
  let low = 0
  let high = addresses.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[2 * middle + 1]! > start) high = middle
    else low = middle + 1
  }
  return addresses.length === 0 ? sheet : `${sheet}!${addresses[low]}`
}
