import type { Sprm } from './sprms.ts'

/** How letters look; null where nothing is said. */
export interface LetterLook {
  readonly hidden: boolean | null
  readonly white: boolean | null
  /** Who deleted or inserted them, as a place in the list of authors; null where nobody did. */
  readonly deletedBy: number | null
  readonly insertedBy: number | null
  /** Signs that stand for something else: notes, pictures, fields. */
  readonly special: boolean
  readonly symbol: number | null
}

export const PLAIN_LETTERS: LetterLook = {
  hidden: null,
  white: null,
  deletedBy: null,
  insertedBy: null,
  special: false,
  symbol: null,
}

const WHITE_INDEX = 8
const WHITE = 0xffffff

/** MS-DOC 2.6.1 */
export function letterLook(sprms: readonly Sprm[], style: LetterLook = PLAIN_LETTERS): LetterLook {
  const look = { ...style }
  let isDeleted = false
  let isInserted = false
  let deleter = 0
  let inserter = 0
  let filled = false
  for (const { code, operand } of sprms) {
    const byte = operand[0] ?? 0
    if (code === 0x0800) isDeleted = byte !== 0
    else if (code === 0x0801) isInserted = byte !== 0
    else if (code === 0x4804) inserter = operand.readUInt16LE(0)
    else if (code === 0x4863) deleter = operand.readUInt16LE(0)
    else if (code === 0x083c) look.hidden = switched(byte, style.hidden)
    else if (code === 0x0855) look.special = byte !== 0
    else if (code === 0x6a09) look.symbol = operand.readUInt16LE(2)
    else if (code === 0x2a42) look.white = byte === WHITE_INDEX
    else if (code === 0x6870) look.white = operand.readUInt32LE(0) === WHITE
    else if (code === 0x2a0c) filled = byte !== 0 && byte !== WHITE_INDEX
    else if (code === 0x4866) filled = operand.readUInt16LE(0) !== 0
    else if (code === 0xca71) filled = isFilled(operand)
  }
  return {
    ...look,
    white: filled ? false : look.white,
    deletedBy: isDeleted ? deleter : null,
    insertedBy: isInserted ? inserter : null,
  }
}

/** 0x80 as the style says, 0x81 the contrary. */
function switched(byte: number, style: boolean | null): boolean {
  if (byte === 0x80) return style === true
  return byte === 0x81 ? style !== true : byte !== 0
}

/** A ground other than white or none: two colours and a pattern (MS-DOC 2.9.249). */
function isFilled(operand: Buffer): boolean {
  if (operand.length < 10) return false
  const back = operand.readUInt32LE(4)
  const pattern = operand.readUInt16LE(8)
  return (back !== 0xff000000 && back !== WHITE) || (pattern !== 0 && pattern !== 0xffff)
}

/** How a paragraph stands. */
export interface ParagraphLook {
  /** Depth in tables. */
  readonly depth: number
  readonly endsRow: boolean
  readonly endsInnerCell: boolean
  /** 1 for the first list format, 0 for none. */
  readonly list: number
  readonly level: number
  /** In points. */
  readonly before: number
  readonly after: number
}

export const PLAIN_PARAGRAPH: ParagraphLook = {
  depth: 0,
  endsRow: false,
  endsInnerCell: false,
  list: 0,
  level: 0,
  before: 0,
  after: 0,
}

const AUTOMATIC = 14

/** MS-DOC 2.6.2 */
export function paragraphLook(sprms: readonly Sprm[], style: ParagraphLook = PLAIN_PARAGRAPH): ParagraphLook {
  const look = { ...style }
  for (const { code, operand } of sprms) {
    const byte = operand[0] ?? 0
    if (code === 0x2416) look.depth = byte === 0 ? 0 : Math.max(1, look.depth)
    else if (code === 0x6649) look.depth = Math.min(8, operand.readUInt32LE(0))
    else if (code === 0x2417 || code === 0x244c) look.endsRow = byte !== 0
    else if (code === 0x244b) look.endsInnerCell = byte !== 0
    else if (code === 0x460b) look.list = operand.readInt16LE(0)
    else if (code === 0x260a) look.level = Math.min(8, byte)
    else if (code === 0xa413) look.before = operand.readUInt16LE(0) / 20
    else if (code === 0xa414) look.after = operand.readUInt16LE(0) / 20
    else if (code === 0x245b && byte !== 0) look.before = AUTOMATIC
    else if (code === 0x245c && byte !== 0) look.after = AUTOMATIC
  }
  return look
}
