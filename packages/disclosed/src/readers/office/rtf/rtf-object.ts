import type { Attachment } from '../../reader.ts'
import { fileOfOleObject, fileOfPackage } from '../ole-object.ts'

/** The file inside of an object of RTF: its bytes as hexadecimal digits (MS-OLEDS 2.2.5). None where it is only a link or a drawing. */
export function fileOfHex(hex: string): Attachment[] {
  const buffer = Buffer.from(hex.replace(/[^0-9a-f]/gi, ''), 'hex')
  let at = 8
  const text = () => {
    const length = at + 4 <= buffer.length ? buffer.readUInt32LE(at) : 0
    const words = buffer.toString('latin1', at + 4, Math.min(at + 3 + length, at + 400))
    at += 4 + length
    return words
  }
  const name = text()
  text()
  text()
  if (at + 4 > buffer.length) return []
  const data = buffer.subarray(at + 4, at + 4 + buffer.readUInt32LE(at))
  if (data.length === 0) return []
  if (name === 'Package') {
    const file = fileOfPackage(Buffer.concat([Buffer.alloc(4), data]))
    return file === null ? [] : [file]
  }
  const isFile = data.readUInt32BE(0) === 0xd0cf11e0 || data.readUInt32BE(0) === 0x504b0304
  return isFile ? [fileOfOleObject(data) ?? { name, bytes: data }] : []
}
