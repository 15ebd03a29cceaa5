import type { ReadWarning } from '@disclosed/core/model'
import { parseRows, SAMPLE_LINES } from '../../csv/parse-rows.ts'
import { decodeText } from '../decode-text.ts'
import type { ReadContext, ReadResult } from '../reader.ts'
import { CELL_LIMITS, openCellBudget } from './cell-budget.ts'
import { openSheet } from './open-sheet.ts'
import { workbookResult } from './workbook-result.ts'

/** No more than this is decoded: its cells would exceed what is taken of one file. */
const MAX_BYTES = 4 * CELL_LIMITS.characters

/** Rows after which the reader tells that it is still at work. */
const STEP = 50_000

/** Tables as text, parted by commas, semicolons, tabs or bars. */
export async function readCsv(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  const { text, warnings } = decodeText(bytes.subarray(0, MAX_BYTES))
  const budget = openCellBudget()
  const sheet = openSheet(budget)
  const take = (cells: readonly string[], row: number) => {
    for (const [column, cell] of cells.entries()) sheet.add(row, column, cell)
    if (row % STEP === STEP - 1) context.progress()
    return !budget.isSpent()
  }
  const { broken } = parseRows(text, take, SAMPLE_LINES)
  return workbookResult({
    format: 'csv',
    fileName: context.name,
    sheets: [sheet.close({ name: context.name.replace(/\.[a-z]{1,5}$/i, '') })],
    warnings: [...warnings, ...budget.warnings(), ...(broken === 0 ? [] : [quotes(broken)])],
  })
}

function quotes(rows: number): ReadWarning {
  return {
    code: 'broken-quotes',
    message: `In ${rows} ${rows === 1 ? 'row' : 'rows'} a quotation mark is not closed or stands inside a cell; cells may have run together there.`,
  }
}
