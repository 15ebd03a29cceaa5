const SECTOR = 512
const END = 0xfffffffe
const FREE = 0xffffffff
const TABLE = 0xfffffffd

interface Node {
  readonly name: string
  readonly bytes: Uint8Array | null
  readonly children: Node[]
  number: number
}

/** A compound file (MS-CFB) with streams by their paths: `Workbook`, `_SX_DB_CUR/0001`. None of them stands in the short sectors. */
export function makeCompoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const root: Node = { name: 'Root Entry', bytes: null, children: [], number: 0 }
  for (const [path, bytes] of Object.entries(streams)) addStream(root, path.split('/'), bytes)
  const nodes: Node[] = []
  const collect = (node: Node) => {
    node.number = nodes.push(node) - 1
    node.children.forEach(collect)
  }
  collect(root)
  const contents = nodes.map(({ bytes }) => bytes ?? Buffer.alloc(0))
  const directorySectors = Math.ceil(nodes.length / 4)
  const dataSectors = contents.reduce((sum, bytes) => sum + sectorsOf(bytes), directorySectors)
  const tableSectors = Math.ceil(dataSectors / (SECTOR / 4 - 1))
  const table: number[] = Array.from({ length: tableSectors }, () => TABLE)
  const chain = (sectors: number) => {
    const start = table.length
    for (let left = sectors; left > 0; left--) table.push(left === 1 ? END : table.length + 1)
    return sectors === 0 ? END : start
  }
  const directoryStart = chain(directorySectors)
  const starts = contents.map((bytes) => chain(sectorsOf(bytes)))
  const directory = Buffer.alloc(directorySectors * SECTOR)
  for (const [at, node] of nodes.entries()) writeEntry(directory.subarray(at * 128), node, nodes, starts[at]!)
  const tableBytes = Buffer.alloc(tableSectors * SECTOR, 0xff)
  for (const [at, next] of table.entries()) tableBytes.writeUInt32LE(next, at * 4)
  return Buffer.concat([
    header(tableSectors, directoryStart),
    tableBytes,
    directory,
    ...contents.map((bytes) => Buffer.concat([bytes], sectorsOf(bytes) * SECTOR)),
  ])
}

function sectorsOf(bytes: Uint8Array): number {
  return Math.ceil(bytes.byteLength / SECTOR)
}

function addStream(folder: Node, [name, ...rest]: readonly string[], bytes: Uint8Array): void {
  if (rest.length === 0) {
    folder.children.push({ name: name!, bytes, children: [], number: 0 })
    return
  }
  let inner = folder.children.find((child) => child.name === name)
  if (inner === undefined) {
    inner = { name: name!, bytes: null, children: [], number: 0 }
    folder.children.push(inner)
  }
  addStream(inner, rest, bytes)
}

/** The children of a folder hang one behind the other on their right. */
function writeEntry(entry: Buffer, node: Node, nodes: readonly Node[], start: number): void {
  const siblings = nodes.find(({ children }) => children.includes(node))?.children ?? []
  const name = Buffer.from(`${node.name}\0`, 'utf16le')
  name.copy(entry)
  entry.writeUInt16LE(name.length, 64)
  entry[66] = node.number === 0 ? 5 : node.bytes === null ? 1 : 2
  entry[67] = 1
  entry.writeUInt32LE(FREE, 68)
  entry.writeUInt32LE(siblings[siblings.indexOf(node) + 1]?.number ?? FREE, 72)
  entry.writeUInt32LE(node.children[0]?.number ?? FREE, 76)
  entry.writeUInt32LE(node.bytes === null ? END : start, 116)
  entry.writeUInt32LE(node.bytes?.byteLength ?? 0, 120)
}

function header(tableSectors: number, directoryStart: number): Buffer {
  const bytes = Buffer.alloc(SECTOR)
  bytes.write('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 0, 'latin1')
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    bytes.writeUInt16LE(value, at)
  for (const [at, value] of [
    [44, tableSectors],
    [48, directoryStart],
    [56, 0],
    [60, END],
    [68, END],
  ] as const)
    bytes.writeUInt32LE(value, at)
  bytes.fill(0xff, 76)
  for (let at = 0; at < tableSectors; at++) bytes.writeUInt32LE(at, 76 + at * 4)
  return bytes
}
