/** One record of an Excel 97 workbook (MS-XLS 2.1.4): its content and that of the CONTINUE records behind it, which go on with it. */
export interface BiffRecord {
  readonly type: number
  readonly data: Buffer
  /** Where in `data` each CONTINUE record begins: the pieces of a string that runs over such a place say anew how they are written. */
  readonly breaks: readonly number[]
  /** Where in the stream it begins. */
  readonly at: number
}

const CONTINUE = 0x3c

/** The records from `start` on; the last one where the stream breaks off is left out. */
export function* biffRecords(stream: Buffer, start: number): Iterable<BiffRecord> {
  let at = start
  while (at + 4 <= stream.length) {
    const type = stream.readUInt16LE(at)
    const from = at
    const pieces: Buffer[] = []
    const breaks: number[] = []
    let length = 0
    let next = type
    do {
      const size = stream.readUInt16LE(at + 2)
      if (at + 4 + size > stream.length) return
      if (pieces.length > 0) breaks.push(length)
      pieces.push(stream.subarray(at + 4, at + 4 + size))
      length += size
      at += 4 + size
      next = at + 4 <= stream.length ? stream.readUInt16LE(at) : 0
    } while (next === CONTINUE)
    yield { type, data: pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces), breaks, at: from }
  }
}
