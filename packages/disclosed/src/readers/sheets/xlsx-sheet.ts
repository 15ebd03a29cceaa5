import { dateToSerial } from 'numfmt'
import { readXml, type XmlAttributes } from '../office/read-xml.ts'
import { cellAddress, parseAddress, parseRange } from './cell-address.ts'
import type { CellBudget } from './cell-budget.ts'
import { addValue } from './cell-look.ts'
import { type OpenSheet, openSheet } from './open-sheet.ts'
import { printedText } from './printed-text.ts'
import { type RichText, richTextReader, unescaped } from './shared-strings.ts'
import type { CellRange, Sheet } from './sheet.ts'
import type { Styles } from './xlsx-styles.ts'
import { isOn } from './xlsx-workbook.ts'

export interface SheetSource {
  readonly strings: readonly RichText[]
  readonly styles: Styles
  readonly from1904: boolean
  readonly budget: CellBudget
  /** Where the hyperlinks of the sheet lead, by the id of their relationship. */
  readonly urls: ReadonlyMap<string, string>
  /** Rows above tables in a style of their own: white letters stand on its colour. */
  readonly tableHeads: readonly CellRange[]
}

export interface SheetPart {
  readonly sheet: OpenSheet
  readonly merges: readonly CellRange[]
  readonly links: ReadonlyMap<string, string>
  readonly margins: Sheet['margins']
  readonly isWhole: boolean
}

/** What is narrower or lower than this is no wider than its border: a character's width, points. */
const NO_WIDTH = 0.3
const NO_HEIGHT = 1
/** A link over more cells than this is one on a picture's ground, not on words. */
const MAX_LINKED_CELLS = 1000

/** Reads the part of a worksheet (ECMA-376 part 1, 18.3). */
export async function readSheetPart(chunks: AsyncIterable<Uint8Array>, source: SheetSource): Promise<SheetPart> {
  const sheet = openSheet(source.budget)
  const merges: CellRange[] = []
  const links = new Map<string, string>()
  const margins = { header: '', footer: '' }
  const inline = richTextReader()
  let [row, column] = [-1, -1]
  let cell: XmlAttributes = Object.create(null)
  let [value, taking, isInline] = ['', false, false]

  const open = (name: string, attributes: XmlAttributes) => {
    switch (name) {
      case 'x:row':
        row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1
        column = -1
        sheet.setRows(row, row, isOn(attributes.hidden) || Number(attributes.ht ?? NO_HEIGHT) < NO_HEIGHT)
        return
      case 'x:c': {
        const place = attributes.r === undefined ? null : parseAddress(attributes.r)
        column = place?.column ?? column + 1
        if (place !== null) row = place.row
        cell = attributes
        value = ''
        isInline = false
        return
      }
      case 'x:v':
      case 'x:oddHeader':
      case 'x:oddFooter':
        taking = true
        value = ''
        return
      case 'x:is':
        isInline = true
        return
      case 'x:col': {
        const [first, last] = [Number(attributes.min) - 1, Number(attributes.max) - 1]
        const width = attributes.width
        sheet.setColumns(first, last, isOn(attributes.hidden) || (width !== undefined && Number(width) < NO_WIDTH))
        return
      }
      case 'x:sheetFormatPr': {
        const { zeroHeight, defaultRowHeight, defaultColWidth } = attributes
        sheet.setDefaults({
          rowsHidden: isOn(zeroHeight) || (defaultRowHeight !== undefined && Number(defaultRowHeight) < NO_HEIGHT),
          columnsHidden: defaultColWidth !== undefined && Number(defaultColWidth) < NO_WIDTH,
        })
        return
      }
      case 'x:mergeCell': {
        const range = parseRange(attributes.ref ?? '')
        if (range !== null) merges.push(range)
        return
      }
      case 'x:hyperlink':
        addLink(links, attributes, source.urls)
        return
      default:
        if (isInline) inline.open(name, attributes)
    }
  }
  const close = (name: string) => {
    if (name === 'x:c') addCell(sheet, row, column, cell, isInline ? inline.end() : value, source)
    else if (name === 'x:oddHeader') margins.header = printedText(value)
    else if (name === 'x:oddFooter') margins.footer = printedText(value)
    else if (name === 'x:is') inline.close(name)
    else if (isInline) inline.close(name)
    if (name === 'x:v' || name === 'x:oddHeader' || name === 'x:oddFooter') taking = false
  }
  const text = (words: string) => {
    if (taking) value += words
    else if (isInline) inline.text(words)
  }
  const isWhole = await readXml(chunks, { open, close, text })
  return { sheet, merges, links, margins: margins.header + margins.footer === '' ? null : margins, isWhole }
}

function addCell(
  sheet: OpenSheet,
  row: number,
  column: number,
  cell: XmlAttributes,
  written: string | RichText,
  source: SheetSource,
): void {
  const value = typeof written === 'string' ? valueIn(cell.t, written, source) : written
  const style = Number(cell.s ?? 0)
  if (typeof value === 'object') addText(sheet, row, column, value, style, source)
  // A day as written is one of the common calendar, whatever the workbook counts from.
  else addValue(sheet, row, column, value, lookOf(row, column, style, source), source.from1904 && cell.t !== 'd')
}

function valueIn(
  type: string | undefined,
  written: string,
  { strings }: SheetSource,
): string | number | boolean | RichText {
  if (written === '') return ''
  switch (type) {
    case 's':
      return strings[Number(written)] ?? ''
    case 'str':
      return unescaped(written)
    case 'b':
      return written.trim() === '1' || written.trim() === 'true'
    case 'e':
      return written
    case 'd':
      return serialOf(written) ?? written
    default:
      return Number.isNaN(Number(written)) ? written : Number(written)
  }
}

function lookOf(row: number, column: number, style: number, { styles, tableHeads }: SheetSource) {
  const look = styles.lookOf(style)
  return look.isUnseen && isTableHead(row, column, tableHeads) ? { ...look, isUnseen: false } : look
}

function isTableHead(row: number, column: number, heads: readonly CellRange[]): boolean {
  return heads.some(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right)
}

/** Runs in the colour of the cell are kept apart from those that are seen. */
function addText(
  sheet: OpenSheet,
  row: number,
  column: number,
  { text, runs }: RichText,
  style: number,
  source: SheetSource,
): void {
  const look = lookOf(row, column, style, source)
  if (runs === null || isTableHead(row, column, source.tableHeads)) {
    addValue(sheet, row, column, text, look, source.from1904)
    return
  }
  const isHidden = runs.map(({ colour }) =>
    colour === null ? look.isUnseen : source.styles.isColourUnseen(colour, style),
  )
  for (const hidden of [false, true]) {
    const words = runs.filter((_, at) => isHidden[at] === hidden).map((run) => run.text)
    addValue(sheet, row, column, unescaped(words.join('')), { ...look, isUnseen: hidden }, source.from1904)
  }
}

/** `2024-03-01T09:30:00` as the number of its day. */
function serialOf(text: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?/.exec(text)
  return parts === null ? null : (dateToSerial(parts.slice(1).map((part) => Number(part ?? 0))) ?? null)
}

function addLink(links: Map<string, string>, attributes: XmlAttributes, urls: ReadonlyMap<string, string>): void {
  const range = parseRange(attributes.ref ?? '')
  const url = urls.get(attributes['r:id'] ?? '')
  if (range === null || url === undefined) return
  const { top, left, bottom, right } = range
  if ((bottom - top + 1) * (right - left + 1) > MAX_LINKED_CELLS) return
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) links.set(cellAddress(row, column), url)
}
