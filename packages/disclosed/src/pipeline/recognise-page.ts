import { basename } from 'node:path'
import { LOW_CONFIDENCE } from '@disclosed/core/model'
import { type OcrText, ocrPage } from '../readers/ocr/ocr-page.ts'
import type { PageDrawing } from '../readers/ocr/page-drawing.ts'
import { recognisedWords } from '../readers/ocr/recognised-words.ts'
import { upsideDown } from '../readers/ocr/upright.ts'
import type { OcrEngine } from './ocr-engine.ts'
import { endedFailure, readFailure } from './read-failure.ts'
import type { ReaderPool } from './reader-pool.ts'

/** A page of a file. */
export interface PagePlace {
  readonly path: string
  /** What people call the file. */
  readonly name: string
  /** From 1. */
  readonly number: number
}

export interface RecogniseParts {
  readonly readers: Pick<ReaderPool, 'draw'>
  readonly engine: OcrEngine
}

/**
 * The words of a page, taken from its picture.
 * @param worker which of the engine's processes does it
 * @throws DisclosedError `broken-file`, `reader-too-slow`, `reader-too-large`, `reader-crashed`
 */
export async function recognisePage(place: PagePlace, worker: number, parts: RecogniseParts): Promise<OcrText> {
  const drawing = await drawn(place, parts)
  const text = await recogniseDrawing(drawing, place, worker, parts)
  if (text.layout.confidence! >= LOW_CONFIDENCE) return text
  // It may stand upside down.
  const turned = await recogniseDrawing(upsideDown(drawing), place, worker, parts)
  return turned.layout.confidence! > text.layout.confidence! ? turned : text
}

async function recogniseDrawing(
  drawing: PageDrawing,
  { name }: PagePlace,
  worker: number,
  { engine }: RecogniseParts,
): Promise<OcrText> {
  const answer = await engine.recognise(drawing, worker)
  switch (answer.kind) {
    case 'words':
      return ocrPage(recognisedWords(answer.table), drawing)
    case 'failed':
      throw readFailure(name, { kind: 'broken', reason: answer.reason })
    case 'ended':
      throw endedFailure(name, answer.why)
  }
}

async function drawn({ path, name, number }: PagePlace, { readers }: RecogniseParts): Promise<PageDrawing> {
  const answer = await readers.draw({ path, name: basename(name), page: number })
  if (answer.kind === 'ended') throw endedFailure(name, answer.why)
  if (answer.kind === 'none') throw readFailure(name, answer.why)
  return answer.drawing
}
