import type { Turn } from '../pdf/place.ts'
import type { PagePicture } from '../pdf/render-page.ts'

/** How the lines of a picture run. */
export interface LineRun {
  readonly turn: Turn
  /** In radians, by which lines fall to the right once the picture is turned upright. */
  readonly skew: number
}

/** Looked at so small: letters are about ten pixels high then. */
const LONGER_SIDE = 1100
const MOST_SKEW = (6 * Math.PI) / 180
const COARSE = (0.5 * Math.PI) / 180
const FINE = (0.05 * Math.PI) / 180
/** Fewer edges of letters than this show no lines. */
const FEWEST_EDGES = 300
/** Leaning or turned lines must be so much sharper than straight ones. */
const CLEARLY = 1.2

/**
 * Text makes sharp lines where it is looked at along its direction: the lower edges of letters stand on one height. Of the two ways
 * a line can be read, the one is right whose lower edges are sharper than the upper ones (small and tall letters end at different
 * heights, few reach below the line).
 */
export function lineRun(picture: PagePicture): LineRun {
  const small = shrunk(picture)
  const level = sharpest(edges(small, 0))
  const steep = sharpest(edges(small, 1))
  if (level === null || steep === null) return { turn: 0, skew: 0 }
  const isSteep = steep.sharpness > CLEARLY * level.sharpness
  const one = isSteep ? steep : level
  const other = sharpness(edges(small, isSteep ? 3 : 2), one.skew)
  const isTurned = other > CLEARLY * one.sharpness
  const turn = isSteep ? (isTurned ? 3 : 1) : isTurned ? 2 : 0
  return { turn, skew: one.skew }
}

interface Small {
  readonly width: number
  readonly height: number
  readonly isDark: Uint8Array
}

function shrunk({ width, height, pixels }: PagePicture): Small {
  const by = Math.max(1, Math.round(Math.max(width, height) / LONGER_SIDE))
  const [w, h] = [Math.floor(width / by), Math.floor(height / by)]
  const gray = new Uint8Array(w * h)
  const sums = new Uint32Array(w)
  for (let y = 0; y < h; y++) {
    sums.fill(0)
    for (let dy = 0; dy < by; dy++) {
      let from = (y * by + dy) * width
      for (let x = 0; x < w; x++) {
        let sum = 0
        for (const end = from + by; from < end; from++) sum += pixels[from]!
        sums[x]! += sum
      }
    }
    for (let x = 0; x < w; x++) gray[y * w + x] = sums[x]! / (by * by)
  }
  const limit = darkLimit(gray)
  return { width: w, height: h, isDark: gray.map((value) => (value <= limit ? 1 : 0)) }
}

/** Otsu's threshold (IEEE Transactions on Systems, Man, and Cybernetics 9, 1979): it parts dark from light best. */
function darkLimit(gray: Uint8Array): number {
  const counts = new Float64Array(256)
  for (const value of gray) counts[value]!++
  let [total, sum] = [gray.length, 0]
  for (let value = 0; value < 256; value++) sum += value * counts[value]!
  let [below, sumBelow, best, limit] = [0, 0, -1, 127]
  for (let value = 0; value < 255; value++) {
    below += counts[value]!
    sumBelow += value * counts[value]!
    if (below === 0 || below === total) continue
    const apart = sumBelow / below - (sum - sumBelow) / (total - below)
    const between = below * (total - below) * apart * apart
    if (between > best) [best, limit] = [between, value]
  }
  return limit
}

/** Points as x along the line and y across it, by twos. */
interface Edges {
  readonly points: Int16Array
  readonly span: number
}

/** The lower edges of what is dark, where the picture is read in that turn. */
function edges({ width, height, isDark }: Small, turn: Turn): Edges {
  const points: number[] = []
  const below = [width, -1, -width, 1][turn]!
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      if (isDark[at] === 0 || isDark[at + below] === 1) continue
      if (turn % 2 === 0) points.push(turn === 0 ? x : width - x, turn === 0 ? y : height - y)
      else points.push(turn === 1 ? y : height - y, turn === 1 ? width - x : x)
    }
  }
  return { points: Int16Array.from(points), span: turn % 2 === 0 ? height : width }
}

function sharpest(found: Edges): { skew: number; sharpness: number } | null {
  if (found.points.length < 2 * FEWEST_EDGES) return null
  const straight = sharpness(found, 0)
  const coarse = best(found, 0, MOST_SKEW, COARSE)
  const fine = best(found, coarse.skew, COARSE, FINE)
  return fine.sharpness > CLEARLY * straight || Math.abs(fine.skew) <= COARSE ? fine : { skew: 0, sharpness: straight }
}

function best(found: Edges, middle: number, around: number, step: number) {
  let most = { skew: middle, sharpness: -1 }
  for (let turn = -around; turn <= around + step / 2; turn += step) {
    const value = sharpness(found, middle + turn)
    if (value > most.sharpness) most = { skew: middle + turn, sharpness: value }
  }
  return most
}

/** How much the numbers of edges change from line of pixels to line of pixels, seen along a direction. */
function sharpness({ points, span }: Edges, skew: number): number {
  const rise = Math.tan(skew)
  const counts = new Float64Array(3 * span + 2)
  for (let at = 0; at < points.length; at += 2) {
    const row = points[at + 1]! - points[at]! * rise + span
    if (row >= 0 && row < counts.length) counts[row | 0]!++
  }
  let sum = 0
  for (let row = 1; row < counts.length; row++) sum += (counts[row]! - counts[row - 1]!) ** 2
  return sum / (points.length / 2)
}
