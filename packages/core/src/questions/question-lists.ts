import type { Block } from '../text/blocks.ts'
import { withoutSigns } from '../text/ends.ts'
import type { Label } from '../text/labels.ts'
import { endsNear, type Nearby } from '../text/nearby.ts'
import { says } from '../text/phrases.ts'
import {
  ASKS,
  ASKS_OUTRIGHT,
  CONTINUES,
  COURTESY,
  ENDS_QUOTED_DOCUMENT,
  FORM_HEADING,
  FORM_WISH,
  QUOTES_DOCUMENT,
  ROUTES,
} from './ask-phrases.ts'
import { type ItemList, isFirst, type ListItem, OpenList } from './list-items.ts'
import { opensList } from './list-openings.ts'

export interface SortedBlocks {
  readonly lists: readonly ItemList[]
  /** What belongs to no list, in order. */
  readonly prose: readonly Block[]
}

/** As far as this many blocks ahead the next label tells whether a list goes on. */
const AHEAD = 60

/** Sorts the blocks of a request into its lists and its prose. */
export function sortBlocks(text: string, blocks: readonly Block[]): SortedBlocks {
  const lists: { intro: Block | null; open: OpenList }[] = []
  const prose: Block[] = []
  let current: OpenList | null = null
  let muted = false
  const own = outsideQuotedDocuments(text, blocks)
  for (const [i, block] of own.entries()) {
    const rest = own.slice(i + 1, i + 1 + AHEAD)
    const label = block.label ?? sectionLetter(text, block)
    muted = muted ? label === null || isBullet(label) : label === null && says(FORM_HEADING, wordsOf(text, block, 80))
    if (muted) continue
    const outer: OpenList | null = label === null ? null : outerList(text, block, label, lists, current)
    if (label !== null && outer !== null) {
      const { intro, open } = lists.pop()!
      if (intro !== null && !outer.isNext(label)) outer.addUnlabelled(intro)
      outer.adopt(open)
      outer.add(label, block)
      current = outer
    } else if (label !== null && isBulletHeading(text, block, rest, current)) {
      prose.push(block)
    } else if (
      label !== null &&
      current?.accepts(label) &&
      (current.isNext(label) || (!label.weak && !runsOn(text, block, label)))
    )
      current.add(label, block)
    else if (label !== null && (startsList(text, block, rest) || goesOnElsewhere(text, label, prose.at(-1)))) {
      current = new OpenList()
      current.add(label, block)
      lists.push({ intro: prose.at(-1) ?? null, open: current })
    } else if (current !== null && label === null && announcesAnother(text, block, rest, current)) {
      current = null
      prose.push(block)
    } else if (current?.last != null && belongsTo(text, current.last, block, rest, current))
      current.last.blocks.push(block)
    else {
      if (current !== null && endsList(rest, current)) current = null
      prose.push(block)
    }
  }
  return { lists: lists.map(({ intro, open }) => ({ intro, items: open.items })), prose }
}

/** A requester who copies another's letter into the request does not ask its questions. */
function outsideQuotedDocuments(text: string, blocks: readonly Block[]): Block[] {
  const outside: Block[] = []
  let inside = false
  for (const block of blocks) {
    const words = wordsOf(text, block, 120)
    if (inside && says(ENDS_QUOTED_DOCUMENT, words)) inside = false
    else if (says(QUOTES_DOCUMENT, words)) inside = true
    else if (!inside) outside.push(block)
  }
  return outside
}

/** "A" alone on its line heads a section whose numbers begin again. */
function sectionLetter(text: string, block: Block) {
  const words = wordsOf(text, block, 20)
  const match = /^(?:(?:part|section)\s+)?([A-H])[:.)]?$/i.exec(words)
  if (match === null || (words.length === 1 && words !== words.toUpperCase())) return null
  const part = { value: match[1]!.toLowerCase(), kinds: ['letter' as const], style: 'section' }
  return { start: block.start, end: block.end, parts: [part], weak: false, keyword: false }
}

/** A hard-wrapped sentence can break before a number and a full stop: "… the limit of / 18. This would". */
function runsOn(text: string, block: Block, label: Label): boolean {
  if (label.parts[0]!.kinds[0] !== 'number') return false
  const before = text.slice(Math.max(0, block.start - 24), block.start)
  return /\b(?:of|[Ss]ections?|to|the|and|or|a|an|in|than|about|with|over|[Qq]uestions?|part|paragraph|number|by|for|under|at)[ \u00a0]?\n\s*$/.test(
    before,
  )
}

/**
 * The list that the label goes on with, where the current one began again below its last item: "2. What are the rents for
 * the following? / 1. … / 2. … / 3. … / 3. Do you own …".
 */
function outerList(
  text: string,
  block: Block,
  label: Label,
  lists: readonly { intro: Block | null; open: OpenList }[],
  current: OpenList | null,
): OpenList | null {
  const outer = lists.at(-2)?.open
  if (outer === undefined || current === null || current !== lists.at(-1)?.open) return null
  const stem = outer.last?.blocks.at(-1)
  if (goesOnBehindHeading(text, label, outer, lists.at(-1)!)) return outer
  const isOutdented = block.indent < (current.items[0]?.blocks[0]?.indent ?? 0)
  if (stem === undefined || !outer.isNext(label) || (current.isNext(label) && !isOutdented)) return null
  const words = wordsOf(text, stem, 2000)
  return /:[^\w:]*$/.test(words) || endsNear(withoutSigns(words, ' ?!'), FOLLOWING) ? outer : null
}

