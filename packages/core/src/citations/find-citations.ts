import type { LawBook } from '../law/law-book.ts'
import type { ProvisionKind } from '../law/law-pack.ts'
import type { LawId } from '../model/reading.ts'
import { type Anchor, anchorAt, nextNumber, wordAnchors } from './anchors.ts'
import type { Citation } from './citation.ts'
import { type Group, isJoined } from './group.ts'
import type { LawSyntax } from './law-syntax.ts'
import { refOf } from './levels.ts'
import { mayBegin } from './may-begin.ts'
import { readGroup } from './read-group.ts'
import { readOpenGroup } from './read-section-group.ts'
import { openReader } from './reader.ts'

/** `sections 24 and section 31 and …` before the act is named: more than this many are no sentence. */
const MOST_OPEN = 12

/**
 * The provisions that a text names, in reading order. One cheap scan for numbers, then the grammar where a number
 * can begin a reference.
 *
 * @param regime the law that the text is written under; without it only references with their act are found
 */
export function findCitations(text: string, regime: LawId | null, book: LawBook): Citation[] {
  const reader = openReader(text, regime, book)
  const found: Citation[] = []
  const worded = wordAnchors(text)
  let open: { anchor: Anchor; group: Group }[] = []
  let previous: Group | null = null
  let nextWorded = 0
  let end = 0
  for (let position = nextNumber(text, 0); ; ) {
    const word = worded[nextWorded]
    const fromWord: boolean = word !== undefined && word.number <= position
    if (!fromWord && position >= text.length) break
    const anchor: Anchor | null = fromWord ? word! : anchorAt(text, position)
    if (fromWord) nextWorded++
    const isNew: boolean = anchor !== null && anchor.start >= end && mayBegin(reader, anchor)
    const group: Group | null = isNew ? readGroup(reader, anchor!, previous) : null
    if (anchor === null || group === null) {
      if (!fromWord) position = nextNumber(text, position + 1)
      continue
    }
    if (group.law !== null) {
      for (const earlier of contiguous(text, open, group)) {
        const again = reread(text, earlier, group.law)
        if (again !== null) report(found, text, again)
      }
      report(found, text, group)
    }
    open = group.open ? [...open.slice(-MOST_OPEN), { anchor, group }] : []
    previous = group
    end = group.end
    position = fromWord && group.end <= position ? position : nextNumber(text, Math.max(position + 1, group.end))
    while (nextWorded < worded.length && worded[nextWorded]!.start < group.end) nextWorded++
  }
  return found
}

/** An open group once the law of the one behind it is known. */
function reread(text: string, { anchor, group }: { anchor: Anchor; group: Group }, law: LawSyntax): Group | null {
  if (group.items.length > 0) return { ...group, law }
  return readOpenGroup(text, anchor, law)
}

/** The open groups that lead up to this one with nothing but connecting words between. */
function contiguous(text: string, open: readonly { anchor: Anchor; group: Group }[], group: Group) {
  let start = group.start
  const joined: { anchor: Anchor; group: Group }[] = []
  for (const earlier of open.toReversed()) {
    if (!isJoined(text, earlier.group.end, start)) break
    joined.unshift(earlier)
    start = earlier.anchor.start
  }
  return joined
}

function report(found: Citation[], text: string, group: Group): void {
  const law = group.law!
  for (const item of group.items) {
    const provision = refOf(item.path)
    const last = found.at(-1)
    if (
      last !== undefined &&
      last.law === law.id &&
      last.provision === provision &&
      isApposition(text, last.end, item.start)
    ) {
      found[found.length - 1] = { ...last, end: item.end }
      continue
    }
    const kind: ProvisionKind = hasNcndSign(text, item.start, law) ? 'ncnd' : (law.kindOf(provision) ?? 'procedural')
    found.push({ start: item.start, end: item.end, law: law.id, provision, kind })
  }
}

/** The same provision a second time in another form: `Section 7(1)(c) of FOIA, 5 ILCS 140/7(1)(c)`. */
function isApposition(text: string, end: number, start: number): boolean {
  return start - end < 24 && start > end && /^ (?:of )?(?:the )?[A-Z][A-Za-z]{1,8}, ?\(?$/.test(text.slice(end, start))
}

/** `Glomar response pursuant to Exemptions (b)(1) and (b)(3)`. */
function hasNcndSign(text: string, start: number, law: LawSyntax): boolean {
  if (law.ncndSigns.length === 0) return false
  const before = text.slice(Math.max(0, start - 80), start)
  const sentence = before.slice(before.lastIndexOf('. ') + 1)
  return law.ncndSigns.some((sign) => sign.test(sentence))
}
