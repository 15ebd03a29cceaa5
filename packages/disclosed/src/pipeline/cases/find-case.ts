import { DisclosedError } from '@disclosed/core/errors'
import type { CaseRecord } from '../../workspace/cases.ts'
import type { Workspace } from '../../workspace/open-workspace.ts'
import { findDocument } from '../find-document.ts'

/** A case by its key, or by one of its documents where that is of one case. @throws DisclosedError `case-not-found` */
export function findCase(workspace: Workspace, name: string): CaseRecord {
  const named = workspace.cases.byKey(name.toLowerCase())
  if (named !== null) return named
  const of = casesOfDocument(workspace, name)
  if (of.length === 1) return of[0]!
  throw new DisclosedError(
    'case-not-found',
    `There is no case ${name.slice(0, 64)} in the workspace.`,
    'disclosed cases lists them; the first column or a document names one.',
  )
}

function casesOfDocument(workspace: Workspace, name: string): CaseRecord[] {
  try {
    return workspace.cases.of(findDocument(workspace, name).id)
  } catch (error) {
    if (error instanceof DisclosedError) return []
    throw error
  }
}
