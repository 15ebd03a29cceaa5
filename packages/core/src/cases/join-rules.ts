import { dayNumber } from '../model/calendar-date.ts'
import type { Cluster } from './join-clusters.ts'
import type { Joinable, Link } from './joinable.ts'
import { repeats } from './question-prints.ts'
import { isSameMake, isSameReference, isTelling, namesYear, type Reference } from './reference.ts'

/** Mails that answer one another. */
export function threadLinks(all: readonly Joinable[]): Link[] {
  const byMailId = new Map<string, Joinable>()
  for (const each of all) for (const { id } of each.facts.mails) if (id !== null) byMailId.set(id, each)
  const links: Link[] = []
  const waiting = new Map<string, Joinable[]>()
  for (const each of all)
    for (const { references } of each.facts.mails) {
      // The last is what it answers; what the thread began with may be long over.
      const known = references.findLast((id) => byMailId.has(id) && byMailId.get(id) !== each)
      if (known !== undefined) {
        const answered = byMailId.get(known)!
        if (!asksAnew(each, answered)) links.push({ members: [each, answered], reason: `answers ${answered.name}` })
      } else for (const id of references.slice(-1)) waiting.set(id, [...(waiting.get(id) ?? []), each])
    }
  for (const members of waiting.values())
    if (members.length > 1) links.push({ members, reason: 'answers a mail that is not here, as another does' })
  return links
}

/** Who asks something else by replying to an old mail begins a correspondence. */
function asksAnew({ facts }: Joinable, answered: Joinable): boolean {
  return (
    facts.from === 'requester' &&
    facts.kind === 'request' &&
    facts.asked.length > 0 &&
    facts.subject !== null &&
    answered.facts.subject !== null &&
    facts.subject !== answered.facts.subject
  )
}

/** In days; a review and a complaint come within that of what came before. */
const SAME_ROUND = 400

/** Documents with the same reference. Where its letters differ (`DEA/6093`, `TRE/6093`), those without letters are of neither. */
export function referenceLinks(all: readonly Joinable[]): Link[] {
  const byKey = groupsOf(all, ({ facts }) => facts.references.map(({ key }) => key))
  return [...byKey].flatMap(([key, members]) => {
    const written = new Map(members.map((each) => [each, each.facts.references.find((one) => one.key === key)!]))
    const kinds: Reference[] = []
    for (const reference of written.values())
      if (reference.letters.length > 0 && !kinds.some((kind) => isSameReference(kind, reference))) kinds.push(reference)
    const [only] = kinds
    const groups =
      kinds.length > 1
        ? kinds.map((kind) =>
            members.filter((each) => {
              const reference = written.get(each)!
              return reference.letters.length > 0 && isSameReference(reference, kind)
            }),
          )
        : [members]
    return groups.flatMap((group, at) => {
      const reference = kinds[at] ?? only ?? written.get(group[0]!)!
      // A short number says something only of documents of one authority.
      const telling = isTelling(reference) ? group : group.filter(hasAuthority)
      return rounds(telling, reference).flatMap((round) => linkOf(round, `the same reference, ${reference.written}`))
    })
  })
}

/** A number that does not name its year comes again after a year or two: documents that lie so far apart are of several. */
function rounds(members: readonly Joinable[], reference: Reference): Joinable[][] {
  if (namesYear(reference)) return [[...members]]
  const dated = members.flatMap((member) => {
    const day = dayOf(member)
    return day === null ? [] : [{ member, day }]
  })
  dated.sort((a, b) => a.day - b.day)
  const found: Joinable[][] = []
  for (const [at, { member, day }] of dated.entries())
    if (at > 0 && day - dated[at - 1]!.day <= SAME_ROUND) found.at(-1)!.push(member)
    else found.push([member])
  return found.length > 1 ? found : [[...members]]
}

/** A request and what repeats its questions. */
export function quotedLinks(all: readonly Joinable[]): Link[] {
  // Whoever asks the same of forty authorities is compared once.
  const lists = [...groupsOf(all, ({ facts }) => (facts.asked.length === 0 ? [] : [[...facts.asked].sort().join()]))]
  const heads = lists.map(([, members]) => ({ members, asked: members[0]!.facts.asked }))
  const byPrint = new Map<string, (typeof heads)[number][]>()
  for (const head of heads) for (const print of head.asked) byPrint.set(print, [...(byPrint.get(print) ?? []), head])
  return heads.flatMap((head) => {
    const others = new Set(head.asked.flatMap((print) => byPrint.get(print)!))
    const members = [...others].filter((other) => repeats(head.asked, other.asked)).flatMap((other) => other.members)
    return members.some(({ facts }) => facts.isRequest)
      ? yearsOf(members).flatMap((each) => linkOf(each, 'the same questions, asked and repeated'))
      : []
  })
}

/** Mails with the same subject, from or to an authority that is known. */
export function subjectLinks(all: readonly Joinable[]): Link[] {
  const bySubject = groupsOf(all.filter(hasAuthority), ({ facts }) => facts.subject ?? [])
  return [...bySubject].flatMap(([subject, members]) =>
    yearsOf(members).flatMap((each) => linkOf(each, `the same subject, "${subject}"`)),
  )
}

