import type { RoleBlock } from '../correspondence/roles.ts'
import { endsNear } from '../text/nearby.ts'
import { sentencesOf } from '../text/sentences.ts'
import { indexesOf, type LabelReference, labelReferences } from './label-references.ts'
import { type Match, type Question, wholeAnswer } from './match.ts'
import { namingSentences, POINTS_AWAY } from './naming-sentences.ts'
import { ordinalParagraphs } from './ordinal-paragraphs.ts'
import { openingLength } from './regions.ts'

/** "We answered question 1 and refused questions 2 and 3": what was decided before the review. */
const RETELLS =
  /^\W*in\s(?:its|our|the)\s(?:initial|original|first)\s(?:reply|response|decision|letter)\b|^\W*(?:we|you|our\s(?:initial|original|first)\s(?:response|reply|letter))\s(?:had\s)?(?:initially\s|originally\s|previously\s|first\s)?(?:answered|refused|replied|responded|withheld|disclosed)\b/i

interface Named {
  readonly block: number
  readonly questions: readonly number[]
  readonly opens: boolean
}

/** "In response to questions 1 to 3 …": a paragraph, with those that follow, for the questions that its first sentence names. */
export function namedParagraphs(text: string, whole: readonly RoleBlock[], questions: readonly Question[]): Match[] {
  const count = questions.filter((question) => question.path.length === 1).length
  const blocks = whole.flatMap((block) => partedByNames(text, block, count, questions))
  const inOrder = ordinalParagraphs(text, blocks, count)
  const named = blocks.flatMap((block, i): Named[] => {
    const ordinal = inOrder.get(i)
    const reference = ordinal === undefined ? namingReference(text, block, count) : undefined
    const found = indexesOf(ordinal === undefined ? (reference?.paths ?? []) : [[ordinal]], questions)
    return found.length === 0 ? [] : [{ block: i, questions: found, opens: reference?.opens ?? true }]
  })
  if (!named.some((each) => each.opens)) {
    const bySentence = namingSentences(text, whole, questions)
    if (bySentence.length > 0) return bySentence
  }
  const distinct = new Set(named.flatMap((each) => each.questions)).size
  const goesThrough = named.some((each) => each.opens) || distinct >= 2
  if (!goesThrough) return []
  const matches = new Map<number, Match>()
  const rest = restParagraph(text, blocks, named, questions)
  const all = [...named, ...rest]
  const closes = explanation(text, blocks, Math.max(...all.map((each) => each.block)) + 1)
  for (const { block, questions: asked } of all) {
    const starts = all.map((each) => each.block).filter((start) => start > block)
    const last = Math.min(closes, ...starts) - 1
    const opening = blocks[block]!
    const first = headsOnly(text, opening, count) && block < last ? blocks[block + 1]! : opening
    const labelled = first.label?.end ?? first.start
    const start = labelled + openingLength(text.slice(labelled, Math.min(blocks[last]!.end, labelled + 80)))
    const answer = wholeAnswer(text, { start: start + leadingSpace(text, start), end: blocks[last]!.end })
    for (const question of asked)
      if (!questions[question]!.headsOnly && answer.text !== '')
        matches.set(question, { question, answer, how: 'referred', shared: asked.length > 1, sure: true })
  }
  return [...matches.values()]
}

/** "Exemption 4 protects trade secrets.", "Section 40(2) exempts personal data." */
const EXPLAINS =
  /^\W{0,3}(?:foia\s)?(?:exemption|exception|section|regulation)\s(?:\(b\)\s?)?\(?(\d{1,2}[A-Z]?)\)?(?:\(\w{1,3}\)){0,3}\s(?:of\sthe\s(?:foia|act|regulations)\s)?(?:protects|exempts|covers|concerns|permits|allows|provides)\b/i

