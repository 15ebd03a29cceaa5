import type { PageFrame } from './page-frame.ts'
import { placeOf } from './page-shapes.ts'
import type { Pdfium, Pointer } from './pdfium.ts'
import { pdfiumString } from './pdfium-string.ts'
import type { Place } from './place.ts'

/** What lies on a page without being part of it, in points from the top left corner. */
export type PageAnnotation = Place &
  (
    | { readonly kind: 'field'; readonly name: string; readonly value: string }
    /** Words that were typed onto the page. */
    | { readonly kind: 'typed'; readonly text: string }
    /** What someone noted beside the page or about words on it. */
    | { readonly kind: 'comment'; readonly text: string }
    | { readonly kind: 'file'; readonly attachment: Pointer }
    /** Something drawn that may hide words; `toBlack` where the words below were meant to go. */
    | { readonly kind: 'drawing'; readonly toBlack: boolean }
  )

/** FPDF_ANNOT_… (fpdf_annot.h). */
const TYPED = 3
const FILE = 17
const FIELD = 20
const REDACTION = 28
/** Line, square, circle, polygon, polyline, the four marks of text, stamp, ink. */
const DRAWINGS = new Set([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15])
const NOTE = 1
const CARET = 14
/** FPDF_ANNOT_FLAG_HIDDEN and FPDF_ANNOT_FLAG_NOVIEW. */
const UNSEEN = 2 | 32

/** FPDF_FORMFIELD_PUSHBUTTON and FPDF_FORMFIELD_SIGNATURE (fpdf_formfill.h): fields that hold no answer. */
const WITHOUT_VALUE = new Set([1, 7])

/** `form` is the document's form, 0 if it has none. */
export function pageAnnotations(pdfium: Pdfium, page: Pointer, frame: PageFrame, form: Pointer): PageAnnotation[] {
  const count = pdfium.FPDFPage_GetAnnotCount(page)
  const annotations: PageAnnotation[] = []
  for (let index = 0; index < count; index++) {
    const at = pdfium.FPDFPage_GetAnnot(page, index)
    if (at === 0) continue
    const type = pdfium.FPDFAnnot_GetSubtype(at)
    const place = placeOfAnnotation(pdfium, at, frame)
    if (place !== null) annotations.push(...readAnnotation(pdfium, at, type, form, place))
    pdfium.FPDFPage_CloseAnnot(at)
  }
  return annotations
}

function readAnnotation(pdfium: Pdfium, at: Pointer, type: number, form: Pointer, place: Place): PageAnnotation[] {
  if (type === FIELD) return form === 0 ? [] : readField(pdfium, at, form, place)
  if (type === FILE) return [{ ...place, kind: 'file', attachment: pdfium.FPDFAnnot_GetFileAttachment(at) }]
  const isUnseen = (pdfium.FPDFAnnot_GetFlags(at) & UNSEEN) !== 0
  const text = contentsOf(pdfium, at)
  if (type === TYPED) return text === '' ? [] : [{ ...place, kind: isUnseen ? 'comment' : 'typed', text }]
  const isDrawing = DRAWINGS.has(type) || type === REDACTION
  const drawings: PageAnnotation[] =
    isDrawing && !isUnseen ? [{ ...place, kind: 'drawing', toBlack: type === REDACTION }] : []
  const isNote = DRAWINGS.has(type) || type === NOTE || type === CARET
  return isNote && text !== '' ? [...drawings, { ...place, kind: 'comment', text }] : drawings
}

function readField(pdfium: Pdfium, at: Pointer, form: Pointer, place: Place): PageAnnotation[] {
  if (WITHOUT_VALUE.has(pdfium.FPDFAnnot_GetFormFieldType(form, at))) return []
  const value = pdfiumString(pdfium, (to, bytes) => pdfium.FPDFAnnot_GetFormFieldValue(form, at, to, bytes))
  if (value === '' || value === 'Off') return []
  const said = pdfiumString(pdfium, (to, bytes) => pdfium.FPDFAnnot_GetFormFieldAlternateName(form, at, to, bytes))
  const name = pdfiumString(pdfium, (to, bytes) => pdfium.FPDFAnnot_GetFormFieldName(form, at, to, bytes))
  return [{ ...place, kind: 'field', name: said === '' ? plainName(name) : said, value }]
}

/** `topmostSubform[0].Page1[0].Name[0]` is how forms made for XFA call their fields. */
function plainName(name: string): string {
  return /\[\d+\]$/.test(name) ? name.slice(name.lastIndexOf('.') + 1).replace(/\[\d+\]$/, '') : name
}

function contentsOf(pdfium: Pdfium, at: Pointer): string {
  const key = pdfium.malloc(16)
  pdfium.memory.HEAPU8.set(CONTENTS, key)
  const text = pdfiumString(pdfium, (to, bytes) => pdfium.FPDFAnnot_GetStringValue(at, key, to, bytes))
  pdfium.free(key)
  return text
}

const CONTENTS = new TextEncoder().encode('Contents\0')

function placeOfAnnotation(pdfium: Pdfium, at: Pointer, { matrix }: PageFrame): Place | null {
  const buffer = pdfium.malloc(16)
  const found = pdfium.FPDFAnnot_GetRect(at, buffer) !== 0
  const [left, top, right, bottom] = pdfium.memory.HEAPF32.slice(buffer >> 2, (buffer >> 2) + 4)
  pdfium.free(buffer)
  return found ? placeOf(matrix, left!, bottom!, right!, top!) : null
}
