import { type OcrEngine, type OcrParts, openOcrEngine } from './ocr-engine.ts'
import { type OcrSettings, ocrSettings } from './ocr-settings.ts'
import type { ReaderPool } from './reader-pool.ts'
import { type Recognised, recognisePages } from './recognise-pages.ts'

export interface RecogniseFileOptions {
  readonly readers: ReaderPool
  readonly parts: OcrParts
  readonly settings: Partial<OcrSettings>
  readonly onPage: (done: number, all: number) => void
}

/** Pages of one file; the processes end with it. @throws DisclosedError `unknown-ocr-language` */
export async function recogniseFile(
  path: string,
  numbers: readonly number[],
  { readers, parts, settings: given, onPage }: RecogniseFileOptions,
): Promise<Recognised> {
  const settings = ocrSettings(given)
  const engine: OcrEngine = openOcrEngine(settings, parts)
  try {
    return await recognisePages(path, numbers, { readers, engine, settings, onPage })
  } finally {
    engine.close()
  }
}
