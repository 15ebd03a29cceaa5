import type { CaseDecision } from '@disclosed/core'
import { DisclosedError } from '@disclosed/core/errors'
import type { CaseRecord } from '../../workspace/cases.ts'
import type { Workspace } from '../../workspace/open-workspace.ts'
import { findDocument } from '../find-document.ts'
import { partIds } from './document-parts.ts'
import { findCase } from './find-case.ts'

/** What a person wants of cases. */
export type CaseOrder =
  | { readonly kind: 'split'; readonly key: string; readonly documents: readonly string[] }
  | { readonly kind: 'merge'; readonly keys: readonly string[] }
  /** The decision with this number; null: the latest that holds. */
  | { readonly kind: 'undo'; readonly decision: number | null }

/** What was decided; the cases are then to be put together anew. */
export interface Decided {
  readonly kind: CaseOrder['kind']
  /** Its number, by which it is taken back. */
  readonly decision: number
  /** A document of each case that there may be now. */
  readonly documents: readonly number[]
}

/**
 * Writes down what a person decided about cases, and takes back what it goes against. Belongs into a transaction.
 * @throws DisclosedError `case-not-found`, `document-not-found`, `not-in-case`, `whole-case`, `same-case`, `nothing-to-undo`
 */
export function decideCases(workspace: Workspace, order: CaseOrder, by: string, at: string): Decided {
  switch (order.kind) {
    case 'split':
      return split(workspace, order.key, order.documents, by, at)
    case 'merge':
      return merge(workspace, order.keys, by, at)
    case 'undo':
      return undo(workspace, order.decision, by, at)
  }
}

function split(workspace: Workspace, key: string, names: readonly string[], by: string, at: string): Decided {
  const record = findCase(workspace, key)
  const members = workspace.cases.documents(record.id)
  const going = new Set(names.map((name) => findDocument(workspace, name).id))
  for (const id of going)
    if (!members.some(({ document }) => document === id)) throw notInCase(workspace, id, record.key)
  const isGoing = ({ document }: { document: number }) => going.has(document)
  if (members.every(isGoing)) throw wholeCase(record.key)
  const parts = (some: typeof members) =>
    some.flatMap((member) => partIds(workspace.documents.byId(member.document)!.sha256, member))
  const decision: CaseDecision = {
    kind: 'split',
    documents: parts(members.filter(isGoing)),
    others: parts(members.filter((member) => !isGoing(member))),
  }
  takeBack(workspace, 'merge', decision.documents, decision.others, at)
  return writeDown(
    workspace,
    decision,
    members.map(({ document }) => document),
    { key: record.key },
    by,
    at,
  )
}

function merge(workspace: Workspace, keys: readonly string[], by: string, at: string): Decided {
  const records = keys.map((key) => findCase(workspace, key))
  if (new Set(records.map(({ id }) => id)).size < keys.length) throw sameCase()
  const [first, ...rest] = records as [CaseRecord, ...CaseRecord[]]
  const partsOf = ({ id }: CaseRecord) =>
    workspace.cases
      .documents(id)
      .flatMap((member) => partIds(workspace.documents.byId(member.document)!.sha256, member))
  const decision: CaseDecision = { kind: 'merge', documents: partsOf(first), others: rest.flatMap(partsOf) }
  for (const [index, one] of records.entries())
    for (const other of records.slice(index + 1)) takeBack(workspace, 'split', partsOf(one), partsOf(other), at)
  const documents = records.flatMap(({ id }) => workspace.cases.documents(id).map(({ document }) => document))
  return writeDown(workspace, decision, documents, { keys: records.map(({ key }) => key) }, by, at)
}

function undo(
  { caseDecisions, documents, events, jobs }: Workspace,
  id: number | null,
  by: string,
  at: string,
): Decided {
  const last = caseDecisions.all().findLast((each) => id === null || each.id === id)
  if (last === undefined)
    throw new DisclosedError(
      'nothing-to-undo',
      'No decision about cases holds in this workspace.',
      'disclosed case split and disclosed case merge make such decisions.',
    )
  caseDecisions.undo(last.id, at)
  caseDecisions.reinstate(last)
  events.add('case-undo', { decision: last.id, kind: last.kind, by }, at)
  const known = [...last.documents, ...last.others].flatMap((part) => documents.bySha256(part.split('#')[0]!)?.id ?? [])
  for (const id of known) jobs.redo('analyse', id)
  return { kind: 'undo', decision: last.id, documents: [...new Set(known)] }
}

/** A decision of the other kind between the same documents holds no more. */
function takeBack(
  { caseDecisions }: Workspace,
  kind: CaseDecision['kind'],
  one: readonly string[],
  other: readonly string[],
  at: string,
): void {
  const shares = (a: readonly string[], b: readonly string[]) => a.some((part) => b.includes(part))
  for (const { id, documents, others, ...rest } of caseDecisions.all()) {
    const isBetween =
      (shares(documents, one) && shares(others, other)) || (shares(documents, other) && shares(others, one))
    if (rest.kind === kind && isBetween) caseDecisions.undo(id, at)
  }
}

function writeDown(
  { caseDecisions, events, jobs }: Workspace,
  decision: CaseDecision,
  documents: readonly number[],
  detail: object,
  by: string,
  at: string,
): Decided {
  const id = caseDecisions.add(decision, at, by)
  events.add(`case-${decision.kind}`, { ...detail, documents: decision.documents, by }, at)
  for (const document of documents) jobs.redo('analyse', document)
  return { kind: decision.kind, decision: id, documents }
}

function notInCase({ documents }: Workspace, id: number, key: string): DisclosedError {
  const { name, sha256 } = documents.byId(id)!
  return new DisclosedError(
    'not-in-case',
    `${name} (${sha256.slice(0, 10)}) is not in the case ${key}.`,
    `disclosed case ${key} lists its documents.`,
  )
}

function wholeCase(key: string): DisclosedError {
  return new DisclosedError(
    'whole-case',
    `These are all documents of the case ${key}: there would be nothing to split them from.`,
    'Name only those that belong elsewhere.',
  )
}

function sameCase(): DisclosedError {
  return new DisclosedError('same-case', 'The same case was named twice.', 'disclosed cases lists them all.')
}
