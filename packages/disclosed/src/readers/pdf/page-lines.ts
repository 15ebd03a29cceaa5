import { type Chunk, chunksOf, type Row, rowsOf } from './chunks.ts'
import { columnsOf, type Item } from './columns.ts'
import { type Line, lineOfCells, lineOfRow } from './line.ts'
import { looseTables } from './loose-tables.ts'
import type { Word } from './page-words.ts'
import { heightOf, holdsWord, type Place, placeAround } from './place.ts'
import type { RuledTable } from './ruled-tables.ts'

/** The lines of a page in reading order. Words that are turned come after those that most of the page is set in. */
export function pageLines(words: readonly Word[], tables: readonly RuledTable[]): Line[] {
  const turns = [0, 1, 2, 3].map((turn) => words.filter((word) => word.turn === turn))
  const main = turns.toSorted((a, b) => b.length - a.length)[0]!
  const others = turns.filter((turned) => turned !== main)
  return [main, ...others].flatMap((turned) => flow(turned, turned === turns[0] ? tables : []))
}

type Piece = Item & ({ readonly chunk: Chunk } | { readonly table: readonly Line[] })

function flow(words: readonly Word[], tables: readonly RuledTable[]): Line[] {
  const inside = new Map<Place, Word[]>()
  const outside: Word[] = []
  for (const word of words) {
    const cell = cellAround(tables, word)
    const others = cell === null ? outside : inside.get(cell)
    if (others === undefined) inside.set(cell!, [word])
    else others.push(word)
  }
  const pieces: Piece[] = chunksOf(outside).map((chunk) => {
    const letters = chunk.words.reduce((sum, { text }) => sum + text.length + 1, -1)
    return { ...placeAround([chunk]), letters, chunk }
  })
  for (const table of tables) {
    const lines = tableLines(table, inside)
    if (lines.length > 0) pieces.push({ ...placeAround([table]), letters: 0, table: lines })
  }
  return columnsOf(pieces).flatMap(columnLines)
}

/** Rows first: a page may be one table of hundreds of cells. */
function cellAround(tables: readonly RuledTable[], word: Word): Place | null {
  for (const { x0, y0, x1, y1, rows } of tables) {
    const [x, y] = [(word.x0 + word.x1) / 2, (word.y0 + word.y1) / 2]
    if (x < x0 || x > x1 || y < y0 || y > y1) continue
    for (const row of rows) {
      // A row's cells begin level; only those before it may reach down here.
      if (row.length > 0 && row[0]!.y0 > y) break
      for (const cell of row) if (holdsWord(cell, word)) return cell
    }
  }
  return null
}

/** A column's lines from top to bottom; a table stands as one piece. */
function columnLines(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = []
  let chunks: Chunk[] = []
  const close = () => {
    lines.push(...spaced(chunks))
    chunks = []
  }
  const isTable = (piece: Piece) => 'table' in piece
  if (!pieces.some(isTable)) return spaced(pieces.flatMap((piece) => ('chunk' in piece ? [piece.chunk] : [])))
  for (const piece of pieces.toSorted(
    (a, b) => a.y0 + (isTable(a) ? 0 : a.y1 - a.y0) / 2 - (b.y0 + (isTable(b) ? 0 : b.y1 - b.y0) / 2),
  )) {
    if ('chunk' in piece) chunks.push(piece.chunk)
    else {
      close()
      lines.push(...piece.table)
    }
  }
  close()
  return lines
}

/** Lines farther apart than this, in shares of the usual distance, are parted by an empty line. */
const PARAGRAPH_GAP = 1.3

function spaced(chunks: readonly Chunk[]): Line[] {
  const groups = groupsOf(rowsOf(chunks))
  const tables = looseTables(groups)
  return groups.flatMap((group, index) => {
    const cells = tables[index]
    return cells == null
      ? group.map((row, at) => lineOfRow(row, at === 0))
      : [lineOfCells(cells, index === 0 || tables[index - 1] == null)]
  })
}

/** Rows that stand as near to each other as is usual here. */
function groupsOf(rows: readonly Row[]): Row[][] {
  const usual = usualDistance(rows)
  const groups: Row[][] = []
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1]
    if (before === undefined || distance(before, row) > usual * PARAGRAPH_GAP) groups.push([row])
    else groups.at(-1)!.push(row)
  }
  return groups
}

/** From line to line, in shares of the larger line's height. */
function distance(above: Place, below: Place): number {
  return (below.y1 - above.y1) / Math.max(heightOf(above), heightOf(below), 1)
}

const SINGLE_SPACING = 1.2

function usualDistance(rows: readonly Place[]): number {
  const distances = rows.slice(1).map((row, index) => distance(rows[index]!, row))
  const sorted = distances.filter((each) => each > 0.8).sort((a, b) => a - b)
  if (sorted.length < 4) return SINGLE_SPACING
  return Math.max(1, sorted[Math.floor(sorted.length / 4)]!)
}

/** A cell of more lines than this is a column of a page laid out by a table, not a value. */
const LAYOUT_LINES = 30

/** One line per row; cells that lay out the page, and rows of one cell, line by line. */
function tableLines({ rows }: RuledTable, words: ReadonlyMap<Place, readonly Word[]>): Line[] {
  const lines: Line[] = []
  for (const cells of rows) {
    const found = cells.map((cell) => spaced(chunksOf(words.get(cell) ?? [])))
    if (found.every((cell) => cell.length === 0)) continue
    const isLayout = cells.length === 1 || found.some((cell) => cell.length > LAYOUT_LINES)
    if (isLayout) lines.push(...found.flat())
    else
      lines.push(
        lineOfCells(
          found.map((cell) => cell.flatMap((line) => line.words)),
          lines.length === 0,
        ),
      )
  }
  return lines
}
