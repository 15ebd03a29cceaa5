const STRING = 0x1e
const WIDE_STRING = 0x1f
const CODE_PAGE = 1
const DICTIONARY = 0
const MAX_PROPERTIES = 10_000

/** The properties with words of a property set (MS-OLEPS 2.21), by their number; those with names of their own by these. */
export function oleProperties(stream: Buffer): [key: number | string, value: string][] {
  const properties: [number | string, string][] = []
  try {
    const sections = Math.min(2, stream.readUInt32LE(24))
    for (let section = 0; section < sections; section++)
      properties.push(...sectionProperties(stream, stream.readUInt32LE(28 + section * 20 + 16)))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return properties
}

function sectionProperties(stream: Buffer, start: number): [number | string, string][] {
  const count = Math.min(MAX_PROPERTIES, stream.readUInt32LE(start + 4))
  const places = new Map<number, number>()
  for (let at = 0; at < count; at++)
    places.set(stream.readUInt32LE(start + 8 + at * 8), start + stream.readUInt32LE(start + 12 + at * 8))
  const codePage = places.get(CODE_PAGE)
  const isUtf8 = codePage !== undefined && stream.readUInt16LE(codePage + 4) === 65001
  const names = places.has(DICTIONARY) ? dictionary(stream, places.get(DICTIONARY)!) : new Map<number, string>()
  return [...places].flatMap(([id, at]): [number | string, string][] => {
    if (id === DICTIONARY || id === CODE_PAGE) return []
    const value = stringAt(stream, at, isUtf8)
    return value === null ? [] : [[names.get(id) ?? id, value]]
  })
}

function stringAt(stream: Buffer, at: number, isUtf8: boolean): string | null {
  const type = stream.readUInt32LE(at)
  const length = stream.readUInt32LE(at + 4)
  if (type === WIDE_STRING) return untilZero(stream.toString('utf16le', at + 8, at + 8 + length * 2))
  if (type !== STRING) return null
  const bytes = stream.subarray(at + 8, at + 8 + length)
  return untilZero(new TextDecoder(isUtf8 ? 'utf-8' : 'windows-1252').decode(bytes))
}

function dictionary(stream: Buffer, start: number): Map<number, string> {
  const names = new Map<number, string>()
  const count = Math.min(MAX_PROPERTIES, stream.readUInt32LE(start))
  let at = start + 4
  for (let left = count; left > 0; left--) {
    const length = stream.readUInt32LE(at + 4)
    names.set(stream.readUInt32LE(at), untilZero(stream.toString('latin1', at + 8, at + 8 + length)))
    at += 8 + length
  }
  return names
}

function untilZero(text: string): string {
  return text.split('\0')[0]!
}
