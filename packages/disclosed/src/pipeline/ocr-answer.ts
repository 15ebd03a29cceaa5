import type { OcrReply } from '../readers/ocr/ocr-messages.ts'
import type { EndedAnswer } from './apart-process.ts'
import type { ReaderLimits } from './reader-limits.ts'

/** Tesseract's table of words, or why there is none. */
export type OcrAnswer = OcrReply | EndedAnswer

/** What one page may take. */
export type OcrLimits = Pick<ReaderLimits, 'totalMs' | 'memory'>

const MIB = 1024 * 1024

export const OCR_LIMITS: OcrLimits = { totalMs: 5 * 60_000, memory: 1024 * MIB }
