import type { OfficePackage } from '../office/open-package.ts'
import { readXml } from '../office/read-xml.ts'
import { BLACK, type Colour, isUnseen, parseColour, WHITE } from './colours.ts'

/** What styles say of being seen, by their names. */
export interface OdsStyles {
  readonly isTableHidden: (style: string | undefined) => boolean
  /** Rows and columns without height or width. */
  readonly isFlat: (style: string | undefined) => boolean
  /** Whether words in the style of a run, which may have none, are not seen in a cell of a style. */
  readonly areWordsUnseen: (run: string | undefined, cell: string | undefined) => boolean
}

interface Style {
  readonly parent: string | undefined
  isTableHidden: boolean
  isFlat: boolean
  ink: Colour | null
  paper: Colour | null
}

/** Millimetres; what is smaller shows nothing. */
const NO_SIZE = 0.6
const MILLIMETRES: Readonly<Record<string, number>> = {
  mm: 1,
  cm: 10,
  in: 25.4,
  pt: 25.4 / 72,
  pc: 25.4 / 6,
  px: 25.4 / 96,
}
const MAX_PARENTS = 20

export async function readOdsStyles(archive: OfficePackage): Promise<OdsStyles> {
  const styles = new Map<string, Style>()
  for (const part of ['styles.xml', 'content.xml']) await collectStyles(archive, part, styles)
  const inherited = (name: string | undefined, of: (style: Style) => Colour | null): Colour | null => {
    let style = styles.get(name ?? 'Default')
    for (let steps = 0; style !== undefined && steps < MAX_PARENTS; steps++) {
      const colour = of(style)
      if (colour !== null) return colour
      style = style.parent === undefined ? undefined : styles.get(style.parent)
    }
    return null
  }
  return {
    isTableHidden: (style) => styles.get(style ?? '')?.isTableHidden === true,
    isFlat: (style) => styles.get(style ?? '')?.isFlat === true,
    areWordsUnseen: (run, cell) => {
      const ink = (run === undefined ? null : inherited(run, ({ ink }) => ink)) ?? inherited(cell, ({ ink }) => ink)
      return isUnseen(ink ?? BLACK, inherited(cell, ({ paper }) => paper) ?? WHITE)
    },
  }
}

/** Content is read twice, since a cell may be told before the style of a run in it; only the beginning holds styles. */
async function collectStyles(archive: OfficePackage, part: string, styles: Map<string, Style>): Promise<void> {
  let open: Style | null = null
  let isOver = false
  const chunks = async function* () {
    for await (const chunk of archive.chunks(part)) {
      if (isOver) return
      yield chunk
    }
  }
  await readXml(chunks(), {
    open: (name, attributes) => {
      if (name === 'office:body') isOver = true
      if (name === 'style:style' || name === 'style:default-style') {
        const family = attributes['style:family']
        open = {
          parent: attributes['style:parent-style-name'],
          isTableHidden: false,
          isFlat: false,
          ink: null,
          paper: null,
        }
        const key = attributes['style:name'] ?? (family === 'table-cell' ? 'Default' : null)
        if (key !== null && !(key === 'Default' && styles.has(key))) styles.set(key, open)
      } else if (open === null) return
      else if (name === 'style:table-properties') open.isTableHidden = attributes['table:display'] === 'false'
      else if (name === 'style:table-column-properties') open.isFlat = isFlat(attributes['style:column-width'])
      else if (name === 'style:table-row-properties') open.isFlat = isFlat(attributes['style:row-height'])
      else if (name === 'style:text-properties') open.ink = parseColour(attributes['fo:color'])
      else if (name === 'style:table-cell-properties') open.paper = parseColour(attributes['fo:background-color'])
    },
    close: (name) => {
      if (name === 'style:style' || name === 'style:default-style') open = null
    },
    text: () => {},
  })
}

function isFlat(size: string | undefined): boolean {
  const [, number, unit] = /^(\d{1,9}(?:\.\d{1,9})?)(mm|cm|in|pt|pc|px)$/.exec(size ?? '') ?? []
  return number !== undefined && Number(number) * MILLIMETRES[unit!]! < NO_SIZE
}
