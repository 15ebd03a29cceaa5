import type { SheetCells } from '../model/page.ts'
import { testTable } from '../testing/test-table.ts'
import { cellAt } from './cell-at.ts'

const CELLS: SheetCells = { sheet: 'Costs', offsets: Uint32Array.of(0, 4, 5, 9, 12, 20), addresses: ['A1', 'B1', 'B2'] }

testTable(
  'cellAt',
  [
    ['the first cell', 0, 'Costs!A1'],
    ['within a cell', 7, 'Costs!B1'],
    ['between two cells, the next', 10, 'Costs!B2'],
    ['behind the last cell, the last', 30, 'Costs!B2'],
  ],
  (start) => cellAt(CELLS, start),
)

testTable('cellAt', [['an empty sheet', 0, 'Notes']], (start) =>
  cellAt({ sheet: 'Notes', offsets: new Uint32Array(), addresses: [] }, start),
)
