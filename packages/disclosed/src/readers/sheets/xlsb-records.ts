/** A record of a binary workbook (MS-XLSB 2.1.4). */
export interface XlsbRecord {
  readonly type: number
  readonly data: Buffer
}

/** The records of a part; a last one that breaks off is left out. */
export async function* xlsbRecords(chunks: AsyncIterable<Uint8Array>): AsyncIterable<XlsbRecord> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of chunks) {
    rest = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk])
    let at = 0
    for (let head = recordHead(rest, at); head !== null; head = recordHead(rest, at)) {
      if (head.end > rest.length) break
      yield { type: head.type, data: rest.subarray(head.start, head.end) }
      at = head.end
    }
    rest = rest.subarray(at)
  }
}

/** Type and size are written in groups of seven bits, the type in two bytes at most, the size in four. */
function recordHead(bytes: Buffer, from: number): { type: number; start: number; end: number } | null {
  let at = from
  const group = (most: number): number | null => {
    let value = 0
    for (let count = 0; count < most; count++) {
      const byte = bytes[at++]
      if (byte === undefined) return null
      value |= (byte & 0x7f) << (7 * count)
      if (byte < 0x80) break
    }
    return value
  }
  const type = group(2)
  const size = group(4)
  return type === null || size === null ? null : { type, start: at, end: at + size }
}

/** A string with its length before it (MS-XLSB 2.5.169), and where it ends; none where its length is the sign for none. */
export function wideString(data: Buffer, at: number): { text: string; end: number } {
  const length = data.readUInt32LE(at)
  if (length === 0xffffffff) return { text: '', end: at + 4 }
  const end = Math.min(data.length, at + 4 + length * 2)
  return { text: data.toString('utf16le', at + 4, end), end }
}
