import { isSpace, type Letters, lettersOf, textOf } from './letters.ts'
import type { PageFrame } from './page-frame.ts'
import type { Pdfium, Pointer } from './pdfium.ts'
import { type Place, type Turn, widen } from './place.ts'

export interface Word extends Place {
  readonly text: string
  readonly turn: Turn
  /** The object of the page that draws its first letter. */
  readonly object: Pointer
}

/** Letters farther apart than this share of their height are two words, whatever the text layer says. */
const WORD_GAP = 0.6
/** How far letters reach above and below their line, in shares of the font's size. */
const ABOVE = 0.8
const BELOW = 0.2

/** The words of a page in the order of its text layer. `text` is the page's text as PDFium opened it. */
export function pageWords(pdfium: Pdfium, text: Pointer, frame: PageFrame): Word[] {
  const buffer = pdfium.malloc(32)
  const codes = codesOf(pdfium, text)
  const layer: Layer = {
    pdfium,
    text,
    frame,
    buffer,
    letters: lettersOf(codes),
    object: 0,
    style: { turn: 0, size: 0 },
  }
  const words: Word[] = []
  for (let index = 0; index < codes.length; index++) {
    if (isSpace(codes[index]!)) continue
    const first = index
    while (index < codes.length && !isSpace(codes[index]!)) index++
    addWords(layer, first, index, words)
  }
  pdfium.free(buffer)
  return words.filter((word) => word.text !== '')
}

interface Layer {
  readonly pdfium: Pdfium
  readonly text: Pointer
  readonly frame: PageFrame
  /** For what PDFium answers by writing it: 32 bytes. */
  readonly buffer: Pointer
  readonly letters: Letters
  /** The object of the letter that was asked for last, and its style. */
  object: Pointer
  readonly style: Style
}

/** The letters of a page by their numbers in Unicode. */
function codesOf(pdfium: Pdfium, text: Pointer): Uint16Array | Uint32Array {
  const count = Math.max(0, pdfium.FPDFText_CountChars(text))
  const buffer = pdfium.malloc(2 * count + 2)
  // All in one call, unless letters beyond the first plane or without a meaning make two or none of one.
  const isOneToOne = pdfium.FPDFText_GetText(text, 0, count, buffer) === count + 1
  const codes = isOneToOne
    ? pdfium.memory.HEAPU16.slice(buffer >> 1, (buffer >> 1) + count)
    : Uint32Array.from({ length: count }, (_, index) => pdfium.FPDFText_GetUnicode(text, index))
  pdfium.free(buffer)
  return codes
}

/** Letters without a space between them: one word, more where they stand apart all the same. */
function addWords(layer: Layer, first: number, end: number, words: Word[]): void {
  const last = end - 1
  const opening: Place = { x0: 0, y0: 0, x1: 0, y1: 0 }
  readLetter(layer, first, opening)
  const object = layer.object
  const { turn } = layer.style
  const closing: Place = { x0: 0, y0: 0, x1: 0, y1: 0 }
  readLetter(layer, last, closing)
  if (layer.object === object) {
    words.push(wordBetween(opening, closing, textOf(layer.letters, first, end), turn, object))
    return
  }
  let from = first
  let word = opening
  let of = object
  let way = turn
  for (let index = first + 1; index < end; index++) {
    const letter: Place = { x0: 0, y0: 0, x1: 0, y1: 0 }
    readLetter(layer, index, letter)
    if (way === layer.style.turn && adjoins(word, letter)) widen(word, letter)
    else {
      words.push(wordBetween(word, word, textOf(layer.letters, from, index), way, of))
      from = index
      word = letter
      of = layer.object
      way = layer.style.turn
    }
  }
  words.push(wordBetween(word, word, textOf(layer.letters, from, end), way, of))
}

function wordBetween(a: Place, b: Place, text: string, turn: Turn, object: Pointer): Word {
  return {
    text,
    turn,
    object,
    x0: Math.min(a.x0, b.x0),
    y0: Math.min(a.y0, b.y0),
    x1: Math.max(a.x1, b.x1),
    y1: Math.max(a.y1, b.y1),
  }
}

/** Where a letter stands; its object and style go into the layer. */
function readLetter(layer: Layer, index: number, place: Place): void {
  const { pdfium, text } = layer
  const object = pdfium.FPDFText_GetTextObject(text, index)
  if (object !== layer.object && object !== 0) {
    layer.object = object
    readStyle(layer, index)
  }
  placeLetter(layer, index, place)
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

/** Which way the letters of an object go on the page as shown, and how large they are. */
function readStyle({ pdfium, text, frame: { matrix }, buffer, style }: Layer, index: number): void {
  style.turn = 0
  style.size = Math.abs(pdfium.FPDFText_GetFontSize(text, index))
  if (pdfium.FPDFText_GetMatrix(text, index, buffer) === 0) return
  const { HEAPF32 } = pdfium.memory
  const at = buffer >> 2
  const along = HEAPF32[at]!
  const up = HEAPF32[at + 1]!
  const x = matrix[0] * along + matrix[2] * up
  const y = matrix[1] * along + matrix[3] * up
  style.size *= Math.hypot(HEAPF32[at + 2]!, HEAPF32[at + 3]!)
  if (Math.abs(x) >= Math.abs(y)) style.turn = x >= 0 ? 0 : 2
  else style.turn = y > 0 ? 1 : 3
}

function placeLetter({ pdfium, text, frame, buffer, style: { turn, size } }: Layer, index: number, place: Place): void {
  // PDFium's loose box reaches over the height of the font, so that a line's boxes are level; it holds only along the page's own x axis.
  if (turn === 0 && frame.matrix[1] === 0 && pdfium.FPDFText_GetLooseCharBox(text, index, buffer) !== 0) {
    const { HEAPF32 } = pdfium.memory
    const at = buffer >> 2
    setPlace(place, frame, 0, HEAPF32[at]!, HEAPF32[at + 1]!, HEAPF32[at + 2]!, HEAPF32[at + 3]!)
    return
  }
  pdfium.FPDFText_GetCharBox(text, index, buffer, buffer + 8, buffer + 16, buffer + 24)
  const at = buffer >> 3
  const { HEAPF64 } = pdfium.memory
  setPlace(place, frame, turn, HEAPF64[at]!, HEAPF64[at + 3]!, HEAPF64[at + 1]!, HEAPF64[at + 2]!)
  const { x0, x1 } = place
  pdfium.FPDFText_GetCharOrigin(text, index, buffer, buffer + 8)
  setPlace(place, frame, turn, HEAPF64[at]!, HEAPF64[at + 1]!, HEAPF64[at]!, HEAPF64[at + 1]!)
  place.y0 -= size * ABOVE
  place.y1 += size * BELOW
  place.x0 = x0
  place.x1 = x1
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
  const xa = matrix[0] * left + matrix[2] * top + matrix[4]
  const ya = matrix[1] * left + matrix[3] * top + matrix[5]
  const xb = matrix[0] * right + matrix[2] * bottom + matrix[4]
  const yb = matrix[1] * right + matrix[3] * bottom + matrix[5]
  const x0 = Math.min(xa, xb)
  const x1 = Math.max(xa, xb)
  const y0 = Math.min(ya, yb)
  const y1 = Math.max(ya, yb)
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
      return word
    case 1:
      return { x0: width - y1, y0: x0, x1: width - y0, y1: x1 }
    case 2:
      return { x0: width - x1, y0: height - y1, x1: width - x0, y1: height - y0 }
    case 3:
      return { x0: y0, y0: height - x1, x1: y1, y1: height - x0 }
  }
}
