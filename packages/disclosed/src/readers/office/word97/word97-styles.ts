import {
  type LetterLook,
  letterLook,
  type ParagraphLook,
  PLAIN_LETTERS,
  PLAIN_PARAGRAPH,
  paragraphLook,
} from './looks.ts'
import { type Sprm, sprmsOf } from './sprms.ts'

export interface Style97 {
  readonly paragraph: ParagraphLook
  readonly letters: LetterLook
}

interface OwnStyle {
  readonly base: number
  readonly paragraph: readonly Sprm[]
  readonly letters: readonly Sprm[]
}

const NO_BASE = 0xfff
const MAX_BASES = 20
const PARAGRAPH = 1

/** Paragraph styles by their number; others are missing (MS-DOC 2.9.271). */
export function readStyles(stsh: Buffer): (Style97 | undefined)[] {
  const own: (OwnStyle | undefined)[] = []
  if (stsh.length < 6) return []
  const count = stsh.readUInt16LE(2)
  const baseSize = stsh.readUInt16LE(4)
  let at = 2 + stsh.readUInt16LE(0)
  for (let number = 0; number < count && at + 2 <= stsh.length; number++) {
    const size = stsh.readUInt16LE(at)
    own.push(size === 0 ? undefined : ownStyle(stsh.subarray(at + 2, at + 2 + size), baseSize))
    at += 2 + size
  }
  const styles = new Map<number, Style97>()
  const resolve = (number: number, depth: number): Style97 => {
    const style = own[number]
    if (style === undefined || depth > MAX_BASES) return { paragraph: PLAIN_PARAGRAPH, letters: PLAIN_LETTERS }
    const known = styles.get(number)
    if (known !== undefined) return known
    const base = resolve(style.base, depth + 1)
    const found = {
      paragraph: paragraphLook(style.paragraph, base.paragraph),
      letters: letterLook(style.letters, base.letters),
    }
    styles.set(number, found)
    return found
  }
  return own.map((style, number) => (style === undefined ? undefined : resolve(number, 0)))
}

function ownStyle(std: Buffer, baseSize: number): OwnStyle | undefined {
  if (std.length < baseSize + 2 || (std.readUInt16LE(2) & 0xf) !== PARAGRAPH) return undefined
  let at = baseSize + 2 + std.readUInt16LE(baseSize) * 2 + 2
  const part = () => {
    if (at + 2 > std.length) return Buffer.alloc(0)
    const size = std.readUInt16LE(at)
    const bytes = std.subarray(at + 2, at + 2 + size)
    at += 2 + size + (size % 2)
    return bytes
  }
  const base = std.readUInt16LE(2) >> 4
  return { base: base === NO_BASE ? -1 : base, paragraph: sprmsOf(part().subarray(2)), letters: sprmsOf(part()) }
}
