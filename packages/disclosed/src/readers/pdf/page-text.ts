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
  // Joined at the end: a text that grows word by word keeps all its pieces.
  const pieces: string[] = []
  const starts: number[] = []
  let length = 0
  let at = 0
  const write = (piece: string) => {
    if (piece !== '') pieces.push(piece)
    length += piece.length
  }
  for (const { words, gaps, tail, afterGap } of lines) {
    if (length > 0) write(afterGap ? '\n\n' : '\n')
    starts.push(length)
    for (let index = 0; index < words.length; index++) {
      const word = words[index]!
      write(gaps[index]!)
      offsets[2 * at] = length
      write(word.text)
      offsets[2 * at + 1] = length
      const { x0, y0, x1, y1 } = shownPlace(word, frame)
      boxes[4 * at] = part(x0, frame.width)
      boxes[4 * at + 1] = part(y0, frame.height)
      boxes[4 * at + 2] = part(x1, frame.width)
      boxes[4 * at + 3] = part(y1, frame.height)
      at++
    }
    write(tail)
  }
  const text = pieces.join('')
  const edges = edgesOf(text, lines, starts, frame)
  const { width, height } = frame
  return { text, edges, layout: { width, height, source: 'text-layer', confidence: null, offsets, boxes } }
}

/** The first lines and the last ones, each side from the edge of the page. */
function edgesOf(text: string, lines: readonly Line[], starts: readonly number[], frame: PageFrame): PageEdges {
  const edgeLine = (line: Line, index: number): EdgeLine => {
    const start = starts[index]!
    const next = lines[index + 1]
    const end = next === undefined ? text.length : starts[index + 1]! - (next.afterGap ? 2 : 1)
    const height = line.words[0]!.turn % 2 === 0 ? frame.height : frame.width
    return { start, end, text: text.slice(start, end), y: (line.y0 + line.y1) / 2 / height }
  }
  const last = Math.max(0, lines.length - EDGE_LINES)
  return {
    top: lines.slice(0, EDGE_LINES).map(edgeLine),
    bottom: lines
      .slice(last)
      .map((line, index) => edgeLine(line, last + index))
      .reverse(),
  }
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
