import type { Reading } from '@disclosed/core/model'
import type { CaseRecord } from '../../workspace/cases.ts'
import { type JobOptions, workJobs } from '../add/work-jobs.ts'
import { END_OF_DAYS, sourceDocuments } from '../case-reading.ts'
import type { CaseAnalysis } from './case-analysis.ts'
import { partIds } from './document-parts.ts'
import { type FreshReadings, freshReadings } from './fresh-readings.ts'
import { joinCases } from './join-cases.ts'
import { isOfDatabase, makeFacts } from './make-facts.ts'

export interface SettleOptions extends JobOptions {
  readonly analysis: CaseAnalysis
  readonly owner: string
  readonly version: string
  /** A document's facts are found. */
  readonly onFacts: () => void
  /** It is known how many cases are to be read. */
  readonly onJoined: (toRead: number) => void
  /** A case is read; what was stored of it before still stands. */
  readonly onCase: (record: CaseRecord, reading: Reading | 'unreadable') => void
  /** Puts documents together anew though no document is new: something was removed or decided. */
  readonly isRejoined?: boolean
}

/** What became of the cases. */
export interface CaseCounts {
  /** Of all documents. */
  readonly cases: number
  /** Read in this run. */
  readonly read: number
  /** Still to be read: the run was interrupted, or they can't be read. */
  readonly waiting: number
}

/** So often a lease is renewed while cases are read. */
const HEARTBEAT_MS = 3000
/** So many readings may wait to be written: one alone takes as long as reading three letters. */
const STORING = 32

/**
 * Does the `analyse` jobs: finds what each new document has in common with others, puts all documents into cases, and reads the cases
 * that have changed. A reading is stored together with the end of the jobs of its documents. Ends early when the signal says so.
 */
export async function settleCases(options: SettleOptions): Promise<CaseCounts> {
  const { workspace, queue, signal } = options
  const fresh = freshReadings()
  let read = 0
  if (isOpen(options)) {
    await workJobs<true>({
      ...options,
      kind: 'analyse',
      workers: options.analysis.atOnce ?? 1,
      perform: (job) => makeFacts(job, { ...options, fresh }),
      isMoreComing: () => false,
      onOutcome: options.onFacts,
    })
    if (!signal.aborted) {
      queue.now(() => join(options))
      read = await readCases(options, fresh)
    }
  }
  const all = workspace.cases.all()
  return { cases: all.length, read, waiting: all.filter(({ isStale }) => isStale).length }
}

function isOpen({ workspace, isRejoined = false }: SettleOptions): boolean {
  return isRejoined || workspace.jobs.openDocuments('analyse').size > 0 || workspace.cases.stale().length > 0
}

/** The cases of documents that are to be analysed are to be read anew; documents of no case are done with. */
function join({ workspace, failPoint }: SettleOptions): void {
  const { cases, jobs } = workspace
  joinCases(workspace)
  failPoint('inside-join')
  for (const document of jobs.openDocuments('analyse')) {
    const of = cases.of(document)
    for (const each of of) cases.markStale(each.id)
    if (of.length === 0) jobs.finishOf('analyse', document)
  }
}

async function readCases(options: SettleOptions, fresh: FreshReadings): Promise<number> {
  const { workspace, queue, owner, now, signal, failPoint, onJoined, onCase } = options
  const stale = workspace.cases.stale()
  onJoined(stale.length)
  let read = 0
  let renewed = now().getTime()
  const storing = new Set<Promise<void>>()
  let failure: { readonly error: unknown } | null = null
  for (const each of stale) {
    if (signal.aborted || failure !== null) break
    if (now().getTime() - renewed > HEARTBEAT_MS) {
      renewed = now().getTime()
      queue.now(() => workspace.jobs.renew(owner, renewed))
    }
    const reading = await readingOf(each, options, fresh)
    failPoint('case-read')
    onCase(each, reading)
    const end: Promise<void> = queue
      .add(() => store(each, reading, options))
      .catch((error) => {
        failure ??= { error }
      })
      .then(() => void storing.delete(end))
    storing.add(end)
    if (storing.size >= STORING) await Promise.race(storing)
    read++
    await new Promise((done) => setImmediate(done))
  }
  await Promise.all(storing)
  if (failure !== null) throw (failure as { error: unknown }).error
  return read
}

/** With the reading of its last case the jobs of a document are at their end. */
function store(
  each: CaseRecord,
  reading: Reading | 'unreadable',
  { workspace, version, now, failPoint }: SettleOptions,
): void {
  const { cases, jobs } = workspace
  if (reading === 'unreadable') cases.settle(each.id)
  else cases.putReading(each.id, reading, version, now().toISOString())
  failPoint('inside-case')
  for (const { document } of cases.documents(each.id)) {
    if (reading === 'unreadable') jobs.failOf('analyse', document)
    else if (!cases.isStale(document)) jobs.finishOf('analyse', document)
  }
}

async function readingOf(
  { id }: CaseRecord,
  { workspace, analysis }: SettleOptions,
  fresh: FreshReadings,
): Promise<Reading | 'unreadable'> {
  const members = workspace.cases.documents(id)
  const [only, second] = members
  if (only !== undefined && second === undefined) {
    const [part, other] = partIds(workspace.documents.byId(only.document)!.sha256, only)
    const reading = other === undefined ? fresh.take(part!) : null
    if (reading !== null) return reading
  }
  try {
    return await analysis.read(sourceDocuments(workspace, members), END_OF_DAYS)
  } catch (error) {
    if (isOfDatabase(error)) throw error
    return 'unreadable'
  }
}
