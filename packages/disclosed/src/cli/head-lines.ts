import { safeLine } from './safe-text.ts'
import { paint, type Terminal } from './terminal.ts'

const NAME_WIDTH = 12

/** Pairs of name and value, the values wrapped beside the names. */
export function headLines(rows: readonly (readonly [string, string])[], terminal: Terminal): string[] {
  return rows.flatMap(([name, value]) =>
    terminal.layout
      .wrap(safeLine(value), terminal.columns - NAME_WIDTH)
      .map((line, at) => paint(terminal, 'faint', (at === 0 ? name : '').padEnd(NAME_WIDTH)) + line),
  )
}
