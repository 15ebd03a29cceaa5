import type { OfficePackage } from '../office/open-package.ts'
import { readXml, type XmlAttributes } from '../office/read-xml.ts'
import { type CellLook, PLAIN_LOOK } from './cell-look.ts'
import { BLACK, type Colour, indexedColour, isUnseen, parseColour, tinted, WHITE } from './colours.ts'
import { patternOf } from './number-text.ts'

/** How cells look, by the number of their style, and the colours that rich text names. */
export interface Styles {
  readonly lookOf: (style: number) => CellLook
  /** Whether letters of this colour are not seen on a cell of this style. */
  readonly isColourUnseen: (colour: XmlAttributes, style: number) => boolean
}

export interface CellFormat {
  readonly pattern: number
  readonly font: number
  readonly fill: number
}

/** The colours of a theme stand in this order in its part, in another one in the numbers of cells (ECMA-376 part 1, 18.8.3). */
const THEME_ORDER = [
  'a:lt1',
  'a:dk1',
  'a:lt2',
  'a:dk2',
  'a:accent1',
  'a:accent2',
  'a:accent3',
  'a:accent4',
  'a:accent5',
  'a:accent6',
  'a:hlink',
  'a:folHlink',
]
const NO_THEME: readonly Colour[] = [WHITE, BLACK]
const NO_COLOUR: XmlAttributes = Object.create(null)

/** The tables of a styles part. Colours are told as in XML: `rgb`, `theme`, `indexed`, `tint`. */
export interface StyleTables {
  readonly patterns: Map<number, string>
  readonly fonts: XmlAttributes[]
  /** `none`, `solid`, or anything else for a pattern or a run of colours. */
  readonly fills: { kind: string; colour: XmlAttributes }[]
  readonly palette: (Colour | null)[]
  readonly formats: CellFormat[]
}

export function emptyStyleTables(): StyleTables {
  return { patterns: new Map(), fonts: [], fills: [], palette: [], formats: [] }
}

/** The styles part of a workbook (ECMA-376 part 1, 18.8). */
export async function readStyles(archive: OfficePackage, part: string): Promise<StyleTables> {
  const tables = emptyStyleTables()
  const { patterns, fonts, fills, palette, formats } = tables
  const path: string[] = []
  await readXml(archive.chunks(part), {
    open: (name, attributes) => {
      const parent = path.at(-1)
      const grandparent = path.at(-2)
      path.push(name)
      if (name === 'x:numFmt' && parent === 'x:numFmts') {
        patterns.set(Number(attributes.numFmtId), attributes.formatCode ?? 'General')
      } else if (name === 'x:font' && parent === 'x:fonts') fonts.push(NO_COLOUR)
      else if (name === 'x:color' && parent === 'x:font' && grandparent === 'x:fonts')
        fonts[fonts.length - 1] = attributes
      else if (name === 'x:fill' && parent === 'x:fills') fills.push({ kind: 'other', colour: NO_COLOUR })
      else if (name === 'x:patternFill' && grandparent === 'x:fills') {
        fills[fills.length - 1] = { kind: attributes.patternType ?? 'none', colour: NO_COLOUR }
      } else if (name === 'x:fgColor' && path.at(-4) === 'x:fills') {
        fills[fills.length - 1] = { ...fills.at(-1)!, colour: attributes }
      } else if (name === 'x:rgbColor' && parent === 'x:indexedColors') palette.push(parseColour(attributes.rgb))
      else if (name === 'x:xf' && parent === 'x:cellXfs') {
        formats.push({
          pattern: Number(attributes.numFmtId ?? 0),
          font: Number(attributes.fontId ?? 0),
          fill: Number(attributes.fillId ?? 0),
        })
      }
    },
    close: () => void path.pop(),
    text: () => {},
  })
  return tables
}

/** @param theme the colours of the workbook's theme */
export function openStyles(
  { patterns, fonts, fills, palette, formats }: StyleTables,
  theme: readonly Colour[],
): Styles {
  const colourOf = ({ rgb, theme: number, indexed, tint }: XmlAttributes): Colour | null => {
    const colour =
      rgb !== undefined
        ? parseColour(rgb)
        : number !== undefined
          ? (theme[Number(number)] ?? null)
          : indexed !== undefined
            ? indexedColour(Number(indexed), palette)
            : null
    return colour === null || tint === undefined ? colour : tinted(colour, Number(tint))
  }
  /** Null where a pattern or a run of colours lies behind the letters. */
  const paperOf = (format: CellFormat | undefined): Colour | null => {
    const fill = fills[format?.fill ?? 0]
    if (fill === undefined || fill.kind === 'none') return WHITE
    return fill.kind === 'solid' ? (colourOf(fill.colour) ?? WHITE) : null
  }
  const isHiddenBy = (letters: Colour | null, format: CellFormat | undefined) => {
    const paper = paperOf(format)
    return paper !== null && isUnseen(letters ?? BLACK, paper)
  }
  const looks = formats.map(
    (format): CellLook => ({
      pattern: patternOf(format.pattern, patterns),
      isUnseen: isHiddenBy(colourOf(fonts[format.font] ?? NO_COLOUR), format),
    }),
  )
  return {
    lookOf: (style) => looks[style] ?? PLAIN_LOOK,
    isColourUnseen: (colour, style) => isHiddenBy(colourOf(colour), formats[style]),
  }
}

/** The colours of a theme in the order in which styles number them. */
export async function readTheme(archive: OfficePackage, part: string): Promise<readonly Colour[]> {
  const colours: Colour[] = [...NO_THEME]
  let open: string | null = null
  await readXml(archive.chunks(part), {
    open: (name, attributes) => {
      const place = THEME_ORDER.indexOf(name)
      if (place >= 0) open = name
      else if (open !== null && (name === 'a:sysClr' || name === 'a:srgbClr')) {
        const colour = parseColour(name === 'a:sysClr' ? attributes.lastClr : attributes.val)
        if (colour !== null) colours[THEME_ORDER.indexOf(open)] = colour
      }
    },
    close: (name) => {
      if (name === open) open = null
    },
    text: () => {},
  })
  return colours
}
