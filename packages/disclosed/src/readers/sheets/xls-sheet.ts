import { biffRecords } from './biff-records.ts'
import { type BiffReader, type BiffVersion, biffReader } from './biff-strings.ts'
import type { CellBudget } from './cell-budget.ts'
import { NO_HEIGHT, NO_WIDTH } from './excel-values.ts'
import { type OpenSheet, openSheet } from './open-sheet.ts'
import { printedText } from './printed-text.ts'
import type { CellRange, Sheet } from './sheet.ts'
import { xlsCells } from './xls-cells.ts'
import { unlessShort, type XlsGlobals, type XlsSheetPlace } from './xls-globals.ts'
import { xlsObjects } from './xls-objects.ts'

const BOF = 0x809
const EOF = 0x0a

/** A sheet of an Excel workbook (MS-XLS 2.1.7.20.5), as far as its records reach. */
export function readXlsSheet(
  stream: Buffer,
  place: XlsSheetPlace,
  globals: XlsGlobals,
  budget: CellBudget,
): { sheet: Sheet; isWhole: boolean } {
  const { version, codePage } = globals
  const sheet = openSheet(budget)
  const takeCell = xlsCells(sheet, globals)
  const layout = xlsLayout(sheet, version)
  const objects = xlsObjects(version)
  let depth = 0
  for (const record of biffRecords(stream, place.at)) {
    if (record.type === BOF) depth++
    else if (record.type === EOF) depth--
    if (depth === 0 || budget.isSpent()) break
    // A chart on the sheet has records of its own kind between its beginning and end.
    if (depth > 1) continue
    const reader = biffReader(record, version, codePage)
    unlessShort(() => takeCell(record.type, reader))
    reader.move(0)
    unlessShort(() => layout.take(record.type, reader))
    reader.move(0)
    unlessShort(() => objects.take(record, reader))
  }
  const boxes = objects.boxes()
  const isVisible = place.state === 'visible'
  return {
    isWhole: depth === 0,
    sheet: sheet.close({
      name: place.name,
      state: place.state,
      merges: layout.merges,
      margins: layout.margins(),
      links: objects.links,
      boxes: isVisible ? boxes : [],
      hiddenBoxes: isVisible ? [] : boxes,
      notes: objects.notes(),
    }),
  }
}

/** Takes the records of rows, columns, merged cells, and of what is printed above and below. */
function xlsLayout(sheet: OpenSheet, version: BiffVersion) {
  const merges: CellRange[] = []
  const margins = { header: '', footer: '' }
  return {
    merges,
    margins: () => (margins.header + margins.footer === '' ? null : margins),
    take: (type: number, reader: BiffReader): void => {
      switch (type) {
        case 0x208: {
          const row = reader.u16()
          reader.move(6)
          const height = reader.u16() & 0x7fff
          reader.move(12)
          sheet.setRows(row, row, (reader.u16() & 0x20) !== 0 || height < NO_HEIGHT)
          return
        }
        case 0x7d: {
          const [first, last, width] = [reader.u16(), reader.u16(), reader.u16()]
          reader.move(8)
          sheet.setColumns(first, last, (reader.u16() & 1) !== 0 || width < NO_WIDTH)
          return
        }
        case 0x225:
          sheet.setDefaults({ rowsHidden: (reader.u16() & 2) !== 0 })
          return
        case 0xe5:
          for (let left = reader.u16(); left > 0 && reader.left() >= 8; left--) {
            const [top, bottom, first, last] = [reader.u16(), reader.u16(), reader.u16(), reader.u16()]
            merges.push({ top, bottom, left: first, right: last })
          }
          return
        case 0x14:
        case 0x15:
          if (reader.left() < 2) return
          margins[type === 0x14 ? 'header' : 'footer'] = printedText(
            reader.characters(version === 8 ? reader.u16() : reader.u8()),
          )
      }
    },
  }
}
