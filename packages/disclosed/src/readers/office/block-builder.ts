import type { Block, Paragraph } from './blocks.ts'

interface OpenTable {
  readonly rows: Block[][][]
  row: Block[][]
  cell: Block[]
}

/** Builds blocks from paragraphs that only say how deep in tables they stand, as Word 97 and RTF write them. */
export class BlockBuilder {
  readonly #blocks: Block[] = []
  readonly #open: OpenTable[] = []

  /** @param depth 0 outside of tables, 2 in a table inside a cell */
  add(paragraph: Paragraph, depth: number): void {
    this.#goTo(depth)
    this.#target().push(paragraph)
  }

  endCell(depth: number): void {
    this.#goTo(depth)
    const table = this.#open.at(-1)
    if (table === undefined) return
    table.row.push(table.cell)
    table.cell = []
  }

  endRow(depth: number): void {
    this.#goTo(depth)
    const table = this.#open.at(-1)
    if (table !== undefined) closeRow(table)
  }

  end(): Block[] {
    this.#goTo(0)
    return this.#blocks
  }

  #target(): Block[] {
    return this.#open.at(-1)?.cell ?? this.#blocks
  }

  #goTo(depth: number): void {
    while (this.#open.length > depth) {
      const table = this.#open.pop()!
      closeRow(table)
      this.#target().push({ kind: 'table', rows: table.rows })
    }
    while (this.#open.length < depth) this.#open.push({ rows: [], row: [], cell: [] })
  }
}

function closeRow(table: OpenTable): void {
  if (table.cell.length > 0) table.row.push(table.cell)
  if (table.row.length > 0) table.rows.push(table.row)
  table.row = []
  table.cell = []
}
