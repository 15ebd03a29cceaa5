import type { Page } from '@disclosed/core/model'
import type { Line } from '../pdf/line.ts'
import { cutMargins, type PageEdges } from '../pdf/margins.ts'
import type { PageFrame } from '../pdf/page-frame.ts'
import { pageLines } from '../pdf/page-lines.ts'
import { type PageText, pageText, partOf } from '../pdf/page-text.ts'
import type { Word } from '../pdf/page-words.ts'
import type { Place } from '../pdf/place.ts'
import { mendWords } from './mend-words.ts'
import type { PageDrawing } from './page-drawing.ts'
import type { RecognisedWord } from './recognised-words.ts'
import { shownPoint } from './upright.ts'

/** What of a drawing is needed to put its words on the page. */
export type Drawn = Omit<PageDrawing, 'pixels'>

/** A page before it is known what stands on all of them. */
export type OcrText = PageText & { readonly edges: PageEdges }

/** Recognised words in lines and paragraphs as a person would type them, with their places on the page as shown. */
export function ocrPage(words: readonly RecognisedWord[], drawn: Drawn): OcrText {
  const placed = mendWords(words).map((word) => placedWord(word, drawn.scale))
  const lines = pageLines(placed, []).map((line) => shownLine(line, drawn))
  const page = pageText(lines, frameOf(drawn))
  return { ...page, layout: { ...page.layout, source: 'ocr', confidence: meanConfidence(words) } }
}

/** Pages by their numbers, without what stands at the head and foot of each. */
export function finishedPages(texts: ReadonlyMap<number, OcrText>): Page[] {
  const numbers = [...texts.keys()].sort((a, b) => a - b)
  const all = Array.from({ length: numbers.at(-1) ?? 0 }, (_, index) => texts.get(index + 1))
  const cuts = cutMargins(
    all.map((text) => text?.edges ?? { top: [], bottom: [] }),
    all.map((text) => text?.text.length ?? 0),
  )
  return numbers.map((number) => {
    const { start, end, header, footer } = cuts[number - 1]!
    const margins = header === '' && footer === '' ? {} : { margins: { header, footer } }
    return { number, ...partOf(texts.get(number)!, start, end), envelopes: [], ...margins }
  })
}

/** By how many letters a word has: marks that are nothing but dirt weigh little. */
export function meanConfidence(words: readonly RecognisedWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  const sum = words.reduce((all, { text, confidence }) => all + text.length * confidence, 0)
  return letters === 0 ? 0 : Math.min(1, Math.max(0, sum / letters))
}

/** In points of the upright page; no object of a PDF draws it. */
function placedWord({ text, x0, y0, x1, y1 }: RecognisedWord, scale: number): Word {
  const place = { x0: x0 / scale, y0: y0 / scale, x1: x1 / scale, y1: y1 / scale }
  return { ...place, text, turn: 0, object: 0 }
}

/** Size of the page as shown, in points. */
function frameOf({ width, height, turn, scale }: Drawn): PageFrame {
  const [w, h] = turn % 2 === 0 ? [width, height] : [height, width]
  return { width: w / scale, height: h / scale, matrix: [1, 0, 0, 1, 0, 0] }
}

function shownLine(line: Line, drawn: Drawn): Line {
  return { ...line, words: line.words.map((word) => ({ ...word, ...shownPlace(word, drawn) })) }
}

function shownPlace({ x0, y0, x1, y1 }: Place, drawn: Drawn): Place {
  const { width, height } = frameOf(drawn)
  const corners = [
    [x0, y0],
    [x1, y0],
    [x0, y1],
    [x1, y1],
  ].map(([x, y]) => shownPoint(drawn, x! * drawn.scale, y! * drawn.scale))
  const across = corners.map(([x]) => x * width)
  const down = corners.map(([, y]) => y * height)
  return { x0: Math.min(...across), y0: Math.min(...down), x1: Math.max(...across), y1: Math.max(...down) }
}
