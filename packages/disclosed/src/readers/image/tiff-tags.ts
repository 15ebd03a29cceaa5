/** Bytes of a value of each type, by its number (TIFF 6.0, section 2). */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4]
const ENTRY = 12
const MOST_DIRECTORIES = 5000

/** A tag that says it is longer than the file would be read for minutes. @throws Error in a sentence for people */
export function refuseEndlessTags(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isLittle = bytes[0] === 0x49
  const holds = (at: number, length: number) => at + length <= bytes.length
  let directory = holds(4, 4) ? view.getUint32(4, isLittle) : 0
  for (let left = MOST_DIRECTORIES; left > 0 && directory > 0 && holds(directory, 2); left--) {
    const end = directory + 2 + view.getUint16(directory, isLittle) * ENTRY
    for (let at = directory + 2; at < end && holds(at, ENTRY); at += ENTRY) {
      const size = SIZES[view.getUint16(at + 2, isLittle)] ?? 1
      if (view.getUint32(at + 4, isLittle) * size > bytes.length)
        throw new Error('One of its tags is longer than the file.')
    }
    directory = holds(end, 4) ? view.getUint32(end, isLittle) : 0
  }
}
