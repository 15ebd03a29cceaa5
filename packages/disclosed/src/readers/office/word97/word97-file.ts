import { PasswordProtected } from '../../password-protected.ts'
import type { CompoundFile } from '../compound-file.ts'

/** The two streams of a Word 97 file with the header that says what lies where (MS-DOC 2.5). */
export interface Word97File {
  readonly main: Buffer
  /** A structure of the table stream by its place in the header's list; empty where there is none. */
  readonly structure: (place: number) => Buffer
  /** The same with what follows behind it. */
  readonly from: (place: number) => Buffer
  /** Lengths of the stories, which follow one another: text, footnotes, headers, macros, comments, endnotes, text boxes. */
  readonly lengths: Readonly<Record<Story, number>>
}

export type Story = 'text' | 'footnotes' | 'headers' | 'comments' | 'endnotes' | 'boxes' | 'headerBoxes'

/** Structures by their place in `FibRgFcLcb97` (MS-DOC 2.5.6). */
export const PLACES = {
  styles: 1,
  footnoteMarks: 2,
  footnotes: 3,
  commentMarks: 4,
  comments: 5,
  sections: 6,
  headers: 11,
  letterPages: 12,
  paragraphPages: 13,
  strings: 32,
  pieces: 33,
  commentAuthors: 36,
  shapes: 40,
  endnoteMarks: 46,
  endnotes: 47,
  revisionAuthors: 51,
  boxes: 56,
  savedBy: 71,
  lists: 73,
  listFormats: 74,
} as const

const ENCRYPTED = 0x0100
const SECOND_TABLE = 0x0200
const FIRST_STRUCTURE = 154
const WORD_97 = 0x00c1

/** Null where it is a file of Word 95 or older. */
export function openWord97(file: CompoundFile): Word97File | null {
  const stream = file.stream('WordDocument')
  if (stream === null || stream.byteLength < FIRST_STRUCTURE)
    throw new Error('the part that holds its text is missing.')
  const main = Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength)
  if (main.readUInt16LE(2) < WORD_97) return null
  const flags = main.readUInt16LE(10)
  if ((flags & ENCRYPTED) !== 0) throw new PasswordProtected()
  const table = Buffer.from(file.stream(flags & SECOND_TABLE ? '1Table' : '0Table') ?? [])
  const from = (place: number, length?: number) => {
    const at = FIRST_STRUCTURE + place * 8
    if (at + 8 > main.length) return Buffer.alloc(0)
    const start = main.readUInt32LE(at)
    const size = main.readUInt32LE(at + 4)
    return size === 0 ? Buffer.alloc(0) : table.subarray(start, start + (length ?? size))
  }
  const length = (at: number) => Math.max(0, main.readInt32LE(at))
  return {
    main,
    structure: (place) => from(place),
    from: (place) => from(place, table.length),
    lengths: {
      text: length(76),
      footnotes: length(80),
      headers: length(84),
      comments: length(92),
      endnotes: length(96),
      boxes: length(100),
      headerBoxes: length(104),
    },
  }
}

/** Where each story begins, in characters from the beginning of the file. */
export function storyStart({ lengths }: Word97File, story: Story): number {
  const order: readonly Story[] = ['text', 'footnotes', 'headers', 'comments', 'endnotes', 'boxes', 'headerBoxes']
  return order.slice(0, order.indexOf(story)).reduce((sum, each) => sum + lengths[each], 0)
}

/** A list of places with something about each: n + 1 numbers, then n items of one size (MS-DOC 2.2.2). */
export function placesWith(plc: Buffer, itemSize: number): { start: number; end: number; item: Buffer }[] {
  const count = Math.max(0, Math.floor((plc.length - 4) / (4 + itemSize)))
  return Array.from({ length: count }, (_, at) => ({
    start: plc.readUInt32LE(at * 4),
    end: plc.readUInt32LE(at * 4 + 4),
    item: plc.subarray((count + 1) * 4 + at * itemSize, (count + 1) * 4 + (at + 1) * itemSize),
  }))
}

/** A table of strings (MS-DOC 2.2.4); of the wide kind only, which Word 97 writes. */
export function stringsOf(sttb: Buffer): string[] {
  const strings: string[] = []
  if (sttb.length < 6 || sttb.readUInt16LE(0) !== 0xffff) return strings
  const extra = sttb.readUInt16LE(4)
  let at = 6
  for (let count = sttb.readUInt16LE(2); count > 0 && at + 2 <= sttb.length; count--) {
    const length = sttb.readUInt16LE(at)
    strings.push(sttb.toString('utf16le', at + 2, at + 2 + length * 2))
    at += 2 + length * 2 + extra
  }
  return strings
}