/** The first paragraph, from `from` on, that explains an exemption which one before it relied on: it belongs to no question alone. */
function explanation(text: string, blocks: readonly RoleBlock[], from: number): number {
  const at = blocks.findIndex(({ start, end }, i) => {
    const number = i < from ? undefined : EXPLAINS.exec(text.slice(start, Math.min(end, start + 120)))?.[1]
    const before = text.slice(blocks[0]!.start, start)
    return (
      number !== undefined && [`(${number})`, ` ${number}(`, `xemption ${number}`].some((form) => before.includes(form))
    )
  })
  return at < 0 ? blocks.length : at
}

/** "In response to question 2:", with the answer below it. */
function headsOnly(text: string, { start, end }: RoleBlock, count: number): boolean {
  if (end - start > 80) return false
  const [reference] = labelReferences(text, { start, end }, count)
  return reference?.opens === true && /^\W*$/.test(text.slice(reference.end, end))
}

/** "The answer to question 1 is 14. The answer to question 2 is …": sentences of one paragraph, each for a question of its own. */
function partedByNames(
  text: string,
  block: RoleBlock,
  count: number,
  questions: readonly Question[],
): readonly RoleBlock[] {
  const opening = sentencesOf(text, block).flatMap((sentence) => {
    const [first] = labelReferences(text, sentence, count)
    const named = first?.opens ? indexesOf(first.paths, questions) : []
    return named.length === 0 ? [] : [{ start: sentence.start, named }]
  })
  const all = opening.flatMap(({ named }) => named)
  if (opening.length < 2 || opening[0]!.start !== block.start || new Set(all).size < all.length) return [block]
  return opening.map(({ start }, i) => ({
    ...block,
    start,
    end: opening[i + 1]?.start ?? block.end,
    label: i === 0 ? block.label : null,
    afterBlank: i === 0 && block.afterBlank,
  }))
}

/** "The information you have requested is exempt", "the remaining questions": for those that no paragraph names. */
const REST =
  /^\W*(?:(?:in|with|as)\s+\w+\s+(?:to|of)\s+)?(?:(?:the|your|all)\s+)?(?:(?:remain\w+|rest|other)\s+(?:of\s+)?(?:the\s+|your\s+)?(?:questions?|requests?|information|parts?|items?|points?)|information\s+(?:that\s+)?you\s+(?:have\s+)?(?:requested|asked))/i

function restParagraph(
  text: string,
  blocks: readonly RoleBlock[],
  named: readonly Named[],
  questions: readonly Question[],
): Named[] {
  const known = new Set(named.flatMap((each) => each.questions))
  const others = questions.flatMap((question, i) => (known.has(i) || question.headsOnly ? [] : [i]))
  const first = named[0]!.block
  const block = blocks.findIndex(
    ({ start, end }, i) => i > first && REST.test(text.slice(start, Math.min(end, start + 200))),
  )
  const isNamed = named.some((each) => each.block === block)
  return block < 0 || isNamed || others.length === 0 ? [] : [{ block, questions: others, opens: true }]
}

/** The reference in a paragraph's first sentence, where it says what the paragraph is about. */
function namingReference(text: string, block: RoleBlock, count: number): LabelReference | undefined {
  const isNamed = block.label === null || block.label.keyword || block.label.parts[0]!.style === 'part'
  const start = isNamed ? block.start : block.label!.end
  const span = { start, end: Math.min(block.end, start + 300) }
  const references = labelReferences(text, span, count)
  const opening = references.find((reference) => reference.opens)
  if (opening !== undefined) return opening
  const sentenceEnd = text.slice(span.start, span.end).search(/[.?!]\s/)
  const first = references[0]
  if (first === undefined || first.start - start > 170 || (sentenceEnd >= 0 && first.start - start > sentenceEnd))
    return undefined
  const before = text.slice(start, first.start)
  return endsNear(before, POINTS_AWAY) || RETELLS.test(before) ? undefined : first
}

function leadingSpace(text: string, start: number): number {
  return text.slice(start, start + 40).search(/\S|$/)
}
