import type { Core } from './load-core.ts'
import type { CaseAnalysis } from './pipeline/cases/case-analysis.ts'
import type { Program } from './pipeline/program.ts'

/** What core says of documents, loaded when first asked. */
export function coreAnalysis(core: () => Promise<Core>): CaseAnalysis & { readonly read: Program['analyseCase'] } {
  return {
    facts: async (document, mails, today) => {
      const { analyse, book, caseDocument, caseFacts, caseFiles } = await core()
      const alone = caseDocument(caseFiles([document]))
      const reading = analyse(alone, { book, today })
      return { reading, facts: caseFacts(alone, reading, mails) }
    },
    read: async (documents, today) => {
      const { analyse, book, caseDocument, caseFiles } = await core()
      return analyse(caseDocument(caseFiles(documents)), { book, today })
    },
  }
}
