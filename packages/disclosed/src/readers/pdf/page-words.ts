import { letterOf, wordOf } from './letter-of.ts'
import type { PageFrame } from './page-frame.ts'
import type { Pdfium, Pointer } from './pdfium.ts'

/** Turns of the text against the page as shown: 0 reads to the right, 1 down, 2 upside down, 3 up. */
export type Turn = 0 | 1 | 2 | 3

/** In points from the top left corner of the page as shown, which is first turned so that the words stand upright. */
export interface Place {
  x0: number
  y0: number
  x1: number
  y1: number
}

export interface Word extends Place {
  readonly text: string
  readonly turn: Turn
  /** The object of the page that draws its first letter. */
  readonly object: Pointer
  /** Which letters of the text layer it is made of: the first, and the one behind the last. */
  readonly first: number
  readonly end: number
}

/** Letters farther apart than this share of their height are two words, whatever the text layer says. */
const WORD_GAP = 0.6
/** How far letters reach above and below their line, in shares of the font's size. */
const ABOVE = 0.8
const BELOW = 0.2

/** The words of a page in the order of its text layer. `text` is the page's text as PDFium opened it. */
export function pageWords(pdfium: Pdfium, text: Pointer, frame: PageFrame): Word[] {
  const words: Word[] = []
  const count = pdfium.FPDFText_CountChars(text)
  const buffer = pdfium.malloc(32)
  const style: Style = { turn: 0, size: 0 }
  const glyph: Place = { x0: 0, y0: 0, x1: 0, y1: 0 }
  const word: Place & { turn: Turn; object: Pointer; first: number } = { ...glyph, turn: 0, object: 0, first: 0 }
  let object: Pointer = 0
  let letters = ''
  for (let index = 0; index <= count; index++) {
    const code = index < count ? pdfium.FPDFText_GetUnicode(text, index) : 0
    const isBreak = isSpace(code)
    if (!isBreak) {
      const from = pdfium.FPDFText_GetTextObject(text, index)
      if (from !== object && from !== 0) {
        object = from
        readStyle(pdfium, text, index, frame, buffer, style)
      }
      placeGlyph(pdfium, text, index, frame, style, buffer, glyph)
    }
    if (letters !== '' && (isBreak || word.turn !== style.turn || !adjoins(word, glyph))) {
      words.push({ ...word, text: wordOf(letters), end: index })
      letters = ''
    }
    if (isBreak) continue
    if (letters === '') {
      Object.assign(word, glyph)
      word.turn = style.turn
      word.object = object
      word.first = index
    } else {
      word.x0 = Math.min(word.x0, glyph.x0)
      word.y0 = Math.min(word.y0, glyph.y0)
      word.x1 = Math.max(word.x1, glyph.x1)
      word.y1 = Math.max(word.y1, glyph.y1)
    }
    letters += letterOf(code)
  }
  pdfium.free(buffer)
  return words
}

/** What all letters of one object have in common; the size in points as shown. */
interface Style {
  turn: Turn
  size: number
}

function adjoins(word: Place, glyph: Place): boolean {
  const height = Math.min(word.y1 - word.y0, glyph.y1 - glyph.y0)
  const shared = Math.min(word.y1, glyph.y1) - Math.max(word.y0, glyph.y0)
  const apart = Math.max(word.x0, glyph.x0) - Math.min(word.x1, glyph.x1)
  return shared >= height * 0.3 && apart < Math.max(height, 1) * WORD_GAP
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x3000
  )
}

