import type { HeldDocument } from '@disclosed/core'
import type { Reading } from '@disclosed/core/model'
import { type ContradictionAccount, contradictionAccount } from '@disclosed/core/views'
import type { Workspace } from '../../workspace/open-workspace.ts'
import { caseReading, sourceName } from '../case-reading.ts'
import type { CompareCore } from './compare-core.ts'
import { comparedFiles, type FileHooks, type ReadFiles } from './compared-files.ts'

interface NamedReading {
  readonly name: string
  readonly reading: Reading
}

/** What the answers in files say against each other, each file taken for a case. */
export async function contradictionsOfFiles(
  paths: readonly string[],
  readFiles: ReadFiles,
  core: CompareCore,
  hooks: FileHooks,
): Promise<ContradictionAccount> {
  const cases: NamedReading[] = []
  const held: HeldDocument[] = []
  for await (const { document, documents, reading } of comparedFiles(paths, readFiles, core, hooks)) {
    cases.push({ name: document.file, reading })
    held.push(...documents.flatMap((one) => core.held(one) ?? []))
  }
  return contradictionAccount(cases, held)
}

/** What the answers in a workspace say against each other, and against its documents. */
export function contradictionsOfWorkspace(workspace: Workspace, core: CompareCore): ContradictionAccount {
  const cases = workspace.cases.all().flatMap(({ id, key }): NamedReading[] => {
    const reading = caseReading(workspace, id, null)
    return reading === null ? [] : [{ name: key, reading }]
  })
  return contradictionAccount(cases, heldDocuments(workspace, core))
}

function heldDocuments(workspace: Workspace, core: CompareCore): HeldDocument[] {
  const held: HeldDocument[] = []
  for (const document of workspace.documents.all()) {
    const { format } = document
    if (document.removedAt !== null || format === null || format === 'mail' || format === 'mailbox') continue
    const [first] = workspace.contents.texts(document.id)
    if (first === undefined) continue
    const page = { ...first, envelopes: [] }
    const found = core.held({ file: sourceName(document), format: 'text', pages: [page], warnings: [] })
    if (found !== null) held.push(found)
  }
  return held
}
