import { maskContacts, maskNames, requesterNames } from '@disclosed/core'
import type { SourceDocument } from '@disclosed/core/model'
import type { DocumentRecord } from '../workspace/document-record.ts'
import type { Workspace } from '../workspace/open-workspace.ts'
import { sourceDocuments } from './case-reading.ts'

/** Leaves personal data out of a text. */
export type Mask = (text: string) => string

export const UNMASKED: Mask = (text) => text

/**
 * For texts that leave the workspace: addresses of mail and telephone numbers, whosever they are, and what the person is called who asked, as the
 * letters of the same case say it. A name that no letter gives away stays.
 */
export function documentMasks(workspace: Workspace): (document: DocumentRecord) => Mask {
  const ofCases = new Map<number, readonly string[]>()
  const ofCase = (id: number): readonly string[] => {
    const known = ofCases.get(id)
    if (known !== undefined) return known
    const names = sourceDocuments(workspace, workspace.cases.documents(id)).flatMap(requesterNames)
    ofCases.set(id, names)
    return names
  }
  return (document) => {
    const cases = workspace.cases.of(document.id)
    const names = cases.length === 0 ? ownNames(workspace, document) : cases.flatMap(({ id }) => ofCase(id))
    const unique = [...new Set(names)]
    return (text) => maskNames(maskContacts(text), unique)
  }
}

function ownNames(workspace: Workspace, { id, name, format, warnings }: DocumentRecord): string[] {
  const pages = workspace.contents.pages(id)
  if (pages.length === 0 || format === null) return []
  return requesterNames({ file: name, format: format as SourceDocument['format'], pages, warnings })
}

/** Every text in a value; numbers and keys stay. */
export function maskedValue(value: unknown, mask: Mask): unknown {
  if (typeof value === 'string') return mask(value)
  if (Array.isArray(value)) return value.map((each) => maskedValue(each, mask))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, maskedValue(each, mask)]))
}
