import { MIB, mostUnpacked } from '../../readers/archive/expansion-budget.ts'
import type { Job } from '../../workspace/jobs.ts'
import type { Workspace } from '../../workspace/open-workspace.ts'
import { endedFailure } from '../read-failure.ts'

/** What an added file unpacks to, at all depths together: archives in archives may hold far more than each of them may alone. */
export interface Unpacking {
  /**
   * Bytes that came out of the document of a job.
   * @throws DisclosedError `too-much-inside`, where the file that it lies in has unpacked to too much
   */
  readonly take: (job: Job, bytes: number) => void
}

export function openUnpacking({ jobs, documents }: Workspace): Unpacking {
  const taken = new Map<number, number>()
  return {
    take: ({ document, outermost }, bytes) => {
      const sum = (taken.get(outermost) ?? jobs.unpacked(outermost)) + bytes
      taken.set(outermost, sum)
      const added = documents.byId(outermost)
      const most = mostUnpacked(added?.bytes ?? 0)
      if (sum <= most || added === null) return
      const limit = `${Math.round(most / MIB)} MiB, with all that came out of ${added.name}`
      throw endedFailure(documents.byId(document)?.name ?? added.name, { kind: 'too-much-inside', limit })
    },
  }
}
