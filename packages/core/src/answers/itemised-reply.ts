import type { RoleBlock } from '../correspondence/roles.ts'
import type { Span } from '../model/page.ts'
import { similar } from '../questions/collect-questions.ts'
import { tokensOf } from '../text/tokens.ts'
import { type Anchor, findAnchors } from './find-anchors.ts'
import { headingAnchors } from './heading-anchors.ts'
import type { Question } from './match.ts'
import { type Region, type Regions, regionsOf } from './regions.ts'
import { labelBefore, openReply, type Reply } from './reply.ts'

/** A reply read question by question. */
export interface Itemised {
  readonly reply: Reply
  readonly regions: readonly Region[]
  /** What it adds behind its last answer. */
  readonly closing: Span | null
}

/** Finds the questions that a reply repeats or numbers, with what stands behind each; no regions where it does neither. */
export function itemisedReply(text: string, blocks: readonly RoleBlock[], questions: readonly Question[]): Itemised {
  const reply = openReply(text, blocks)
  const found = findAnchors(reply, questions)
  const anchors = byHeadings(text, reply, found, questions) ?? found
  const repeats = anchors.filter((anchor) => !anchor.byLabel).length
  // Numbers alone are answers by number only where they go through the questions, not where an answer holds a list.
  const leaves = questions.filter((question) => !question.headsOnly).length
  const goesOn =
    anchors.length > 0 &&
    questions[anchors[0]!.question]!.path[0] !== '1' &&
    anchors.length >= firstLabels(blocks) &&
    anchors.every((anchor) => labelBefore(reply, anchor.start)?.weak === false)
  const enough = repeats > leaves * CHANCE || anchors.length >= Math.max(1, leaves * 0.4) || goesOn
  const parts = enough ? partsOf(questions).map((part) => regionsOfPart(text, reply, anchors, part, questions)) : []
  const regions = withoutQuestions(
    parts.flatMap((part) => part.regions).map((region) => withoutChoices(region, questions)),
    questions,
  )
  const closings = parts.flatMap((part) => (part.closing === null ? [] : [part.closing]))
  return {
    reply,
    regions,
    closing: closings.sort((a, b) => b.start - a.start)[0] ?? null,
  }
}

/** Of a long list of short items this share is found again in any reply: "date of appointment". */
const CHANCE = 0.08

/** Below this share of the questions found again, headings in other words can be what goes through them. */
const FEW = 0.4

function byHeadings(
  text: string,
  reply: Reply,
  found: readonly Anchor[],
  questions: readonly Question[],
): Anchor[] | null {
  const leaves = questions.filter((question) => !question.headsOnly).length
  if (partsOf(questions).length !== 1 || new Set(found.map((anchor) => anchor.question)).size >= leaves * FEW)
    return null
  const headings = headingAnchors(text, reply, questions)
  return headings.length > found.length ? headings : null
}

/** How many lines of a reply begin with a number. */
function firstLabels(blocks: readonly RoleBlock[]): number {
  return blocks.filter((block) => block.label !== null && block.label.parts[0]!.kinds[0] === 'number').length
}

/** An answer that is but another question, which was found nowhere else, is that question repeated. */
function withoutQuestions(regions: readonly Region[], questions: readonly Question[]): Region[] {
  const found = new Set(regions.map((region) => region.anchor.question))
  return regions.flatMap((region) => {
    if (region.answer === null) return [region]
    const { words } = tokensOf(region.answer.text)
    const { part } = questions[region.anchor.question]!
    const other = questions.findIndex(
      (question, i) => !found.has(i) && question.part === part && similar(words, question.words) >= 0.85,
    )
    if (other < 0) return [region]
    found.add(other)
    return [
      { ...region, answer: null },
      { ...region, anchor: { ...region.anchor, question: other }, answer: null },
    ]
  })
}

/** The answers that a question offers, repeated with none chosen, are no answer. */
function withoutChoices(region: Region, questions: readonly Question[]): Region {
  const { choices } = questions[region.anchor.question]!
  if (region.answer === null || choices.length === 0) return region
  return similar(tokensOf(region.answer.text).words, choices) >= 0.95 ? { ...region, answer: null } : region
}

/** The lists of questions, in order. */
export function partsOf(questions: readonly Question[]): number[] {
  return [...new Set(questions.map((question) => question.part))]
}

/** Where a list was asked again in other words, both find the same places; another list's places bound this one's answers. */
function regionsOfPart(
  text: string,
  reply: Reply,
  anchors: readonly Anchor[],
  part: number,
  questions: readonly Question[],
): Regions {
  const partOf = (anchor: Anchor) => questions[anchor.question]!.part
  const own = anchors.filter((anchor) => partOf(anchor) === part)
  const others = partsOf(questions).filter(
    (other) =>
      other !== part &&
      !sameList(
        own,
        anchors.filter((anchor) => partOf(anchor) === other),
      ),
  )
  const bounds = anchors.filter((anchor) => partOf(anchor) === part || others.includes(partOf(anchor)))
  const { regions, closing } = regionsOf(text, reply, bounds, questions)
  return { regions: regions.filter((region) => partOf(region.anchor) === part), closing }
}

function sameList(own: readonly Anchor[], other: readonly Anchor[]): boolean {
  const together = other.filter((anchor) => own.some((mine) => Math.abs(mine.start - anchor.start) <= 3)).length
  return together >= other.length * 0.3 && together > 0
}

/** Every question is repeated with nothing behind it but the last, behind which the reply itself begins. */
export function onlyRepeats({ regions }: Itemised, questions: readonly Question[]): boolean {
  return partsOf(questions).every((part) =>
    regions
      .filter((region) => questions[region.anchor.question]!.part === part)
      .slice(0, -1)
      .every((region) => region.answer === null),
  )
}

export function answersGiven({ regions }: Itemised): number {
  return regions.filter((region) => region.answer !== null).length
}

/** The words of the reply that are the questions'. */
export function repeatedSpans({ reply, regions }: Itemised): Span[] {
  return regions.flatMap(({ anchor }) => {
    const [first, last] = [anchor.matched[0], anchor.matched.at(-1)]
    return first === undefined || last === undefined ? [] : [{ start: reply.starts[first]!, end: reply.ends[last]! }]
  })
}
