import process from 'node:process'
import type { Reason } from '../workspace/document-record.ts'
import { JOB_KINDS, type JobKind } from '../workspace/jobs.ts'
import type { Workspace } from '../workspace/open-workspace.ts'
import { currentWriter, type Writer } from '../workspace/writer-lock.ts'

/** What is to be done with the documents of a workspace, what was done, and what failed. */
export interface JobList {
  /** Another program that writes at present. */
  readonly writer: Writer | null
  readonly kinds: readonly {
    readonly kind: JobKind
    readonly waiting: number
    readonly working: number
    readonly done: number
    readonly failed: number
  }[]
  readonly failed: readonly FailedJob[]
}

export interface FailedJob {
  readonly id: string
  readonly name: string
  readonly kind: JobKind
  readonly reason: Reason | null
}

const NAMED = 200

export function jobList({ jobs, documents, folder }: Workspace): JobList {
  const failed = jobs.failed(NAMED).flatMap(({ kind, document }) => {
    const record = documents.byId(document)
    return record === null ? [] : [{ id: record.sha256, name: record.name, kind, reason: record.reason }]
  })
  const kinds = JOB_KINDS.map((kind) => {
    const { pending, leased, done, failed: lost } = jobs.counts(kind)
    return { kind, waiting: pending, working: leased, done, failed: lost }
  })
  return { writer: otherWriter(currentWriter(folder)), kinds, failed }
}

/** A word that a killed program left behind says nothing. */
function otherWriter(writer: Writer | null): Writer | null {
  if (writer === null || writer.pid === process.pid) return null
  try {
    process.kill(writer.pid, 0)
    return writer
  } catch {
    return null
  }
}
