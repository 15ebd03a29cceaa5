import type { Box, PageLayout, Span } from '../model/page.ts'

/** A word's box is kept in this many parts of the page's width and height. */
const PARTS = 65535

/** The words of a passage as a box for each line: words stand on one line where the middle of the later one lies within the earlier. */
export function lineBoxes(layout: PageLayout, span: Span): Box[] {
  const lines: Box[] = []
  for (let word = firstWord(layout, span.start); word * 2 < layout.offsets.length; word++) {
    if (layout.offsets[2 * word]! >= span.end) break
    const box = boxOf(layout, word)
    const line = lines.at(-1)
    if (line !== undefined && continues(line, box)) {
      line[1] = Math.min(line[1], box[1])
      line[2] = Math.max(line[2], box[2])
      line[3] = Math.max(line[3], box[3])
    } else lines.push(box)
  }
  return lines
}

/** The first word that ends behind the start. */
function firstWord({ offsets }: PageLayout, start: number): number {
  let low = 0
  let high = offsets.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[2 * middle + 1]! > start) high = middle
    else low = middle + 1
  }
  return low
}

function boxOf({ boxes }: PageLayout, word: number): Box {
  const share = (side: number) => boxes[4 * word + side]! / PARTS
  return [share(0), share(1), share(2), share(3)]
}

function continues(line: Box, box: Box): boolean {
  const middle = (box[1] + box[3]) / 2
  return middle >= line[1] && middle <= line[3] && box[0] >= line[0]
}
