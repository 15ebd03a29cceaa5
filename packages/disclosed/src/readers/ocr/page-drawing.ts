import type { Turn } from '../pdf/place.ts'
import type { PagePicture } from '../pdf/render-page.ts'

/** How a picture of a page was turned to make its lines run straight from left to right; its size is that after turning. */
export interface Turned {
  readonly width: number
  readonly height: number
  readonly turn: Turn
  /** In radians: by this it was turned to the left, round its middle, after the quarter turns. */
  readonly skew: number
}

/** A page drawn for recognition. */
export interface PageDrawing extends PagePicture, Turned {
  /** Pixels for each point (1/72 inch). */
  readonly scale: number
}
