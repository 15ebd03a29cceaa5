import type { OcrEngine } from '../ocr-engine.ts'
import type { ReaderPool } from '../reader-pool.ts'
import { openPageSlots } from './page-slots.ts'
import { type RecognitionOutcome, recogniseJob } from './recognise-job.ts'
import { type JobOptions, workJobs } from './work-jobs.ts'

/** How scans are recognised. */
export interface Recognition {
  /** @throws DisclosedError `unknown-ocr-language` */
  readonly openEngine: () => OcrEngine
  /** Pages are recognised so many at a time. */
  readonly workers: number
  /** A mean confidence below this is told, 0 to 1. */
  readonly lowConfidence: number
}

export interface RecogniseScansOptions extends JobOptions {
  readonly recognition: Recognition
  readonly readers: ReaderPool
  readonly owner: string
  /** A page is recognised, or can't be. */
  readonly onPage: () => void
  readonly onOutcome: (outcome: RecognitionOutcome) => void
}

/** Recognises all scans of the workspace whose turn it is. The signal ends also what is being recognised. */
export async function recogniseScans(options: RecogniseScansOptions): Promise<void> {
  const { recognition, signal } = options
  const { workers, lowConfidence } = recognition
  const engine = recognition.openEngine()
  signal.addEventListener('abort', engine.close)
  const jobOptions = { ...options, engine, lowConfidence, slots: openPageSlots(workers) }
  try {
    await workJobs({
      ...options,
      kind: 'ocr',
      workers,
      perform: (job) => recogniseJob(job, jobOptions),
      isMoreComing: () => false,
    })
  } finally {
    signal.removeEventListener('abort', engine.close)
    engine.close()
  }
}
