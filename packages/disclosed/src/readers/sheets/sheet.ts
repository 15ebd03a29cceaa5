/** A sheet as its file describes it, whatever the format. Rows and columns count from 0. */
export interface Sheet {
  readonly name: string
  /** Its writer took it out of sight; `very-hidden`: Excel does not offer to show it again. */
  readonly state: 'visible' | 'hidden' | 'very-hidden'
  /** Rows with a filled cell, from top to bottom. */
  readonly rows: readonly SheetRow[]
  readonly isColumnHidden: (column: number) => boolean
  readonly isRowHidden: (row: number) => boolean
  readonly merges: readonly CellRange[]
  /** Text boxes, each with the cell below its upper left corner. */
  readonly boxes: readonly PlacedText[]
  /** Text boxes that were taken out of sight. */
  readonly hiddenBoxes: readonly PlacedText[]
  readonly notes: readonly PlacedText[]
  /** Where cells lead, by their address. */
  readonly links: ReadonlyMap<string, string>
  /** What is printed above and below each page of it. */
  readonly margins: { readonly header: string; readonly footer: string } | null
}

export interface SheetRow {
  readonly row: number
  /** Filled cells from left to right. */
  readonly cells: readonly SheetCell[]
}

export interface SheetCell {
  readonly column: number
  /** On one line, as a person sees it; of an unseen cell what it holds. */
  readonly text: string
  /** Why nobody sees it, though its row and column are shown. */
  readonly unseen?: Unseen
}

/** Letters in the colour of the cell; a number format that shows nothing, `;;;`. */
export type Unseen = 'white-text' | 'empty-format'

/** Both ends included. */
export interface CellRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface PlacedText {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** What every sheet has, for formats that know no more. */
export const PLAIN_SHEET = {
  state: 'visible',
  isColumnHidden: () => false,
  isRowHidden: () => false,
  merges: [],
  boxes: [],
  hiddenBoxes: [],
  notes: [],
  links: new Map(),
  margins: null,
} as const satisfies Partial<Sheet>
