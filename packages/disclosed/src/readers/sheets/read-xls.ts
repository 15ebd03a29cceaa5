import { type CompoundFile, openCompoundFile } from '../office/compound-file.ts'
import { filesOfObjects } from '../office/ole-object.ts'
import { hideSummary } from '../office/summary-properties.ts'
import type { HiddenData, ReadContext, ReadResult } from '../reader.ts'
import { biffRecords } from './biff-records.ts'
import { biffReader } from './biff-strings.ts'
import { openCellBudget } from './cell-budget.ts'
import { hiddenNames } from './hidden-names.ts'
import { rowsText } from './rows-text.ts'
import { type Seen, workbookResult } from './workbook-result.ts'
import { readGlobals, unlessShort, type XlsGlobals } from './xls-globals.ts'
import { readXlsSheet } from './xls-sheet.ts'

/** Excel workbooks of 5 to 2003 (MS-XLS). */
export async function readXls(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  const file = openCompoundFile(bytes)
  const stream = file === null ? null : (streamOf(file, 'Workbook') ?? streamOf(file, 'Book'))
  if (file === null || stream === null) throw new Error('it holds no workbook.')
  const globals = readGlobals(stream)
  const budget = openCellBudget()
  const read = globals.sheets.map((place) => {
    context.progress()
    return readXlsSheet(stream, place, globals, budget)
  })
  if (read.length === 0) throw new Error('its sheets could not be found in it.')
  const damaged = read.filter(({ isWhole }) => !isWhole && !budget.isSpent()).map(({ sheet }) => sheet.name)
  return workbookResult({
    format: 'xls',
    fileName: context.name,
    sheets: read.map(({ sheet }) => sheet),
    warnings: [
      ...damaged.map((name) => ({
        code: 'damaged-sheet',
        message: `The sheet ${name} is damaged; what stands before the damage was read.`,
      })),
      ...budget.warnings(),
    ],
    hiddenBesides: async (seen) => hiddenStreams(file, globals, seen),
    hideProperties: async (hidden, isSeen) => hideSummary(file, hidden, isSeen),
    attachments: filesOfObjects(file, OBJECTS),
  })
}

function streamOf(file: CompoundFile, path: string): Buffer | null {
  const stream = file.stream(path)
  return stream === null ? null : Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength)
}

/** `MBD0004C8E2/Package` */
const OBJECTS = /^(MBD[0-9A-F]{8})\/([^/]{1,20})$/i

function hiddenStreams(file: CompoundFile, globals: XlsGlobals, seen: Seen): HiddenData[] {
  const external = globals.externalRows.map((row) => row.filter((value) => !seen.isValueShown(value)))
  return [
    ...hiddenRows('external-cache', 'cells of another workbook', external),
    ...hiddenRows('pivot-cache', 'values behind pivot tables', pivotValues(file, seen)),
    ...hiddenNames(globals.names),
  ]
}

function hiddenRows(channel: 'external-cache' | 'pivot-cache', where: string, rows: readonly string[][]): HiddenData[] {
  const count = rows.flat().length
  return count === 0 ? [] : [{ channel, where, count, text: rowsText(rows.filter((row) => row.length > 0)) }]
}

const PIVOT_STRING = 0xcd

/** The words behind pivot tables that no sheet shows (MS-XLS 2.1.7.8). */
function pivotValues(file: CompoundFile, { isValueShown }: Seen): string[][] {
  const values: string[][] = []
  for (const path of file.paths) {
    if (!/^_SX_DB(?:_CUR)?\/[0-9a-f]{1,8}$/i.test(path)) continue
    for (const record of biffRecords(streamOf(file, path) ?? Buffer.alloc(0), 0))
      if (record.type === PIVOT_STRING)
        unlessShort(() => {
          const reader = biffReader(record, 8)
          const value = reader.characters(reader.u16())
          if (!isValueShown(value)) values.push([value])
        })
  }
  return values
}
