const END = 0x06054b50
const DIRECTORY = 0x02014b50
const DIRECTORY_HEAD = 46
/** 1 January 1980, the first day that an archive knows. */
const FIRST_DAY = 0x21

/** A ZIP archive whose entries all have one date, so that the same content gives the same bytes (PKWARE APPNOTE 4.3). */
export function withFixedDates(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== DIRECTORY) throw new RangeError('no entry where the archive names one')
    setDate(view, at + 12)
    setDate(view, view.getUint32(at + 42, true) + 10)
    at += DIRECTORY_HEAD + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return bytes
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--) if (view.getUint32(at, true) === END) return at
  throw new RangeError('no end of the archive')
}

function setDate(view: DataView, at: number): void {
  view.setUint16(at, 0, true)
  view.setUint16(at + 2, FIRST_DAY, true)
}
