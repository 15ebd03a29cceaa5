import { readXml, type XmlAttributes } from '../office/read-xml.ts'
import { CELL_LIMITS } from './cell-budget.ts'

/** The text of a cell; runs in a colour of their own stand apart. */
export interface RichText {
  readonly text: string
  readonly runs: readonly TextRun[] | null
}

export interface TextRun {
  readonly text: string
  /** As the file writes it; null where the run has the colour of the cell. */
  readonly colour: XmlAttributes | null
}

/** Takes what is told of an `si` or `is` element; `end` gives its text. */
export interface RichTextReader {
  readonly open: (name: string, attributes: XmlAttributes) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
  readonly end: () => RichText
}

export function richTextReader(): RichTextReader {
  let runs: { text: string; colour: XmlAttributes | null }[] = []
  let [inText, inReading, inRun] = [false, false, false]
  return {
    open: (name, attributes) => {
      if (name === 'x:t') {
        inText = true
        if (!inRun) runs.push({ text: '', colour: null })
      } else if (name === 'x:rPh') inReading = true
      else if (name === 'x:r') {
        inRun = true
        runs.push({ text: '', colour: null })
      } else if (name === 'x:color' && inRun) runs.at(-1)!.colour = attributes
    },
    close: (name) => {
      if (name === 'x:t') inText = false
      else if (name === 'x:rPh') inReading = false
      else if (name === 'x:r') inRun = false
    },
    text: (text) => {
      // How a name is pronounced (`rPh`) stands beside it in Japanese files.
      if (inText && !inReading && runs.length > 0) runs.at(-1)!.text += text
    },
    end: () => {
      const ended = runs
      runs = []
      const text = ended.map((run) => run.text).join('')
      return { text: unescaped(text), runs: ended.some(({ colour }) => colour !== null) ? ended : null }
    },
  }
}

/** Characters that XML can't hold are written `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    : text
}

/** The texts that cells name by number. Of a table that is too large the first part. */
export async function readSharedStrings(chunks: AsyncIterable<Uint8Array>): Promise<readonly RichText[]> {
  const strings: RichText[] = []
  const reader = richTextReader()
  let characters = 0
  await readXml(chunks, {
    open: reader.open,
    close: (name) => {
      reader.close(name)
      if (name !== 'x:si') return
      const string = cut(reader.end())
      characters += string.text.length
      strings.push(characters > CELL_LIMITS.characters ? NO_TEXT : string)
    },
    text: reader.text,
  })
  return strings
}

const NO_TEXT: RichText = { text: '', runs: null }

/** A string that no cell could hold is not kept whole; one character more than allowed tells that it was cut. */
function cut(string: RichText): RichText {
  const most = CELL_LIMITS.ofOneCell + 1
  return string.text.length <= most ? string : { text: string.text.slice(0, most), runs: null }
}
