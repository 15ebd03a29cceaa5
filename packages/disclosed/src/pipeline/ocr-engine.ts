import process from 'node:process'
import type { PageDrawing } from '../readers/ocr/page-drawing.ts'
import { languageData, unknownLanguage } from './language-data.ts'
import { hasNativeTesseract, recogniseNatively } from './native-tesseract.ts'
import { OCR_LIMITS, type OcrAnswer } from './ocr-answer.ts'
import { type OcrProcess, openOcrProcess } from './ocr-process.ts'
import type { OcrSettings } from './ocr-settings.ts'

/** Recognises the words of pictures, `workers` of them at a time. */
export interface OcrEngine {
  readonly name: 'native' | 'own'
  readonly recognise: (picture: PageDrawing, worker: number) => Promise<OcrAnswer>
  /** Ends its processes, also those that are at work; it recognises nothing any more. */
  readonly close: () => void
}

/** Files that the program brings along. */
export interface OcrParts {
  /** The program of the processes that recognise. */
  readonly program: URL
  /** The folder of the language data. */
  readonly data: URL
}

const CLOSED: OcrAnswer = { kind: 'failed', reason: 'it was ended.' }

/** @throws DisclosedError `unknown-ocr-language` */
export function openOcrEngine({ language, engine, workers }: OcrSettings, parts: OcrParts): OcrEngine {
  const isNative = engine !== 'own' && hasNativeTesseract(language)
  const closing = new AbortController()
  if (isNative) {
    const recognise = (picture: PageDrawing) => recogniseNatively(picture, language, OCR_LIMITS, closing.signal)
    return { name: 'native', recognise, close: () => closing.abort() }
  }
  if (engine === 'native') throw unknownLanguage(language)
  const data = { language, data: languageData(language, process.env.TESSDATA_PREFIX, parts.data) }
  const processes: (OcrProcess | undefined)[] = Array.from({ length: workers })
  return {
    name: 'own',
    recognise: async (picture, worker) => {
      if (closing.signal.aborted) return CLOSED
      processes[worker] ??= openOcrProcess(parts.program, data, OCR_LIMITS)
      return processes[worker].recognise(picture)
    },
    close: () => {
      closing.abort()
      for (const each of processes) each?.end()
    },
  }
}
