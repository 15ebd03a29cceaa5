import { randomUUID } from 'node:crypto'
import type { Reason } from '../../workspace/document-record.ts'
import type { FailPoint } from '../../workspace/fail-points.ts'
import type { JobKind } from '../../workspace/jobs.ts'
import type { Workspace } from '../../workspace/open-workspace.ts'
import { storageFailure } from '../../workspace/storage-failure.ts'
import type { CaseAnalysis } from '../cases/case-analysis.ts'
import { type CaseCounts, settleCases } from '../cases/settle-cases.ts'
import type { ReaderPool } from '../reader-pool.ts'
import { type AddProgress, ALMOST_ALL, ProgressMeter } from './add-progress.ts'
import type { AddSummary, Quarantined } from './add-tally.ts'
import { AddTally } from './add-tally.ts'
import { type FileOnDisk, FileTaker, type TakeRequest } from './file-taker.ts'
import { findFiles } from './find-files.ts'
import { readJob } from './read-job.ts'
import { type Recognition, recogniseScans } from './recognise-scans.ts'
import { openUnpacking } from './unpacking.ts'
import { workJobs } from './work-jobs.ts'
import { openWriteQueue, type WriteQueue } from './write-queue.ts'

export interface AddRequest extends TakeRequest {
  /** Paths of files and folders, and globs. */
  readonly inputs: readonly string[]
  /** Looks at the bytes of files that seem unchanged as well. */
  readonly verify: boolean
  /** Reads again what is in quarantine. */
  readonly retry: boolean
  /** For one that comes again: leaves for later a file that somebody may still be writing, and paths where there is nothing yet. */
  readonly isSettled?: (file: SettledFile) => boolean
}

/** What came of reading a document. */
export interface ReadEnd {
  readonly sha256: string
  readonly pages: number
  /** Why it is in quarantine; null where it was read. */
  readonly reason: Reason | null
}

export type SettledFile = Pick<FileOnDisk, 'path' | 'size' | 'modified'>

export interface AddOptions {
  readonly workspace: Workspace
  readonly readers: ReaderPool
  /** Null: pages that are pictures wait for another run. */
  readonly recognition: Recognition | null
  /** Null: documents wait for another run to be put into cases. */
  readonly analysis: CaseAnalysis | null
  /** Finds what cases have only beside others, once they are read. */
  readonly compare?: (workspace: Workspace) => Promise<void>
  /** How many documents are read at the same time. */
  readonly workers: number
  readonly version: string
  readonly cwd: string
  readonly now: () => Date
  readonly failPoint: FailPoint
  readonly signal: AbortSignal
  readonly onProgress: (progress: AddProgress) => void
  readonly onQuarantined: (quarantined: Quarantined) => void
  /** A document was read, or can't be. */
  readonly onRead?: (end: ReadEnd) => void
}

const BREATH = 1000
const PROGRESS_MS = 100

/**
 * Adds files to the workspace and reads them, and whatever an earlier run left unread. Each file is first copied, so that nothing
 * that happens later can lose it; what can't be read is kept and named.
 * @throws DisclosedError `disk-full`, `workspace-unwritable`, `workspace-damaged`; what was done until then is kept
 */
export async function addFiles(request: AddRequest, options: AddOptions): Promise<AddSummary> {
  const run = new AddRun(request, options)
  try {
    return await run.run()
  } catch (error) {
    throw storageFailure(error, options.workspace.folder, run.bytesNeeded())
  }
}

class AddRun {
  private readonly request: AddRequest
  private readonly options: AddOptions
  private readonly queue: WriteQueue
  private readonly tally: AddTally
  private readonly taker: FileTaker
  private readonly meter: ProgressMeter
  private readonly pageMeter: ProgressMeter
  private readonly caseMeter: ProgressMeter
  private phase: AddProgress['phase'] = 'looking'
  private readonly owner = randomUUID()
  private readonly discarded = new Set<string>()
  private isTaking = true

  constructor(request: AddRequest, options: AddOptions) {
    this.request = request
    this.options = options
    this.queue = openWriteQueue(options.workspace)
    const clock = () => options.now().getTime()
    this.meter = new ProgressMeter(clock)
    this.pageMeter = new ProgressMeter(clock)
    this.caseMeter = new ProgressMeter(clock)
    this.tally = new AddTally(clock, options.onQuarantined)
    this.taker = new FileTaker(request, { ...options, queue: this.queue, tally: this.tally, meter: this.meter })
  }

  bytesNeeded(): number {
    return this.taker.bytesNeeded()
  }

  async run(): Promise<AddSummary> {
    const { workspace, signal, now } = this.options
    if (this.request.retry) {
      this.queue.now(() => (['read', 'ocr', 'analyse'] as const).map(workspace.jobs.retry))
    }
    let cases: CaseCounts | null = null
    const ticker = setInterval(() => this.showProgress(), PROGRESS_MS)
    try {
      const changed = await this.look()
      this.phase = 'reading'
      await this.takeAndRead(changed)
      await this.recognise()
      cases = await this.settle()
    } finally {
      clearInterval(ticker)
      if (workspace.database.open) this.leave()
    }
    const summary = this.tally.summary(signal.aborted, workspace.jobs.openDocuments('ocr').size, cases)
    if (isNews(summary))
      this.queue.now(() =>
        workspace.events.add('add', { ...summary, version: this.options.version }, now().toISOString()),
      )
    return summary
  }

  private showProgress(): void {
    const { recognition, analysis, workspace, onProgress } = this.options
    const progress = this.meterOf(this.phase).progress(this.phase)
    const isLeft = (kind: JobKind) => workspace.jobs.openDocuments(kind).size > 0
    const isMoreLeft = () => (recognition !== null && isLeft('ocr')) || (analysis !== null && isLeft('analyse'))
    onProgress(progress.share === 1 && isMoreLeft() ? { ...progress, share: ALMOST_ALL } : progress)
  }

