import type { HiddenChannel } from '../reader.ts'
import type { PageAnnotation } from './page-annotations.ts'
import type { PageFrame } from './page-frame.ts'
import type { PageObjects, PageShape } from './page-shapes.ts'
import { shownPlace, type Word } from './page-words.ts'
import type { Pdfium, Pointer } from './pdfium.ts'
import { areaOf, common, heightOf, overlap, type Place, placeAround } from './place.ts'
import { drawPage, type PagePicture } from './render-page.ts'

/** The words of a page that a person sees on it, and those that lie on it unseen. */
export interface SeenWords {
  readonly seen: readonly Word[]
  readonly hidden: readonly { readonly channel: HiddenChannel; readonly words: readonly Word[] }[]
}

interface PageParts {
  readonly pdfium: Pdfium
  readonly page: Pointer
  readonly frame: PageFrame
  readonly objects: PageObjects
  readonly annotations: readonly PageAnnotation[]
}

/**
 * Words are suspect by their colour, their size or what is drawn over them; whether they are hidden is then seen: the page is drawn
 * with and without them, and where both pictures are the same, nobody sees the word.
 */
export function seenWords(words: readonly Word[], parts: PageParts): SeenWords {
  const channels = suspects(words, parts)
  if (channels.size === 0) return { seen: words, hidden: [] }
  const sure = [...channels].filter(([, { needsProof }]) => !needsProof).map(([word]) => word)
  const doubtful = [...channels].filter(([, { needsProof }]) => needsProof)
  const unseen = new Set([...sure, ...unseenOf(doubtful, parts)])
  const found = new Map<HiddenChannel, Word[]>()
  for (const word of words) {
    if (!unseen.has(word)) continue
    const { channel } = channels.get(word)!
    const others = found.get(channel)
    if (others === undefined) found.set(channel, [word])
    else others.push(word)
  }
  return {
    seen: words.filter((word) => !unseen.has(word)),
    hidden: [...found].map(([channel, hidden]) => ({ channel, words: hidden })),
  }
}

interface Suspicion {
  readonly channel: HiddenChannel
  /** Whether it must be seen that nothing is seen. */
  readonly needsProof: boolean
  /** What is drawn over it, as far as known. */
  readonly cover: Place | null
}

/** In points; smaller letters are not meant to be read. */
const TINY = 1.5
/** Each of red, green and blue is at least this: nearly white. */
const LIGHT = 0xe0
/** What is less opaque than this can hardly be seen; colours nearer to each other than this can hardly be told apart. */
const FAINT = 40
const ALIKE = 48
/** Pictures over this share of the page, each over as much of its width or height, are the page: a scan, in one piece or in strips, with its words behind it. */
const SCAN = 0.5
/** FPDF_TEXTRENDERMODE_INVISIBLE (fpdf_edit.h). */
const INVISIBLE = 3

