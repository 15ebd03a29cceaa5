import type { Box, Cite } from '@disclosed/core/model'
import type { Page } from '../api/generated.ts'

/** Where a passage stands on the picture of its page: as the reading says, else one box for each line of its words. */
export function boxesOf(page: Page, { boxes, start, end }: Cite): readonly Box[] {
  if (boxes !== undefined) return boxes
  const lines: Box[] = []
  for (const [from, to, x0, y0, x1, y1] of page.layout?.words ?? []) {
    if (from >= end || to <= start) continue
    const line = lines.at(-1)
    const isSameLine =
      line !== undefined && y0 < (line[1] + line[3]) / 2 && y1 > (line[1] + line[3]) / 2 && x0 >= line[0]
    if (isSameLine)
      lines[lines.length - 1] = [line[0], Math.min(line[1], y0), Math.max(line[2], x1), Math.max(line[3], y1)]
    else lines.push([x0, y0, x1, y1])
  }
  return lines
}
