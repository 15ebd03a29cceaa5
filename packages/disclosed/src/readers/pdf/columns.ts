import { heightOf, onOneLine, type Place, placeAround } from './place.ts'

/** What is put in order: a piece of a line, or a table. */
export interface Item extends Place {
  /** Of its words. */
  readonly letters: number
}

/** Columns are set in lines of about this many letters or more, and so many lines of each stand beside the other. */
const FEWEST_LETTERS = 18
const FEWEST_LINES = 5
/** Lines of a column begin within so many points of each other. */
const EDGE = 3

/** What is read one after the other: what stands above columns, the left column, the right one, what stands below. */
export function columnsOf<T extends Item>(items: readonly T[]): T[][] {
  const split = bestSplit(items)
  return split === null
    ? [[...items]]
    : split.flatMap(({ whole, left, right }) => [
        ...(whole.length > 0 ? [whole] : []),
        ...(left.length > 0 ? [left, ...columnsOf(right)] : []),
      ])
}

/** Some items over the full width, then two columns below them. */
interface Band<T> {
  readonly whole: T[]
  readonly left: T[]
  readonly right: T[]
}

function bestSplit<T extends Item>(items: readonly T[]): Band<T>[] | null {
  if (items.length < 2 * FEWEST_LINES) return null
  const sorted = items.toSorted((a, b) => a.y0 - b.y0)
  const page = placeAround(items)
  let best: Band<T>[] | null = null
  let most = 0
  for (const edge of edgesOf(items, page)) {
    const bands = bandsAt(sorted, edge - 1)
    const inColumns = bands.reduce((sum, { left, right }) => sum + left.length + right.length, 0)
    if (inColumns > most) {
      best = bands
      most = inColumns
    }
  }
  return best
}

/** Where many lines begin that are not the leftmost. */
function edgesOf(items: readonly Item[], page: Place): number[] {
  const starts = items.map(({ x0 }) => x0).sort((a, b) => a - b)
  const edges: number[] = []
  for (let index = 0; index < starts.length; ) {
    let end = index
    while (end < starts.length && starts[end]! - starts[index]! <= EDGE) end++
    if (end - index >= FEWEST_LINES && starts[index]! > page.x0 + 0.2 * (page.x1 - page.x0)) edges.push(starts[index]!)
    index = end
  }
  return edges
}

/** Cuts at `x` wherever nothing stands across it for long enough, and both sides are prose. */
function bandsAt<T extends Item>(sorted: readonly T[], x: number): Band<T>[] {
  const bands: Band<T>[] = []
  let whole: T[] = []
  let left: T[] = []
  let right: T[] = []
  const close = () => {
    if (areColumns(left, right)) {
      bands.push({ whole, left, right })
      whole = []
    } else whole.push(...[...left, ...right].sort((a, b) => a.y0 - b.y0))
    left = []
    right = []
  }
  for (const item of sorted) {
    if (item.x1 <= x) left.push(item)
    else if (item.x0 >= x - EDGE) right.push(item)
    else {
      close()
      whole.push(item)
    }
  }
  close()
  return bands.length === 0 ? [] : whole.length === 0 ? bands : [...bands, { whole, left: [], right: [] }]
}

function areColumns(left: readonly Item[], right: readonly Item[]): boolean {
  return isProse(left) && isProse(right) && !beginTogether(left, right)
}

/** Full lines, one below the other. Cells of a table are short, or several stand on one line. */
function isProse(items: readonly Item[]): boolean {
  if (items.length < FEWEST_LINES) return false
  const around = placeAround(items)
  const lengths = items.map(({ letters }) => letters).sort((a, b) => a - b)
  const widths = items.map(({ x0, x1 }) => x1 - x0).sort((a, b) => a - b)
  const middle = Math.floor(items.length / 2)
  const beside = items.filter((item, index) => index > 0 && onOneLine(items[index - 1]!, item)).length
  return (
    lengths[middle]! >= FEWEST_LETTERS &&
    widths[middle]! >= 0.55 * (around.x1 - around.x0) &&
    beside <= items.length * 0.15
  )
}

/** The rows of a table begin on one line in both of its columns; paragraphs of two columns do so by chance. */
function beginTogether(left: readonly Item[], right: readonly Item[]): boolean {
  const [a, b] = [paragraphStarts(left), paragraphStarts(right)]
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a]
  if (fewer.length < 3) return false
  return fewer.filter((y) => more.some((other) => Math.abs(other - y) < EDGE)).length >= fewer.length * 0.7
}

function paragraphStarts(items: readonly Item[]): number[] {
  return items.flatMap((item, index) => {
    const before = items[index - 1]
    return before === undefined || item.y0 - before.y1 > 0.5 * heightOf(item) ? [item.y1] : []
  })
}
