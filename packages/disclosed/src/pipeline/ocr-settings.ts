import { availableParallelism } from 'node:os'
import { LOW_CONFIDENCE } from '@disclosed/core/model'

/** How pages are recognised. */
export interface OcrSettings {
  /** As Tesseract names them: `eng`, `eng+fra`. */
  readonly language: string
  /** `auto`: the Tesseract that is installed, else the one that the program carries. */
  readonly engine: 'auto' | 'native' | 'own'
  /** Pages are recognised so many at a time. */
  readonly workers: number
  /** A mean confidence below this is told, 0 to 1. */
  readonly lowConfidence: number
}

export const OCR_SETTINGS: OcrSettings = { language: 'eng', engine: 'auto', workers: 2, lowConfidence: LOW_CONFIDENCE }

/** A process with its model takes 150 MB and more. */
const MOST_WORKERS = 4

/** What differs from the usual, on this machine. */
export function ocrSettings(given: Partial<OcrSettings>): OcrSettings {
  return { ...OCR_SETTINGS, workers: Math.min(availableParallelism(), MOST_WORKERS), ...given }
}
