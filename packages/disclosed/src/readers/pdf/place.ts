/** Turns of the text against the page as shown: 0 reads to the right, 1 down, 2 upside down, 3 up. */
export type Turn = 0 | 1 | 2 | 3

/** In points from the top left corner of the page as shown, which is first turned so that the words stand upright. */
export interface Place {
  x0: number
  y0: number
  x1: number
  y1: number
}

export function widen(place: Place, other: Place): void {
  place.x0 = Math.min(place.x0, other.x0)
  place.y0 = Math.min(place.y0, other.y0)
  place.x1 = Math.max(place.x1, other.x1)
  place.y1 = Math.max(place.y1, other.y1)
}

/** Whether two places share most of the lower one's height. */
export function onOneLine(a: Place, b: Place): boolean {
  return Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) > 0.5 * Math.min(heightOf(a), heightOf(b))
}

export function heightOf({ y0, y1 }: Place): number {
  return y1 - y0
}

export function placeAround(places: readonly Place[]): Place {
  const around = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity }
  for (const place of places) widen(around, place)
  return around
}

/** Whether the middle of a word lies within a place. */
export function holdsWord(place: Place, word: Place): boolean {
  const [x, y] = [(word.x0 + word.x1) / 2, (word.y0 + word.y1) / 2]
  return x >= place.x0 && x <= place.x1 && y >= place.y0 && y <= place.y1
}

/** Which share of a word's place another one covers. */
export function overlap(other: Place, place: Place): number {
  const width = Math.min(other.x1, place.x1) - Math.max(other.x0, place.x0)
  const height = Math.min(other.y1, place.y1) - Math.max(other.y0, place.y0)
  return width <= 0 || height <= 0 ? 0 : (width * height) / areaOf(place)
}

export function common(a: Place, b: Place): Place {
  return { x0: Math.max(a.x0, b.x0), y0: Math.max(a.y0, b.y0), x1: Math.min(a.x1, b.x1), y1: Math.min(a.y1, b.y1) }
}

export function areaOf({ x0, y0, x1, y1 }: Place): number {
  return Math.max(0, x1 - x0) * Math.max(0, y1 - y0)
}
