import { posix } from 'node:path'
import type { Joinable } from '@disclosed/core'
import { isCorrespondenceName } from '../../readers/archive/request-archive-names.ts'
import type { Containment, DocumentWithFacts } from '../../workspace/document-facts.ts'
import type { Workspace } from '../../workspace/open-workspace.ts'
import { isMailbox, partId } from './document-parts.ts'

/** All documents as joining sees them. */
export function joinables({ facts }: Workspace, documents: readonly DocumentWithFacts[]): Joinable[] {
  const paths = facts.paths()
  const inside = Map.groupBy(facts.containments(), ({ child }) => child)
  const places = new Map(documents.map((document) => [document.document, document]))
  const containments = [...inside.values()].flat()
  const attached = new Map([...mailboxAttachments(containments, places), ...requestAttachments(containments, places)])
  return documents.flatMap(({ document, sha256, name, parts }) => {
    const within = containersOf(document, inside)
    const parents = within.flatMap((container) => attached.get(container) ?? parentIds(container, places))
    const folders = [
      ...(paths.get(document) ?? []).map((path) => posix.dirname(path)),
      ...within
        .filter(({ parentFormat }) => parentFormat === 'archive')
        .map(({ parentSha256, name }) => `${parentSha256}/${posix.dirname(name.replaceAll('\\', '/'))}`),
    ]
    return parts.map(({ page, facts }) => ({
      id: partId(sha256, page),
      name: page === null ? name : `mail ${page} of ${name}`,
      facts,
      folders: page === null ? [...new Set(folders)] : [sha256],
      parents: [...new Set(parents)],
    }))
  })
}

/** What a document lies in; an archive that came with a mail counts as that mail. */
function containersOf(document: number, inside: ReadonlyMap<number, readonly Containment[]>): Containment[] {
  return (inside.get(document) ?? []).flatMap((container) => {
    const outer = container.parentFormat === 'archive' ? (inside.get(container.parent) ?? []) : []
    const mails = outer.filter(({ parentFormat }) => parentFormat !== 'archive')
    return mails.length > 0 ? mails : [container]
  })
}

function parentIds({ parent, parentFormat }: Containment, places: ReadonlyMap<number, DocumentWithFacts>): string[] {
  const holder = places.get(parent)
  if (holder === undefined || parentFormat === 'archive') return []
  return holder.parts.length === 1 ? [partId(holder.sha256, holder.parts[0]!.page)] : []
}

/** What lies in the archive of one request beside the text of all its messages is attached to these. */
function requestAttachments(
  containments: readonly Containment[],
  places: ReadonlyMap<number, DocumentWithFacts>,
): Map<Containment, string[]> {
  const files = containments.filter(({ parentFormat }) => parentFormat === 'request-archive')
  const messages = new Map(
    files.filter(({ name }) => isCorrespondenceName(name)).map(({ parent, child }) => [parent, child]),
  )
  return new Map(
    files.map((file) => {
      const holder = places.get(messages.get(file.parent) ?? -1)
      const isHolder = holder === undefined || holder.document === file.child || holder.parts.length !== 1
      return [file, isHolder ? [] : [partId(holder.sha256, holder.parts[0]!.page)]]
    }),
  )
}

/** Which mail of a mailbox a file came with: both list files in the order of the mails. */
function mailboxAttachments(
  containments: readonly Containment[],
  places: ReadonlyMap<number, DocumentWithFacts>,
): Map<Containment, string[]> {
  const found = new Map<Containment, string[]>()
  const boxes = Map.groupBy(
    containments.filter(({ parentFormat }) => isMailbox(parentFormat)),
    ({ parent }) => parent,
  )
  for (const [parent, files] of boxes) {
    const mailbox = places.get(parent)
    if (mailbox === undefined) continue
    const named = mailbox.parts.flatMap(({ page, facts }) => facts.attached.map((name) => ({ name, page })))
    let at = 0
    for (const file of files.sort((a, b) => a.position - b.position)) {
      const next = named.findIndex(({ name }, index) => index >= at && name === file.name)
      if (next < 0) continue
      at = next + 1
      found.set(file, [partId(mailbox.sha256, named[next]!.page)])
    }
  }
  return found
}
