import type { Page, PageLink } from '@disclosed/core/model'
import { cleanLine } from '../clean-text.ts'
import { plainPage } from '../reader.ts'
import { cellAddress } from './cell-address.ts'
import type { Sheet, SheetRow } from './sheet.ts'

/** A sheet whose rows need more tabs than this has one filled cell here and there: its columns are not lined up. */
const MAX_TABS = 16_000_000

/**
 * A sheet as a page: one line per row, its cells parted by tabs. Columns that hold nothing are left out, so that question and
 * answer stand side by side; empty rows between others are one empty line, and what stands between two such lines begins at the left,
 * wherever on the sheet it lies. Text boxes follow below.
 */
export function sheetPage(number: number, sheet: Sheet, shown: readonly SheetRow[], heading: string | null): Page {
  const places = columnPlaces(shown)
  const widestGap = tabsOf(shown, places) > MAX_TABS ? 1 : Number.POSITIVE_INFINITY
  const offsets = new Uint32Array(2 * shown.reduce((sum, { cells }) => sum + cells.length, sheet.boxes.length))
  const addresses: string[] = []
  const links: PageLink[] = []
  const page = openText()
  if (heading !== null) page.write(`${heading}\n`)
  const writeCell = (row: number, column: number, text: string) => {
    const start = page.length()
    const end = start + text.length
    const address = cellAddress(row, column)
    const url = sheet.links.size === 0 ? undefined : sheet.links.get(address)
    if (url !== undefined) links.push({ start, end, url: cleanLine(url) })
    offsets[2 * addresses.length] = start
    offsets[2 * addresses.length + 1] = end
    addresses.push(address)
    page.write(text)
  }
  for (const [at, block] of blocksOf(sheet, shown).entries()) {
    if (at > 0) page.write('\n')
    const left = block.reduce(
      (least, { cells }) => Math.min(least, places.get(cells[0]!.column)!),
      Number.POSITIVE_INFINITY,
    )
    for (const { row, cells } of block) {
      let place = left
      for (const { column, text } of cells) {
        const gap = places.get(column)! - place
        if (gap > 0) page.write('\t'.repeat(Math.min(gap, widestGap)))
        place += gap
        writeCell(row, column, text)
      }
      page.write('\n')
    }
  }
  for (const [at, { row, column, text }] of sheet.boxes.entries()) {
    if (at === 0 && shown.length > 0) page.write('\n')
    writeCell(row, column, cleanLine(text))
    page.write('\n')
  }
  return {
    ...plainPage(number, page.text()),
    cells: { sheet: cleanLine(sheet.name), offsets, addresses },
    ...(sheet.margins === null ? {} : { margins: sheet.margins }),
    ...(links.length === 0 ? {} : { links }),
  }
}

/** Pieces that are joined before they are many: each one waits in memory with what surrounds it. */
const MAX_PIECES = 10_000

function openText() {
  const joined: string[] = []
  let pieces: string[] = []
  let length = 0
  return {
    length: () => length,
    write: (text: string) => {
      length += text.length
      if (pieces.push(text) < MAX_PIECES) return
      joined.push(pieces.join(''))
      pieces = []
    },
    text: () => [...joined, ...pieces].join(''),
  }
}

/** Which of the columns that hold something each one is. */
function columnPlaces(rows: readonly SheetRow[]): ReadonlyMap<number, number> {
  const used = new Set<number>()
  for (const { cells } of rows) for (const { column } of cells) used.add(column)
  return new Map([...used].sort((one, other) => one - other).map((column, place) => [column, place]))
}

function tabsOf(rows: readonly SheetRow[], places: ReadonlyMap<number, number>): number {
  return rows.reduce((sum, { cells }) => sum + places.get(cells.at(-1)!.column)!, 0)
}

/** Rows without an empty one between them. */
function blocksOf(sheet: Sheet, shown: readonly SheetRow[]): SheetRow[][] {
  const blocks: SheetRow[][] = []
  for (const [at, line] of shown.entries()) {
    const above = shown[at - 1]?.row
    if (above === undefined || hasShownRow(sheet, above + 1, line.row)) blocks.push([line])
    else blocks.at(-1)!.push(line)
  }
  return blocks
}

function hasShownRow(sheet: Sheet, from: number, to: number): boolean {
  for (let row = from; row < to; row++) if (!sheet.isRowHidden(row)) return true
  return false
}
