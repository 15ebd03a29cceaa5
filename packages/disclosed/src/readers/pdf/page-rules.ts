import type { Matrix } from './page-frame.ts'
import { multiply, objectMatrix, type PageShape } from './page-shapes.ts'
import type { Pdfium, Pointer } from './pdfium.ts'
import type { Place } from './place.ts'

/** Drawn lines along the edges of the page as shown: `across` lie, `down` stand. */
export interface PageRules {
  readonly across: readonly Place[]
  readonly down: readonly Place[]
}

/** A rectangle that is thinner than this, in points, is a line. */
const THIN = 3
/** Lines shorter than this part no cells. */
const SHORT = 6
/** A drawing with more than so many shapes is a picture; one with more corners than so many is no frame. */
const MOST_SHAPES = 6000
const MOST_CORNERS = 120

export function pageRules(pdfium: Pdfium, shapes: readonly PageShape[]): PageRules {
  const across: Place[] = []
  const down: Place[] = []
  const add = ({ x0, y0, x1, y1 }: Place) => {
    if (y1 - y0 <= THIN && x1 - x0 >= SHORT) across.push({ x0, y0, x1, y1 })
    else if (x1 - x0 <= THIN && y1 - y0 >= SHORT) down.push({ x0, y0, x1, y1 })
  }
  const paths = shapes.filter(({ kind }) => kind === 'path')
  if (paths.length > MOST_SHAPES) return { across, down }
  for (const path of paths) {
    if (path.x1 - path.x0 <= THIN || path.y1 - path.y0 <= THIN) add(path)
    else for (const line of strokedLines(pdfium, path)) add(line)
  }
  return { across, down }
}

/** FPDF_SEGMENT_… (fpdf_edit.h). */
const LINE = 0
const MOVE = 2

/** The straight lines of a path that is drawn with a pen. */
function strokedLines(pdfium: Pdfium, path: PageShape): Place[] {
  const count = pdfium.FPDFPath_CountSegments(path.object)
  if (count > MOST_CORNERS) return []
  const buffer = pdfium.malloc(24)
  const lines: Place[] = []
  if (pdfium.FPDFPath_GetDrawMode(path.object, buffer, buffer + 4) !== 0 && pdfium.memory.HEAPU8[buffer + 4] !== 0) {
    const matrix = multiply(objectMatrix(pdfium, path.object, buffer), path.matrix)
    let start: Point = [0, 0]
    let last: Point = [0, 0]
    for (let index = 0; index < count; index++) {
      const segment = pdfium.FPDFPath_GetPathSegment(path.object, index)
      const type = pdfium.FPDFPathSegment_GetType(segment)
      const point = pointOf(pdfium, segment, matrix, buffer)
      if (type === MOVE) start = point
      else if (type === LINE) lines.push(lineBetween(last, point))
      if (type !== MOVE && pdfium.FPDFPathSegment_GetClose(segment) !== 0) lines.push(lineBetween(point, start))
      last = point
    }
  }
  pdfium.free(buffer)
  return lines
}

type Point = readonly [x: number, y: number]

function pointOf(pdfium: Pdfium, segment: Pointer, [a, b, c, d, e, f]: Matrix, buffer: Pointer): Point {
  pdfium.FPDFPathSegment_GetPoint(segment, buffer, buffer + 4)
  const [x, y] = [pdfium.memory.HEAPF32[buffer >> 2]!, pdfium.memory.HEAPF32[(buffer >> 2) + 1]!]
  return [a * x + c * y + e, b * x + d * y + f]
}

function lineBetween([ax, ay]: Point, [bx, by]: Point): Place {
  return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) }
}