/** Which way the letters of an object go on the page as shown, and how large they are. */
function readStyle(
  pdfium: Pdfium,
  text: Pointer,
  index: number,
  { matrix }: PageFrame,
  buffer: Pointer,
  style: Style,
): void {
  style.turn = 0
  style.size = pdfium.FPDFText_GetFontSize(text, index)
  if (pdfium.FPDFText_GetMatrix(text, index, buffer) === 0) return
  const { HEAPF32 } = pdfium.memory
  const at = buffer >> 2
  const [along, up, c, d] = [HEAPF32[at]!, HEAPF32[at + 1]!, HEAPF32[at + 2]!, HEAPF32[at + 3]!]
  const x = matrix[0] * along + matrix[2] * up
  const y = matrix[1] * along + matrix[3] * up
  style.size = Math.abs(style.size) * Math.hypot(c, d)
  if (Math.abs(x) >= Math.abs(y)) style.turn = x >= 0 ? 0 : 2
  else style.turn = y > 0 ? 1 : 3
}

function placeGlyph(
  pdfium: Pdfium,
  text: Pointer,
  index: number,
  frame: PageFrame,
  { turn, size }: Style,
  buffer: Pointer,
  glyph: Place,
): void {
  const { memory } = pdfium
  // PDFium's loose box reaches over the height of the font, so that a line's boxes are level; it holds only along the page's own x axis.
  if (turn === 0 && frame.matrix[1] === 0 && pdfium.FPDFText_GetLooseCharBox(text, index, buffer) !== 0) {
    const { HEAPF32 } = memory
    const at = buffer >> 2
    setPlace(glyph, frame, 0, HEAPF32[at]!, HEAPF32[at + 1]!, HEAPF32[at + 2]!, HEAPF32[at + 3]!)
    return
  }
  pdfium.FPDFText_GetCharBox(text, index, buffer, buffer + 8, buffer + 16, buffer + 24)
  const at = buffer >> 3
  const { HEAPF64 } = memory
  setPlace(glyph, frame, turn, HEAPF64[at]!, HEAPF64[at + 3]!, HEAPF64[at + 1]!, HEAPF64[at + 2]!)
  const { x0, x1 } = glyph
  pdfium.FPDFText_GetCharOrigin(text, index, buffer, buffer + 8)
  setPlace(glyph, frame, turn, HEAPF64[at]!, HEAPF64[at + 1]!, HEAPF64[at]!, HEAPF64[at + 1]!)
  glyph.y0 -= size * ABOVE
  glyph.y1 += size * BELOW
  glyph.x0 = x0
  glyph.x1 = x1
}

/** From the page's own coordinates. */
function setPlace(
  place: Place,
  { matrix, width, height }: PageFrame,
  turn: Turn,
  left: number,
  top: number,
  right: number,
  bottom: number,
): void {
  const [a, b, c, d, e, f] = matrix
  const [xa, ya] = [a * left + c * top + e, b * left + d * top + f]
  const [xb, yb] = [a * right + c * bottom + e, b * right + d * bottom + f]
  const [x0, x1] = [Math.min(xa, xb), Math.max(xa, xb)]
  const [y0, y1] = [Math.min(ya, yb), Math.max(ya, yb)]
  place.x0 = turn === 0 ? x0 : turn === 1 ? y0 : turn === 2 ? width - x1 : height - y1
  place.y0 = turn === 0 ? y0 : turn === 1 ? width - x1 : turn === 2 ? height - y1 : x0
  place.x1 = turn === 0 ? x1 : turn === 1 ? y1 : turn === 2 ? width - x0 : height - y0
  place.y1 = turn === 0 ? y1 : turn === 1 ? width - x0 : turn === 2 ? height - y0 : x1
}

/** A word's place on the page as shown, whichever way it reads. */
export function shownPlace(word: Word, { width, height }: PageFrame): Place {
  const { x0, y0, x1, y1 } = word
  switch (word.turn) {
    case 0:
      return { x0, y0, x1, y1 }
    case 1:
      return { x0: width - y1, y0: x0, x1: width - y0, y1: x1 }
    case 2:
      return { x0: width - x1, y0: height - y1, x1: width - x0, y1: height - y0 }
    case 3:
      return { x0: y0, y0: height - x1, x1: y1, y1: height - x0 }
  }
}
