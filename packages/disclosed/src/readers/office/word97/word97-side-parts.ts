import type { Block } from '../blocks.ts'
import { hideProperties, hideTemplate, isPath, PROPERTIES_PLACE, type Property } from '../document-properties.ts'
import { storyText } from '../word/word-story.ts'
import { sprmsOf } from './sprms.ts'
import { PLACES, placesWith, type Story, storyStart, stringsOf, type Word97File } from './word97-file.ts'
import { storyBlocks, type Word97Document } from './word97-story.ts'

/** Bounds of the parts of a story: n + 2 places, of which the last means nothing. */
function partsOf(
  file: Word97File,
  story: Story,
  place: number,
  itemSize = 0,
): { start: number; end: number; item: Buffer }[] {
  const begin = storyStart(file, story)
  const end = begin + file.lengths[story]
  return placesWith(file.structure(place), itemSize)
    .map((part) => ({ ...part, start: begin + part.start, end: Math.min(end, begin + part.end) }))
    .filter((part) => part.start < end)
}

/** Footnotes and endnotes in the order of their marks in the text: `[1] …`. */
export function noteBlocks(file: Word97File, document: Word97Document): Block[] {
  const notes = new Map<number, { start: number; end: number }>()
  for (const [story, marks, parts, size] of [
    ['footnotes', PLACES.footnoteMarks, PLACES.footnotes, 2],
    ['endnotes', PLACES.endnoteMarks, PLACES.endnotes, 2],
  ] as const) {
    const bounds = partsOf(file, story, parts)
    for (const [at, { start }] of placesWith(file.structure(marks), size).entries())
      if (bounds[at] !== undefined) notes.set(start, bounds[at])
  }
  return [...document.notes].flatMap((place, at) => {
    const bounds = notes.get(place)
    if (bounds === undefined) return []
    // The note repeats its mark, which is counted already.
    const [first, ...rest] = storyBlocks({ ...document, notes: [] }, bounds.start, bounds.end, 'notes')
    if (first?.kind !== 'paragraph') return []
    return [{ ...first, text: first.text.replace(/^\[1\]/, '').trimStart(), marker: `[${at + 1}]` }, ...rest]
  })
}

const MARGINS = { evenHeader: 0, header: 1, evenFooter: 2, footer: 3, firstHeader: 4, firstFooter: 5 } as const
/** Before the margins of the first section stand the lines that part notes from the text. */
const BEFORE_MARGINS = 6

/** A header or footer of the first section. */
export function marginBlocks(file: Word97File, document: Word97Document, kind: keyof typeof MARGINS): Block[] {
  const part = partsOf(file, 'headers', PLACES.headers)[BEFORE_MARGINS + MARGINS[kind]]
  return part === undefined ? [] : storyBlocks(document, part.start, part.end, 'headers and footers')
}

const TITLE_PAGE = 0x300a

/** Whether the first page of the first section has a header of its own. */
export function hasFirstHeader(file: Word97File): boolean {
  const place = placesWith(file.structure(PLACES.sections), 12)[0]?.item.readInt32LE(2) ?? -1
  if (place < 0 || place + 2 > file.main.length) return false
  const sprms = sprmsOf(file.main.subarray(place + 2, place + 2 + file.main.readUInt16LE(place)))
  return sprms.some(({ code, operand }) => code === TITLE_PAGE && operand[0] !== 0)
}

/** Text boxes by the place of the text that they hang on; those whose place is not found hang on none. */
export function boxesOf(file: Word97File, document: Word97Document): Map<number, Block[]> {
  const anchors = new Map(
    placesWith(file.structure(PLACES.shapes), 26).map(({ start, item }) => [item.readInt32LE(0), start]),
  )
  const boxes = new Map<number, Block[]>()
  for (const { start, end, item } of partsOf(file, 'boxes', PLACES.boxes, 22)) {
    const place = anchors.get(item.readInt32LE(14)) ?? -1
    boxes.set(place, [...(boxes.get(place) ?? []), ...storyBlocks(document, start, end, 'text boxes')])
  }
  return boxes
}

/** Comments, each with its author. */
export function hideComments(file: Word97File, document: Word97Document): void {
  const authors = xstArray(file.structure(PLACES.commentAuthors))
  const marks = placesWith(file.structure(PLACES.commentMarks), 30)
  for (const [at, { start, end }] of partsOf(file, 'comments', PLACES.comments).entries()) {
    const author = authors[marks[at]?.item.readUInt16LE(20) ?? -1] ?? 'unknown'
    const words = storyText(storyBlocks(document, start, end, 'comments'))
    if (words.trim() !== '') document.hidden.add('comment', 'comments', `${author}: ${words}`)
  }
}

function xstArray(bytes: Buffer): string[] {
  const found: string[] = []
  for (let at = 0; at + 2 <= bytes.length; ) {
    const length = bytes.readUInt16LE(at)
    found.push(bytes.toString('utf16le', at + 2, at + 2 + length * 2))
    at += 2 + length * 2
  }
  return found
}

const ASSOCIATED: Readonly<Record<number, string>> = {
  2: 'title',
  3: 'subject',
  4: 'keywords',
  5: 'comments',
  6: 'author',
  7: 'last modified by',
}
const TEMPLATE = 1

/** Author, template and the last ten people and paths that the file was saved by and to. */
export function hideProperties97(file: Word97File, document: Word97Document, text: string): void {
  const strings = stringsOf(file.structure(PLACES.strings))
  const properties = strings.flatMap((value, at): Property[] =>
    ASSOCIATED[at] === undefined ? [] : [[ASSOCIATED[at], value]],
  )
  hideProperties(document.hidden, properties, (value) => text.includes(value))
  const template = strings[TEMPLATE] ?? ''
  if (isPath(template)) hideTemplate(document.hidden, template)
  const saved = stringsOf(file.structure(PLACES.savedBy))
  for (let at = 0; at + 1 < saved.length; at += 2)
    document.hidden.add('document-property', PROPERTIES_PLACE, `saved by ${saved[at]} to ${saved[at + 1]}`)
}