function suspects(words: readonly Word[], parts: PageParts): Map<Word, Suspicion> {
  const { pdfium, frame, objects, annotations } = parts
  const images = objects.shapes.filter(({ kind }) => kind === 'image')
  const scans = new Set(scansOf(images, frame))
  const covers = objects.shapes.filter((shape) => !scans.has(shape) && canCover(pdfium, shape))
  const coversAt = byHeight(covers)
  const drawings = annotations.filter((each) => each.kind === 'drawing')
  const orders = covers.length === 0 ? null : new Map(objects.texts.map((at, i) => [at, objects.textOrders[i]!]))
  const buffer = pdfium.malloc(16)
  const coloursOf = remembered((object) => fillColour(pdfium, object, buffer))
  const modeOf = remembered((object) => pdfium.FPDFTextObj_GetTextRenderMode(object))
  const suspicionOf = (word: Word): Suspicion | null => {
    const place = shownPlace(word, frame)
    if (isOffPage(place, frame)) return { channel: 'off-page', needsProof: false, cover: null }
    const mark = drawings.find((each) => each.toBlack && overlap(each, place) > 0.5)
    if (mark !== undefined) return { channel: 'black-box', needsProof: false, cover: mark }
    if (isTiny(word)) return { channel: 'tiny-text', needsProof: false, cover: null }
    if (modeOf(word.object) === INVISIBLE)
      return images.reduce((sum, image) => sum + overlap(image, place), 0) > 0.5
        ? null
        : { channel: 'invisible-text', needsProof: true, cover: null }
    const order = orders?.get(word.object) ?? -1
    const cover =
      coversAt(place).find((shape) => shape.order > order && overlap(shape, place) > 0.5) ??
      drawings.find((each) => overlap(each, place) > 0.5)
    if (cover !== undefined) return { channel: 'black-box', needsProof: true, cover }
    const colour = coloursOf(word.object)
    const isOnItsColour = coversAt(place).some(
      (shape) => shape.kind === 'path' && overlap(shape, place) > 0.5 && isAlike(colour, coloursOf(shape.object)),
    )
    return isLight(colour) || isOnItsColour ? { channel: 'white-text', needsProof: true, cover: null } : null
  }
  const found = new Map<Word, Suspicion>()
  for (const word of words) {
    const suspicion = suspicionOf(word)
    if (suspicion !== null) found.set(word, suspicion)
  }
  pdfium.free(buffer)
  return found
}

function scansOf(images: readonly PageShape[], { width, height }: PageFrame): readonly PageShape[] {
  const wide = images.filter(({ x0, y0, x1, y1 }) => x1 - x0 > SCAN * width || y1 - y0 > SCAN * height)
  const area = wide.reduce((sum, image) => sum + areaOf(image), 0)
  return area > SCAN * width * height ? wide : []
}

function isOffPage({ x0, y0, x1, y1 }: Place, { width, height }: PageFrame): boolean {
  return x1 <= 0 || y1 <= 0 || x0 >= width || y0 >= height
}

function isTiny(word: Word): boolean {
  return heightOf(word) < TINY && (word.x1 - word.x0) / Math.max(1, word.text.length) < TINY
}

/** What is asked about an object is asked once. */
function remembered<T>(ask: (object: Pointer) => T): (object: Pointer) => T {
  const known = new Map<Pointer, T>()
  return (object) => {
    if (!known.has(object)) known.set(object, ask(object))
    return known.get(object)!
  }
}

/** Red, green, blue and how opaque it is, each to 255. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number]

function fillColour(pdfium: Pdfium, object: Pointer, buffer: Pointer): Colour | null {
  if (pdfium.FPDFPageObj_GetFillColor(object, buffer, buffer + 4, buffer + 8, buffer + 12) === 0) return null
  const at = buffer >> 2
  const { HEAP32 } = pdfium.memory
  return [HEAP32[at]!, HEAP32[at + 1]!, HEAP32[at + 2]!, HEAP32[at + 3]!]
}

function isLight(colour: Colour | null): boolean {
  return colour !== null && (colour[3] < FAINT || Math.min(colour[0], colour[1], colour[2]) >= LIGHT)
}

function isAlike(a: Colour | null, b: Colour | null): boolean {
  return a !== null && b !== null && [0, 1, 2].every((part) => Math.abs(a[part]! - b[part]!) < ALIKE)
}

/** In points; what is thinner underlines or strikes out. */
const THIN = 3

/** A picture, a filled shape or a very thick line. */
function canCover(pdfium: Pdfium, { kind, object, x0, y0, x1, y1 }: PageShape): boolean {
  if (kind !== 'path') return x1 - x0 >= THIN && y1 - y0 >= THIN
  const at = pdfium.malloc(8)
  const isDrawn = pdfium.FPDFPath_GetDrawMode(object, at, at + 4) !== 0
  const isFilled = isDrawn && pdfium.memory.HEAP32[at >> 2] !== 0
  const isStroked = isDrawn && pdfium.memory.HEAP32[(at >> 2) + 1] !== 0
  const hasWidth = isStroked && pdfium.FPDFPageObj_GetStrokeWidth(object, at) !== 0
  const pen = hasWidth ? pdfium.memory.HEAPF32[at >> 2]! : 0
  pdfium.free(at)
  return pen >= THIN || (isFilled && x1 - x0 >= THIN && y1 - y0 >= THIN)
}

