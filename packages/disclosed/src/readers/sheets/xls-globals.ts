import { PasswordProtected } from '../password-protected.ts'
import { type BiffRecord, biffRecords } from './biff-records.ts'
import { type BiffReader, type BiffVersion, biffReader } from './biff-strings.ts'
import type { CellLook } from './cell-look.ts'
import { BLACK, type Colour, indexedColour, isUnseen, WHITE } from './colours.ts'
import type { DefinedName } from './hidden-names.ts'
import { patternOf } from './number-text.ts'
import type { Sheet } from './sheet.ts'

export interface XlsGlobals {
  readonly version: BiffVersion
  readonly codePage: string
  readonly from1904: boolean
  readonly sheets: readonly XlsSheetPlace[]
  readonly strings: readonly string[]
  readonly looks: readonly CellLook[]
  readonly names: readonly DefinedName[]
  /** Cells of other workbooks that formulas look into. */
  readonly externalRows: readonly (readonly string[])[]
}

export interface XlsSheetPlace {
  readonly name: string
  readonly state: Sheet['state']
  /** Where in the stream its records begin. */
  readonly at: number
}

const STATES: readonly Sheet['state'][] = ['visible', 'hidden', 'very-hidden']
/** Kinds of sheets that hold cells: worksheets and those of old macros. */
const WITH_CELLS = new Set([0, 1])
/** Characters of a name that Excel gives itself: a range to print, to filter. */
const BUILT_IN = 0x20
const HIDDEN = 1

/** Colours that only the program knows: letters, paper, whatever is usual. */
const LETTERS_OF_SYSTEM = new Set([64, 0x7fff])

/** What a workbook says of itself before its sheets (MS-XLS 2.1.7.20.3); records that are damaged are passed over. */
export function readGlobals(stream: Buffer): XlsGlobals {
  const sheets: XlsSheetPlace[] = []
  const names: DefinedName[] = []
  const externalRows: string[][] = []
  const fonts: number[] = []
  const formats: { font: number; pattern: number; paper: number; fill: number }[] = []
  const patterns = new Map<number, string>()
  const palette: Colour[] = []
  let strings: string[] = []
  let [version, codePage, from1904]: [BiffVersion, string, boolean] = [8, 'windows-1252', false]
  const read = (record: BiffRecord) => {
    const reader = biffReader(record, version, codePage)
    switch (record.type) {
      case 0x809:
        version = reader.u16() === 0x0600 ? 8 : 5
        return
      case 0x2f:
        throw new PasswordProtected()
      case 0x42:
        codePage = encodingOf(reader.u16())
        return
      case 0x22:
        from1904 = reader.u16() === 1
        return
      case 0x85: {
        const at = reader.u32()
        const state = STATES[reader.u8() & 3] ?? 'visible'
        const kind = reader.u8()
        const name = reader.characters(reader.u8())
        if (WITH_CELLS.has(kind)) sheets.push({ name, state, at })
        return
      }
      case 0xfc:
        strings = sharedStrings(reader)
        return
      case 0x31:
        reader.move(4)
        fonts.push(reader.u16())
        return
      case 0x41e: {
        const id = reader.u16()
        patterns.set(id, reader.characters(version === 8 ? reader.u16() : reader.u8()))
        return
      }
      case 0xe0:
        formats.push(cellFormat(reader, version))
        return
      case 0x92:
        for (let left = reader.u16(), at = 8; left > 0; left--, at++) {
          palette[at] = [reader.u8(), reader.u8(), reader.u8()]
          reader.u8()
        }
        return
      case 0x18: {
        const name = definedName(reader)
        if (name !== null) names.push(name)
        return
      }
      case 0x5a:
        externalRows.push(externalRow(reader))
        return
    }
  }
  for (const record of biffRecords(stream, 0)) {
    if (record.type === 0x0a) break
    unlessShort(() => read(record))
  }

  const lookOf = ({ font, pattern, paper, fill }: (typeof formats)[number]): CellLook => {
    const letters = fonts[font > 4 ? font - 1 : font] ?? 0x7fff
    const ink = LETTERS_OF_SYSTEM.has(letters) ? BLACK : indexedColour(letters, palette)
    const ground = fill === 0 ? WHITE : fill === 1 ? indexedColour(paper, palette) : null
    return {
      pattern: patternOf(pattern, patterns),
      isUnseen: ink !== null && ground !== null && isUnseen(ink, ground),
    }
  }
  return { version, codePage, from1904, sheets, strings, looks: formats.map(lookOf), names, externalRows }
}

/** Runs what reads a record; one that is shorter than it should be is passed over. */
export function unlessShort(read: () => void): void {
  try {
    read()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
}

function encodingOf(codePage: number): string {
  const label = codePage === 10000 || codePage === 32768 ? 'macintosh' : `windows-${codePage}`
  try {
    return new TextDecoder(label).encoding
  } catch {
    return 'windows-1252'
  }
}

function sharedStrings(reader: BiffReader): string[] {
  const strings: string[] = []
  reader.u32()
  const count = reader.u32()
  unlessShort(() => {
    while (strings.length < count && reader.left() > 0) strings.push(reader.richString())
  })
  return strings
}

/** MS-XLS 2.4.353, 2.5.281; version 5 has its colours eight bytes earlier. */
function cellFormat(reader: BiffReader, version: BiffVersion) {
  const [font, pattern] = [reader.u16(), reader.u16()]
  if (version === 5) {
    reader.move(8)
    const [paper, fill] = [reader.u16() & 0x7f, reader.u16() & 0x3f]
    return { font, pattern, paper, fill }
  }
  reader.move(14)
  const fill = reader.u32() >>> 26
  return { font, pattern, paper: reader.u16() & 0x7f, fill }
}

/** A name with the words or values that are written into it; null for those that Excel gives itself. */
function definedName(reader: BiffReader): DefinedName | null {
  const flags = reader.u16()
  reader.u8()
  const length = reader.u8()
  const size = reader.u16()
  reader.move(14)
  const name = reader.characters(length)
  if ((flags & BUILT_IN) !== 0) return null
  return { name, isHidden: (flags & HIDDEN) !== 0, formula: constantOf(reader, size), comment: '' }
}

const STRING_TOKEN = 0x17
const ARRAY_TOKENS = new Set([0x20, 0x40, 0x60])

/** The words or values that a formula begins with: `="…"`, `={…}`; '' for all others (MS-XLS 2.5.198). */
function constantOf(reader: BiffReader, size: number): string {
  const start = reader.at()
  if (size === 0 || reader.left() === 0) return ''
  const token = reader.u8()
  if (token === STRING_TOKEN) return `="${reader.characters(reader.u8())}"`
  if (!ARRAY_TOKENS.has(token)) return ''
  reader.move(start + size)
  const columns = reader.u8() + 1
  const rows = reader.u16() + 1
  return `={${serialValues(reader, columns * rows).join(',')}}`
}

/** A row of cells of another workbook (MS-XLS 2.4.63). */
function externalRow(reader: BiffReader): string[] {
  const [last, first] = [reader.u8(), reader.u8()]
  reader.u16()
  return serialValues(reader, last - first + 1).filter((value) => value !== '')
}

/** MS-XLS 2.5.189 to 2.5.194 */
function serialValues(reader: BiffReader, count: number): string[] {
  const values: string[] = []
  while (values.length < count && reader.left() >= 9) {
    const kind = reader.u8()
    if (kind === 1) values.push(String(reader.f64()))
    else if (kind === 2) values.push(reader.characters(reader.u16()))
    else {
      reader.move(reader.at() + 8)
      values.push('')
    }
  }
  return values
}
