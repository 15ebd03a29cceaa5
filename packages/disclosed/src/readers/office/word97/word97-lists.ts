import { ListLabels, type ListLevel } from '../list-labels.ts'

/** The numbers of number formats (MS-OSHARED 2.2.1.3). */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  6: 'cardinalText',
  7: 'ordinalText',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
}

interface ListFormat {
  readonly list: number
  readonly starts: ReadonlyMap<number, number>
  readonly levels: ReadonlyMap<number, ListLevel>
}

const MOST_LISTS = 10_000

/**
 * Gives the label of the next paragraph of a list format (from 1) and level (MS-DOC 2.9.131, 2.9.133).
 * @param lists the structure of lists with what follows it: their levels stand behind its end
 */
export function readLists(lists: Buffer, formats: Buffer): (format: number, level: number) => string {
  const levels = levelsByList(new Bytes(lists))
  const known = listFormats(new Bytes(formats))
  const labels = new ListLabels()
  const begun = new Set<string>()
  return (number, level) => {
    const format = known[number - 1]
    if (format === undefined) return ''
    const own = (levels.get(format.list) ?? []).map((each, at) => format.levels.get(at) ?? each)
    const key = `${number} ${level}`
    const start = begun.has(key) ? null : (format.starts.get(level) ?? null)
    begun.add(key)
    return labels.next(String(format.list), own, level, start)
  }
}

/** Reads numbers one after another; zeros behind the end. */
class Bytes {
  readonly #buffer: Buffer
  at = 0

  constructor(buffer: Buffer) {
    this.#buffer = buffer
  }

  get isAtEnd(): boolean {
    return this.at >= this.#buffer.length
  }

  number(size: 1 | 2 | 4): number {
    const at = this.at
    this.at += size
    return at + size <= this.#buffer.length ? this.#buffer.readUIntLE(at, size) : 0
  }

  signed(): number {
    return this.number(4) | 0
  }

  skip(size: number): void {
    this.at += size
  }
}

function levelsByList(bytes: Bytes): Map<number, ListLevel[]> {
  const heads: { id: number; count: number }[] = []
  for (let left = Math.min(bytes.number(2), MOST_LISTS); left > 0 && !bytes.isAtEnd; left--) {
    const id = bytes.signed()
    bytes.skip(22)
    heads.push({ id, count: bytes.number(1) & 1 ? 1 : 9 })
    bytes.skip(1)
  }
  return new Map(heads.map(({ id, count }) => [id, Array.from({ length: count }, () => levelOf(bytes))]))
}

function levelOf(bytes: Bytes): ListLevel {
  const start = bytes.signed()
  const format = FORMATS[bytes.number(1)] ?? 'decimal'
  const flags = bytes.number(1)
  const places = new Set(Array.from({ length: 9 }, () => bytes.number(1)))
  bytes.skip(9)
  const letters = bytes.number(1)
  const paragraph = bytes.number(1)
  bytes.skip(2 + letters + paragraph)
  let template = ''
  for (let length = bytes.number(2), at = 1; at <= length && !bytes.isAtEnd; at++) {
    const sign = bytes.number(2)
    template += places.has(at) && sign < 9 ? `%${sign + 1}` : String.fromCharCode(sign)
  }
  return { format, template, start, restarts: (flags & 8) === 0, legal: (flags & 4) !== 0 }
}

function listFormats(bytes: Bytes): ListFormat[] {
  const heads: { list: number; overrides: number }[] = []
  for (let left = Math.min(bytes.number(4), MOST_LISTS); left > 0 && !bytes.isAtEnd; left--) {
    const list = bytes.signed()
    bytes.skip(8)
    heads.push({ list, overrides: bytes.number(1) })
    bytes.skip(3)
  }
  return heads.map(({ list, overrides }) => {
    const starts = new Map<number, number>()
    const levels = new Map<number, ListLevel>()
    bytes.skip(4)
    for (let left = overrides; left > 0 && !bytes.isAtEnd; left--) {
      const start = bytes.signed()
      const flags = bytes.number(4)
      const level = flags & 0xf
      if (flags & 0x20) levels.set(level, levelOf(bytes))
      if (flags & 0x10) starts.set(level, levels.get(level)?.start ?? start)
    }
    return { list, starts, levels }
  })
}
