import type { PageLayout } from '@disclosed/core/model'
import { cleanLine } from '../clean-text.ts'
import { asObject, numberOf, ownValue } from './json-value.ts'

/** A word and its box, in shares of the page from its top left corner. */
export interface WordPlace {
  readonly text: string
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** In points (1/72 inch). */
export interface PageSize {
  readonly width: number
  readonly height: number
}

const SIDES = ['x1', 'y1', 'x2', 'y2'] as const

export function isWordPlace(value: unknown): value is WordPlace {
  const object = asObject(value)
  if (object === null || typeof ownValue(object, 'text') !== 'string') return false
  return SIDES.every((side) => {
    const share = numberOf(object, side)
    return share !== null && share >= -1 && share <= 2
  })
}

/** The words in their order; a word that begins further left than the one before it, or lies below it, begins a line. */
export function textOfPlaces(places: readonly WordPlace[]): string {
  let text = ''
  for (const [index, place] of places.entries()) {
    const before = places[index - 1]
    if (before !== undefined) text += place.y1 >= before.y2 || place.x1 < before.x1 ? '\n' : ' '
    text += cleanLine(place.text)
  }
  return text
}

/** How far on in the text a word is sought: what the recognition left out of one of the two must not throw the rest off. */
const REACH = 400
const PARTS = 65535

/** Where the words of a text stand on its page, as far as they are found in it one after the other. */
export function layoutOf(text: string, places: readonly WordPlace[], { width, height }: PageSize): PageLayout {
  const offsets: number[] = []
  const boxes: number[] = []
  let from = 0
  for (const place of places) {
    const word = cleanLine(place.text)
    const start = word === '' ? -1 : text.slice(from, from + REACH).indexOf(word) + from
    if (start < from) continue
    from = start + word.length
    offsets.push(start, from)
    boxes.push(...[place.x1, place.y1, place.x2, place.y2].map(part))
  }
  return {
    width,
    height,
    source: 'text-layer',
    confidence: null,
    offsets: Uint32Array.from(offsets),
    boxes: Uint16Array.from(boxes),
  }
}

function part(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * PARTS)
}
