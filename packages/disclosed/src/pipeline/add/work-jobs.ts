import type { FailPoint } from '../../workspace/fail-points.ts'
import type { Job, JobKind } from '../../workspace/jobs.ts'
import type { Workspace } from '../../workspace/open-workspace.ts'
import type { WriteQueue } from './write-queue.ts'

/** More is leased at once than is done at once: a lease is a write of its own. */
const LEASED = 16
/** So many documents may wait to be written. */
const STORING = 32
const HEARTBEAT_MS = 3000
/** So long nobody looks for work that others may have found; what is found says so itself. */
const IDLE_MS = 10

/** A job of which nothing but the writing is left. */
export interface PerformedJob<Outcome> {
  /** What came of it is on the disk together with the job's end. Null where the work was broken off or is to be tried again. */
  readonly stored: Promise<Outcome | null>
}

/** What jobs of every kind need. */
export interface JobOptions {
  readonly workspace: Workspace
  readonly queue: WriteQueue
  readonly now: () => Date
  readonly failPoint: FailPoint
  readonly signal: AbortSignal
}

export interface WorkJobsOptions<Outcome> extends JobOptions {
  readonly kind: JobKind
  readonly owner: string
  readonly perform: (job: Job) => Promise<PerformedJob<Outcome>>
  /** How many jobs are done at the same time. */
  readonly workers: number
  /** Whether there may still come jobs from elsewhere. */
  readonly isMoreComing: () => boolean
  readonly onOutcome: (outcome: Outcome) => void
}

/** Does all jobs of a kind that there are, also those that come of them. Ends early with what a disk fails with, or when the signal says so. */
export async function workJobs<Outcome>(options: WorkJobsOptions<Outcome>): Promise<void> {
  const { workspace, queue, kind, owner, perform, now, failPoint, signal } = options
  const leased: Job[] = []
  const storing = new Set<Promise<void>>()
  let busy = 0
  let failure: { readonly error: unknown } | null = null

  const fail = (error: unknown) => {
    failure ??= { error }
  }
  const next = (): Job | undefined => {
    if (leased.length === 0) {
      const found = queue.now(() => workspace.jobs.lease(kind, LEASED, owner, now().getTime()))
      // A document that broke its reader comes back behind the others.
      leased.push(...found.sort((a, b) => b.attempts - a.attempts || b.id - a.id))
    }
    return leased.pop()
  }
  const isOver = () => signal.aborted || failure !== null
  const work = async (): Promise<void> => {
    while (!isOver()) {
      const job = next()
      if (job === undefined) {
        if (busy === 0 && storing.size === 0 && !options.isMoreComing()) return
        await new Promise((done) => setTimeout(done, IDLE_MS))
        continue
      }
      busy++
      // Not waited for: the queue keeps its order, so that it is written before the result.
      queue.add(() => workspace.jobs.begin(job.id)).catch(fail)
      try {
        store(await perform(job))
      } finally {
        busy--
      }
      if (storing.size >= STORING) await Promise.race(storing)
    }
  }
  /** While one result is written, the next job is done. */
  const store = ({ stored }: PerformedJob<Outcome>) => {
    const end: Promise<void> = stored
      .then((outcome) => outcome !== null && options.onOutcome(outcome))
      .catch(fail)
      .then(() => void storing.delete(end))
    storing.add(end)
  }
  const heartbeat = setInterval(() => {
    const beat = () => {
      failPoint('heartbeat')
      workspace.jobs.renew(owner, now().getTime())
    }
    queue.add(beat).catch(fail)
  }, HEARTBEAT_MS)
  try {
    await Promise.all(Array.from({ length: options.workers }, () => work().catch(fail)))
    await Promise.all(storing)
  } finally {
    clearInterval(heartbeat)
  }
  if (failure !== null) throw (failure as { error: unknown }).error
}
