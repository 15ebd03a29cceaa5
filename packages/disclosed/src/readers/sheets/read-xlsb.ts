import type { OfficePackage } from '../office/open-package.ts'
import type { XmlAttributes } from '../office/read-xml.ts'
import type { ReadContext, ReadResult } from '../reader.ts'
import { cellAddress } from './cell-address.ts'
import { addValue } from './cell-look.ts'
import { errorText, NO_HEIGHT, NO_WIDTH, packedNumber } from './excel-values.ts'
import type { DefinedName } from './hidden-names.ts'
import { openSheet } from './open-sheet.ts'
import { readOoxmlWorkbook, type WorkbookDialect } from './read-xlsx.ts'
import type { RichText } from './shared-strings.ts'
import type { CellRange, PlacedText, Sheet } from './sheet.ts'
import { unlessShort } from './xls-globals.ts'
import { wideString, type XlsbRecord, xlsbRecords } from './xlsb-records.ts'
import type { SheetPart, SheetSource } from './xlsx-sheet.ts'
import { emptyStyleTables, type StyleTables } from './xlsx-styles.ts'
import type { WorkbookParts } from './xlsx-workbook.ts'

/** Excel workbooks whose parts are records in place of XML (MS-XLSB). */
export function readXlsb(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  return readOoxmlWorkbook(bytes, context, RECORDS)
}

const RECORDS: WorkbookDialect = {
  format: 'xlsb',
  ending: 'bin',
  readWorkbook,
  readStrings,
  readStyles,
  readSheetPart,
  readNotes,
}

async function eachRecord(chunks: AsyncIterable<Uint8Array>, read: (record: XlsbRecord) => void): Promise<boolean> {
  let count = 0
  for await (const record of xlsbRecords(chunks)) {
    count++
    unlessShort(() => read(record))
  }
  return count > 0
}

const STATES: readonly Sheet['state'][] = ['visible', 'hidden', 'very-hidden']

async function readWorkbook(archive: OfficePackage, part: string): Promise<WorkbookParts> {
  const sheets: { name: string; state: Sheet['state']; relation: string }[] = []
  const names: DefinedName[] = []
  let from1904 = false
  const isWhole = await eachRecord(archive.chunks(part), ({ type, data }) => {
    if (type === 153) from1904 = (data.readUInt32LE(0) & 1) !== 0
    else if (type === 156) {
      const relation = wideString(data, 8)
      const state = STATES[data.readUInt32LE(0)] ?? 'visible'
      sheets.push({ name: wideString(data, relation.end).text, state, relation: relation.text })
    } else if (type === 39) {
      const name = wideString(data, 9)
      const isHidden = (data.readUInt32LE(0) & 1) !== 0
      names.push({ name: name.text, isHidden, formula: constantOf(data, name.end), comment: '' })
    }
  })
  return { from1904, sheets, names, modelTables: [], isWhole }
}

const STRING_TOKEN = 0x17

/** The words that a formula begins with: `="…"` (MS-XLSB 2.5.97); '' for all others. */
function constantOf(data: Buffer, at: number): string {
  if (data.readUInt32LE(at) === 0 || data[at + 4] !== STRING_TOKEN) return ''
  const length = data.readUInt16LE(at + 5)
  return `="${data.toString('utf16le', at + 7, at + 7 + length * 2)}"`
}

async function readStrings(chunks: AsyncIterable<Uint8Array>): Promise<readonly RichText[]> {
  const strings: RichText[] = []
  await eachRecord(chunks, ({ type, data }) => {
    if (type === 19) strings.push({ text: wideString(data, 1).text, runs: null })
  })
  return strings
}

