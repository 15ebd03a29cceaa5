/** A workspace of texts that need no files, with the real analysis, for tests of cases. */
import { createHash } from 'node:crypto'
import { analyse, caseDocument, caseFacts, caseFiles, openLawBook } from '@disclosed/core'
import laws from '../../laws.json' with { type: 'json' }
import { openWriteQueue } from '../pipeline/add/write-queue.ts'
import type { CaseAnalysis } from '../pipeline/cases/case-analysis.ts'
import { type CaseCounts, type SettleOptions, settleCases } from '../pipeline/cases/settle-cases.ts'
import { NO_FAIL_POINT } from '../workspace/fail-points.ts'
import { type Workspace, writeWorkspace } from '../workspace/open-workspace.ts'

const book = openLawBook(laws as unknown as Parameters<typeof openLawBook>[0])
const AT = '2026-01-01T00:00:00.000Z'

export const ANALYSIS: CaseAnalysis = {
  facts: async (document, mails, today) => {
    const alone = caseDocument(caseFiles([document]))
    const reading = analyse(alone, { book, today })
    return { reading, facts: caseFacts(alone, reading, mails) }
  },
  read: async (documents, today) => analyse(caseDocument(caseFiles(documents)), { book, today }),
}

export interface CaseWorkspace extends Workspace {
  /** A text in a file of this path, ready to be put into a case. Gives its id. */
  readonly put: (path: string, text: string) => number
  readonly settle: (more?: Partial<SettleOptions>) => Promise<CaseCounts>
  /** Names of the documents of each case, in their order; the cases by these names. */
  readonly inCases: () => string[][]
}

export function caseWorkspace(root: string): CaseWorkspace {
  const workspace = writeWorkspace(root, { command: 'test', now: new Date(0) })
  const { documents, contents, locations, jobs, cases } = workspace
  return {
    ...workspace,
    put: (path, text) => {
      const sha256 = createHash('sha256').update(`${path} ${text}`).digest('hex')
      const { id } = documents.add({ sha256, bytes: text.length, name: path.split('/').at(-1)! }, AT)
      const pages = [{ number: 1, text, envelopes: [] }]
      contents.put(id, { format: 'text', pages, warnings: [], parts: [], hidden: [], mailIds: [] }, '1', AT)
      locations.put({ path, size: text.length, modified: 1n }, id)
      jobs.addAnew('analyse', id, 0)
      return id
    },
    settle: (more = {}) =>
      settleCases({
        workspace,
        queue: openWriteQueue(workspace),
        analysis: ANALYSIS,
        owner: 'test',
        version: '1',
        now: () => new Date(AT),
        failPoint: NO_FAIL_POINT,
        signal: new AbortController().signal,
        onFacts: () => {},
        onJoined: () => {},
        onCase: () => {},
        ...more,
      }),
    inCases: () =>
      cases
        .all()
        .map(({ id }) => cases.documents(id).map(({ document }) => documents.byId(document)!.name))
        .sort((a, b) => (a.join() < b.join() ? -1 : 1)),
  }
}

/** Letters of one fictional correspondence about lamps, or whatever else, under a reference. */
export function letters(reference: string, thing = 'street lamps') {
  return {
    request: `3 March 2025\n\nDear Wexcombe District Council,\n\nUnder the Freedom of Information Act 2000 please tell me:\n\n1. How many ${thing} does the council own in the borough?\n2. What did the council spend on ${thing} in 2024?\n\nYours faithfully,\nSam Sampleton\n`,
    received: `Wexcombe District Council\n\n5 March 2025\n\nOur ref: ${reference}\n\nDear Mr Sampleton,\n\nThank you for your request of 3 March 2025 under the Freedom of Information Act 2000. We will reply within 20 working days.\n\nInformation Team\nWexcombe District Council\n`,
    reply: `Wexcombe District Council\n\n20 March 2025\n\nOur ref: ${reference}\n\nDear Mr Sampleton,\n\nThank you for your request of 3 March 2025 under the Freedom of Information Act 2000. Our response to your questions is below.\n\n1. How many ${thing} does the council own in the borough?\n\nThe council owns 412.\n\n2. What did the council spend on ${thing} in 2024?\n\nThe council spent £9,310.\n\nYours sincerely,\nInformation Team\nWexcombe District Council\n`,
  }
}
