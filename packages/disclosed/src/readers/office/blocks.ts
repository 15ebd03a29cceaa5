/** What every office document becomes before it is laid out as text: paragraphs and tables, one below the other. */
export type Block = Paragraph | Table

export interface Paragraph {
  readonly kind: 'paragraph'
  /** `\n` where a line ends by hand; links are marked (`link-marks.ts`). */
  readonly text: string
  /** `3.`, `(b)`, `-`; empty outside of lists. */
  readonly marker: string
  /** From 0, by the list's levels. */
  readonly level: number
  /** The list that it belongs to: items of one list stand line by line. */
  readonly list: string | null
  /** Space above and below in points, where the format tells; null parts it from its neighbours by an empty line. */
  readonly spacing: { readonly before: number; readonly after: number } | null
}

export interface Table {
  readonly kind: 'table'
  /** Rows, their cells, what stands in a cell. */
  readonly rows: readonly (readonly (readonly Block[])[])[]
}

export function paragraph(text: string, more: Partial<Paragraph> = {}): Paragraph {
  return { kind: 'paragraph', text, marker: '', level: 0, list: null, spacing: null, ...more }
}
