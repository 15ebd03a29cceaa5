import { DisclosedError } from '@disclosed/core/errors'
import type { SourceDocument } from '@disclosed/core/model'
import { type CiteLetter, type ReuseAccount, type ReuseLetter, reuseAccount } from '@disclosed/core/views'
import type { Workspace } from '../../workspace/open-workspace.ts'
import { caseReading, sourceDocuments } from '../case-reading.ts'
import type { CompareCore } from './compare-core.ts'
import { comparedFiles, type FileHooks, type ReadFiles } from './compared-files.ts'
import { recent } from './recent.ts'

/** What the letters of files have in common, each file taken for a case. */
export async function reuseOfFiles(
  paths: readonly string[],
  readFiles: ReadFiles,
  core: CompareCore,
  hooks: FileHooks,
): Promise<ReuseAccount> {
  const letters: ReuseLetter[] = []
  const documents: SourceDocument[] = []
  for await (const { document, reading } of comparedFiles(paths, readFiles, core, hooks))
    for (const own of core.ownWords(document, reading)) {
      letters.push({ ...own, case: document.file })
      documents.push(document)
    }
  return reuseAccount(letters, (letter, span) => core.cite(documents[letter]!, span), null)
}

/** Makes the numbers of cases that were read since the last time. */
export function updateCaseWords(workspace: Workspace, core: CompareCore, onProgress: FileHooks['onProgress']): void {
  const missing = readCases(workspace).filter(({ id, madeOf }) => workspace.caseWords.of(id, madeOf) === null)
  for (const [done, { id, madeOf }] of missing.entries()) {
    onProgress(done, missing.length)
    const documents = sourceDocuments(workspace, workspace.cases.documents(id))
    const reading = caseReading(workspace, id, null)
    const letters = documents.length === 0 || reading === null ? [] : core.ownWords(core.joined(documents), reading)
    workspace.transaction(() => workspace.caseWords.put(id, madeOf, letters))
  }
}

/** Whether all cases that were read have their numbers. */
export function hasCaseWords(workspace: Workspace): boolean {
  return readCases(workspace).every(({ id, madeOf }) => workspace.caseWords.of(id, madeOf) !== null)
}

/** What the letters of a workspace have in common. @throws DisclosedError `case-not-found` */
export function reuseOfWorkspace(workspace: Workspace, core: CompareCore, only: string | null): ReuseAccount {
  const cases = readCases(workspace)
  if (only !== null && !cases.some(({ key }) => key === only)) throw unknownCase(only)
  const owners: number[] = []
  const letters = cases.flatMap(({ id, key, madeOf }) =>
    (workspace.caseWords.of(id, madeOf) ?? []).map((own): ReuseLetter => {
      owners.push(id)
      return { ...own, case: key }
    }),
  )
  const document = recent(CASES_AT_HAND, (id: number) =>
    core.joined(sourceDocuments(workspace, workspace.cases.documents(id))),
  )
  const cite: CiteLetter = (letter, span) => {
    const correspondence = document(owners[letter]!)
    const found = core.cite(correspondence, span)
    return { ...found, file: found.file ?? correspondence.file }
  }
  return reuseAccount(letters, cite, only)
}

const CASES_AT_HAND = 32

function readCases(workspace: Workspace): { id: number; key: string; madeOf: string }[] {
  return workspace.cases
    .all()
    .flatMap(({ id, key, readBy, readAt }) => (readAt === null ? [] : [{ id, key, madeOf: `${readBy} ${readAt}` }]))
}

function unknownCase(key: string): DisclosedError {
  return new DisclosedError(
    'case-not-found',
    `No case that was read has the key ${key}.`,
    'disclosed cases lists them; disclosed add reads those that wait.',
  )
}
