import { DisclosedError } from '@disclosed/core/errors'
import type { OcrText } from '../../readers/ocr/ocr-page.ts'
import type { Job } from '../../workspace/jobs.ts'
import type { OcrEngine } from '../ocr-engine.ts'
import { isEndedFailure, readFailure } from '../read-failure.ts'
import type { ReaderPool } from '../reader-pool.ts'
import { recognisePage } from '../recognise-page.ts'
import { finishRecognised, type Recognised } from '../recognise-pages.ts'
import type { PageSlots } from './page-slots.ts'
import { ATTEMPTS, INTERRUPTIONS } from './read-job.ts'
import type { JobOptions, PerformedJob } from './work-jobs.ts'

/** What came of recognising a document. */
export interface RecognitionOutcome {
  readonly pages: number
  /** Of these, such whose words are unsure. */
  readonly unsure: number
  /** Pages that could not be drawn or recognised; the document's warnings say why. */
  readonly failed: number
}

export interface RecogniseJobOptions extends JobOptions {
  readonly readers: Pick<ReaderPool, 'draw'>
  readonly engine: OcrEngine
  readonly slots: PageSlots
  /** A mean confidence below this is told, 0 to 1. */
  readonly lowConfidence: number
  /** A page is recognised, or can't be. */
  readonly onPage: () => void
}

type Failures = Map<number, DisclosedError>

/** Recognises the pages of a document that are pictures. Each page is kept as soon as it is done, so that a long scan goes on where it stopped. */
export async function recogniseJob(job: Job, options: RecogniseJobOptions): Promise<PerformedJob<RecognitionOutcome>> {
  const { workspace, failPoint, signal, queue } = options
  failPoint('job-leased')
  const numbers = workspace.contents.pictures(job.document)
  const texts = recognisedBefore(job.document, options)
  const failures: Failures = new Map()
  const left = numbers.filter((number) => !texts.has(number))
  if (job.attempts >= INTERRUPTIONS)
    for (const number of left) failures.set(number, interrupted(workspace.documents.byId(job.document)!.name))
  else await Promise.all(left.map((number) => recognised(job, number, texts, failures, options)))
  if (signal.aborted) return { stored: Promise.resolve(null) }
  if (job.attempts + 1 < ATTEMPTS && [...failures.values()].some(isEndedFailure))
    return { stored: queue.add(() => workspace.jobs.putBack(job.id)).then(() => null) }
  return { stored: store(job, finishRecognised(texts, failures, options), failures.size, options) }
}

function recognisedBefore(document: number, { workspace }: RecogniseJobOptions): Map<number, OcrText> {
  return new Map(
    workspace.recognised
      .of(document)
      .map(({ number, text, layout, edges }) => [number, { text, layout, edges: JSON.parse(edges) }]),
  )
}

async function recognised(
  job: Job,
  number: number,
  texts: Map<number, OcrText>,
  failures: Failures,
  options: RecogniseJobOptions,
): Promise<void> {
  const { workspace, queue, slots, signal, failPoint, onPage } = options
  const { sha256, name } = workspace.documents.byId(job.document)!
  const place = { path: workspace.blobs.pathOf(sha256), name, number }
  try {
    const page = await slots.use(async (slot) => (signal.aborted ? null : recognisePage(place, slot, options)))
    if (page === null) return
    const edges = JSON.stringify(page.edges)
    await queue.add(() => workspace.recognised.put(job.document, { number, ...page, edges }))
    failPoint('page-recognised')
    texts.set(number, page)
  } catch (error) {
    if (!(error instanceof DisclosedError)) throw error
    failures.set(number, error)
  }
  onPage()
}

async function store(
  job: Job,
  { pages, warnings }: Recognised,
  failed: number,
  { workspace, queue, failPoint }: RecogniseJobOptions,
): Promise<RecognitionOutcome> {
  await queue.add(() => {
    workspace.contents.putRecognised(job.document, pages, warnings)
    workspace.jobs.addAnew('analyse', job.document, job.depth)
    failPoint('inside-recognised')
    if (failed > 0) workspace.jobs.fail(job.id)
    else workspace.jobs.finish(job.id)
  })
  failPoint('after-recognised')
  const unsure = warnings.filter(({ code }) => code === 'unsure-recognition').length
  return { pages: pages.length, unsure, failed }
}

function interrupted(name: string): DisclosedError {
  return readFailure(name, {
    kind: 'broken',
    reason: `the program ended ${INTERRUPTIONS} times while recognising the document.`,
  })
}
