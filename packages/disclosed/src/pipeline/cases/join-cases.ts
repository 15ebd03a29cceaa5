import { type JoinedCase, joinDocuments } from '@disclosed/core'
import type { CaseMember } from '../../workspace/cases.ts'
import type { Workspace } from '../../workspace/open-workspace.ts'
import { partIds, partsById } from './document-parts.ts'
import { joinables } from './joinables.ts'

/** A case as it was and as it is to be. */
interface Claim {
  readonly joined: JoinedCase
  /** Null: a new one. */
  readonly id: number | null
}

/**
 * Puts all documents into cases anew. A case keeps its key as long as it keeps most of its documents; of two that become one, the larger
 * one's stays. Belongs into a transaction.
 */
export function joinCases(workspace: Workspace): void {
  const { cases, facts, caseDecisions } = workspace
  const documents = facts.all()
  const places = partsById(documents)
  const joined = joinDocuments(joinables(workspace, documents), caseDecisions.all())
  const claims = claimed(workspace, joined)
  const kept = new Set(claims.map(({ id }) => id))
  for (const { id } of cases.all()) if (!kept.has(id)) cases.delete(id)
  const ids = claims.map(({ joined, id }) => {
    const members = membersOf(joined, places)
    if (id === null) return cases.make(joined.documents.map(({ id }) => id).sort()[0]!, members)
    cases.setDocuments(id, members)
    return id
  })
  for (const [at, { possible }] of joined.entries())
    cases.setCandidates(
      ids[at]!,
      possible.map(({ at: other, reason }) => ({ other: ids[other]!, reason })),
    )
}

/** Which of the cases there are each new one is: the one of which it holds most, and of several such the oldest. */
function claimed({ cases, documents }: Workspace, joined: readonly JoinedCase[]): Claim[] {
  const caseOf = new Map<string, number>()
  for (const { id } of cases.all())
    for (const member of cases.documents(id))
      for (const part of partIds(documents.byId(member.document)!.sha256, member)) caseOf.set(part, id)
  const shares = joined.flatMap((each, at) => {
    const counts = new Map<number, number>()
    for (const { id } of each.documents) {
      const before = caseOf.get(id)
      if (before !== undefined) counts.set(before, (counts.get(before) ?? 0) + 1)
    }
    return [...counts].map(([id, count]) => ({ at, id, count }))
  })
  shares.sort((a, b) => b.count - a.count || a.id - b.id || a.at - b.at)
  const idOf = new Map<number, number>()
  const taken = new Set<number>()
  for (const { at, id } of shares) {
    if (idOf.has(at) || taken.has(id)) continue
    idOf.set(at, id)
    taken.add(id)
  }
  return joined.map((each, at) => ({ joined: each, id: idOf.get(at) ?? null }))
}

/** The mails of one mailbox are one document with some of its pages. */
function membersOf({ documents }: JoinedCase, places: ReturnType<typeof partsById>): CaseMember[] {
  const members = new Map<number, { document: number; pages: number[] | null; reasons: string[] }>()
  for (const { id, reasons } of documents) {
    const { document, page } = places.get(id)!
    const known = members.get(document)
    if (known === undefined)
      members.set(document, { document, pages: page === null ? null : [page], reasons: [...reasons] })
    else {
      if (page !== null) known.pages?.push(page)
      known.reasons.push(...reasons.filter((reason) => !known.reasons.includes(reason)))
    }
  }
  return [...members.values()]
}
