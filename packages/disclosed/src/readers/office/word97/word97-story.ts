import { cleanText } from '../../clean-text.ts'
import { BlockBuilder } from '../block-builder.ts'
import { type Block, paragraph } from '../blocks.ts'
import { FieldLine, type OpenFields } from '../field-line.ts'
import type { HiddenFinds } from '../hidden-finds.ts'
import { type LinkMarks, withoutMarks } from '../link-marks.ts'
import { symbolSign, withoutPrivateSigns } from '../symbol-fonts.ts'
import { type Piece, stretches } from './characters.ts'
import type { Formatting } from './formatting.ts'
import type { LetterLook } from './looks.ts'

/** What all stories of one file share. */
export interface Word97Document {
  readonly main: Buffer
  readonly pieces: readonly Piece[]
  readonly formatting: Formatting
  readonly label: (format: number, level: number) => string
  /** Who changed the text, by number. */
  readonly authors: readonly string[]
  readonly links: LinkMarks
  readonly hidden: HiddenFinds
  /** Places of the marks of notes, in their order. */
  readonly notes: number[]
  /** Text boxes that hang on a place of the text; who writes them takes them out. */
  readonly boxesAt: Map<number, readonly Block[]>
}

/** Signs that end a paragraph: its mark, a cell's or row's, a page's or section's. */
const ENDS = new Set(['\r', '\x07', '\f'])

/** The blocks of the characters from `start` to `end`. */
export function storyBlocks(document: Word97Document, start: number, end: number, where: string): Block[] {
  const builder = new BlockBuilder()
  const fields: OpenFields = []
  let line = new FieldLine(fields, document.links)
  let carried = ''
  let place = start
  let last = { at: 0, isEnded: true }
  const finish = (sign: string, at: number) => {
    const mark = document.formatting.letters(at)
    const text = carried + line.end()
    carried = ''
    for (const [channel, words] of line.hidden) document.hidden.add(channel, where, words)
    const isEmpty = withoutMarks(text).trim() === ''
    const { boxes, hidden } = line
    line = new FieldLine(fields, document.links)
    const look = document.formatting.paragraph(at)
    for (const box of boxes) if (box.kind === 'paragraph') builder.add(box, 0)
    if (look.endsRow) {
      builder.endRow(look.depth)
      return
    }
    const endsCell = sign === '\x07' || look.endsInnerCell
    if (mark.deletedBy !== null && !endsCell) {
      carried = text
      return
    }
    if (!(isEmpty && hidden.size > 0 && mark.hidden)) {
      const marker = look.list > 0 && look.list < 2047 ? document.label(look.list, look.level) : ''
      builder.add(
        paragraph(text, {
          ...(marker === '' ? {} : { marker, level: look.level, list: String(look.list) }),
          spacing: { before: look.before, after: look.after },
        }),
        look.depth,
      )
    }
    if (endsCell) builder.endCell(look.depth)
  }
  for (const { text, at, width } of stretches(document.main, document.pieces, start, end)) {
    for (let index = 0; index < text.length; index++) {
      const sign = text[index]!
      const byte = at + index * width
      const isEnd = ENDS.has(sign)
      if (isEnd) finish(sign, byte)
      else putSign(document, line, sign, document.formatting.letters(byte), place, where)
      last = { at: byte, isEnded: isEnd }
      place++
    }
  }
  if (!last.isEnded) finish('\r', last.at)
  return builder.end()
}

function putSign(
  document: Word97Document,
  line: FieldLine,
  sign: string,
  look: LetterLook,
  place: number,
  where: string,
): void {
  if (sign === '\x13') line.beginField()
  else if (sign === '\x14') line.separateField()
  else if (sign === '\x15') line.endField()
  else if (line.isInstructed) line.instruct(sign)
  else putText(document, line, sign, look, place, where)
}

function putText(
  document: Word97Document,
  line: FieldLine,
  sign: string,
  look: LetterLook,
  place: number,
  where: string,
): void {
  const text = look.special ? specialSign(document, line, sign, look, place) : plainSign(sign)
  if (text === '') return
  if (look.deletedBy !== null) line.hide('tracked-change', text)
  else if (look.hidden) line.hide('hidden-text', text)
  else if (look.white) line.hide('white-text', text)
  else line.put(text)
  const changer = look.deletedBy ?? look.insertedBy
  if (changer !== null)
    document.hidden.addOnce('tracked-change', where, `changed by ${document.authors[changer] ?? 'unknown'}`)
}

function specialSign(document: Word97Document, line: FieldLine, sign: string, look: LetterLook, place: number): string {
  if (sign === '\x02') return `[${document.notes.push(place)}]`
  if (sign === '(' && look.symbol !== null) return symbolSign(look.symbol)
  if (sign === '\x08') {
    line.boxes.push(...(document.boxesAt.get(place) ?? []))
    document.boxesAt.delete(place)
  }
  return ''
}

/** Line end, hyphens; a stray sign of another kind says nothing. */
function plainSign(sign: string): string {
  if (sign === '\v' || sign === '\x0e') return '\n'
  if (sign === '\x1e') return '-'
  if (sign < ' ' && sign !== '\t') return ''
  return sign === '\x1f' || sign === '\u00ad' ? '' : withoutPrivateSigns(cleanText(sign))
}
