import type { Turn } from '../pdf/place.ts'
import type { PagePicture } from '../pdf/render-page.ts'
import { type LineRun, lineRun } from './line-run.ts'
import type { PageDrawing, Turned } from './page-drawing.ts'

/** Lines that lean less than this (half a degree) are recognised as well as straight ones. */
const STRAIGHT = 0.0087

/** The picture turned so that its lines run from left to right. */
export function upright(picture: PagePicture): PagePicture & Turned {
  const run = lineRun(picture)
  return { ...straightened(turnedBy(picture, run.turn), run), turn: run.turn }
}

/** A drawing turned by two quarters more than it seems: how its lines run doesn't tell which end is up. */
export function upsideDown(drawing: PageDrawing): PageDrawing {
  return { ...drawing, pixels: drawing.pixels.toReversed(), turn: ((drawing.turn + 2) % 4) as Turn }
}

function straightened(picture: PagePicture, { skew }: LineRun): PagePicture & { skew: number } {
  return Math.abs(skew) < STRAIGHT ? { ...picture, skew: 0 } : { ...rotated(picture, skew), skew }
}

function turnedBy(picture: PagePicture, turn: Turn): PagePicture {
  if (turn === 0) return picture
  const { width, height, pixels } = picture
  if (turn === 2) return { width, height, pixels: pixels.toReversed() }
  const turned = new Uint8Array(width * height)
  const [start, right, down] = turn === 1 ? [width - 1, width, -1] : [(height - 1) * width, -width, 1]
  for (let y = 0, to = 0; y < width; y++) {
    for (let x = 0, from = start + y * down; x < height; x++, from += right) turned[to++] = pixels[from]!
  }
  return { width: height, height: width, pixels: turned }
}

const WHITE = 255

/** Places between pixels are counted in whole numbers, which is three times as fast: a 65536th and a 256th of a pixel. */
const FINE_BITS = 16
const COARSE_BITS = 8
const COARSE = 1 << COARSE_BITS

/** Turned round its middle; what comes in from outside is white. */
function rotated({ width, height, pixels }: PagePicture, skew: number): PagePicture {
  const out = new Uint8Array(width * height).fill(WHITE)
  const fine = (value: number) => Math.round(value * (1 << FINE_BITS))
  const [sin, cos] = [Math.sin(skew), Math.cos(skew)]
  const [right, down] = [fine(cos), fine(sin)]
  const [cx, cy] = [width / 2, height / 2]
  for (let y = 0; y < height; y++) {
    let fromX = fine(cx - cx * cos - (y - cy) * sin)
    let fromY = fine(cy - cx * sin + (y - cy) * cos)
    for (let x = 0; x < width; x++, fromX += right, fromY += down) {
      const left = fromX >> FINE_BITS
      const top = fromY >> FINE_BITS
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue
      const dx = (fromX >> COARSE_BITS) & (COARSE - 1)
      const dy = (fromY >> COARSE_BITS) & (COARSE - 1)
      const at = top * width + left
      const upper = pixels[at]! * (COARSE - dx) + pixels[at + 1]! * dx
      const lower = pixels[at + width]! * (COARSE - dx) + pixels[at + width + 1]! * dx
      out[y * width + x] = (upper * (COARSE - dy) + lower * dy) >> (2 * COARSE_BITS)
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
