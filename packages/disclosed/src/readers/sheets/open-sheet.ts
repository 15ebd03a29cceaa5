import { MAX_COLUMNS, MAX_ROWS } from './cell-address.ts'
import type { CellBudget } from './cell-budget.ts'
import { openRuns } from './runs-of-numbers.ts'
import { PLAIN_SHEET, type Sheet, type SheetCell, type SheetRow, type Unseen } from './sheet.ts'

/** A sheet while it is read: cells come in any order, mostly row by row. */
export interface OpenSheet {
  readonly add: (row: number, column: number, text: string, unseen?: Unseen) => void
  readonly setRows: (first: number, last: number, isHidden: boolean) => void
  readonly setColumns: (first: number, last: number, isHidden: boolean) => void
  /** What holds for rows and columns of which nothing is said. */
  readonly setDefaults: (defaults: { rowsHidden?: boolean; columnsHidden?: boolean }) => void
  readonly close: (details: Pick<Sheet, 'name'> & Partial<Sheet>) => Sheet
}

export function openSheet(budget: CellBudget): OpenSheet {
  const rows: SheetRow[] = []
  const hidden = { rows: openRuns(), columns: openRuns() }
  let [rowsHidden, columnsHidden, inOrder] = [false, false, true]
  let row = -1
  /** The cells of the row that is being read: an array that grows takes three times what is in it. */
  let cells: SheetCell[] = []
  const closeRow = () => {
    if (cells.length === 0) return
    if (rows.length > 0 && rows.at(-1)!.row >= row) inOrder = false
    rows.push({ row, cells: cells.slice() })
    cells = []
  }
  return {
    add: (at, column, text, unseen) => {
      if (at < 0 || at >= MAX_ROWS || column < 0 || column >= MAX_COLUMNS) return
      const line = budget.take(text)
      if (line === null) return
      if (at !== row) {
        closeRow()
        row = at
      }
      if (cells.length > 0 && cells.at(-1)!.column > column) inOrder = false
      cells.push(unseen === undefined ? { column, text: line } : { column, text: line, unseen })
    },
    setRows: hidden.rows.set,
    setColumns: hidden.columns.set,
    setDefaults: (defaults) => {
      rowsHidden = defaults.rowsHidden ?? rowsHidden
      columnsHidden = defaults.columnsHidden ?? columnsHidden
    },
    close: (details) => {
      closeRow()
      return {
        ...PLAIN_SHEET,
        rows: inOrder ? rows : inReadingOrder(rows),
        isColumnHidden: (column) => hidden.columns.get(column) ?? columnsHidden,
        isRowHidden: (at) => hidden.rows.get(at) ?? rowsHidden,
        ...details,
      }
    },
  }
}

/** Rows by number, cells by column; of two cells with one address the later one counts, as in Excel. */
function inReadingOrder(rows: readonly SheetRow[]): SheetRow[] {
  const byRow = new Map<number, Map<string, SheetCell>>()
  for (const { row, cells } of rows) {
    const known = byRow.get(row) ?? new Map<string, SheetCell>()
    byRow.set(row, known)
    // Of one cell a part may be seen, another not.
    for (const cell of cells) known.set(`${cell.column} ${cell.unseen ?? ''}`, cell)
  }
  return [...byRow]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => ({ row, cells: [...cells.values()].sort((one, other) => one.column - other.column) }))
}
