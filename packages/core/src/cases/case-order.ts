import type { MessageKind } from '../model/reading.ts'
import { byId } from './join-clusters.ts'
import type { Joinable } from './joinable.ts'

/** Of messages of one day, or without a day: what comes first in most cases. */
const USUAL_ORDER: readonly (MessageKind | null)[] = [
  'request',
  'acknowledgement',
  'clarification',
  'extension',
  'transfer',
  'chaser',
  'response',
  'review-request',
  'review-response',
  'complaint',
  'decision',
  'other',
  null,
]

/** The documents of a case as they were sent: by date, a mail behind what it answers, attachments behind what they are attached to. */
export function caseOrder(members: readonly Joinable[]): Joinable[] {
  const byName = new Map(members.map((member) => [member.id, member]))
  const heads = members.filter(({ parents }) => !parents.some((parent) => byName.has(parent)))
  const dated = heads.filter(({ facts }) => facts.firstDate !== null).sort(compare)
  const ordered = [...dated]
  for (const head of heads.filter(({ facts }) => facts.firstDate === null).sort(compare)) {
    // Without a date it stands where messages of its kind stand.
    const at = ordered.findIndex((other) => rank(other) > rank(head))
    ordered.splice(at < 0 ? ordered.length : at, 0, head)
  }
  const placed = new Set<Joinable>()
  const withAttached = (member: Joinable): Joinable[] => {
    if (placed.has(member)) return []
    placed.add(member)
    const attached = members.filter(({ parents }) => parents.includes(member.id)).sort(byPlaceIn(member))
    return [member, ...attached.flatMap(withAttached)]
  }
  return ordered.flatMap(withAttached)
}

function rank({ facts }: Joinable): number {
  return USUAL_ORDER.indexOf(facts.kind)
}

function compare(a: Joinable, b: Joinable): number {
  const [day, other] = [a.facts.firstDate ?? '', b.facts.firstDate ?? '']
  if (day !== other) return day < other ? -1 : 1
  if (answers(a, b)) return 1
  if (answers(b, a)) return -1
  return rank(a) - rank(b) || byId(a, b)
}

function answers(a: Joinable, b: Joinable): boolean {
  const ids = b.facts.mails.flatMap(({ id }) => id ?? [])
  return a.facts.mails.some(({ references }) => references.some((reference) => ids.includes(reference)))
}

/** In the order in which the mail names its files. */
function byPlaceIn({ facts }: Joinable) {
  const place = ({ name }: Joinable) => {
    const at = facts.attached.indexOf(name)
    return at < 0 ? facts.attached.length : at
  }
  return (a: Joinable, b: Joinable) => place(a) - place(b) || byId(a, b)
}
