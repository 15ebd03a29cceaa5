import { TooMuchInside } from '../../too-much-inside.ts'
import { PLACES, placesWith, type Word97File } from './word97-file.ts'

/** A stretch of characters and where it lies in the file. */
export interface Piece {
  /** In characters from the beginning of the text. */
  readonly start: number
  readonly end: number
  /** In bytes of the main stream. */
  readonly at: number
  /** Bytes of a character: one in Windows-1252, two in UTF-16. */
  readonly width: 1 | 2
}

const latin = new TextDecoder('windows-1252')
const COMPRESSED = 0x40000000

/** The text lies in pieces, since Word used to save by adding to the file (MS-DOC 2.4.1). */
export function piecesOf(file: Word97File): Piece[] {
  const clx = file.structure(PLACES.pieces)
  let at = 0
  while (clx[at] === 1 && at + 3 <= clx.length) at += 3 + clx.readUInt16LE(at + 1)
  if (clx[at] !== 2) return []
  const pieces = placesWith(clx.subarray(at + 5), 8).flatMap(({ start, end, item }) => {
    const fc = item.readUInt32LE(2)
    const isCompressed = (fc & COMPRESSED) !== 0
    const place = fc & 0x3fffffff
    const piece: Piece = { start, end, at: isCompressed ? place >> 1 : place, width: isCompressed ? 1 : 2 }
    return end > start ? [piece] : []
  })
  const length = pieces.reduce((sum, piece) => sum + (piece.end - piece.start) * piece.width, 0)
  // Pieces share no letters: a file that says so is made to take time.
  if (length > file.main.length) throw new TooMuchInside(`${file.main.length} letters`)
  return pieces
}

/** The characters from `start` to `end`, stretch by stretch, with the place in the file of the first of each. */
export function* stretches(
  main: Buffer,
  pieces: readonly Piece[],
  start: number,
  end: number,
): Iterable<{ text: string; at: number; width: number }> {
  for (const piece of pieces) {
    const from = Math.max(start, piece.start)
    const to = Math.min(end, piece.end)
    if (from >= to) continue
    const at = piece.at + (from - piece.start) * piece.width
    const bytes = main.subarray(at, piece.at + (to - piece.start) * piece.width)
    const text = piece.width === 1 ? latin.decode(bytes) : bytes.toString('utf16le')
    yield { text, at, width: piece.width }
  }
}
