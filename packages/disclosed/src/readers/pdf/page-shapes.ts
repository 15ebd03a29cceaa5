import type { Matrix, PageFrame } from './page-frame.ts'
import type { Pdfium, Pointer } from './pdfium.ts'
import type { Place } from './place.ts'

/** Something that a page draws besides words, in points from the top left corner of the page as shown. */
export interface PageShape extends Place {
  readonly kind: 'path' | 'image' | 'shading'
  readonly object: Pointer
  /** From the shape's own coordinates to the page as shown. */
  readonly matrix: Matrix
  /** Which of all things on the page it is, in the order in which they are drawn. */
  readonly order: number
}

export interface PageObjects {
  readonly shapes: readonly PageShape[]
  /** The objects that draw words, and for each of them when it is drawn, in the same order. */
  readonly texts: readonly Pointer[]
  readonly textOrders: readonly number[]
}

/** FPDF_PAGEOBJ_… (fpdf_edit.h). */
const TEXT = 1
const FORM = 5
const KINDS: Readonly<Record<number, PageShape['kind']>> = { 2: 'path', 3: 'image', 4: 'shading' }

/** Forms within forms deeper than this are left alone, and so are more things than a page that is read can have. */
const MOST_FORMS = 8
const MOST_OBJECTS = 50_000

export function pageObjects(pdfium: Pdfium, page: Pointer, frame: PageFrame): PageObjects {
  const shapes: PageShape[] = []
  const texts: Pointer[] = []
  const textOrders: number[] = []
  const buffer = pdfium.malloc(24)
  let order = 0
  const walk = (count: number, objectAt: (index: number) => Pointer, matrix: Matrix, depth: number) => {
    for (let index = 0; index < count && order < MOST_OBJECTS; index++) {
      const object = objectAt(index)
      const type = pdfium.FPDFPageObj_GetType(object)
      if (type === TEXT) {
        texts.push(object)
        textOrders.push(order)
      } else if (type === FORM) {
        if (depth >= MOST_FORMS) continue
        const inner = multiply(objectMatrix(pdfium, object, buffer), matrix)
        const inside = pdfium.FPDFFormObj_CountObjects(object)
        walk(inside, (at) => pdfium.FPDFFormObj_GetObject(object, at), inner, depth + 1)
      } else {
        const kind = KINDS[type]
        const place = kind === undefined ? null : boundsOf(pdfium, object, matrix, buffer)
        if (kind !== undefined && place !== null) shapes.push({ kind, object, matrix, order, ...place })
      }
      order++
    }
  }
  walk(pdfium.FPDFPage_CountObjects(page), (at) => pdfium.FPDFPage_GetObject(page, at), frame.matrix, 0)
  pdfium.free(buffer)
  return { shapes, texts, textOrders }
}

function boundsOf(pdfium: Pdfium, object: Pointer, matrix: Matrix, buffer: Pointer): Place | null {
  if (pdfium.FPDFPageObj_GetBounds(object, buffer, buffer + 4, buffer + 8, buffer + 12) === 0) return null
  const at = buffer >> 2
  const { HEAPF32 } = pdfium.memory
  return placeOf(matrix, HEAPF32[at]!, HEAPF32[at + 1]!, HEAPF32[at + 2]!, HEAPF32[at + 3]!)
}

/** The rectangle around a rectangle that is brought to the page. */
export function placeOf(matrix: Matrix, left: number, bottom: number, right: number, top: number): Place {
  const [a, b, c, d, e, f] = matrix
  const xs = [a * left + c * bottom, a * left + c * top, a * right + c * bottom, a * right + c * top]
  const ys = [b * left + d * bottom, b * left + d * top, b * right + d * bottom, b * right + d * top]
  return { x0: Math.min(...xs) + e, y0: Math.min(...ys) + f, x1: Math.max(...xs) + e, y1: Math.max(...ys) + f }
}

export function objectMatrix(pdfium: Pdfium, object: Pointer, buffer: Pointer): Matrix {
  if (pdfium.FPDFPageObj_GetMatrix(object, buffer) === 0) return [1, 0, 0, 1, 0, 0]
  const at = buffer >> 2
  const [a, b, c, d, e, f] = pdfium.memory.HEAPF32.subarray(at, at + 6)
  return [a!, b!, c!, d!, e!, f!]
}

/** First the one, then the other. */
export function multiply(first: Matrix, then: Matrix): Matrix {
  const [a, b, c, d, e, f] = first
  const [A, B, C, D, E, F] = then
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F]
}
