import type { PageLayout } from '@disclosed/core/model'
import type { PageFrame } from './page-frame.ts'
import type { Line } from './page-lines.ts'
import { shownPlace } from './page-words.ts'

/** The lines as one text, and where each of its words stands on the page. */
export function pageText(lines: readonly Line[], frame: PageFrame): { text: string; layout: PageLayout } {
  const count = lines.reduce((sum, line) => sum + line.words.length, 0)
  const offsets = new Uint32Array(2 * count)
  const boxes = new Uint16Array(4 * count)
  let text = ''
  let at = 0
  for (const { words, gaps, afterGap } of lines) {
    if (text !== '') text += afterGap ? '\n\n' : '\n'
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
  }
  const { width, height } = frame
  return { text, layout: { width, height, source: 'text-layer', confidence: null, offsets, boxes } }
}

const PARTS = 65535

function part(value: number, whole: number): number {
  return Math.round(Math.min(1, Math.max(0, value / whole)) * PARTS)
}
