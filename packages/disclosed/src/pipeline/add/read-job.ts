import { DisclosedError } from '@disclosed/core/errors'
import type { Page } from '@disclosed/core/model'
import type { Attachment } from '../../readers/reader.ts'
import type { StoredBlob } from '../../workspace/blobs.ts'
import type { Reason } from '../../workspace/document-record.ts'
import type { Job } from '../../workspace/jobs.ts'
import { endedFailure, readFailure, tooDeep } from '../read-failure.ts'
import type { ReaderPool } from '../reader-pool.ts'
import type { ReadAnswer } from '../reader-process.ts'
import type { Unpacking } from './unpacking.ts'
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
  readonly unpacking: Unpacking
}

/** A reader that breaks down gets another chance; a machine may have been busy. */
export const ATTEMPTS = 3
/** So often a program may die while it reads a document before the document is thought to be the reason. */
export const INTERRUPTIONS = 10
/** Documents inside documents inside documents. */
const DEPTH = 5

/** Reads the document of a job. */
export async function readJob(job: Job, options: ReadJobOptions): Promise<PerformedJob<JobOutcome>> {
  const { workspace, readers, unpacking, signal, failPoint } = options
  const document = workspace.documents.byId(job.document)!
  failPoint('job-leased')
  if (job.attempts >= INTERRUPTIONS)
    return { stored: quarantined(job, document.name, interruptedReason(document.name), options) }
  const parts: StoredPart[] = []
  const take = async ({ name, bytes }: Attachment) => {
    const part = { name, ...(await workspace.blobs.store([bytes])) }
    parts.push(part)
    failPoint('part-stored')
    if (part.isNew) unpacking.take(job, part.bytes)
  }
  const answer = await readers
    .read(workspace.blobs.pathOf(document.sha256), document.name, take)
    .catch((error: unknown) => refusedBy(error))
  failPoint('file-read')
  if (signal.aborted) return { stored: Promise.resolve(null) }
  return { stored: storeAnswer(job, document.name, answer, parts, options) }
}

async function storeAnswer(
  job: Job,
  name: string,
  answer: ReadAnswer | Refused,
  parts: readonly StoredPart[],
  options: ReadJobOptions,
): Promise<JobOutcome | null> {
  if (answer.kind === 'result' && !isEmpty(answer.result, parts))
    return stored(job, name, answer.result, parts, options)
  for (const { sha256 } of parts) options.discarded.add(sha256)
  if (isWorthAnotherTry(answer) && job.attempts + 1 < ATTEMPTS) {
    await options.queue.add(() => options.workspace.jobs.putBack(job.id))
    return null
  }
  return quarantined(job, name, reasonOf(name, answer), options)
}

/** What came out of it was too much. */
interface Refused {
  readonly kind: 'refused'
  readonly reason: Reason
}

function refusedBy(error: unknown): Refused {
  if (!(error instanceof DisclosedError)) throw error
  return { kind: 'refused', reason: reasonFrom(error) }
}

/** A machine may have been busy; what lies inside a file stays as much as it is. */
function isWorthAnotherTry(answer: ReadAnswer | Refused): boolean {
  return answer.kind === 'ended' && answer.why.kind !== 'too-much-inside'
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
      else if (isNew) jobs.add('read', id, job)
      return { document: id, bytes: part.bytes, isNew, reason }
    })
    jobs.addUnpacked(job.outermost, sumOf(parts.filter((part) => part.isNew)))
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

function reasonOf(name: string, answer: ReadAnswer | Refused): Reason {
  switch (answer.kind) {
    case 'refused':
      return answer.reason
    case 'result':
      return reasonFrom(readFailure(name, { kind: 'empty' }))
    case 'none':
      return reasonFrom(readFailure(name, answer.why))
    case 'ended':
      return reasonFrom(endedFailure(name, answer.why))
  }
}

function sumOf(parts: readonly { readonly bytes: number }[]): number {
  return parts.reduce((sum, { bytes }) => sum + bytes, 0)
}

export function reasonFrom({ code, message, next }: Reason): Reason {
  return { code, message, next }
}

function interruptedReason(name: string): Reason {
  return reasonFrom(
    readFailure(name, { kind: 'broken', reason: `the program ended ${INTERRUPTIONS} times while reading it.` }),
  )
}
