const SECTOR = 512
const END = 0xfffffffe
const FREE = 0xffffffff

/** A compound file (MS-CFB) of streams in its root; all of them stand in sectors of their own, none in the short ones. */
export function makeCompoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams)
  const table: number[] = [0xfffffffd]
  const sectors: Buffer[] = [Buffer.alloc(0)]
  const store = (bytes: Uint8Array): number => {
    const first = table.length
    const count = Math.max(1, Math.ceil(bytes.byteLength / SECTOR))
    for (let at = 0; at < count; at++) {
      const sector = Buffer.alloc(SECTOR)
      sector.set(bytes.subarray(at * SECTOR, (at + 1) * SECTOR))
      sectors.push(sector)
      table.push(at + 1 < count ? table.length + 1 : END)
    }
    return first
  }
  const entries = names.map((name, at) =>
    entry(name, 2, store(streams[name]!), streams[name]!.byteLength, at + 2 <= names.length ? at + 2 : FREE),
  )
  const directory = store(Buffer.concat([entry('Root Entry', 5, END, 0, FREE, 1), ...entries]))
  const fat = Buffer.alloc(SECTOR, 0xff)
  for (const [at, next] of table.entries()) fat.writeUInt32LE(next, at * 4)
  sectors[0] = fat
  const head = Buffer.alloc(SECTOR, 0xff)
  head.fill(0, 0, 76)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head)
  head.writeUInt16LE(9, 30)
  head.writeUInt32LE(directory, 48)
  head.writeUInt32LE(0, 56)
  head.writeUInt32LE(END, 60)
  head.writeUInt32LE(END, 68)
  head.writeUInt32LE(0, 76)
  return Buffer.concat([head, ...sectors])
}

function entry(name: string, kind: number, start: number, size: number, right: number, child = FREE): Buffer {
  const bytes = Buffer.alloc(128)
  bytes.write(name, 0, 'utf16le')
  bytes.writeUInt16LE((name.length + 1) * 2, 64)
  bytes[66] = kind
  bytes.writeUInt32LE(FREE, 68)
  bytes.writeUInt32LE(right, 72)
  bytes.writeUInt32LE(child, 76)
  bytes.writeUInt32LE(start, 116)
  bytes.writeUInt32LE(size, 120)
  return bytes
}
