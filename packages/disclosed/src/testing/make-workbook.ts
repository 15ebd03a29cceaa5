import { makeZip } from './make-zip.ts'

/** A cell of a made workbook: its value, or what XML says of it. Null leaves it out. */
export type MadeCell =
  | string
  | number
  | boolean
  | null
  | { readonly xml: string; readonly style?: MadeStyle; readonly type?: string }
  | { readonly value: string | number; readonly style: MadeStyle }

export interface MadeRow {
  readonly cells: readonly MadeCell[]
  /** Attributes of the row: `hidden="1"`. */
  readonly attributes?: string
  /** From 1; one below the row above where it is left out. */
  readonly number?: number
}

export interface MadeSheet {
  readonly name: string
  readonly state?: 'hidden' | 'veryHidden'
  readonly rows: readonly (readonly MadeCell[] | MadeRow)[]
  /** XML before and after the cells. */
  readonly before?: string
  readonly after?: string
  readonly relations?: readonly MadeRelation[]
}

export interface MadeRelation {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly external?: boolean
}

export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[]
  readonly from1904?: boolean
  /** XML of the workbook part behind its sheets: names, the data model. */
  readonly workbook?: string
  readonly relations?: readonly MadeRelation[]
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
  readonly sharedStrings?: string
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const BLACK = '<color theme="1"/>'
/** Styles by name: number format, colour of the letters, fill. */
const STYLES = {
  plain: [0, BLACK, 'none'],
  day: [164, BLACK, 'none'],
  systemDay: [14, BLACK, 'none'],
  percent: [9, BLACK, 'none'],
  money: [165, BLACK, 'none'],
  thousands: [3, BLACK, 'none'],
  nothing: [166, BLACK, 'none'],
  zeroless: [167, BLACK, 'none'],
  words: [168, BLACK, 'none'],
  white: [0, '<color rgb="FFFFFFFF"/>', 'none'],
  whiteByTheme: [0, '<color theme="0"/>', 'none'],
  whiteByNumber: [0, '<color indexed="9"/>', 'none'],
  nearlyWhite: [0, '<color theme="0" tint="-0.03"/>', 'none'],
  whiteOnWhite: [0, '<color rgb="FFFFFFFF"/>', 'FFFFFFFF'],
  darkOnDark: [0, '<color rgb="FF1F3864"/>', 'FF203764'],
  whiteOnDark: [0, '<color theme="0"/>', 'FF1F3864'],
  grey: [0, '<color rgb="FF808080"/>', 'none'],
} as const satisfies Record<string, readonly [number, string, string]>

export type MadeStyle = keyof typeof STYLES

const FORMATS = [
  ['164', 'dd/mm/yyyy'],
  ['165', '[$£-809]#,##0.00'],
  ['166', ';;;'],
  ['167', '0;-0;;@'],
  ['168', '&quot;No. &quot;@'],
]

/** A workbook as Excel writes it. */
export function makeWorkbook({
  sheets,
  from1904,
  workbook,
  relations,
  parts,
  sharedStrings,
}: MadeWorkbook): Uint8Array {
  const entries = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${xmlText(name)}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${at + 1}"/>`,
  )
  const ownRelations = sheets.map((_, at) => ({
    id: `rId${at + 1}`,
    type: 'worksheet',
    target: `worksheets/sheet${at + 1}.xml`,
  }))
  return makeZip({
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': relationsXml([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${entries.join('')}</sheets>${workbook ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationsXml([
      ...ownRelations,
      { id: 'styles', type: 'styles', target: 'styles.xml' },
      { id: 'strings', type: 'sharedStrings', target: 'sharedStrings.xml' },
      ...(relations ?? []),
    ]),
    'xl/styles.xml': stylesXml(),
    ...(sharedStrings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${sharedStrings}</sst>` }),
    ...Object.fromEntries(sheets.flatMap((sheet, at) => sheetParts(sheet, at + 1))),
    ...parts,
  })
}

function sheetParts({ rows, before, after, relations }: MadeSheet, number: number): [string, string][] {
  let last = 0
  const lines = rows.map((row) => {
    const { cells, attributes, number: own }: MadeRow = 'cells' in row ? row : { cells: row }
    last = own ?? last + 1
    return `<row r="${last}" ${attributes ?? ''}>${cells.map((cell, at) => cellXml(cell, last, at)).join('')}</row>`
  })
  const sheet = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before ?? ''}<sheetData>${lines.join('')}</sheetData>${after ?? ''}</worksheet>`
  return [
    [`xl/worksheets/sheet${number}.xml`, sheet],
    ...(relations === undefined
      ? []
      : [[`xl/worksheets/_rels/sheet${number}.xml.rels`, relationsXml(relations)] as [string, string]]),
  ]
}

function cellXml(cell: MadeCell, row: number, column: number): string {
  if (cell === null) return ''
  const place = `r="${nameOfColumn(column)}${row}"`
  if (typeof cell === 'object' && 'xml' in cell)
    return `<c ${place} s="${styleNumber(cell.style ?? 'plain')}"${cell.type === undefined ? '' : ` t="${cell.type}"`}>${cell.xml}</c>`
  const value = typeof cell === 'object' ? cell.value : cell
  const style = styleNumber(typeof cell === 'object' ? cell.style : 'plain')
  if (typeof value === 'number') return `<c ${place} s="${style}"><v>${value}</v></c>`
  if (typeof value === 'boolean') return `<c ${place} s="${style}" t="b"><v>${value ? 1 : 0}</v></c>`
  return `<c ${place} s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`
}

function nameOfColumn(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : nameOfColumn(Math.floor(column / 26) - 1) + nameOfColumn(column % 26)
}

function styleNumber(style: MadeStyle): number {
  return Object.keys(STYLES).indexOf(style)
}

function stylesXml(): string {
  const styles = Object.values(STYLES)
  const fonts = styles.map(([, colour]) => `<font><sz val="11"/>${colour}<name val="Calibri"/></font>`)
  const fills = styles.map(([, , fill]) =>
    fill === 'none'
      ? '<fill><patternFill patternType="none"/></fill>'
      : `<fill><patternFill patternType="solid"><fgColor rgb="${fill}"/><bgColor indexed="64"/></patternFill></fill>`,
  )
  const formats = styles.map(([format], at) => `<xf numFmtId="${format}" fontId="${at}" fillId="${at}"/>`)
  const patterns = FORMATS.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`)
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${patterns.join('')}</numFmts><fonts>${fonts.join('')}</fonts><fills>${fills.join('')}</fills><cellXfs>${formats.join('')}</cellXfs></styleSheet>`
}

export function relationsXml(relations: readonly MadeRelation[]): string {
  const entries = relations.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${xmlText(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  )
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`
}

/** A part of a workbook in the namespace of spreadsheets. */
export function sheetXml(root: string, content: string, attributes = ''): string {
  return `${HEAD}<${root} xmlns="${MAIN}" xmlns:r="${RELATIONS}" ${attributes}>${content}</${root}>`
}

export function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
