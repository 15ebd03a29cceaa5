/** What a ZIP archive holds, as far as it takes to tell what it is. */
export interface ZipNames {
  readonly names: readonly string[]
  /** The first entry where it is called `mimetype`: so OpenDocument and EPUB say what they are. */
  readonly mimetype: string | null
}

/** Entries that are looked at: an office file's own parts stand among the first. */
const MOST = 2000
/** Bytes at the end of an archive in which its last record is sought: the record and the longest comment. */
const TAIL = 22 + 0xffff

/** By the directory at the archive's end; where there is none, since the file is cut off, by the entries from its beginning. */
export function zipNames(bytes: Uint8Array): ZipNames {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directory = directoryNames(buffer)
  return { names: directory.length > 0 ? directory : entryNames(buffer), mimetype: mimetypeOf(buffer) }
}

function directoryNames(buffer: Buffer): string[] {
  const end = buffer.subarray(-TAIL).lastIndexOf(Buffer.from('PK\x05\x06'))
  const names: string[] = []
  if (end < 0) return names
  const record = Math.max(0, buffer.length - TAIL) + end
  if (record + 20 > buffer.length) return names
  let at = buffer.readUInt32LE(record + 16)
  while (names.length < MOST && at + 46 <= buffer.length && buffer.readUInt32LE(at) === 0x02014b50) {
    const length = buffer.readUInt16LE(at + 28)
    names.push(buffer.toString('utf8', at + 46, at + 46 + length))
    at += 46 + length + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32)
  }
  return names
}

function entryNames(buffer: Buffer): string[] {
  const names: string[] = []
  let at = 0
  while (names.length < MOST && at >= 0 && at + 30 <= buffer.length) {
    names.push(buffer.toString('utf8', at + 30, at + 30 + buffer.readUInt16LE(at + 26)))
    at = buffer.indexOf('PK\x03\x04', at + 30, 'latin1')
  }
  return names
}

function mimetypeOf(buffer: Buffer): string | null {
  if (buffer.length < 38 || buffer.toString('latin1', 30, 38) !== 'mimetype') return null
  const start = 38 + buffer.readUInt16LE(28)
  const end = buffer.indexOf('PK', start, 'latin1')
  return buffer.toString('latin1', start, end < 0 ? start + 200 : Math.min(end, start + 200))
}
