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

/** A letter of a PDF as a person would type it. */
export function letterOf(code: number): string {
  const letter = LETTERS[code]
  if (letter !== undefined) return letter
  if (code < 32 || (code >= 0x7f && code < 0xa0)) return '\uFFFD'
  return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code)
}

/** A word of letters: halves of surrogate pairs that were read one by one are joined by now, those that stand alone go. */
export function wordOf(letters: string): string {
  return cleanText(letters)
}
