import type { PageLayout } from '@disclosed/core/model'
import type { Line } from './line.ts'
import { EDGE_LINES, type EdgeLine, type PageEdges } from './margins.ts'
import type { PageFrame } from './page-frame.ts'
import { shownPlace } from './page-words.ts'

export interface PageText {
  readonly text: string
  readonly layout: PageLayout
}

/** The lines as one text, and where each of its words stands on the page. */
export function pageText(lines: readonly Line[], frame: PageFrame): PageText & { readonly edges: PageEdges } {
  const count = lines.reduce((sum, line) => sum + line.words.length, 0)
  const offsets = new Uint32Array(2 * count)
  const boxes = new Uint16Array(4 * count)
  const edge: EdgeLine[] = []
  let text = ''
  let at = 0
  for (const [number, { words, gaps, tail, afterGap, y0, y1 }] of lines.entries()) {
    if (text !== '') text += afterGap ? '\n\n' : '\n'
    const start = text.length
    for (const [index, word] of words.entries()) {
      text += gaps[index]
      offsets[2 * at] = text.length
      text += word.text
      offsets[2 * at + 1] = text.length
      const { x0, y0, x1, y1 } = shownPlace(word, frame)
      boxes[4 * at] = part(x0, frame.width)
      boxes[4 * at + 1] = part(y0, frame.height)
      boxes[4 * at + 2] = part(x1, frame.width)
      boxes[4 * at + 3] = part(y1, frame.height)
      at++
    }
    text += tail
    if (number < EDGE_LINES || number >= lines.length - EDGE_LINES) {
      const height = words[0]!.turn % 2 === 0 ? frame.height : frame.width
      edge.push({ start, end: text.length, text: text.slice(start), y: (y0 + y1) / 2 / height })
    }
  }
  const edges = { top: edge.slice(0, EDGE_LINES), bottom: edge.slice(-EDGE_LINES).reverse() }
  const { width, height } = frame
  return { text, edges, layout: { width, height, source: 'text-layer', confidence: null, offsets, boxes } }
}

/** The part of a page's text from `start` to `end`, without the empty lines at its ends. */
export function partOf({ text, layout }: PageText, start: number, end: number): PageText {
  while (start < end && text[start] === '\n') start++
  while (end > start && text[end - 1] === '\n') end--
  if (start === 0 && end === text.length) return { text, layout }
  const { offsets, boxes } = layout
  let [first, last] = [0, offsets.length / 2]
  while (first < last && offsets[2 * first]! < start) first++
  while (last > first && offsets[2 * last - 1]! > end) last--
  return {
    text: text.slice(start, end),
    layout: {
      ...layout,
      offsets: offsets.slice(2 * first, 2 * last).map((offset) => offset - start),
      boxes: boxes.slice(4 * first, 4 * last),
    },
  }
}

const PARTS = 65535

function part(value: number, whole: number): number {
  return Math.round(Math.min(1, Math.max(0, value / whole)) * PARTS)
}
