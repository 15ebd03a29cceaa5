/** Binary workbooks (MS-XLSB) of the records that a test needs. */
import { relationsXml } from './make-workbook.ts'
import { u8, u16, u32 } from './make-xls.ts'
import { makeZip } from './make-zip.ts'

/** Type and size in groups of seven bits. */
export function record(type: number, ...content: readonly Uint8Array[]): Buffer {
  const data = Buffer.concat(content)
  const size: number[] = []
  for (let rest = data.length; rest > 0 || size.length === 0; rest >>= 7)
    size.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0))
  const kind = type < 0x80 ? [type] : [(type & 0x7f) | 0x80, type >> 7]
  return Buffer.concat([u8(...kind, ...size), data])
}

export const words = (text: string) => Buffer.concat([u32(text.length), Buffer.from(text, 'utf16le')])
export const head = (column: number, style = 0) => u32(column, style)
export const rowHead = (row: number, isHidden = false) =>
  record(0, u32(row, 0), u16(300), u8(0, isHidden ? 0x10 : 0, 0, 0, 0, 0, 0))
const black = u8(2 << 1, 0, 0, 0, 0, 0, 0, 255)
const white = u8(2 << 1, 0, 0, 0, 255, 255, 255, 255)
const font = (colour: Buffer) => record(43, u16(220, 0, 400, 0), u8(0, 2, 0, 0), colour, words('Calibri'))
const style = (pattern: number, font: number) => record(47, u16(0, pattern, font, 0, 0, 0))

/** @param sheet the records of the first sheet; a second one is hidden */
export function makeXlsb(sheet: readonly Buffer[], workbook: readonly Buffer[] = []): Uint8Array {
  return makeZip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationsXml([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.bin' }]),
    'xl/_rels/workbook.bin.rels': relationsXml([
      { id: 'rId1', type: 'worksheet', target: 'worksheets/sheet1.bin' },
      { id: 'rId2', type: 'worksheet', target: 'worksheets/sheet2.bin' },
    ]),
    'xl/workbook.bin': Buffer.concat([
      ...workbook,
      record(156, u32(0, 1), words('rId1'), words('Costs')),
      record(156, u32(2, 2), words('rId2'), words('Staff')),
    ]),
    'xl/sharedStrings.bin': record(19, u8(0), words('shared')),
    'xl/styles.bin': Buffer.concat([
      record(44, u16(164), words('dd/mm/yyyy')),
      font(black),
      font(white),
      record(45, u32(0), black, white),
      record(617),
      style(0, 0),
      style(164, 0),
      style(0, 1),
      record(618),
    ]),
    'xl/worksheets/sheet1.bin': Buffer.concat(sheet),
    'xl/worksheets/sheet2.bin': Buffer.concat([rowHead(0), record(6, head(0), words('Rowan'))]),
  })
}