/** In days; who asks the same again after so long wants the new figures. */
const ASKED_AGAIN = 150

/** Where the same was asked again after a time, each time with what followed it. What has no date is of none then. */
function yearsOf(members: readonly Joinable[]): Joinable[][] {
  const requests = members.filter(({ facts }) => facts.isRequest)
  const isRepeated = ({ facts }: Joinable) =>
    requests.some((other) => other.facts !== facts && repeats(other.facts.asked, facts.asked))
  const days = requests.flatMap((each) => (isRepeated(each) ? (dayOf(each) ?? []) : [])).sort((a, b) => a - b)
  const begins = days.filter((day, at) => at === 0 || day - days[at - 1]! > ASKED_AGAIN)
  if (begins.length < 2) return [[...members]]
  return begins.map((begin, at) =>
    members.filter((each) => {
      const day = dayOf(each)
      return day !== null && day >= begin && day < (begins[at + 1] ?? Number.POSITIVE_INFINITY)
    }),
  )
}

/** So many letters at most are taken for one correspondence because they lie together. */
const MOST_IN_FOLDER = 40

/** All correspondence in a folder, where that is little. */
export function folderLinks(all: readonly Joinable[]): Link[] {
  const byFolder = groupsOf(all, ({ folders }) => folders)
  return [...byFolder.values()].flatMap((members) =>
    members.length > MOST_IN_FOLDER || !members.some(hasAuthority)
      ? []
      : linkOf(members, 'alone in a folder with one request and its replies'),
  )
}

/** Whether nothing speaks against one request and what followed: two requests, two references, a reply before it was asked. */
export function isPlainlyOne(clusters: readonly Cluster[]): boolean {
  const requests = clusters.flatMap(({ members }) => {
    const asking = members.filter(({ facts }) => facts.isRequest)
    return asking.length === 0 ? [] : [asking]
  })
  if (requests.length > 1 && !requests.slice(1).every((other) => isCopy(requests[0]!, other))) return false
  const first = Math.min(...requests.flat().flatMap((each) => dayOf(each) ?? []))
  const isEarlier = ({ members }: Cluster) =>
    !members.some(({ facts }) => facts.isRequest) && members.some((each) => (dayOf(each) ?? first) < first)
  return !clusters.some(isEarlier) && haveOneReference(clusters)
}

/** In a folder there must be a request, and replies that do not repeat another. */
export function isPlainFolder(clusters: readonly Cluster[]): boolean {
  const members = clusters.flatMap((cluster) => cluster.members)
  const request = members.find(({ facts }) => facts.isRequest)
  if (request === undefined || members.every(({ facts }) => facts.from === 'requester')) return false
  const isOther = ({ facts }: Joinable) =>
    facts.asked.length > 1 && request.facts.asked.length > 1 && !repeats(facts.asked, request.facts.asked)
  return isPlainlyOne(clusters) && !members.some((each) => !each.facts.isRequest && isOther(each))
}

/** The same request twice: the mail and the letter that was attached to it. */
function isCopy(a: readonly Joinable[], b: readonly Joinable[]): boolean {
  return a.some((one) =>
    b.some((other) => {
      const [day, otherDay] = [dayOf(one), dayOf(other)]
      const isSameDay = day === null || otherDay === null || Math.abs(day - otherDay) <= 3
      return isSameDay && repeats(one.facts.asked, other.facts.asked)
    }),
  )
}

function haveOneReference(clusters: readonly Cluster[]): boolean {
  const own = clusters.map(({ members }) => members.flatMap(({ facts }) => facts.references))
  const known = clusters.map(({ members }, at) => [...own[at]!, ...members.flatMap(({ facts }) => facts.named)])
  const isOther = (a: Reference, b: Reference) => isSameMake(a, b) && !isSameReference(a, b)
  return own.every((references, i) =>
    own.every((others, j) => {
      if (i >= j || references.length === 0 || others.length === 0) return true
      const share = (one: readonly Reference[], all: readonly Reference[]) =>
        one.some((reference) => all.some((other) => isSameReference(reference, other)))
      if (share(references, known[j]!) || share(others, known[i]!)) return true
      return !references.some((reference) => others.some((other) => isOther(reference, other)))
    }),
  )
}

function hasAuthority({ facts }: Joinable): boolean {
  return facts.authority !== null || facts.domains.length > 0
}

function linkOf(members: readonly Joinable[], reason: string): Link[] {
  return members.length > 1 ? [{ members, reason }] : []
}

function groupsOf(
  all: readonly Joinable[],
  keysOf: (each: Joinable) => string | readonly string[],
): Map<string, Joinable[]> {
  const groups = new Map<string, Joinable[]>()
  for (const each of all)
    for (const key of [keysOf(each)].flat()) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [each])
      else group.push(each)
    }
  return groups
}

function dayOf({ facts: { firstDate } }: Joinable): number | null {
  return firstDate === null ? null : dayNumber(firstDate)
}
