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

/** Letters of a PDF as a person would type them. */
export function textOf(codes: Uint16Array | Uint32Array, start: number, end: number): string {
  for (let index = start; index < end; index++) {
    const code = codes[index]!
    if (code >= 0x10000 || KINDS[code] !== PLAIN) return cleanText(spelt(codes.subarray(start, end)))
  }
  return String.fromCharCode.apply(null, codes.subarray(start, end) as unknown as number[])
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
