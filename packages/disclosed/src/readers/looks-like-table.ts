/** Lines that must be alike, and how many of them at least. */
const MOST_LINES = 50
const FEWEST_LINES = 4
/** A letter has commas, too, but not the same number in every line. */
const SEPARATORS: readonly [separator: string, fewest: number][] = [
  ['\t', 1],
  [',', 3],
  [';', 3],
  ['|', 3],
]
/** Words of a letter fill a line; cells rarely do. */
const MOST_OF_A_CELL = 60

/** Whether a text without a telling name is a table: every line has the same number of separators outside of quotation marks. */
export function looksLikeTable(start: string): boolean {
  const lines = start
    .split(/\r\n|\r|\n/)
    .slice(0, MOST_LINES)
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/"[^"]*"/g, '""'))
  if (lines.length < FEWEST_LINES) return false
  return SEPARATORS.some(([separator, fewest]) => {
    const rows = lines.map((line) => line.split(separator))
    const columns = rows[0]!.length
    return (
      columns > fewest &&
      rows.every((cells) => cells.length === columns && cells.every((cell) => cell.trim().length <= MOST_OF_A_CELL))
    )
  })
}