async function readStyles(archive: OfficePackage, part: string): Promise<StyleTables> {
  const tables = emptyStyleTables()
  let inCells = false
  await eachRecord(archive.chunks(part), ({ type, data }) => {
    if (type === 44) tables.patterns.set(data.readUInt16LE(0), wideString(data, 2).text)
    else if (type === 43) tables.fonts.push(colourAt(data, 12))
    else if (type === 45) {
      const kind = data.readUInt32LE(0)
      tables.fills.push({ kind: ['none', 'solid'][kind] ?? 'pattern', colour: colourAt(data, 4) })
    } else if (type === 617) inCells = true
    else if (type === 618) inCells = false
    else if (type === 47 && inCells)
      tables.formats.push({ pattern: data.readUInt16LE(2), font: data.readUInt16LE(4), fill: data.readUInt16LE(6) })
  })
  return tables
}

/** BrtColor (MS-XLSB 2.4.323) as XML tells a colour. */
function colourAt(data: Buffer, at: number): XmlAttributes {
  const colour: Record<string, string> = Object.create(null)
  const kind = data.readUInt8(at) >> 1
  if (kind === 1) colour.indexed = String(data[at + 1])
  else if (kind === 2) colour.rgb = data.toString('hex', at + 4, at + 7)
  else if (kind === 3) colour.theme = String(data[at + 1])
  colour.tint = String(data.readInt16LE(at + 2) / 32767)
  return colour
}

async function readSheetPart(chunks: AsyncIterable<Uint8Array>, source: SheetSource): Promise<SheetPart> {
  const sheet = openSheet(source.budget)
  const merges: CellRange[] = []
  const links = new Map<string, string>()
  let row = 0
  const isWhole = await eachRecord(chunks, ({ type, data }) => {
    if (type >= 2 && type <= 11) {
      const look = source.styles.lookOf(data.readUIntLE(4, 3))
      addValue(sheet, row, data.readUInt32LE(0), valueIn(type, data, source), look, source.from1904)
      return
    }
    switch (type) {
      case 0:
        row = data.readUInt32LE(0)
        return sheet.setRows(row, row, (data.readUInt8(11) & 0x10) !== 0 || data.readUInt16LE(8) < NO_HEIGHT)
      case 62: {
        const look = source.styles.lookOf(data.readUIntLE(4, 3))
        addValue(sheet, row, data.readUInt32LE(0), wideString(data, 9).text, look, source.from1904)
        return
      }
      case 60: {
        const isHidden = (data.readUInt16LE(16) & 1) !== 0 || data.readUInt32LE(8) < NO_WIDTH
        return sheet.setColumns(data.readUInt32LE(0), data.readUInt32LE(4), isHidden)
      }
      case 485:
        return sheet.setDefaults({ rowsHidden: (data.readUInt8(8) & 2) !== 0 })
      case 176:
        merges.push(rangeAt(data, 0))
        return
      case 494: {
        const { top, left } = rangeAt(data, 0)
        const url = source.urls.get(wideString(data, 16).text)
        if (url !== undefined) links.set(cellAddress(top, left), url)
      }
    }
  })
  return { sheet, merges, links, margins: null, isWhole }
}

function valueIn(type: number, data: Buffer, { strings }: SheetSource): string | number | boolean {
  switch (type) {
    case 2:
      return packedNumber(data.readUInt32LE(8))
    case 3:
    case 11:
      return errorText(data.readUInt8(8))
    case 4:
    case 10:
      return data.readUInt8(8) === 1
    case 5:
    case 9:
      return data.readDoubleLE(8)
    case 7:
      return strings[data.readUInt32LE(8)]?.text ?? ''
    default:
      return wideString(data, 8).text
  }
}

function rangeAt(data: Buffer, at: number): CellRange {
  const [top, bottom, left, right] = [0, 4, 8, 12].map((place) => data.readUInt32LE(at + place))
  return { top: top!, bottom: bottom!, left: left!, right: right! }
}

async function readNotes(archive: OfficePackage, parts: readonly string[]): Promise<PlacedText[]> {
  const notes: PlacedText[] = []
  for (const part of parts) {
    let place = { row: 0, column: 0 }
    await eachRecord(archive.chunks(part), ({ type, data }) => {
      if (type === 635) place = { row: data.readUInt32LE(4), column: data.readUInt32LE(12) }
      else if (type === 637) notes.push({ ...place, text: wideString(data, 1).text })
    })
  }
  return notes
}
