import { basename } from 'node:path'
import { DisclosedError } from '@disclosed/core/errors'
import { LOW_CONFIDENCE, type Page, type ReadWarning } from '@disclosed/core/model'
import { finishedPages, type OcrText, ocrPage } from '../readers/ocr/ocr-page.ts'
import type { PageDrawing } from '../readers/ocr/page-drawing.ts'
import { recognisedWords } from '../readers/ocr/recognised-words.ts'
import { upsideDown } from '../readers/ocr/upright.ts'
import type { OcrEngine } from './ocr-engine.ts'
import type { OcrSettings } from './ocr-settings.ts'
import { endedFailure, readFailure } from './read-failure.ts'
import type { ReaderPool } from './reader-pool.ts'

export interface RecogniseOptions {
  readonly readers: Pick<ReaderPool, 'draw'>
  readonly engine: OcrEngine
  readonly settings: OcrSettings
  readonly onPage?: (done: number, all: number) => void
  readonly signal?: AbortSignal
}

export interface Recognised {
  /** In the order of the numbers asked for; without those that could not be recognised. */
  readonly pages: readonly Page[]
  readonly warnings: readonly ReadWarning[]
}

/**
 * Pages of a file, taken from their pictures. A page that can't be drawn or recognised is told in a warning, and so is one whose words
 * are unsure; the others go on.
 * @param path of a PDF or an image
 * @param numbers of pages, from 1, ascending
 */
export async function recognisePages(
  path: string,
  numbers: readonly number[],
  options: RecogniseOptions,
): Promise<Recognised> {
  const texts = new Map<number, OcrText>()
  const warnings = new Map<number, ReadWarning>()
  const waiting = numbers.values()
  let done = 0
  options.onPage?.(0, numbers.length)
  const work = async (worker: number) => {
    for (const number of waiting) {
      if (options.signal?.aborted === true) return
      try {
        texts.set(number, await recognisePage({ path, number, worker }, options))
      } catch (error) {
        if (!(error instanceof DisclosedError)) throw error
        warnings.set(number, { code: 'page-not-recognised', message: `Page ${number}: ${error.message}` })
      }
      options.onPage?.(++done, numbers.length)
    }
  }
  await Promise.all(
    Array.from({ length: Math.min(options.settings.workers, numbers.length) }, (_, worker) => work(worker)),
  )
  const pages = finishedPages(texts)
  for (const { number, layout, text } of pages) {
    if (text !== '' && layout!.confidence! < options.settings.lowConfidence)
      warnings.set(number, { code: 'unsure-recognition', message: unsure(number, layout!.confidence!) })
  }
  return { pages, warnings: [...warnings].sort(([a], [b]) => a - b).map(([, warning]) => warning) }
}

function unsure(number: number, confidence: number): string {
  return `Page ${number} is hard to read: its words are about ${Math.round(100 * confidence)} % sure. Compare what is cited from it with the page.`
}

interface Place {
  readonly path: string
  readonly number: number
  readonly worker: number
}

async function recognisePage(place: Place, options: RecogniseOptions): Promise<OcrText> {
  const drawing = await drawn(place, options)
  const text = await recogniseDrawing(drawing, place, options)
  if (text.layout.confidence! >= LOW_CONFIDENCE) return text
  // It may stand upside down.
  const turned = await recogniseDrawing(upsideDown(drawing), place, options)
  return turned.layout.confidence! > text.layout.confidence! ? turned : text
}

async function recogniseDrawing(drawing: PageDrawing, place: Place, options: RecogniseOptions): Promise<OcrText> {
  const answer = await options.engine.recognise(drawing, place.worker)
  switch (answer.kind) {
    case 'words':
      return ocrPage(recognisedWords(answer.table), drawing)
    case 'failed':
      throw readFailure(place.path, { kind: 'broken', reason: answer.reason })
    case 'ended':
      throw endedFailure(place.path, answer.why)
  }
}

async function drawn({ path, number }: Place, { readers }: RecogniseOptions): Promise<PageDrawing> {
  const answer = await readers.draw({ path, name: basename(path), page: number })
  if (answer.kind === 'ended') throw endedFailure(path, answer.why)
  if (answer.kind === 'none') throw readFailure(path, answer.why)
  return answer.drawing
}
