import { availableParallelism } from 'node:os'
import type { SourceDocument } from '@disclosed/core/model'
import { type AnalysisThread, startAnalysisThread } from './analysis-thread.ts'
import type { CaseAnalysis } from './case-analysis.ts'

/** With fewer characters than this, starting a thread takes longer than what it does. */
const WORTH = 200_000
/** So many documents wait for the thread at most: while one is analysed here, it must not run out of work. */
const AHEAD = 2

/** The facts of documents found on two cores, here and in a thread that is started once there is enough to do. */
export function sharedAnalysis(here: CaseAnalysis, program: URL, laws: URL): CaseAnalysis {
  if (availableParallelism() < 2) return here
  return shareWith(here, (onEnd) => startAnalysisThread(program, laws, onEnd))
}

export function shareWith(here: CaseAnalysis, start: (onEnd: () => void) => AnalysisThread): CaseAnalysis {
  let thread: AnalysisThread | null = null
  let characters = 0
  return {
    atOnce: AHEAD + 1,
    facts: (document, mails, today) => {
      characters += lengthOf(document)
      if (characters < WORTH) return here.facts(document, mails, today)
      thread ??= start(() => {
        thread = null
      })
      const by = thread.waiting() < AHEAD ? thread : here
      return by.facts(document, mails, today)
    },
    read: here.read,
  }
}

function lengthOf({ pages }: SourceDocument): number {
  return pages.reduce((sum, { text }) => sum + text.length, 0)
}
