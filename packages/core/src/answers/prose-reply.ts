import { ACKNOWLEDGES } from '../correspondence/interim-phrases.ts'
import { announcesAnswers } from '../correspondence/restated-request.ts'
import type { RoleBlock } from '../correspondence/roles.ts'
import type { Span } from '../model/page.ts'
import { foldSpace } from '../text/flow.ts'
import { says } from '../text/phrases.ts'
import { sentencesOf } from '../text/sentences.ts'
import { allotSentences, plainlyAddressed, wholePassage } from './allot-sentences.ts'
import { bulletsInTurn } from './bullets-in-turn.ts'
import { exceptedQuestions } from './excepted-questions.ts'
import { ADVISES, ESTIMATES, LEADS_IN, REFUSES_REQUEST } from './handling-phrases.ts'
import { labelReferences } from './label-references.ts'
import type { Match, MatchedReply, Question } from './match.ts'
import { namedParagraphs } from './named-paragraphs.ts'
import { NOT_HELD, REFUSES } from './outcome-phrases.ts'
import { ATTACHED } from './place-phrases.ts'

/** A reply without numbers and repeated questions: by paragraphs that name questions, else as one answer. */
export function proseReply(
  text: string,
  blocks: readonly RoleBlock[],
  restated: readonly Span[],
  questions: readonly Question[],
): Omit<MatchedReply, 'repeated'> {
  const body = answerBlocks(text, blocks, restated)
  if (body.length === 0) return { matches: [], itemised: false, remarks: [] }
  const named = namedParagraphs(text, body, questions)
  if (named.length > 0) return { matches: withTheRest(text, body, named, questions), itemised: true, remarks: [] }
  const inTurn = bulletsInTurn(text, body, questions)
  if (inTurn.length > 0) return { matches: inTurn, itemised: true, remarks: [] }
  const span = withoutCourtesies(text, { start: body[0]!.start, end: body.at(-1)!.end })
  const asked = questions.flatMap((question, i) => (question.headsOnly ? [] : [i]))
  const refusal = refusalOfAll(text, body)
  const matches =
    refusal === null
      ? exceptedQuestions(text, allotSentences(text, span, asked, questions), questions)
      : asked.map((question) => wholePassage(text, refusal, question, asked.length > 1))
  return { matches, itemised: matches.some((match) => match.how === 'allotted'), remarks: [] }
}

/** Paragraphs that name no question and plainly speak of one that no other names: before the first that does, or behind one. */
function withTheRest(
  text: string,
  body: readonly RoleBlock[],
  named: readonly Match[],
  questions: readonly Question[],
): Match[] {
  const known = new Set(named.map((match) => match.question))
  const open = questions.flatMap((question, i) => (question.headsOnly || known.has(i) ? [] : [i]))
  if (open.length === 0) return [...named]
  const naming = named.flatMap(({ answer }) =>
    body.filter((block) => answer !== null && opensIn(block, answer)).slice(0, 1),
  )
  const unnamed = body.filter((block) => !naming.includes(block))
  const more = unnamed.flatMap((block) => plainlyAddressed(text, block, open, questions))
  return [...named.map((match) => endingBefore(text, match, more)), ...more]
}

function opensIn(block: RoleBlock, answer: Span): boolean {
  return block.end > answer.start && block.start < answer.end
}

/** The answer up to the first paragraph behind it that belongs to another question. */
function endingBefore(text: string, match: Match, more: readonly Match[]): Match {
  const { answer } = match
  if (answer === null) return match
  const next = more.flatMap((other) => (other.answer === null ? [] : [other.answer.start]))
  const end = Math.min(answer.end, ...next.filter((start) => start > answer.start))
  if (end === answer.end) return match
  const whole = text.slice(answer.start, end).trimEnd()
  return { ...match, answer: { ...answer, end: answer.start + whole.length, text: foldSpace(whole) } }
}

/** Where the request as a whole is refused in one of the first paragraphs: from the first that keeps something back. */
function refusalOfAll(text: string, body: readonly RoleBlock[]): Span | null {
  const words = body.slice(0, 4).map(({ start, end }) => text.slice(start, end))
  const last = words.findIndex((each) => says(REFUSES_REQUEST, each))
  if (last < 0) return null
  const first = words.findIndex((each, i) => i === last || says(REFUSES, each))
  return { start: body[first]!.start, end: body[lastReason(text, body, last)]!.end }
}

/** The last paragraph of an estimate of the work that the request would need. */
function lastReason(text: string, body: readonly RoleBlock[], refusal: number): number {
  const next = body.slice(refusal + 1).findIndex(({ start, end }) => {
    const words = text.slice(start, end)
    return !says(ESTIMATES, words) || says(ADVISES, words)
  })
  return next < 0 ? body.length - 1 : refusal + next
}

/** Drops the sentences that only acknowledge or apologise before the first one of substance. */
function withoutCourtesies(text: string, span: Span): Span {
  const sentences = sentencesOf(text, span)
  const first = sentences.findIndex(({ start, end }) => !isCourtesy(text.slice(start, Math.min(end, start + 500))))
  return first <= 0 ? span : { start: sentences[first]!.start, end: span.end }
}

function isCourtesy(words: string): boolean {
  return (
    (says(LEADS_IN, words) || says(ACKNOWLEDGES, words)) &&
    !says(ATTACHED, words) &&
    !says(REFUSES, words) &&
    !says(NOT_HELD, words)
  )
}

/** "In answer to your first question, the average was 34": begins like a courtesy. */
function namesQuestion(text: string, block: RoleBlock): boolean {
  const end = Math.min(block.end, block.start + 200)
  return labelReferences(text, { start: block.start, end }, 9).some(({ opens }) => opens)
}

/** The blocks behind the last lead-in ("Please find our response below:"), or behind the opening courtesies. */
function answerBlocks(text: string, blocks: readonly RoleBlock[], apart: readonly Span[]): RoleBlock[] {
  const words = (block: RoleBlock) => text.slice(block.start, Math.min(block.end, block.start + 400))
  let first = 0
  for (const [i, block] of blocks.entries())
    if (announcesAnswers(words(block)) && block.end - block.start < 260) first = i + 1
  if (first >= blocks.length) first = 0
  while (first < blocks.length - 1 && isCourtesy(words(blocks[first]!)) && !namesQuestion(text, blocks[first]!)) first++
  return longestRun(text, blocks.slice(first), apart)
}

/** The longest run of blocks with nothing but white space, or a standard line, between them. */
function longestRun(text: string, blocks: readonly RoleBlock[], restated: readonly Span[]): RoleBlock[] {
  const runs: RoleBlock[][] = []
  for (const block of blocks) {
    const before = runs.at(-1)?.at(-1)
    const parted =
      before === undefined ||
      block.start - before.end > 600 ||
      restated.some((span) => span.start >= before.end && span.end <= block.start)
    if (parted) runs.push([block])
    else runs.at(-1)!.push(block)
  }
  const length = (run: readonly RoleBlock[]) => text.slice(run[0]!.start, run.at(-1)!.end).trim().length
  return runs.reduce<RoleBlock[]>((best, run) => (best.length === 0 || length(run) > length(best) ? run : best), [])
}
