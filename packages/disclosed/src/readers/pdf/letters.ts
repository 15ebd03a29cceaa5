import { Buffer } from 'node:buffer'
import { cleanText } from '../clean-text.ts'

/**
 * Letters that stand for others: ligatures, PDFium's mark of a hyphen at the end of a line, and the bullets of Symbol and
 * Wingdings, which Office writes into the private-use area.
 */
const LETTERS: Readonly<Record<number, string>> = {
  2: '-',
  173: '-',
  8203: '',
  65279: '',
  64256: 'ff',
  64257: 'fi',
  64258: 'fl',
  64259: 'ffi',
  64260: 'ffl',
  64261: 'st',
  64262: 'st',
  65534: '-',
  61482: '*',
  61485: '-',
  61534: '•',
  61550: '■',
  61551: '□',
  61553: '□',
  61558: '❖',
  61601: '○',
  61607: '▪',
  61608: '□',
  61609: '©',
  61611: '•',
  61614: '→',
  61623: '•',
  61656: '➢',
  61664: '→',
  61671: '▪',
  61672: '▫',
  61692: '✓',
  61694: '☒',
}

/** What a letter of the first plane is: itself, a space, or something that is written otherwise. */
const PLAIN = 0
const SPACE = 1
const OTHER = 2
const KINDS = new Uint8Array(0x10000).map((_, code) => kindOf(code))

function kindOf(code: number): number {
  if (code === 0 || (code >= 9 && code <= 13) || (code !== 0xfeff && /\s/.test(String.fromCharCode(code)))) return SPACE
  const isControl = code < 32 || (code >= 0x7f && code < 0xa0)
  const isSurrogate = code >= 0xd800 && code < 0xe000
  return isControl || isSurrogate || LETTERS[code] !== undefined ? OTHER : PLAIN
}

export function isSpace(code: number): boolean {
  return code < 0x10000 && KINDS[code] === SPACE
}

/** The letters of a page by their numbers in Unicode, and the same as a string where each is one unit of it. */
export interface Letters {
  readonly codes: Uint16Array | Uint32Array
  readonly string: string | null
}

export function lettersOf(codes: Uint16Array | Uint32Array): Letters {
  if (codes instanceof Uint32Array) return { codes, string: null }
  return { codes, string: Buffer.from(codes.buffer, codes.byteOffset, codes.byteLength).toString('utf16le') }
}

/** Letters of a PDF as a person would type them. */
export function textOf({ codes, string }: Letters, start: number, end: number): string {
  let isPlain = string !== null
  for (let index = start; isPlain && index < end; index++) isPlain = KINDS[codes[index]!] === PLAIN
  return isPlain ? string!.slice(start, end) : cleanText(spelt(codes.subarray(start, end)))
}

/** Halves of surrogate pairs that come one by one are joined by this. */
function spelt(codes: Uint16Array | Uint32Array): string {
  let text = ''
  for (const code of codes) {
    const letter = LETTERS[code]
    if (letter !== undefined) text += letter
    else text += code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code)
  }
  return text
}
