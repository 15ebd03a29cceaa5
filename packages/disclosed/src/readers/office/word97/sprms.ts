/** One change of a property: its number and its operand (MS-DOC 2.6). */
export interface Sprm {
  readonly code: number
  readonly operand: Buffer
}

const SIZES: readonly (number | null)[] = [1, 1, 2, 4, 2, 2, null, 3]
const DEFINE_TABLE = 0xd608
const CHANGE_TABS = 0xc615

export function sprmsOf(grpprl: Buffer): Sprm[] {
  const found: Sprm[] = []
  let at = 0
  while (at + 3 <= grpprl.length) {
    const code = grpprl.readUInt16LE(at)
    at += 2
    let size = SIZES[code >> 13] ?? null
    if (size === null) {
      if (code === DEFINE_TABLE) {
        size = at + 2 <= grpprl.length ? grpprl.readUInt16LE(at) - 1 : 0
        at += 2
      } else {
        size = code === CHANGE_TABS && grpprl[at] === 255 ? grpprl.length - at : grpprl[at]!
        at += 1
      }
    }
    const operand = grpprl.subarray(at, at + Math.max(0, size))
    if (operand.length < size) break
    found.push({ code, operand })
    at += Math.max(0, size)
  }
  return found
}
