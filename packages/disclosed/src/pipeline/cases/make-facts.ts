import type { CaseMember } from '../../workspace/cases.ts'
import type { FactsOfPart } from '../../workspace/document-facts.ts'
import type { Job } from '../../workspace/jobs.ts'
import { INTERRUPTIONS } from '../add/read-job.ts'
import type { JobOptions, PerformedJob } from '../add/work-jobs.ts'
import { END_OF_DAYS, sourceDocuments } from '../case-reading.ts'
import type { CaseAnalysis } from './case-analysis.ts'
import { isMailbox, partId } from './document-parts.ts'
import type { FreshReadings } from './fresh-readings.ts'

export interface MakeFactsOptions extends JobOptions {
  readonly analysis: CaseAnalysis
  readonly version: string
  readonly fresh: FreshReadings
}

/**
 * Finds what a document has in common with others. The job stays open: its end is stored with the reading of the case. A document
 * that can't be read through is left out of cases.
 */
export async function makeFacts(job: Job, options: MakeFactsOptions): Promise<PerformedJob<true>> {
  const { workspace, queue, version, failPoint, signal } = options
  if (workspace.facts.of(job.document)?.madeBy === version) return { stored: Promise.resolve(true) }
  const parts = job.attempts >= INTERRUPTIONS ? null : await partsOf(job.document, options)
  if (parts === null) return { stored: queue.add(() => workspace.jobs.fail(job.id)).then(() => true as const) }
  if (signal.aborted) return { stored: Promise.resolve(null) }
  failPoint('facts-made')
  const stored = queue.add(() => {
    workspace.facts.put(job.document, parts, version)
    failPoint('inside-facts')
    return true as const
  })
  return { stored }
}

/** Null where it can't be read through. */
async function partsOf(document: number, options: MakeFactsOptions): Promise<FactsOfPart[] | null> {
  const { workspace, signal } = options
  const { format, sha256, pages } = workspace.documents.byId(document)!
  const mails = workspace.contents.mailIds(document)
  try {
    if (!isMailbox(format)) return await onePart({ document, pages: null, reasons: [] }, null, sha256, mails, options)
    const parts: FactsOfPart[] = []
    for (let page = 1; page <= pages && !signal.aborted; page++) {
      const member = { document, pages: [page], reasons: [] }
      parts.push(...(await onePart(member, page, sha256, mails.slice(page - 1, page), options)))
    }
    return parts
  } catch (error) {
    if (isOfDatabase(error)) throw error
    return null
  }
}

/** A document that can't be read through must not stop the others; a disk that fails must. */
export function isOfDatabase(error: unknown): boolean {
  return String((error as { code?: unknown } | null)?.code ?? '').startsWith('SQLITE')
}

async function onePart(
  member: CaseMember,
  page: number | null,
  sha256: string,
  mails: Parameters<CaseAnalysis['facts']>[1],
  { workspace, analysis, fresh }: MakeFactsOptions,
): Promise<FactsOfPart[]> {
  const [document] = sourceDocuments(workspace, [member])
  if (document === undefined) return []
  const { facts, reading } = await analysis.facts(document, mails, END_OF_DAYS)
  if (facts.isCorrespondence) fresh.put(partId(sha256, page), reading)
  await new Promise((done) => setImmediate(done))
  return [{ page, facts }]
}
