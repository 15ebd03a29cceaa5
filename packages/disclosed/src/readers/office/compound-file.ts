/** A compound file: streams in folders, as Office wrote its files until 2007 and writes embedded objects still. */
export interface CompoundFile {
  /** A stream by its path without the root, `ObjectPool/_123/Ole10Native`; null where there is none. A damaged one ends early. */
  readonly stream: (path: string) => Uint8Array | null
  readonly paths: readonly string[]
}

const SIGNATURE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
const ENTRY = 128
const MINI_SECTOR = 64
/** From this sector number on they are signs: free, end of chain, tables (MS-CFB 2.1). */
const SIGNS = 0xfffffffa
const MOST_ENTRIES = 100_000

interface Entry {
  readonly name: string
  readonly kind: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

/** By MS-CFB. Null where the bytes are no compound file. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.length < 512 || buffer.toString('latin1', 0, 8) !== SIGNATURE) return null
  const size = 1 << Math.min(12, Math.max(9, buffer.readUInt16LE(30)))
  const sectors = Math.ceil(buffer.length / size)
  const sector = (number: number) => buffer.subarray((number + 1) * size, (number + 2) * size)
  const table = sectorTable(buffer, sector, sectors)
  /** The sectors of a chain; each stands in it once, so that a circle ends. */
  const chain = (start: number, next: Uint32Array, most: number) => {
    const found: number[] = []
    for (let at = start; at < SIGNS && found.length < most; at = next[at] ?? SIGNS) found.push(at)
    return found
  }
  const whole = (start: number) => Buffer.concat(chain(start, table, sectors).map(sector))
  const entries = directoryEntries(whole(buffer.readUInt32LE(48)))
  const root = entries[0]
  const miniTable = words(whole(buffer.readUInt32LE(60)))
  const mini = root === undefined ? Buffer.alloc(0) : whole(root.start)
  const cutoff = buffer.readUInt32LE(56)
  const contentOf = ({ start, size: length }: Entry): Uint8Array => {
    if (length >= cutoff) return whole(start).subarray(0, length)
    const pieces = chain(start, miniTable, Math.ceil(Math.min(length, mini.length) / MINI_SECTOR))
    return Buffer.concat(pieces.map((at) => mini.subarray(at * MINI_SECTOR, (at + 1) * MINI_SECTOR))).subarray(
      0,
      length,
    )
  }
  const streams = streamPaths(entries)
  return {
    paths: [...streams.keys()],
    stream: (path) => {
      const entry = streams.get(path)
      return entry === undefined ? null : contentOf(entry)
    },
  }
}

/** Which sector follows which. The header names the first 109 sectors of this table, a chain of its own the others. */
function sectorTable(buffer: Buffer, sector: (number: number) => Buffer, sectors: number): Uint32Array {
  const numbers = [...words(buffer.subarray(76, 512))]
  const seen = new Set<number>()
  for (let at = buffer.readUInt32LE(68); at < SIGNS && at < sectors && !seen.has(at); ) {
    seen.add(at)
    const named = [...words(sector(at))]
    at = named.pop() ?? SIGNS
    numbers.push(...named)
  }
  return words(Buffer.concat([...new Set(numbers)].filter((number) => number < sectors).map(sector)))
}

function words(bytes: Buffer): Uint32Array {
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, at) => bytes.readUInt32LE(at * 4))
}

function directoryEntries(directory: Buffer): Entry[] {
  const count = Math.min(MOST_ENTRIES, Math.floor(directory.length / ENTRY))
  return Array.from({ length: count }, (_, number) => {
    const at = directory.subarray(number * ENTRY, (number + 1) * ENTRY)
    return {
      name: at.toString('utf16le', 0, Math.max(0, Math.min(64, at.readUInt16LE(64)) - 2)),
      kind: at[66]!,
      left: at.readUInt32LE(68),
      right: at.readUInt32LE(72),
      child: at.readUInt32LE(76),
      start: at.readUInt32LE(116),
      size: at.readUInt32LE(120),
    }
  })
}

const STREAM = 2

function streamPaths(entries: readonly Entry[]): Map<string, Entry> {
  const paths = new Map<string, Entry>()
  const seen = new Set<number>()
  const waiting: [number: number, folder: string][] = [[entries[0]?.child ?? SIGNS, '']]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [number, folder] = next
    const entry = entries[number]
    if (entry === undefined || seen.has(number)) continue
    seen.add(number)
    const path = `${folder}${entry.name}`
    if (entry.kind === STREAM && !paths.has(path)) paths.set(path, entry)
    waiting.push([entry.left, folder], [entry.right, folder], [entry.child, `${path}/`])
  }
  return paths
}
