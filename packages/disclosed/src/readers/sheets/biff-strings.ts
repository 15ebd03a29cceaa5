import type { BiffRecord } from './biff-records.ts'

/** Which of its versions a workbook is in: Excel 5 and 95 write one byte per character. */
export type BiffVersion = 5 | 8

/** Takes strings out of a record one after the other. */
export interface BiffReader {
  readonly at: () => number
  readonly move: (to: number) => void
  readonly left: () => number
  readonly u8: () => number
  readonly u16: () => number
  readonly u32: () => number
  readonly f64: () => number
  /** Characters with the byte before them that says how wide they are (MS-XLS 2.5.294); in version 5 bytes of its code page. */
  readonly characters: (count: number) => string
  /** XLUnicodeRichExtendedString (MS-XLS 2.5.293), as the table of shared strings has them. */
  readonly richString: () => string
}

const WIDE = 1
const EXTENDED = 4
const RICH = 8

export function biffReader(
  { data, breaks }: Pick<BiffRecord, 'data' | 'breaks'>,
  version: BiffVersion,
  codePage = 'windows-1252',
): BiffReader {
  let at = 0
  let passed = 0
  const nextBreak = () => {
    while (passed < breaks.length && breaks[passed]! <= at) passed++
    return breaks[passed] ?? data.length
  }
  const u8 = () => data.readUInt8(at++)
  const take = (bytes: number) => {
    at += bytes
    return at - bytes
  }
  const u16 = () => data.readUInt16LE(take(2))
  const u32 = () => data.readUInt32LE(take(4))
  /** A piece behind a CONTINUE begins with its own byte. */
  const text = (count: number, flags: number) => {
    let isWide = (flags & WIDE) !== 0
    let words = ''
    let rest = count
    while (rest > 0 && at < data.length) {
      const end = nextBreak()
      const width = isWide ? 2 : 1
      const fit = Math.min(rest, Math.floor((end - at) / width))
      words += data.toString(isWide ? 'utf16le' : 'latin1', at, at + fit * width)
      at += fit * width
      rest -= fit
      if (rest === 0) break
      at = end
      if (at < data.length) isWide = (u8() & WIDE) !== 0
    }
    return words
  }
  return {
    at: () => at,
    move: (to) => {
      if (to < at) passed = 0
      at = to
    },
    left: () => data.length - at,
    u8,
    u16,
    u32,
    f64: () => data.readDoubleLE(take(8)),
    characters: (count) => {
      if (version === 8) return text(count, count === 0 && at >= data.length ? 0 : u8())
      const start = take(Math.min(count, data.length - at))
      return new TextDecoder(codePage).decode(data.subarray(start, at))
    },
    richString: () => {
      const count = u16()
      const flags = u8()
      const runs = (flags & RICH) === 0 ? 0 : u16()
      const extension = (flags & EXTENDED) === 0 ? 0 : u32()
      const words = text(count, flags)
      at = Math.min(data.length, at + runs * 4 + extension)
      return words
    },
  }
}
