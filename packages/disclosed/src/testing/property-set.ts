import { u16, u32 } from './make-xls.ts'

const STRING = 0x1e

/** A property set of one section with words only (MS-OLEPS 2.21). */
export function propertySet(properties: Readonly<Record<number, string>>): Buffer {
  const values = Object.entries(properties).map(([id, words]) => {
    const letters = Buffer.from(`${words}\0`, 'latin1')
    return { id: Number(id), bytes: Buffer.concat([u32(STRING, letters.length), letters]) }
  })
  let at = 8 + values.length * 8
  const places = values.map(({ id, bytes }) => {
    const place = u32(id, at)
    at += bytes.length
    return place
  })
  const section = Buffer.concat([u32(at, values.length), ...places, ...values.map(({ bytes }) => bytes)])
  return Buffer.concat([u16(0xfffe, 0, 0, 0), Buffer.alloc(16), u32(1), Buffer.alloc(16), u32(48), section])
}
