import type { XmlAttributes } from '../office/read-xml.ts'
import { cellAddress, MAX_COLUMNS, MAX_ROWS } from './cell-address.ts'
import type { CellBudget } from './cell-budget.ts'
import { numberText } from './number-text.ts'
import type { OdsStyles } from './ods-styles.ts'
import { type OpenSheet, openSheet } from './open-sheet.ts'
import type { CellRange, PlacedText, Sheet, Unseen } from './sheet.ts'

/** A table while it is read. */
export interface OdsTable {
  readonly name: string
  readonly isHidden: boolean
  isExternal: boolean
  readonly sheet: OpenSheet
  readonly merges: CellRange[]
  readonly links: Map<string, string>
  readonly notes: PlacedText[]
  readonly boxes: PlacedText[]
  /** The style of cells that have none, column by column. */
  readonly columnStyles: { last: number; style: string | undefined }[]
  /** Where the next row, cell and column stand. */
  row: number
  column: number
  columns: number
}

export interface OdsCell {
  readonly attributes: XmlAttributes
  /** Its words, those that are seen and those in the colour of the cell. */
  shown: string
  unseen: string
  hasParagraph: boolean
  url: string | null
}

export function openTable(attributes: XmlAttributes, styles: OdsStyles, budget: CellBudget): OdsTable {
  const name = attributes['table:name'] ?? ''
  return {
    name,
    isHidden: styles.isTableHidden(attributes['table:style-name']),
    isExternal: /^'?file:/i.test(name),
    sheet: openSheet(budget),
    merges: [],
    links: new Map(),
    notes: [],
    boxes: [],
    columnStyles: [],
    row: 0,
    column: 0,
    columns: 0,
  }
}

/** How often something stands, where it is written once. */
export function repeats(attribute: string | undefined): number {
  const number = Number(attribute ?? 1)
  return Number.isInteger(number) && number > 0 ? Math.min(number, MAX_ROWS) : 1
}

export function openColumn(table: OdsTable, attributes: XmlAttributes, styles: OdsStyles): void {
  const last = Math.min(table.columns + repeats(attributes['table:number-columns-repeated']), MAX_COLUMNS) - 1
  const isHidden = isOutOfSight(attributes) || styles.isFlat(attributes['table:style-name'])
  if (isHidden && last >= table.columns) table.sheet.setColumns(table.columns, last, true)
  table.columnStyles.push({ last, style: attributes['table:default-cell-style-name'] })
  table.columns = last + 1
}

/** `collapse` was hidden by hand, `filter` by a filter. */
function isOutOfSight(attributes: XmlAttributes): boolean {
  return (attributes['table:visibility'] ?? 'visible') !== 'visible'
}

export function cellStyle(
  { attributes }: OdsCell,
  table: OdsTable | null,
  row: XmlAttributes | null,
): string | undefined {
  return (
    attributes['table:style-name'] ??
    row?.['table:default-cell-style-name'] ??
    table?.columnStyles.find(({ last }) => last >= table.column)?.style
  )
}

export function closeCell(
  table: OdsTable,
  cell: OdsCell,
  row: XmlAttributes | null,
  element: string,
  budget: CellBudget,
): void {
  const { attributes, shown, unseen } = cell
  const across = repeats(attributes['table:number-columns-repeated'])
  const first = table.column
  table.column += across
  const [columns, rows] = [
    repeats(attributes['table:number-columns-spanned']),
    repeats(attributes['table:number-rows-spanned']),
  ]
  if (element === 'table:table-cell' && columns * rows > 1) {
    const bottom = Math.min(table.row + rows, MAX_ROWS) - 1
    table.merges.push({ top: table.row, left: first, bottom, right: Math.min(first + columns, MAX_COLUMNS) - 1 })
  }
  const words: [string, Unseen | undefined][] = [
    [cell.hasParagraph ? shown : valueIn(attributes), undefined],
    [unseen, 'white-text'],
  ]
  const value = attributes['office:value'] ?? attributes['office:string-value'] ?? ''
  if (cell.hasParagraph && shown.trim() + unseen.trim() === '' && value !== '' && value !== '0')
    words.push([value, 'empty-format'])
  if (words.every(([text]) => text.trim() === '')) return
  const down = repeats(row?.['table:number-rows-repeated'])
  for (let at = table.row; at < table.row + down && at < MAX_ROWS; at++)
    for (let column = first; column < first + across && column < MAX_COLUMNS && !budget.isSpent(); column++) {
      for (const [text, why] of words) table.sheet.add(at, column, text, why)
      if (cell.url !== null) table.links.set(cellAddress(at, column), cell.url)
    }
}

/** Of a cell without words its value, as some programs write it. */
function valueIn(attributes: XmlAttributes): string {
  const value = attributes['office:value']
  switch (attributes['office:value-type']) {
    case 'boolean':
      return (attributes['office:boolean-value'] ?? '').toUpperCase()
    case 'date':
      return attributes['office:date-value']?.replace('T', ' ') ?? ''
    case 'time':
      return attributes['office:time-value'] ?? ''
    case 'percentage':
      return value === undefined ? '' : numberText(Number(value), '0.00%', false)
    default:
      return value ?? attributes['office:string-value'] ?? ''
  }
}

export function closeRow(table: OdsTable, row: XmlAttributes, styles: OdsStyles): void {
  const down = repeats(row['table:number-rows-repeated'])
  if (isOutOfSight(row) || styles.isFlat(row['table:style-name']))
    table.sheet.setRows(table.row, table.row + down - 1, true)
  table.row = Math.min(MAX_ROWS, table.row + down)
}

export function closeTable(table: OdsTable): Sheet {
  const { name, isHidden, merges, links, notes, boxes } = table
  return table.sheet.close({
    name,
    state: isHidden ? 'hidden' : 'visible',
    merges,
    links,
    notes,
    boxes: isHidden ? [] : boxes,
    hiddenBoxes: isHidden ? boxes : [],
  })
}
