import type { PagePicture } from '../pdf/render-page.ts'
import { type LineRun, lineRun } from './line-run.ts'
import type { Turn, Turned } from './page-drawing.ts'

/** Lines that lean less than this (0.2 degrees) are recognised as well as straight ones. */
const STRAIGHT = 0.0035

/** The picture turned so that its lines run from left to right. */
export function upright(picture: PagePicture, isUpsideDown: boolean): PagePicture & Turned {
  const run = lineRun(picture)
  const turn = isUpsideDown ? (((run.turn + 2) % 4) as Turn) : run.turn
  const turned = turnedBy(picture, turn)
  return { ...straightened(turned, run), turn }
}

function straightened(picture: PagePicture, { skew }: LineRun): PagePicture & { skew: number } {
  return Math.abs(skew) < STRAIGHT ? { ...picture, skew: 0 } : { ...rotated(picture, skew), skew }
}

function turnedBy(picture: PagePicture, turn: Turn): PagePicture {
  if (turn === 0) return picture
  const { width, height, pixels } = picture
  if (turn === 2) return { width, height, pixels: pixels.slice().reverse() }
  const turned = new Uint8Array(width * height)
  const [start, right, down] = turn === 1 ? [width - 1, width, -1] : [(height - 1) * width, -width, 1]
  for (let y = 0, to = 0; y < width; y++) {
    for (let x = 0, from = start + y * down; x < height; x++, from += right) turned[to++] = pixels[from]!
  }
  return { width: height, height: width, pixels: turned }
}

const WHITE = 255

/** Turned round its middle; what comes in from outside is white. */
function rotated({ width, height, pixels }: PagePicture, skew: number): PagePicture {
  const out = new Uint8Array(width * height).fill(WHITE)
  const [sin, cos] = [Math.sin(skew), Math.cos(skew)]
  const [cx, cy] = [width / 2, height / 2]
  for (let y = 0; y < height; y++) {
    let fromX = cx - cx * cos - (y - cy) * sin
    let fromY = cy - cx * sin + (y - cy) * cos
    for (let x = 0; x < width; x++, fromX += cos, fromY += sin) {
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)]
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue
      const [dx, dy] = [fromX - left, fromY - top]
      const at = top * width + left
      const upper = pixels[at]! * (1 - dx) + pixels[at + 1]! * dx
      const lower = pixels[at + width]! * (1 - dx) + pixels[at + width + 1]! * dx
      out[y * width + x] = upper * (1 - dy) + lower * dy
    }
  }
  return { width, height, pixels: out }
}

/** Where a point of the upright picture lies on the page as shown; both in shares of width and height. */
export function shownPoint({ width, height, turn, skew }: Turned, x: number, y: number): [number, number] {
  const [dx, dy] = [x - width / 2, y - height / 2]
  const across = (width / 2 + dx * Math.cos(skew) - dy * Math.sin(skew)) / width
  const down = (height / 2 + dx * Math.sin(skew) + dy * Math.cos(skew)) / height
  switch (turn) {
    case 0:
      return [across, down]
    case 1:
      return [1 - down, across]
    case 2:
      return [1 - across, 1 - down]
    case 3:
      return [down, 1 - across]
  }
}
