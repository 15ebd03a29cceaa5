import { cleanLine } from '../clean-text.ts'

/** Of what is hidden in one place so much text is kept; its count is of all. */
const MAX_TEXT = 1_000_000

/** One line per row, cells parted by tabs. */
export function rowsText(rows: Iterable<readonly string[]>): string {
  const lines: string[] = []
  let length = 0
  for (const row of rows) {
    const line = row.map(cleanLine).join('\t')
    lines.push(line)
    length += line.length + 1
    if (length > MAX_TEXT) break
  }
  return lines.join('\n').slice(0, MAX_TEXT)
}
