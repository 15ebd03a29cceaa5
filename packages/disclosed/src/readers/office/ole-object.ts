import type { Attachment } from '../reader.ts'
import { type CompoundFile, openCompoundFile } from './compound-file.ts'

/** Streams that hold a whole file: of Office since 2007, of Acrobat. */
const WHOLE = ['Package', 'CONTENTS']
/** The stream of a file that was put there by "insert object, from file". */
const NATIVE = '\u0001Ole10Native'
const OBJECT_STREAMS: ReadonlySet<string> = new Set([...WHOLE, NATIVE])

/**
 * The file inside of an OLE object: one that was put there by "insert object, from file" (MS-OLEDS 2.3.6), or that of a
 * program that keeps its file as it is. Null where the object is a file of its own kind, as those of Office 97.
 */
export function fileOfOleObject(bytes: Uint8Array): Attachment | null {
  const compound = openCompoundFile(bytes)
  if (compound === null) return null
  const native = compound.stream(NATIVE)
  if (native !== null) return fileOfPackage(native)
  for (const name of WHOLE) {
    const file = compound.stream(name)
    if (file !== null && file.byteLength > 0) return { name, bytes: file }
  }
  return null
}

/**
 * Files that were put into a compound file, each in a folder of its own, whose name `folders` takes from a path: `ObjectPool/_1178`.
 * One that does not say what it is called has the name of its folder.
 */
export function* filesOfObjects(compound: CompoundFile, folders: RegExp): Iterable<Attachment> {
  for (const path of compound.paths) {
    const [, name, stream = ''] = folders.exec(path) ?? []
    const bytes = name !== undefined && OBJECT_STREAMS.has(stream) ? compound.stream(path) : null
    if (name === undefined || bytes === null || bytes.byteLength === 0) continue
    const file = stream === NATIVE ? fileOfPackage(bytes) : { name, bytes }
    if (file !== null) yield file
  }
}

/** Length, 2, label, path, two numbers, temporary path, length, bytes. */
export function fileOfPackage(stream: Uint8Array): Attachment | null {
  const buffer = Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength)
  let at = 6
  const text = () => {
    const end = buffer.indexOf(0, at)
    if (end < 0 || end - at > 1000) return null
    const words = buffer.toString('latin1', at, end)
    at = end + 1
    return words
  }
  const label = text()
  if (label === null || text() === null) return null
  at += 8
  if (text() === null || at + 4 > buffer.length) return null
  const length = buffer.readUInt32LE(at)
  const content = buffer.subarray(at + 4, at + 4 + length)
  return content.length === 0
    ? null
    : { name: label.slice(Math.max(label.lastIndexOf('\\'), label.lastIndexOf('/')) + 1), bytes: content }
}
