import { caseOrder } from './case-order.ts'
import { byId, Clusters } from './join-clusters.ts'
import { recordLinks } from './join-records.ts'
import {
  folderLinks,
  isPlainFolder,
  isPlainlyOne,
  quotedLinks,
  referenceLinks,
  subjectLinks,
  threadLinks,
} from './join-rules.ts'
import type { CaseDecision, Joinable } from './joinable.ts'

export interface JoinedDocument {
  readonly id: string
  /** Why it belongs here; empty where nothing else does. */
  readonly reasons: readonly string[]
}

export interface JoinedCase {
  /** In the order of the correspondence. */
  readonly documents: readonly JoinedDocument[]
  /** Other cases, by their places, that may be the same. */
  readonly possible: readonly { readonly at: number; readonly reason: string }[]
}

/** So many cases that may be the same are named at most. */
const MOST_POSSIBLE = 5

/**
 * Puts documents together that are one correspondence, each link with its reason; doubt leaves them apart. Records that belong to
 * no correspondence are in no case. Depends on what there is, never on the order in which it came.
 */
export function joinDocuments(documents: readonly Joinable[], decisions: readonly CaseDecision[]): JoinedCase[] {
  const all = [...documents].sort(byId)
  const letters = all.filter(({ facts }) => facts.isCorrespondence || facts.isMail)
  const clusters = new Clusters(all, decisions)
  const find = finder(all)
  const shared = followAttachments(all, clusters, find)
  for (const { kind, documents, others } of decisions)
    if (kind === 'merge') clusters.force({ members: find([...documents, ...others]), reason: 'put together by hand' })
  const free = letters.filter((each) => !shared.has(each))
  clusters.follow(threadLinks(letters), () => true)
  clusters.follow(referenceLinks(letters), () => true)
  clusters.follow(quotedLinks(free), isPlainlyOne)
  clusters.follow(subjectLinks(free), isPlainlyOne)
  clusters.follow(folderLinks(free), isPlainFolder)
  for (const link of recordLinks(all, (member) => clusters.of(member))) clusters.force(link)
  return casesOf(clusters, shared)
}

function finder(all: readonly Joinable[]) {
  const known = new Map(all.map((each) => [each.id, each]))
  return (ids: readonly string[]): Joinable[] => ids.flatMap((id) => known.get(id) ?? [])
}

/** What is attached to one document belongs to it. What is attached to several, a leaflet, ties nothing together. */
function followAttachments(
  all: readonly Joinable[],
  clusters: Clusters,
  find: (ids: readonly string[]) => Joinable[],
): Map<Joinable, Joinable[]> {
  const shared = new Map<Joinable, Joinable[]>()
  for (const each of all) {
    const parents = find(each.parents)
    if (parents.length > 1) shared.set(each, parents)
    else for (const parent of parents) clusters.force({ members: [parent, each], reason: attachedReason(each, parent) })
  }
  return shared
}

function attachedReason(each: Joinable, parent: Joinable): string {
  return `${each.name} is attached to ${parent.name}`
}

function casesOf(clusters: Clusters, shared: ReadonlyMap<Joinable, readonly Joinable[]>): JoinedCase[] {
  const found = clusters
    .all()
    .filter(({ members }) =>
      members.some((each) => each.facts.isCorrespondence && !isOnlyEnclosed(each, members, shared)),
    )
    .map((cluster) => ({ cluster, members: new Set<Joinable>(cluster.members) }))
  const places = new Map(found.flatMap(({ cluster }, at) => cluster.members.map((member) => [member, at] as const)))
  const extra = new Map<Joinable, string>()
  for (const [each, parents] of shared)
    for (const parent of parents) {
      const at = places.get(parent)
      if (at === undefined || found[at]!.members.has(each)) continue
      found[at]!.members.add(each)
      extra.set(each, `attached to ${parents.length} documents`)
    }
  return found.map(({ members }, at) => ({
    documents: caseOrder([...members]).map((member) => ({
      id: member.id,
      reasons: [
        ...(clusters.reasons.get(member) ?? []),
        ...(extra.get(member) === undefined ? [] : [extra.get(member)!]),
      ],
    })),
    possible: possibleFor(at, clusters, places),
  }))
}

/** A letter that is attached to mails of several cases makes no case of its own. */
function isOnlyEnclosed(
  each: Joinable,
  members: readonly Joinable[],
  shared: ReadonlyMap<Joinable, readonly Joinable[]>,
): boolean {
  return shared.has(each) && members.every((member) => shared.has(member))
}

function possibleFor(at: number, clusters: Clusters, places: ReadonlyMap<Joinable, number>) {
  const possible = new Map<number, string>()
  for (const { members, reason } of clusters.doubts) {
    const cases = members.flatMap((member) => places.get(member) ?? [])
    if (cases.includes(at))
      for (const other of cases) if (other !== at && !possible.has(other)) possible.set(other, reason)
  }
  return [...possible].slice(0, MOST_POSSIBLE).map(([other, reason]) => ({ at: other, reason }))
}
