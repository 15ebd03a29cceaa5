import { paint, type Style, type Terminal } from './terminal.ts'
import type { WidthOf } from './text-layout.ts'

/** A column of a table of one-line cells. */
export interface PlainColumn {
  readonly title: string
  readonly width: number
  readonly align?: 'right'
}

/** A cell; its text is safe for terminals. */
export interface PlainCell {
  readonly text: string
  readonly style?: Style
}

const GAP = '  '

/** Lines of a table whose cells are cut to their columns; the titles stand above. */
export function plainTable(
  columns: readonly PlainColumn[],
  rows: readonly (readonly PlainCell[])[],
  terminal: Terminal,
): string[] {
  const head = line(
    columns,
    columns.map(({ title }) => ({ text: title, style: 'faint' })),
    terminal,
  )
  return [head, ...rows.map((cells) => line(columns, cells, terminal))]
}

function line(columns: readonly PlainColumn[], cells: readonly PlainCell[], terminal: Terminal): string {
  const { layout } = terminal
  const last = cells.findLastIndex(({ text }) => text !== '')
  return cells
    .slice(0, last + 1)
    .map(({ text, style }, at) => {
      const { width, align } = columns[at]!
      const shown = cut(text, width, layout.widthOf)
      const fill = ' '.repeat(Math.max(0, width - layout.widthOf(shown)))
      const painted = style === undefined ? shown : paint(terminal, style, shown)
      if (align === 'right') return fill + painted
      return at === last ? painted : painted + fill
    })
    .join(GAP)
}

/** Cut inside a word, so that no number loses more than it must. */
function cut(text: string, width: number, widthOf: WidthOf): string {
  if (widthOf(text) <= width) return text
  let kept = ''
  for (const character of text) {
    if (widthOf(kept + character) >= width) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}
