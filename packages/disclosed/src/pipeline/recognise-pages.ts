import { DisclosedError } from '@disclosed/core/errors'
import type { Page, ReadWarning } from '@disclosed/core/model'
import { finishedPages, type OcrText } from '../readers/ocr/ocr-page.ts'
import type { OcrSettings } from './ocr-settings.ts'
import { type RecogniseParts, recognisePage } from './recognise-page.ts'

export interface RecogniseOptions extends RecogniseParts {
  readonly settings: OcrSettings
  readonly onPage?: (done: number, all: number) => void
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
  const failures = new Map<number, DisclosedError>()
  const waiting = numbers.values()
  let done = 0
  options.onPage?.(0, numbers.length)
  const work = async (worker: number) => {
    for (const number of waiting) {
      try {
        texts.set(number, await recognisePage({ path, name: path, number }, worker, options))
      } catch (error) {
        if (!(error instanceof DisclosedError)) throw error
        failures.set(number, error)
      }
      options.onPage?.(++done, numbers.length)
    }
  }
  await Promise.all(
    Array.from({ length: Math.min(options.settings.workers, numbers.length) }, (_, worker) => work(worker)),
  )
  return finishRecognised(texts, failures, options.settings)
}

/** All recognised pages of a file, without what stands at the head and foot of each, and what is to be said of them and of the others. */
export function finishRecognised(
  texts: ReadonlyMap<number, OcrText>,
  failures: ReadonlyMap<number, DisclosedError>,
  { lowConfidence }: Pick<OcrSettings, 'lowConfidence'>,
): Recognised {
  const pages = finishedPages(texts)
  const warnings = new Map<number, ReadWarning>()
  for (const [number, { message }] of failures)
    warnings.set(number, { code: 'page-not-recognised', message: `Page ${number}: ${message}` })
  for (const { number, layout, text } of pages) {
    if (text !== '' && layout!.confidence! < lowConfidence)
      warnings.set(number, { code: 'unsure-recognition', message: unsure(number, layout!.confidence!) })
  }
  return { pages, warnings: [...warnings].sort(([a], [b]) => a - b).map(([, warning]) => warning) }
}

function unsure(number: number, confidence: number): string {
  return `Page ${number} is hard to read: its words are about ${Math.round(100 * confidence)} % sure. Compare what is cited from it with the page.`
}
