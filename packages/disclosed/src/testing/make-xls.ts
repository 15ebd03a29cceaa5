import { makeCompoundFile } from './make-compound-file.ts'

/** A record of an Excel 97 workbook; more than one part go on in CONTINUE records. */
export function biffRecord(type: number, ...parts: readonly Uint8Array[]): Buffer {
  return Buffer.concat(
    (parts.length === 0 ? [Buffer.alloc(0)] : parts).flatMap((part, at) => [
      u16(at === 0 ? type : 0x3c, part.byteLength),
      part,
    ]),
  )
}

export function u8(...values: readonly number[]): Buffer {
  return Buffer.from(values)
}

export function u16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2)
  for (const [at, value] of values.entries()) bytes.writeUInt16LE(value & 0xffff, at * 2)
  return bytes
}

export function u32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [at, value] of values.entries()) bytes.writeUInt32LE(value >>> 0, at * 4)
  return bytes
}

export function f64(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(value)
  return bytes
}

/** Words with the byte that says how wide they are. */
export function characters(words: string): Buffer {
  const isNarrow = [...words].every((letter) => letter.charCodeAt(0) < 256)
  return isNarrow
    ? Buffer.concat([u8(0), Buffer.from(words, 'latin1')])
    : Buffer.concat([u8(1), Buffer.from(words, 'utf16le')])
}

export interface MadeXlsSheet {
  readonly name: string
  /** 0 visible, 1 hidden, 2 very hidden. */
  readonly state?: number
  readonly records: readonly Buffer[]
}

const BOF = 0x809
const EOF = biffRecord(0x0a)

/** Letters: black, and in the colour of paper. */
const FONTS = [0x7fff, 9].map((colour) => biffRecord(0x31, u16(200, 0, colour, 400, 0, 0, 0)))
/** Number formats of the styles 0 to 3: general, a day, nothing, general in white. */
const STYLES: readonly [format: number, font: number][] = [
  [0, 0],
  [164, 0],
  [165, 0],
  [0, 1],
]

/** A workbook of Excel 97 with the given records. */
export function makeXls(
  sheets: readonly MadeXlsSheet[],
  globals: readonly Buffer[] = [],
  streams: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const head = [
    biffRecord(BOF, u16(0x0600, 5, 0, 0, 0, 0, 0, 0)),
    ...FONTS,
    biffRecord(0x41e, Buffer.concat([u16(164, 10), characters('dd/mm/yyyy')])),
    biffRecord(0x41e, Buffer.concat([u16(165, 3), characters(';;;')])),
    ...STYLES.map(([format, font]) => biffRecord(0xe0, Buffer.concat([u16(font, format, 0), Buffer.alloc(14)]))),
    ...globals,
  ]
  const bodies = sheets.map(({ records }) =>
    Buffer.concat([biffRecord(BOF, u16(0x0600, 0x10, 0, 0, 0, 0, 0, 0)), ...records, EOF]),
  )
  const nameOf = ({ name, state }: MadeXlsSheet, at: number) =>
    biffRecord(0x85, Buffer.concat([u32(at), u8(state ?? 0, 0, name.length), characters(name)]))
  let at = Buffer.concat([...head, ...sheets.map((sheet) => nameOf(sheet, 0)), EOF]).length
  const names = sheets.map((sheet, number) => {
    const record = nameOf(sheet, at)
    at += bodies[number]!.length
    return record
  })
  return makeCompoundFile({ Workbook: Buffer.concat([...head, ...names, EOF, ...bodies]), ...streams })
}
