import type { PageRules } from './page-rules.ts'
import type { Place } from './place.ts'

/** A table with drawn lines between its cells. */
export interface RuledTable extends Place {
  /** From top to bottom, each with its cells from left to right. A cell over several rows belongs to the first of them. */
  readonly rows: readonly (readonly Place[])[]
}

/** Lines nearer than this, in points, are one, and touch where they come this near. */
const NEAR = 3
const MOST_RULES = 3000

/** Tables of two columns or more; what has only one is a frame around words. */
export function ruledTables({ across, down }: PageRules): RuledTable[] {
  if (across.length < 2 || down.length < 1 || across.length + down.length > MOST_RULES) return []
  const lying = joined(across.map(({ x0, y0, x1, y1 }) => ({ at: (y0 + y1) / 2, from: x0, to: x1 })))
  const standing = joined(down.map(({ x0, y0, x1, y1 }) => ({ at: (x0 + x1) / 2, from: y0, to: y1 })))
  const tables = grids(lying, standing).flatMap((grid) => tableOf(grid) ?? [])
  return tables.filter((table) => !tables.some((other) => other !== table && holds(other, table)))
}

/** A line by where it lies on the one axis and how far it reaches on the other. */
interface Rule {
  readonly at: number
  from: number
  to: number
}

/** Pieces of one line are drawn cell by cell. */
function joined(rules: Rule[]): Rule[] {
  const sorted = rules.toSorted((a, b) => a.at - b.at || a.from - b.from)
  const lines: Rule[] = []
  for (const rule of sorted) {
    const line = lineNear(lines, rule)
    if (line === null) lines.push({ ...rule })
    else {
      line.from = Math.min(line.from, rule.from)
      line.to = Math.max(line.to, rule.to)
    }
  }
  return lines
}

function lineNear(lines: readonly Rule[], { at, from, to }: Rule): Rule | null {
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index]!
    if (at - line.at > NEAR) return null
    if (from <= line.to + NEAR && to >= line.from - NEAR) return line
  }
  return null
}

interface Grid {
  readonly lying: Rule[]
  readonly standing: Rule[]
}

/** Lines that touch each other, directly or through others. */
function grids(lying: readonly Rule[], standing: readonly Rule[]): Grid[] {
  const left = new Set(standing)
  const free = new Set(lying)
  const found: Grid[] = []
  for (const first of lying) {
    if (!free.delete(first)) continue
    const grid: Grid = { lying: [first], standing: [] }
    for (let index = 0; index < grid.lying.length; index++) {
      for (const post of [...left].filter((each) => touches(grid.lying[index]!, each))) {
        left.delete(post)
        grid.standing.push(post)
        for (const beam of [...free].filter((each) => touches(each, post))) {
          free.delete(beam)
          grid.lying.push(beam)
        }
      }
    }
    found.push(grid)
  }
  return found
}

function touches(beam: Rule, post: Rule): boolean {
  return (
    post.at >= beam.from - NEAR && post.at <= beam.to + NEAR && beam.at >= post.from - NEAR && beam.at <= post.to + NEAR
  )
}

function tableOf({ lying, standing }: Grid): RuledTable | null {
  if (lying.length < 2 || standing.length < 1) return null
  const ys = distinct(lying.map(({ at }) => at))
  const [x0, x1] = [Math.min(...lying.map(({ from }) => from)), Math.max(...lying.map(({ to }) => to))]
  const [y0, y1] = [ys[0]!, ys.at(-1)!]
  const rows: Place[][] = ys.slice(1).map(() => [])
  for (let row = 0; row < rows.length; row++) {
    for (const cell of cellsOf(standing, x0, x1, ys[row]!, ys[row + 1]!)) {
      const from = firstRow(row, cell, ys, lying)
      const above = rows[from]!.find((each) => each.x0 < middle(cell) && middle(cell) < each.x1)
      if (above === undefined) rows[row]!.push(cell)
      else above.y1 = cell.y1
    }
  }
  return rows.some((row) => row.length > 1) ? { x0, y0, x1, y1, rows } : null
}

/** The cells of a row: what stands between the lines that go down through its middle. */
function cellsOf(standing: readonly Rule[], x0: number, x1: number, y0: number, y1: number): Place[] {
  const through = standing.filter(({ from, to }) => from <= (y0 + y1) / 2 && to >= (y0 + y1) / 2)
  const xs = distinct([x0, ...through.map(({ at }) => at), x1])
  return xs.slice(1).map((right, index) => ({ x0: xs[index]!, y0, x1: right, y1 }))
}

/** A cell without a line above it goes on with the one there. */
function firstRow(row: number, cell: Place, ys: readonly number[], lying: readonly Rule[]): number {
  let first = row
  const isClosed = (y: number) =>
    lying.some(
      ({ at, from, to }) => Math.abs(at - y) <= NEAR && from <= middle(cell) + NEAR && to >= middle(cell) - NEAR,
    )
  while (first > 0 && !isClosed(ys[first]!)) first--
  return first
}

function middle({ x0, x1 }: Place): number {
  return (x0 + x1) / 2
}

function distinct(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted.filter((value, index) => index === 0 || value - sorted[index - 1]! > NEAR)
}

function holds(outer: Place, inner: Place): boolean {
  return (
    inner.x0 >= outer.x0 - NEAR &&
    inner.x1 <= outer.x1 + NEAR &&
    inner.y0 >= outer.y0 - NEAR &&
    inner.y1 <= outer.y1 + NEAR
  )
}
