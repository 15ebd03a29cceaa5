import type { CaseDecision, Joinable, Link } from './joinable.ts'
import { type AuthorityEvidence, sameAuthority } from './same-authority.ts'

/** Documents that are taken for one correspondence so far. */
export interface Cluster {
  readonly members: Joinable[]
  /** What is known of its authority, each once. */
  readonly evidence: AuthorityEvidence[]
}

/** Whether these clusters, of one authority, can be one correspondence. */
export type MayBeOne = (clusters: readonly Cluster[]) => boolean

/** Beyond that many clusters a link says that something is common, not that it is one correspondence. */
const MOST_CLUSTERS = 200
/** So few doubtful ones are worth naming. */
const MOST_CANDIDATES = 6

/** Clusters that grow as links are followed, the surest rule first. What comes of a rule does not depend on the order of its links. */
export class Clusters {
  readonly reasons = new Map<Joinable, Set<string>>()
  /** Doubtful links, as documents that stand for their cases. */
  readonly doubts: { readonly members: readonly Joinable[]; readonly reason: string }[] = []
  private readonly byMember = new Map<Joinable, Cluster>()
  private readonly splits: readonly (readonly [Set<string>, Set<string>])[]

  constructor(all: readonly Joinable[], decisions: readonly CaseDecision[]) {
    for (const each of all) this.byMember.set(each, { members: [each], evidence: evidenceOf(each) })
    this.splits = decisions
      .filter(({ kind }) => kind === 'split')
      .map(({ documents, others }) => [new Set(documents), new Set(others)] as const)
  }

  of(member: Joinable): Cluster {
    return this.byMember.get(member)!
  }

  all(): Cluster[] {
    return [...new Set(this.byMember.values())]
  }

  /** Whatever may speak against it, but for what a person decided. */
  force({ members, reason }: Link): void {
    const clusters = this.clustersOf(members)
    if (clusters.length > 1 && !this.sidesOf(clusters)) this.merge(clusters)
    for (const each of members) this.give(each, reason)
  }

  /** Follows all links of one rule: those that hang together stand or fall together. */
  follow(links: readonly Link[], mayBeOne: MayBeOne): void {
    for (const group of hangingTogether(links, (member) => this.of(member))) {
      const clusters = this.clustersOf(group.flatMap(({ members }) => members))
      if (clusters.length > MOST_CLUSTERS) continue
      for (const part of this.consistentParts(clusters))
        if (mayBeOne(part)) {
          const merged = this.merge(part)
          for (const link of group) this.explain(link, merged)
        }
      this.doubt(group)
    }
  }

  doubt(links: readonly Link[]): void {
    for (const { members, reason } of links) {
      const apart = this.clustersOf(members)
      if (apart.length > 1 && apart.length <= MOST_CANDIDATES)
        this.doubts.push({ members: apart.map((cluster) => cluster.members[0]!), reason })
    }
  }

  private explain({ members, reason }: Link, merged: Cluster): void {
    const inside = members.filter((each) => this.of(each) === merged)
    if (inside.length > 1) for (const each of inside) this.give(each, reason)
  }

  private give(member: Joinable, reason: string): void {
    const known = this.reasons.get(member) ?? new Set()
    this.reasons.set(member, known.add(reason))
  }

  private clustersOf(members: readonly Joinable[]): Cluster[] {
    return [...new Set(members.map((member) => this.of(member)))]
  }

  private merge(clusters: readonly Cluster[]): Cluster {
    const members = clusters.flatMap((cluster) => cluster.members).sort(byId)
    const merged = { members, evidence: onceEach(clusters.flatMap((cluster) => cluster.evidence)) }
    for (const member of members) this.byMember.set(member, merged)
    return merged
  }

  /** The clusters that may be one, by authority and by what people decided. Who could belong to several parts belongs to none. */
  private consistentParts(clusters: readonly Cluster[]): Cluster[][] {
    return byAuthority(clusters).flatMap((part) => {
      const sides = this.sidesOf(part)
      return sides === null ? [part] : sides
    })
  }

  /** Null where no decision parts them. Whoever was not decided about stays with what the others were split from. */
  private sidesOf(clusters: readonly Cluster[]): Cluster[][] | null {
    const holds = (cluster: Cluster, ids: Set<string>) => cluster.members.some(({ id }) => ids.has(id))
    for (const [split, rest] of this.splits) {
      const away = clusters.filter((cluster) => holds(cluster, split))
      if (away.length === 0 || !clusters.some((cluster) => holds(cluster, rest))) continue
      const stay = clusters.filter((cluster) => !away.includes(cluster))
      return [away, stay].flatMap((side) => this.sidesOf(side) ?? [side])
    }
    return null
  }
}

function byAuthority(clusters: readonly Cluster[]): Cluster[][] {
  if (isOfOne(clusters)) return [[...clusters]]
  const known = clusters.filter(({ evidence }) => evidence.length > 0)
  const parts: Cluster[][] = []
  for (const cluster of known) {
    const fitting = parts.filter((part) => part.some((other) => isSame(cluster, other)))
    const joined = [...fitting.flat(), cluster]
    for (const part of fitting) parts.splice(parts.indexOf(part), 1)
    parts.push(joined)
  }
  return parts.filter((part) => part.length > 1 && isOfOne(part))
}

function isOfOne(clusters: readonly Cluster[]): boolean {
  const evidence = onceEach(clusters.flatMap((cluster) => cluster.evidence))
  return evidence.every((one, i) => evidence.slice(i + 1).every((other) => sameAuthority(one, other) !== 'different'))
}

function isSame(a: Cluster, b: Cluster): boolean {
  return a.evidence.some((one) => b.evidence.some((other) => sameAuthority(one, other) === 'same'))
}

function evidenceOf({ facts: { authority, domains } }: Joinable): AuthorityEvidence[] {
  return authority === null && domains.length === 0 ? [] : [{ authority, domains }]
}

function onceEach(evidence: readonly AuthorityEvidence[]): AuthorityEvidence[] {
  return [...new Map(evidence.map((each) => [`${each.authority} ${each.domains.join()}`, each])).values()]
}

/** Links that share a cluster, directly or through others. */
function hangingTogether(links: readonly Link[], clusterOf: (member: Joinable) => Cluster): Link[][] {
  const groupOf = new Map<Cluster, Link[]>()
  for (const link of links) {
    const group: Link[] = [link]
    const touched = new Set<Cluster>(link.members.map(clusterOf))
    for (const cluster of [...touched]) {
      const other = groupOf.get(cluster)
      if (other === undefined || group.includes(other[0]!)) continue
      group.push(...other)
      for (const each of other) for (const member of each.members) touched.add(clusterOf(member))
    }
    for (const cluster of touched) groupOf.set(cluster, group)
  }
  return [...new Set(groupOf.values())]
}

export function byId(a: Joinable, b: Joinable): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
