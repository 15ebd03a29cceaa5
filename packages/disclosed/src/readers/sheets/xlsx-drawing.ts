import type { OfficePackage } from '../office/open-package.ts'
import { readXml } from '../office/read-xml.ts'
import type { PlacedText } from './sheet.ts'

export interface DrawnText extends PlacedText {
  /** Taken out of sight in the list of objects. */
  readonly isHidden: boolean
}

/** The text boxes and shapes with words of a sheet (ECMA-376 part 1, 20.5), from top to bottom. */
export async function readDrawing(archive: OfficePackage, part: string): Promise<DrawnText[]> {
  const boxes: DrawnText[] = []
  let [row, column, words, isHidden] = [0, 0, '', false]
  let taking: 'row' | 'column' | 'text' | null = null
  let inFrom = false
  await readXml(archive.chunks(part), {
    open: (name, attributes) => {
      if (name === 'xdr:from') inFrom = true
      else if (name === 'xdr:row' && inFrom) [taking, row] = ['row', 0]
      else if (name === 'xdr:col' && inFrom) [taking, column] = ['column', 0]
      else if (name === 'xdr:sp') [words, isHidden] = ['', false]
      else if (name === 'xdr:cNvPr') isHidden = attributes.hidden === '1' || attributes.hidden === 'true'
      else if (name === 'a:t') taking = 'text'
      else if (name === 'a:br' || name === 'a:p') words += ' '
    },
    close: (name) => {
      if (name === 'xdr:from') inFrom = false
      else if (name === 'xdr:sp' && words.trim() !== '') boxes.push({ row, column, text: words, isHidden })
      taking = null
    },
    text: (text) => {
      if (taking === 'row') row = row * 10 ** text.trim().length + Number(text)
      else if (taking === 'column') column = column * 10 ** text.trim().length + Number(text)
      else if (taking === 'text') words += text
    },
  })
  return boxes.filter(isOnSheet).sort((one, other) => one.row - other.row || one.column - other.column)
}

function isOnSheet({ row, column }: PlacedText): boolean {
  return Number.isInteger(row) && Number.isInteger(column)
}
