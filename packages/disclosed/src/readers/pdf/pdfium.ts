import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { init } from '@embedpdf/pdfium'

/** An address in PDFium's memory; 0 is none. */
export type Pointer = number

const FUNCTIONS = [
  'malloc',
  'free',
  'FPDF_LoadMemDocument',
  'FPDF_GetLastError',
  'FPDF_CloseDocument',
  'FPDF_GetPageCount',
  'FPDF_LoadPage',
  'FPDF_ClosePage',
  'FPDF_GetPageWidthF',
  'FPDF_GetPageHeightF',
  'FPDF_PageToDevice',
  'FPDFText_LoadPage',
  'FPDFText_ClosePage',
  'FPDFText_CountChars',
  'FPDFText_GetUnicode',
  'FPDFText_GetText',
  'FPDFText_GetTextObject',
  'FPDFText_GetMatrix',
  'FPDFText_GetCharBox',
  'FPDFText_GetLooseCharBox',
  'FPDFText_GetCharOrigin',
  'FPDFText_GetFontSize',
  'FPDFPage_CountObjects',
  'FPDFPage_GetObject',
  'FPDFPageObj_GetType',
  'FPDFPageObj_GetBounds',
  'FPDFPageObj_GetMatrix',
  'FPDFFormObj_CountObjects',
  'FPDFFormObj_GetObject',
  'FPDFPath_CountSegments',
  'FPDFPath_GetDrawMode',
  'FPDFPath_GetPathSegment',
  'FPDFPathSegment_GetType',
  'FPDFPathSegment_GetPoint',
  'FPDFPathSegment_GetClose',
  'FPDFLink_Enumerate',
  'FPDFLink_GetAction',
  'FPDFLink_GetAnnotRect',
  'FPDFAction_GetType',
  'FPDFAction_GetURIPath',
  'FPDFPage_GetAnnotCount',
  'FPDFPage_GetAnnot',
  'FPDFPage_CloseAnnot',
  'FPDFAnnot_GetSubtype',
  'FPDFAnnot_GetRect',
  'FPDFAnnot_GetFlags',
  'FPDFAnnot_GetStringValue',
  'FPDFAnnot_GetFileAttachment',
  'FPDFAnnot_GetFormFieldType',
  'FPDFAnnot_GetFormFieldName',
  'FPDFAnnot_GetFormFieldAlternateName',
  'FPDFAnnot_GetFormFieldValue',
  'FPDFDoc_GetAttachmentCount',
  'FPDFDoc_GetAttachment',
  'FPDFAttachment_GetName',
  'FPDFAttachment_GetFile',
  'FPDF_GetFormType',
  'PDFiumExt_OpenFormFillInfo',
  'PDFiumExt_InitFormFillEnvironment',
  'PDFiumExt_ExitFormFillEnvironment',
  'PDFiumExt_CloseFormFillInfo',
  'FPDFPageObj_GetFillColor',
  'FPDFPageObj_GetStrokeWidth',
  'FPDFPageObj_SetIsActive',
  'FPDFTextObj_GetTextRenderMode',
  'FPDFBitmap_CreateEx',
  'FPDFBitmap_FillRect',
  'FPDFBitmap_GetBuffer',
  'FPDFBitmap_GetStride',
  'FPDFBitmap_Destroy',
  'FPDF_RenderPageBitmap',
] as const

/**
 * PDFium's functions as they are exported: the library's wrappers check each call, and a page takes thousands. What they do and
 * take is said in PDFium's headers (`fpdfview.h`, `fpdf_text.h`, `fpdf_edit.h`, `fpdf_annot.h` …).
 */
export type PdfiumFunctions = Readonly<Record<(typeof FUNCTIONS)[number], (...argv: number[]) => number>>

/** PDFium and its memory. The views change when the memory grows, so they are asked for anew after each call that may need more. */
export interface Pdfium extends PdfiumFunctions {
  readonly memory: {
    readonly HEAPU8: Uint8Array
    readonly HEAPU16: Uint16Array
    readonly HEAP32: Int32Array
    readonly HEAPF32: Float32Array
    readonly HEAPF64: Float64Array
  }
}

let engine: Promise<Pdfium> | undefined

/** The one PDFium of this process: making it takes as long as reading twenty pages. */
export function openPdfium(): Promise<Pdfium> {
  engine ??= startPdfium()
  return engine
}

/** The next file gets a new one. */
export function discardPdfium(): void {
  engine = undefined
}

/** Work with PDFium. After a trap its memory can't be trusted any more. @throws Error with a sentence for people where it ran into one */
export function untilTrap<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!isTrap(error)) throw error
    discardPdfium()
    throw new Error('It is damaged in a way that stops its reader.', { cause: error })
  }
}

/** PDFium ran into a wall: WebAssembly's own errors, a stack that is full. */
function isTrap(error: unknown): boolean {
  return error instanceof Error && (error.name === 'RuntimeError' || error.name === 'RangeError')
}

async function startPdfium(): Promise<Pdfium> {
  const { pdfium, PDFiumExt_Init } = await init({ wasmBinary: readFileSync(programFile()) as never })
  PDFiumExt_Init()
  const exported = pdfium.wasmExports as unknown as PdfiumFunctions
  const functions = Object.fromEntries(FUNCTIONS.map((name) => [name, exported[name]])) as unknown as PdfiumFunctions
  return { ...functions, memory: pdfium as unknown as Pdfium['memory'] }
}

/** Beside the built program, or where npm put it. */
function programFile(): string {
  const beside = fileURLToPath(new URL('pdfium.wasm', import.meta.url))
  return existsSync(beside) ? beside : fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm'))
}