  private meterOf(phase: AddProgress['phase']): ProgressMeter {
    if (phase === 'analysing') return this.caseMeter
    return phase === 'recognising' ? this.pageMeter : this.meter
  }

  /** Of scans, once all files are read: that takes a hundred times as long. */
  private async recognise(): Promise<void> {
    const { recognition, workspace } = this.options
    if (recognition === null) return
    const scans = workspace.jobs.openDocuments('ocr')
    if (scans.size === 0) return
    this.phase = 'recognising'
    for (const document of scans) for (const _ of workspace.contents.pictures(document)) this.pageMeter.expect(1)
    await recogniseScans({
      ...this.options,
      recognition,
      queue: this.queue,
      owner: this.owner,
      onPage: () => this.pageMeter.finish(1, true),
      onOutcome: (outcome) => this.tally.recognised(outcome),
    })
    this.showProgress()
  }

  /** Puts what was read into cases and reads these: all files must be there, since one letter may join two others. */
  private async settle(): Promise<CaseCounts | null> {
    const { analysis, workspace, signal } = this.options
    if (analysis === null || signal.aborted) return null
    this.phase = 'analysing'
    const open = workspace.jobs.openDocuments('analyse').size
    for (let each = 0; each < open; each++) this.caseMeter.expect(1)
    const counts = await settleCases({
      ...this.options,
      analysis,
      queue: this.queue,
      owner: this.owner,
      onFacts: () => this.caseMeter.finish(1, true),
      onJoined: (toRead) => {
        for (let each = 0; each < toRead; each++) this.caseMeter.expect(1)
      },
      onCase: () => this.caseMeter.finish(1, true),
    })
    if (!signal.aborted) await this.options.compare?.(workspace)
    this.showProgress()
    return counts
  }

  /** All files, those that are as they were when they were added left aside. */
  private async look(): Promise<FileOnDisk[]> {
    const { workspace, cwd, signal } = this.options
    const changed: FileOnDisk[] = []
    const isUnchanged = this.unchangedFiles()
    let seen = 0
    for (const found of findFiles(this.request.inputs, cwd)) {
      if (++seen % BREATH === 0) await new Promise((done) => setImmediate(done))
      if (signal.aborted) break
      if (found.kind === 'left-out') this.tally.leftOut++
      else if (found.kind === 'missing') this.missed(found.path)
      else if (this.request.verify || !isUnchanged(found)) {
        if (this.request.isSettled?.(found) === false) continue
        changed.push(found)
        this.taker.expect(found.size)
      }
    }
    this.tally.found += changed.length
    if (this.request.stdin !== null) this.tally.found++
    for (let open = workspace.jobs.counts('read').pending; open > 0; open--) this.meter.expectInside(0)
    return changed
  }

  private missed(path: string): void {
    if (this.request.isSettled === undefined) this.tally.refused(path, missingReason(path))
  }

  private unchangedFiles(): (file: FileOnDisk) => boolean {
    const { workspace } = this.options
    const { locations, documents, jobs } = workspace
    const open = jobs.openDocuments('read')
    const removed = documents.removed()
    return (file) => {
      const path = workspace.pathFrom(file.path)
      const document = locations.unchanged({ path, size: file.size, modified: file.modified })
      if (document === null) return false
      this.meter.skip()
      this.tally.known(document, file.path, open.has(document), removed.has(document))
      return true
    }
  }

  private async takeAndRead(changed: readonly FileOnDisk[]): Promise<void> {
    const fail = (error: unknown) => {
      this.taker.stop()
      throw error
    }
    const taking = this.taker
      .takeAll(changed)
      .catch(fail)
      .finally(() => {
        this.isTaking = false
      })
    const { queue, discarded } = this
    const readOptions = { ...this.options, queue, discarded, unpacking: openUnpacking(this.options.workspace) }
    const reading = workJobs({
      ...readOptions,
      kind: 'read',
      owner: this.owner,
      perform: (job) => readJob(job, readOptions),
      isMoreComing: () => this.isTaking,
      onOutcome: (outcome) => {
        const isFile = this.tally.done(outcome)
        const { bytes, sha256 } = this.options.workspace.documents.byId(outcome.job.document)!
        this.meter.finish(bytes, isFile)
        for (const part of outcome.parts) if (part.isNew && part.reason === null) this.meter.expectInside(part.bytes)
        this.options.onRead?.({ sha256, pages: outcome.pages, reason: outcome.reason })
      },
    }).catch(fail)
    const ends = await Promise.allSettled([taking, reading])
    for (const end of ends) if (end.status === 'rejected') throw end.reason
    this.showProgress()
  }

  /** What was not begun or was broken off waits for the next run. */
  private leave(): void {
    const { workspace } = this.options
    this.queue.now(() => workspace.jobs.release(this.owner))
    for (const sha256 of this.discarded)
      if (workspace.documents.bySha256(sha256) === null) workspace.blobs.remove(sha256)
  }
}

/** Whether anything was done: a run that found all as it was leaves no entry. */
export function isNews(summary: AddSummary): boolean {
  const { files, unchanged, notReached, resumed, ocr, cases } = summary
  const again = resumed.stored + resumed.quarantined + ocr.pages + ocr.failed + (cases?.read ?? 0)
  return files > unchanged + notReached || again > 0
}

function missingReason(path: string) {
  return {
    code: 'file-not-found',
    message: `${path} does not exist.`,
    next: 'Check the spelling and the folder you are in.',
  }
}
