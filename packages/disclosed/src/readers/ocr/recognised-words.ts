import { cleanText } from '../clean-text.ts'

/** A word as it was recognised, in pixels of the picture. */
export interface RecognisedWord {
  readonly text: string
  readonly x0: number
  readonly x1: number
  /** Of the line it stands in: words without tall letters are as high as the others then. */
  readonly y0: number
  readonly y1: number
  /** 0 to 1. */
  readonly confidence: number
}

/** Of a row: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
const COLUMNS = 12
const [LINE, WORD] = ['4', '5']

/** The words in Tesseract's table (tab-separated, one row for each block, paragraph, line and word). */
export function recognisedWords(table: string): RecognisedWord[] {
  const words: RecognisedWord[] = []
  let [top, bottom] = [0, 0]
  for (const row of table.split('\n')) {
    const cells = row.split('\t')
    if (cells.length < COLUMNS) continue
    const [left, above, width, height, confidence] = cells.slice(6, 11).map(Number)
    if (cells[0] === LINE) [top, bottom] = [above!, above! + height!]
    if (cells[0] !== WORD) continue
    const text = cleanText(cells[11]!.trim())
    if (text === '') continue
    words.push({ text, x0: left!, x1: left! + width!, y0: top, y1: bottom, confidence: confidence! / 100 })
  }
  return words
}