/** In points. */
const BAND = 24

/** Shapes by the bands of the page that they reach into: maps and drawings have thousands. */
function byHeight(shapes: readonly PageShape[]): (place: Place) => readonly PageShape[] {
  const bands = new Map<number, PageShape[]>()
  for (const shape of shapes) {
    const last = Math.min(Math.floor(shape.y1 / BAND), 1000)
    for (let band = Math.max(0, Math.floor(shape.y0 / BAND)); band <= last; band++) {
      const others = bands.get(band)
      if (others === undefined) bands.set(band, [shape])
      else others.push(shape)
    }
  }
  // A shape that covers most of a word covers its middle.
  return ({ y0, y1 }) => bands.get(Math.floor((y0 + y1) / 2 / BAND)) ?? []
}

/** Pixels for each point, fewer on posters. */
const SCALE = 1.5
const MOST_PIXELS = 6_000_000

/** The words among the suspects that make no difference to the picture of the page. */
function unseenOf(doubtful: readonly [Word, Suspicion][], { pdfium, page, frame, objects }: PageParts): Word[] {
  if (doubtful.length === 0) return []
  const places = doubtful.map(([word]) => shownPlace(word, frame))
  const part = common(placeAround(places), { x0: 0, y0: 0, x1: frame.width, y1: frame.height })
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (frame.width * frame.height)))
  const suspect = new Set(doubtful.map(([{ object }]) => object))
  const texts = objects.texts.filter((object) => suspect.has(object))
  const before = drawPage(pdfium, page, scale, part)
  for (const object of texts) pdfium.FPDFPageObj_SetIsActive(object, 0)
  const after = drawPage(pdfium, page, scale, part)
  for (const object of texts) pdfium.FPDFPageObj_SetIsActive(object, 1)
  if (before === null || after === null) return []
  return doubtful.flatMap(([word, { cover }], index) => {
    const place = inner(places[index]!)
    const { x0, y0, x1, y1 } = cover === null ? place : common(inset(cover), place)
    const onPicture = { x0: x0 - part.x0, y0: y0 - part.y0, x1: x1 - part.x0, y1: y1 - part.y0 }
    return isSame(before, after, onPicture, scale) ? [word] : []
  })
}

/** Without its edges, where letters of the neighbours may stand. */
function inner({ x0, y0, x1, y1 }: Place): Place {
  const rim = Math.min(y1 - y0, x1 - x0) * 0.12
  return { x0, y0: y0 + rim, x1, y1: y1 - rim }
}

/** Where a box ends, it is drawn half. */
function inset({ x0, y0, x1, y1 }: Place): Place {
  return { x0: x0 + EDGE, y0: y0 + EDGE, x1: x1 - EDGE, y1: y1 - EDGE }
}

/** In points. */
const EDGE = 0.75

/** A pixel differs by more than this, of 255, and a letter in more than so many of them. */
const SHADE = 20
const FEW_PIXELS = 2

function isSame(before: PagePicture, after: PagePicture, place: Place, scale: number): boolean {
  const { width, height } = before
  const [left, right] = [Math.max(0, Math.floor(place.x0 * scale)), Math.min(width, Math.ceil(place.x1 * scale))]
  const [top, bottom] = [Math.max(0, Math.floor(place.y0 * scale)), Math.min(height, Math.ceil(place.y1 * scale))]
  let different = 0
  for (let y = top; y < bottom; y++) {
    for (let at = y * width + left; at < y * width + right; at++) {
      if (Math.abs(before.pixels[at]! - after.pixels[at]!) > SHADE && ++different > FEW_PIXELS) return false
    }
  }
  return true
}
