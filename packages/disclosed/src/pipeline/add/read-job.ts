import type { Page } from '@disclosed/core/model'
import type { StoredBlob } from '../../workspace/blobs.ts'
import type { Reason } from '../../workspace/document-record.ts'
import type { Job } from '../../workspace/jobs.ts'
import { endedFailure, readFailure, tooDeep } from '../read-failure.ts'
import type { ReaderPool } from '../reader-pool.ts'
import type { ReadAnswer } from '../reader-process.ts'
import type { JobOptions, PerformedJob } from './work-jobs.ts'

/** What came of a job. */
export interface JobOutcome {
  readonly job: Job
  readonly name: string
  readonly pages: number
  /** Why it is in quarantine; null where it was read. */
  readonly reason: Reason | null
  /** The documents inside, in order. */
  readonly parts: readonly {
    readonly document: number
    readonly bytes: number
    readonly isNew: boolean
    readonly reason: Reason | null
  }[]
}

export interface ReadJobOptions extends JobOptions {
  readonly readers: ReaderPool
  readonly version: string
  /** Bytes that came out of containers which are not kept open; unless another document is the same, nobody needs them. */
  readonly discarded: Set<string>
}

/** A reader that breaks down gets another chance; a machine may have been busy. */
export const ATTEMPTS = 3
/** So often a program may die while it reads a document before the document is thought to be the reason. */
export const INTERRUPTIONS = 10
/** Documents inside documents inside documents. */
const DEPTH = 5

/** Reads the document of a job. */
export async function readJob(job: Job, options: ReadJobOptions): Promise<PerformedJob<JobOutcome>> {
  const { workspace, readers, signal, failPoint } = options
  const document = workspace.documents.byId(job.document)!
  failPoint('job-leased')
  if (job.attempts >= INTERRUPTIONS)
    return { stored: quarantined(job, document.name, interruptedReason(document.name), options) }
  const parts: StoredPart[] = []
  const answer = await readers.read(workspace.blobs.pathOf(document.sha256), document.name, async ({ name, bytes }) => {
    parts.push({ name, ...(await workspace.blobs.store([bytes])) })
    failPoint('part-stored')
  })
  failPoint('file-read')
  if (signal.aborted) return { stored: Promise.resolve(null) }
  return { stored: storeAnswer(job, document.name, answer, parts, options) }
}

async function storeAnswer(
  job: Job,
  name: string,
  answer: ReadAnswer,
  parts: readonly StoredPart[],
  options: ReadJobOptions,
): Promise<JobOutcome | null> {
  if (answer.kind === 'result' && !isEmpty(answer.result, parts))
    return stored(job, name, answer.result, parts, options)
  for (const { sha256 } of parts) options.discarded.add(sha256)
  if (answer.kind === 'ended' && job.attempts + 1 < ATTEMPTS) {
    await options.queue.add(() => options.workspace.jobs.putBack(job.id))
    return null
  }
  return quarantined(job, name, reasonOf(name, answer), options)
}

interface StoredPart extends StoredBlob {
  readonly name: string
}

type Result = Extract<ReadAnswer, { kind: 'result' }>['result']

function isEmpty({ pages, hidden = [] }: Result, parts: readonly StoredPart[]): boolean {
  const says = ({ text, needsOcr }: Page) => needsOcr !== undefined || text.trim() !== ''
  return parts.length === 0 && hidden.length === 0 && !pages.some(says)
}

async function stored(
  job: Job,
  name: string,
  { format, pages, warnings, hidden = [], mailIds = [] }: Result,
  found: readonly StoredPart[],
  { workspace, queue, version, now, failPoint }: ReadJobOptions,
): Promise<JobOutcome> {
  const { documents, jobs, contents } = workspace
  const parts = await queue.add(() => {
    const at = now().toISOString()
    const parts = found.map((part) => {
      const { id, isNew } = documents.add(part, at)
      const reason = isNew && job.depth + 1 > DEPTH ? reasonFrom(tooDeep(part.name, DEPTH)) : null
      if (reason !== null) documents.quarantine(id, reason, version, at)
      else if (isNew) jobs.add('read', id, job.depth + 1)
      return { document: id, bytes: part.bytes, isNew, reason }
    })
    const named = found.map((part, index) => ({ name: part.name, document: parts[index]!.document }))
    contents.put(job.document, { format, pages, warnings, parts: named, hidden, mailIds }, version, at)
    if (pages.some((page) => page.needsOcr !== undefined)) jobs.addAnew('ocr', job.document, job.depth)
    if (pages.length > 0) jobs.addAnew('analyse', job.document, job.depth)
    failPoint('inside-result')
    jobs.finish(job.id)
    return parts
  })
  failPoint('after-result')
  return { job, name, pages: pages.length, reason: null, parts }
}

async function quarantined(
  job: Job,
  name: string,
  reason: Reason,
  { workspace, queue, version, now, failPoint }: ReadJobOptions,
): Promise<JobOutcome> {
  await queue.add(() => {
    workspace.documents.quarantine(job.document, reason, version, now().toISOString())
    failPoint('inside-quarantine')
    workspace.jobs.fail(job.id)
  })
  failPoint('after-quarantine')
  return { job, name, pages: 0, reason, parts: [] }
}

function reasonOf(name: string, answer: ReadAnswer): Reason {
  switch (answer.kind) {
    case 'result':
      return reasonFrom(readFailure(name, { kind: 'empty' }))
    case 'none':
      return reasonFrom(readFailure(name, answer.why))
    case 'ended':
      return reasonFrom(endedFailure(name, answer.why))
  }
}

export function reasonFrom({ code, message, next }: Reason): Reason {
  return { code, message, next }
}

function interruptedReason(name: string): Reason {
  return reasonFrom(
    readFailure(name, { kind: 'broken', reason: `the program ended ${INTERRUPTIONS} times while reading it.` }),
  )
}