/** "Q. … / For each officer: / 1. … / 2. … / S. …": a heading without a letter, or with one that was misread, stands in a lettered list. */
function goesOnBehindHeading(
  text: string,
  label: Label,
  outer: OpenList,
  { intro, open }: { intro: Block | null; open: OpenList },
): boolean {
  const isOther = outer.items[0]?.kind === 'letter' && open.items[0]?.kind === 'number'
  const isBelow = intro !== null && intro.start > (outer.last?.start ?? 0) && /:\s*$/.test(wordsOf(text, intro, 700))
  return isOther && isBelow && label.parts.length === 1 && outer.comesNear(label)
}

const FOLLOWING: Nearby = { words: /\bfollowing\b/gi, within: 30 }

/** "- Gas contracts" between two numbered questions heads the second. */
function isBulletHeading(text: string, block: Block, rest: readonly Block[], current: OpenList | null): boolean {
  const words = wordsOf(text, block, 90)
  if (block.label === null || !isBullet(block.label) || words.length > 70 || /[?.;:,]$/.test(words)) return false
  const next = rest.find((other) => other.label !== null)?.label
  if (next == null || next.parts[0]!.kinds[0] !== 'number') return false
  const above = current?.last
  if (above == null) return next.parts[0]!.value === '1'
  return (
    above.kind === 'number' &&
    current!.isNext(next) &&
    /[?.][^\w?.]*$/.test(wordsOf(text, above.blocks.at(-1) ?? block, 2000))
  )
}

function isBullet(label: Label): boolean {
  return label.parts[0]!.kinds[0] === 'bullet'
}

function startsList(text: string, block: Block, rest: readonly Block[]): boolean {
  const label = block.label ?? sectionLetter(text, block)
  if (label === null) return false
  const first = label.parts[0]!
  const atHead =
    first.kinds[0] === 'bullet' ||
    first.value === '1' ||
    first.value === 'a' ||
    (first.value === 'i' && !label.weak) ||
    label.keyword
  if (!atHead) return false
  const probe = new OpenList()
  probe.add(label, block)
  const goesOn = rest
    .slice(0, 40)
    .some((next) => next.label !== null && (label.weak ? probe.isNext(next.label) : probe.accepts(next.label)))
  return goesOn || (!label.weak && first.kinds[0] !== 'bullet' && first.style !== 'section')
}

/** "I should also like to know the following. / 3. What …": a later letter goes on with the numbers of the first. */
function goesOnElsewhere(text: string, label: Label, intro: Block | undefined): boolean {
  if (intro === undefined || label.weak || label.parts[0]!.kinds[0] !== 'number') return false
  return opensList(wordsOf(text, intro, 700))
}

/** "6. … / Please provide documents that show: / 1. … / 2. …": asks for more in a list of its own, to which the numbers of the open one do not return. */
function announcesAnother(text: string, block: Block, rest: readonly Block[], open: OpenList): boolean {
  const words = wordsOf(text, block, 700)
  const top = open.items.at(-1)!
  if (!/:$/.test(words) || top.kind !== 'number' || !says(ASKS_OUTRIGHT, words) || !opensList(words)) return false
  const numbers = rest.flatMap((other) => other.label?.parts.find(({ kinds }) => kinds[0] === 'number')?.value ?? [])
  const last = Number(top.path[0])
  const returns = numbers.some((value, i) => Number(value) === last + 1 && Number(numbers[i - 1]) !== last)
  return rest[0]?.label?.parts[0]?.value === '1' && !returns
}

/** An unlabelled block goes on with the item above it, or ends the list. */
function belongsTo(text: string, item: ListItem, block: Block, rest: readonly Block[], open: OpenList): boolean {
  const words = wordsOf(text, block, 400)
  if (says(FORM_WISH, words) || says(COURTESY, words) || says(ROUTES, words)) return false
  if (isLabelAlone(text, item)) return true
  if (rest[0]?.label != null && !isFirst(rest[0].label.parts[0]!) && /:\s*$/.test(words) && opensList(words))
    return false
  const next = rest.find((other) => other.label !== null)
  const nextInList = next !== undefined && open.accepts(next.label!)
  if (isHeading(text, item, block, rest)) return false
  if (nextInList) return true
  const before = item.blocks.at(-1)
  const headsLines = before !== undefined && /:\s*$/.test(wordsOf(text, before, 2000))
  return headsLines ? words.length <= 80 || says(ASKS, words) : !block.afterBlank && says(CONTINUES, words)
}

/** "Question 2" on a line of its own: the words are on the next. */
function isLabelAlone(text: string, { start, blocks }: ListItem): boolean {
  const only = blocks.length === 1 ? blocks[0]! : undefined
  return only?.label != null && only.label.parts[0]!.kinds[0] === 'number' && !/\w/.test(text.slice(start, only.end))
}

/** A short line without a stop between two items heads what follows. */
function isHeading(text: string, item: ListItem, block: Block, rest: readonly Block[]): boolean {
  const words = wordsOf(text, block, 120)
  const before = item.blocks.at(-1)
  if (before === undefined || words.length > 70 || /[.?!,;]$/.test(words) || !/^[\p{Lu}*#]/u.test(words)) return false
  if (rest[0]?.label == null || isFirst(rest[0].label.parts[0]!)) return false
  // Where the items stand on lines next to each other, a line with a gap around it goes on with none.
  if (words.length <= 40 && block.afterBlank && rest[0].afterBlank && !before.afterBlank) return true
  return /[.?!)][^\w.?!)]*$/.test(wordsOf(text, before, 2000)) && (block.afterBlank || words.endsWith(':'))
}

/** Prose after which no item of the list comes. */
function endsList(rest: readonly Block[], open: OpenList): boolean {
  const next = rest.find((other) => other.label !== null)
  return next === undefined || !open.accepts(next.label!)
}

export function wordsOf(text: string, block: Block, most: number): string {
  return text.slice(block.start, Math.min(block.end, block.start + most)).trim()
}
