import type { PageLink } from '@disclosed/core/model'
import type { PdfDocument } from './open-document.ts'
import type { PageFrame } from './page-frame.ts'
import { placeOf } from './page-shapes.ts'
import type { PageText } from './page-text.ts'
import type { Pdfium, Pointer } from './pdfium.ts'
import { pdfiumString } from './pdfium-string.ts'
import type { Place } from './place.ts'

/** A link as the page draws it: a rectangle in points from the top left corner. */
export interface DrawnLink extends Place {
  readonly url: string
}

/** PDFACTION_URI (fpdf_doc.h). */
const TO_URL = 3

export function drawnLinks(pdfium: Pdfium, document: PdfDocument, page: Pointer, frame: PageFrame): DrawnLink[] {
  const links: DrawnLink[] = []
  const buffer = pdfium.malloc(24)
  pdfium.memory.HEAP32[buffer >> 2] = 0
  while (pdfium.FPDFLink_Enumerate(page, buffer, buffer + 4) !== 0) {
    const link = pdfium.memory.HEAP32[(buffer >> 2) + 1]!
    const action = pdfium.FPDFLink_GetAction(link)
    if (action === 0 || pdfium.FPDFAction_GetType(action) !== TO_URL) continue
    if (pdfium.FPDFLink_GetAnnotRect(link, buffer + 8) === 0) continue
    const [left, top, right, bottom] = pdfium.memory.HEAPF32.subarray((buffer + 8) >> 2, (buffer + 24) >> 2)
    const url = pdfiumString(
      pdfium,
      (to, bytes) => pdfium.FPDFAction_GetURIPath(document.at, action, to, bytes),
      'latin1',
    )
    if (url !== '') links.push({ url, ...placeOf(frame.matrix, left!, bottom!, right!, top!) })
  }
  pdfium.free(buffer)
  return links
}

/** The words that each link lies on; a link over a picture has none and goes. */
export function pageLinks(drawn: readonly DrawnLink[], { text, layout }: PageText): PageLink[] {
  const { offsets, boxes, width, height } = layout
  const links: PageLink[] = []
  for (const { url, x0, y0, x1, y1 } of drawn) {
    const isInside = (word: number) => {
      const x = ((boxes[4 * word]! + boxes[4 * word + 2]!) / 2 / 65535) * width
      const y = ((boxes[4 * word + 1]! + boxes[4 * word + 3]!) / 2 / 65535) * height
      return x >= x0 && x <= x1 && y >= y0 && y <= y1
    }
    for (let word = 0; word < offsets.length / 2; word++) {
      if (!isInside(word)) continue
      const first = word
      while (word + 1 < offsets.length / 2 && isInside(word + 1)) word++
      links.push({ url, start: offsets[2 * first]!, end: offsets[2 * word + 1]! })
    }
  }
  const isWord = ({ start, end }: PageLink) => text.slice(start, end).trim() !== ''
  return links.filter(isWord).sort((a, b) => a.start - b.start)
}
